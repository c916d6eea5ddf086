#include "core/agenda/duty.h"

#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto verbs = wordsFor<Verb>("must", "encourage", "try", "explore", "support");
constexpr auto measures =
    wordsFor<Measure>("exists", "count", "rate", "by", "month", "quarter", "event");
constexpr auto proofs =
    wordsFor<Proof>("link", "list", "document", "record", "figure", "minutes", "notice");
/// Names of plans are made within this one; written to files, never changed.
constexpr QUuid plans{0x5c0b0d61, 0x2f1a, 0x4d0e, 0x9b, 0x3c, 0x7e, 0x11, 0x20, 0x21, 0x04, 0x09};
} // namespace

QLatin1StringView word(Verb verb)
{
    return verbs.of(verb);
}
QLatin1StringView word(Measure measure)
{
    return measures.of(measure);
}
QLatin1StringView word(Proof proof)
{
    return proofs.of(proof);
}
std::optional<Verb> verbOf(QStringView word)
{
    return verbs.meaning(word);
}
std::optional<Measure> measureOf(QStringView word)
{
    return measures.meaning(word);
}
std::optional<Proof> proofOf(QStringView word)
{
    return proofs.meaning(word);
}

PlanId planIdOf(const QString &number, int year)
{
    return {QUuid::createUuidV5(plans, number + u'\n' + QString::number(year))};
}

DutyId dutyIdOf(PlanId plan, const QString &key)
{
    return {QUuid::createUuidV5(plan.value, key)};
}

template<>
Noun nounOf<Plan>()
{
    return Noun::Plan;
}

template<>
std::span<const FieldBinding<Plan>> fieldsOf<Plan>()
{
    static constexpr std::array table{
        bind<&Plan::year>(PlanYear),         bind<&Plan::number>(PlanNumber),
        bind<&Plan::title>(PlanTitle),       bind<&Plan::issued>(PlanIssued),
        bind<&Plan::text>(PlanText),         bind<&Plan::loaded>(PlanLoaded),
        bind<&Plan::loadedBy>(PlanLoadedBy),
    };
    return table;
}

template<>
Noun nounOf<Duty>()
{
    return Noun::Duty;
}

template<>
std::span<const FieldBinding<Duty>> fieldsOf<Duty>()
{
    static constexpr std::array table{
        bind<&Duty::plan>(DutyPlan),
        bind<&Duty::position>(DutyPosition),
        bind<&Duty::key>(DutyKey),
        bind<&Duty::clause>(DutyClause),
        bind<&Duty::quote>(DutyQuote),
        bind<&Duty::units>(DutyUnits),
        bind<&Duty::helpers>(DutyHelpers),
        bind<&Duty::verb>(DutyVerbField),
        bind<&Duty::measure>(DutyMeasureField),
        bind<&Duty::least>(DutyLeast),
        bind<&Duty::days>(DutyDays),
        bind<&Duty::indicator>(DutyIndicator),
        bind<&Duty::due>(DutyDue),
        bind<&Duty::proof>(DutyProof),
        bind<&Duty::ownOf>(DutyOwnOf),
        bind<&Duty::carriedFrom>(DutyCarriedFrom),
        bind<&Duty::withdrawn>(DutyWithdrawn),
    };
    return table;
}
