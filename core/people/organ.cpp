#include "core/people/organ.h"

#include <array>

template<>
Noun nounOf<Organ>()
{
    return Noun::Organ;
}

template<>
std::span<const FieldBinding<Organ>> fieldsOf<Organ>()
{
    static constexpr std::array table{
        bind<&Organ::name>(OrganName),
        bind<&Organ::code>(OrganCode),
        bind<&Organ::reviewOrgan>(OrganReviewOrgan),
        bind<&Organ::court>(OrganCourt),
        bind<&Organ::contact>(OrganContact),
        bind<&Organ::address>(OrganAddress),
        bind<&Organ::retired>(OrganRetired),
    };
    return table;
}

template<>
Noun nounOf<Officer>()
{
    return Noun::Officer;
}

template<>
std::span<const FieldBinding<Officer>> fieldsOf<Officer>()
{
    static constexpr std::array table{
        bind<&Officer::name>(OfficerName),
        bind<&Officer::organ>(OfficerOrgan),
        bind<&Officer::role>(OfficerRole),
        bind<&Officer::disabled>(OfficerDisabled),
    };
    return table;
}
