#include "core/agenda/decision.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/words.h"
#include "core/calendar/workcalendar.h"
#include "core/law/secrecy.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr auto links =
    wordsFor<DecisionLink>("draft", "background", "adoption", "deliberation", "result");
constexpr std::array linkMembers{&Decision::draft, &Decision::background, &Decision::adoption,
                                 &Decision::deliberation, &Decision::result};
/// Names of catalogues are made within this one; written to files, never changed.
constexpr QUuid catalogues{0x1f6a52c4, 0x83b7, 0x4a55, 0xb0, 0x9e, 0x44,
                           0x1d,       0x20,   0x21,   0x03, 0x31};
constexpr int firstYear = 2008;
constexpr int lastYear = 2100;

Result<> checkYear(int year)
{
    if (year < firstYear || year > lastYear)
        return fail(ErrorCode::OutOfRange,
                    {u"year"_s, QString::number(firstYear), QString::number(lastYear)});
    return {};
}

/// Days that are there must not be to come, and stand in this order.
Result<> checkDays(std::initializer_list<QDate> days, QDate today)
{
    QDate before;
    for (const QDate day : days) {
        if (day > today)
            return fail(ErrorCode::FutureDate, {isoDate(day)});
        if (day.isValid() && before.isValid() && day < before)
            return fail(ErrorCode::ImpossibleOrder, {isoDate(before), isoDate(day)});
        before = day.isValid() ? day : before;
    }
    return {};
}

Result<> checkDecision(const Decision &next, const DeedSetting &setting)
{
    const QDate today = setting.clock.today();
    if (next.title.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"title"_s});
    if (next.unit.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"unit_name"_s});
    if (next.consultUntil.isValid() &&
        (!next.consultFrom.isValid() || next.consultUntil < next.consultFrom))
        return fail(ErrorCode::ImpossibleOrder,
                    {isoDate(next.consultFrom), isoDate(next.consultUntil)});
    const bool isShort = isLongEnough(next, setting.law) == std::optional{false};
    if (isShort && next.shortReason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"short_reason"_s});
    for (const auto &days : {std::array{next.consultFrom, next.issued, next.adoptionOut},
                             std::array{next.consultFrom, next.met, next.issued},
                             std::array{next.heard, next.issued, next.published},
                             std::array{next.changedOn, QDate{}, QDate{}}}) {
        if (const auto sound = checkDays({days[0], days[1], days[2]}, today); !sound)
            return sound;
    }
    const bool isHeard = next.heard.isValid() && next.heard <= next.met;
    if (next.enterprise && next.met.isValid() && !isHeard)
        return deedGuard("enterprise_not_heard", u"R-DEC-6"_s, next.title);
    return secrecyMarkIn(next.title, next.notes, setting.law, today)
        .and_then([](const QString &mark) -> Result<> {
            return mark.isEmpty() ? Result<>{} : fail(ErrorCode::SecrecyMark, {mark});
        });
}

/// What stands in the catalogue itself.
bool saysOtherwise(const Decision &a, const Decision &b)
{
    return a.title != b.title || a.unit != b.unit || a.year != b.year || a.planned != b.planned ||
           a.basis != b.basis;
}
} // namespace

QLatin1StringView word(DecisionLink link)
{
    return links.of(link);
}

const QString &linkOf(const Decision &decision, DecisionLink link)
{
    return decision.*linkMembers.at(std::size_t(link));
}

QDate owedFrom(const Decision &decision, DecisionLink link, const Law &law,
               const WorkCalendar &calendar)
{
    switch (link) {
    case DecisionLink::Draft:
    case DecisionLink::Background: return decision.consultFrom;
    case DecisionLink::Adoption:
        return decision.consultFrom.isValid() && decision.issued.isValid()
                   ? adoptionDue(decision.issued, law, calendar).value_or(QDate{})
                   : QDate{};
    case DecisionLink::Deliberation: return decision.met;
    case DecisionLink::Result: return decision.issued;
    }
    return {};
}

std::vector<DecisionLink> lackingLinks(const Decision &decision, QDate today, const Law &law,
                                       const WorkCalendar &calendar)
{
    std::vector<DecisionLink> lacking;
    for (int i = 0; i < decisionLinkCount; ++i) {
        const auto link = DecisionLink(i);
        const QDate from = owedFrom(decision, link, law, calendar);
        if (from.isValid() && from <= today && linkOf(decision, link).isEmpty())
            lacking.push_back(link);
    }
    return lacking;
}

Result<QDate> adoptionDue(QDate issued, const Law &law, const WorkCalendar &calendar)
{
    return law.period(PeriodKind::AdoptionFeedback, issued)
        .and_then([&](const Period &period) { return calendar.add(issued, period.length); })
        .map([](const Landing &landing) { return landing.date; });
}

int consultationDays(const Decision &decision)
{
    return decision.consultFrom.isValid() && decision.consultUntil.isValid()
               ? int(decision.consultFrom.daysTo(decision.consultUntil))
               : 0;
}

std::optional<bool> isLongEnough(const Decision &decision, const Law &law)
{
    const auto period = law.period(PeriodKind::PublicConsultation, decision.consultFrom);
    if (!decision.consultFrom.isValid() || !decision.consultUntil.isValid() || !period)
        return {};
    return consultationDays(decision) >= period->length;
}

CatalogueId catalogueIdOf(const QString &unit, int year)
{
    return {QUuid::createUuidV5(catalogues, unit + u'\n' + QString::number(year))};
}

Result<Changes> saveCatalogue(const std::optional<Seen<Catalogue>> &seen, Catalogue next,
                              const DeedSetting &setting)
{
    next.unit = next.unit.simplified();
    if (next.unit.isEmpty())
        return fail(ErrorCode::MissingMember, {u"unit_name"_s});
    if (const auto sound = checkYear(next.year); !sound)
        return tl::unexpected(sound.error());
    if (const auto sound = checkDays({next.determined, next.published}, setting.clock.today());
        !sound)
        return tl::unexpected(sound.error());
    next.id = catalogueIdOf(next.unit, next.year);
    const auto event = quint16(next.published.isValid() ? DecisionEvent::CataloguePublished
                                                        : DecisionEvent::CatalogueSaved);
    if (seen)
        return Changes{}.update(*seen, next, event);
    return Changes{}.add(next, event);
}

Result<DeedEntry<DecisionId>> saveDecision(const std::optional<Seen<Decision>> &seen, Decision next,
                                           bool published, const DeedSetting &setting)
{
    next.unit = next.unit.simplified();
    if (const auto sound = checkYear(next.year); !sound)
        return tl::unexpected(sound.error());
    // An item that comes, goes or changes once the catalogue is out is told with its reason.
    const bool adjusts = published && (!seen || saysOtherwise(seen->value, next));
    if (adjusts && !next.changedOn.isValid())
        next.changedOn = setting.clock.today();
    const bool isSameReason = seen && seen->value.changeReason == next.changeReason;
    if (adjusts && (next.changeReason.trimmed().isEmpty() || isSameReason))
        return fail(ErrorCode::MissingMember, {u"change_reason"_s});
    if (const auto sound = checkDecision(next, setting); !sound)
        return tl::unexpected(sound.error());
    next.id = seen ? seen->value.id : DecisionId{newEntityId(setting.clock, setting.random)};
    const auto event = quint16(adjusts ? DecisionEvent::Adjusted : DecisionEvent::Saved);
    DeedEntry<DecisionId> entry{.id = next.id};
    if (seen)
        entry.changes.update(*seen, next, event);
    else
        entry.changes.add(next, event);
    return entry;
}
