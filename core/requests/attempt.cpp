#include "core/requests/attempt.h"

#include <array>

template<>
Noun nounOf<Attempt>()
{
    return Noun::Attempt;
}

template<>
std::span<const FieldBinding<Attempt>> fieldsOf<Attempt>()
{
    static constexpr std::array table{
        bind<&Attempt::request>(AttemptRequest),
        bind<&Attempt::on>(AttemptOn),
        bind<&Attempt::how>(AttemptHow),
    };
    return table;
}

template<>
Noun nounOf<Correction>()
{
    return Noun::Correction;
}

template<>
std::span<const FieldBinding<Correction>> fieldsOf<Correction>()
{
    static constexpr std::array table{
        bind<&Correction::request>(CorrectionRequest),
        bind<&Correction::subject>(CorrectionSubject),
        bind<&Correction::field>(CorrectionField),
        bind<&Correction::was>(CorrectionWas),
        bind<&Correction::now>(CorrectionNow),
        bind<&Correction::reason>(CorrectionReason),
        bind<&Correction::evidence>(CorrectionEvidence),
        bind<&Correction::approvedBy>(CorrectionApprovedBy),
        bind<&Correction::on>(CorrectionOn),
    };
    return table;
}
