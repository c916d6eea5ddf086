#include "core/people/organ.h"

#include <algorithm>
#include <array>

namespace {
constexpr QChar between{u'\t'};

QString cell(const QString &text)
{
    return text.simplified();
}
} // namespace

QString confirmationLine(const LawConfirmation &confirmation)
{
    return QStringList{cell(confirmation.key), cell(confirmation.text),
                       confirmation.on.toString(Qt::ISODate), confirmation.by.text(),
                       cell(confirmation.source)}
        .join(between);
}

std::vector<LawConfirmation> confirmationsOf(const Organ &organ)
{
    std::vector<LawConfirmation> found;
    for (const QString &line : organ.confirmedLaw) {
        const QStringList cells = line.split(between);
        found.push_back({cells.value(0),
                         cells.value(1),
                         QDate::fromString(cells.value(2), Qt::ISODate),
                         {QUuid{cells.value(3)}},
                         cells.value(4)});
    }
    return found;
}

bool hasConfirmed(const Organ &organ, const QString &key, const QString &text)
{
    return std::ranges::any_of(confirmationsOf(organ), [&](const LawConfirmation &each) {
        return each.key == cell(key) && each.text == cell(text);
    });
}

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
        bind<&Organ::guideFeeText>(OrganGuideFeeText),
        bind<&Organ::confirmedLaw>(OrganConfirmedLaw),
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
