#include "core/agenda/occasion.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kinds =
    wordsFor<OccasionKind>("activity", "attendance", "hearing", "product", "training", "roster",
                           "guide", "column_fault", "assessment");

/// What an occasion of each kind must say beside its unit and day; by OccasionKind.
struct Asked
{
    bool title = false;
    bool persons = false;
    bool people = false;
    bool field = false;
};
constexpr std::array asked{
    Asked{.title = true},                  // Activity
    Asked{.title = true, .persons = true}, // Attendance
    Asked{.title = true},                  // Hearing
    Asked{.title = true, .field = true},   // Product
    Asked{.title = true, .people = true},  // Training
    Asked{.people = true},                 // Roster
    Asked{.title = true},                  // Guide
    Asked{.title = true},                  // ColumnFault
    Asked{},                               // Assessment
};

/// The member that is missing; empty when nothing is.
QString missingIn(const Occasion &next)
{
    const Asked &of = asked.at(std::size_t(next.kind));
    if (next.unit.isEmpty())
        return u"unit_name"_s;
    if (of.title && next.title.trimmed().isEmpty())
        return u"title"_s;
    if (of.persons && next.persons <= 0)
        return u"persons"_s;
    if (of.people && next.people.isEmpty())
        return u"people"_s;
    if (of.field && next.field.trimmed().isEmpty())
        return u"field"_s;
    const bool outside = next.kind == OccasionKind::Attendance && next.decision.isNull();
    return outside && next.reason.trimmed().isEmpty() ? u"reason"_s : QString{};
}
} // namespace

QLatin1StringView word(OccasionKind kind)
{
    return kinds.of(kind);
}

std::optional<OccasionKind> occasionKindOf(QStringView word)
{
    return kinds.meaning(word);
}

Result<DeedEntry<OccasionId>> saveOccasion(const std::optional<Seen<Occasion>> &seen, Occasion next,
                                           const DeedSetting &setting)
{
    const QDate today = setting.clock.today();
    next.unit = next.unit.simplified();
    for (QString &person : next.people)
        person = person.simplified();
    next.people.removeAll(QString{});
    next.people.removeDuplicates();
    if (std::size_t(next.kind) >= asked.size())
        return fail(ErrorCode::BadValue, {u"kind"_s, QString::number(int(next.kind))});
    if (const QString missing = missingIn(next); !missing.isEmpty())
        return fail(ErrorCode::MissingMember, {missing});
    if (!next.on.isValid())
        next.on = today;
    for (const QDate day : {next.on, next.feedback, next.settled}) {
        if (day > today)
            return fail(ErrorCode::FutureDate, {isoDate(day)});
        if (day.isValid() && day < next.on)
            return fail(ErrorCode::ImpossibleOrder, {isoDate(next.on), isoDate(day)});
    }
    const bool settles = next.settled.isValid() && !(seen && seen->value.settled.isValid());
    const auto event = quint16(settles ? OccasionEvent::Settled : OccasionEvent::Saved);
    next.id = seen ? seen->value.id : OccasionId{newEntityId(setting.clock, setting.random)};
    DeedEntry<OccasionId> entry{.id = next.id};
    if (seen)
        entry.changes.update(*seen, next, event);
    else
        entry.changes.add(next, event);
    return entry;
}

template<>
Noun nounOf<Occasion>()
{
    return Noun::Occasion;
}

template<>
std::span<const FieldBinding<Occasion>> fieldsOf<Occasion>()
{
    static constexpr std::array table{
        bind<&Occasion::kind>(OccasionKindField),
        bind<&Occasion::unit>(OccasionUnit),
        bind<&Occasion::on>(OccasionOn),
        bind<&Occasion::title>(OccasionTitle),
        bind<&Occasion::online>(OccasionOnline),
        bind<&Occasion::persons>(OccasionPersons),
        bind<&Occasion::listened>(OccasionListened),
        bind<&Occasion::feedback>(OccasionFeedback),
        bind<&Occasion::link>(OccasionLink),
        bind<&Occasion::decision>(OccasionDecision),
        bind<&Occasion::reason>(OccasionReason),
        bind<&Occasion::people>(OccasionPeople),
        bind<&Occasion::settled>(OccasionSettled),
        bind<&Occasion::field>(OccasionField),
        bind<&Occasion::notes>(OccasionNotes),
    };
    return table;
}
