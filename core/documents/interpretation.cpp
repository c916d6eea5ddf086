#include "core/documents/interpretation.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {
QStringList namesOf(const Law &law, QStringView prefix, QDate day)
{
    QStringList names;
    for (const Convention &each : law.conventions(prefix, day))
        names << each.text;
    return names;
}

Result<> checkDays(const Interpretation &next, QDate today)
{
    const std::array days{next.drafted, next.approved, next.published};
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
} // namespace

template<>
Noun nounOf<Interpretation>()
{
    return Noun::Interpretation;
}

template<>
std::span<const FieldBinding<Interpretation>> fieldsOf<Interpretation>()
{
    static constexpr std::array table{
        bind<&Interpretation::document>(InterpretationDocument),
        bind<&Interpretation::title>(InterpretationTitle),
        bind<&Interpretation::text>(InterpretationText),
        bind<&Interpretation::forms>(InterpretationForms),
        bind<&Interpretation::drafted>(InterpretationDrafted),
        bind<&Interpretation::approved>(InterpretationApproved),
        bind<&Interpretation::published>(InterpretationPublished),
        bind<&Interpretation::channels>(InterpretationChannels),
        bind<&Interpretation::link>(InterpretationLink),
        bind<&Interpretation::waiver>(InterpretationWaiver),
        bind<&Interpretation::concerns>(InterpretationConcerns),
        bind<&Interpretation::follows>(InterpretationFollows),
        bind<&Interpretation::trigger>(InterpretationTrigger),
        bind<&Interpretation::bothWays>(InterpretationBothWays),
        bind<&Interpretation::beforehand>(InterpretationBeforehand),
        bind<&Interpretation::savedBy>(InterpretationSavedBy),
        bind<&Interpretation::reprints>(InterpretationReprints),
        bind<&Interpretation::pushed>(InterpretationPushed),
        bind<&Interpretation::reads>(InterpretationReads),
        bind<&Interpretation::notes>(InterpretationNotes),
    };
    return table;
}

Result<InterpretationEntry> saveInterpretation(const std::optional<Seen<Interpretation>> &seen,
                                               Interpretation next, const DocumentSetting &setting)
{
    const QDate today = setting.clock.today();
    if (next.title.trimmed().isEmpty() && next.waiver.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"title"_s});
    if (!next.follows.isNull() && next.trigger.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"trigger"_s});
    const QStringList known = namesOf(setting.law, u"interpretation.form.", today);
    for (const QString &form : next.forms) {
        if (!known.contains(form))
            return fail(ErrorCode::BadValue, {u"forms"_s, form.left(40)});
    }
    if (const auto sound = checkDays(next, today); !sound)
        return tl::unexpected(sound.error());
    if (const auto open = checkSecrecy(next.title, next.text, setting.law, today); !open)
        return tl::unexpected(open.error());
    next.savedBy = setting.actor.id;
    const bool isOut =
        next.published.isValid() && !(seen && seen->value.published == next.published);
    const auto kind = quint16(isOut                    ? InterpretationEvent::Published
                              : !next.follows.isNull() ? InterpretationEvent::FollowedUp
                                                       : InterpretationEvent::Saved);
    next.id = seen ? seen->value.id : InterpretationId{newEntityId(setting.clock, setting.random)};
    InterpretationEntry entry{.id = next.id};
    if (seen)
        entry.changes.update(*seen, next, kind);
    else
        entry.changes.add(next, kind);
    return entry;
}

Result<Changes> answerConcern(const Seen<Interpretation> &seen, const QString &question,
                              const QString &answer)
{
    const auto plain = [](QString text) {
        return text.replace(QRegularExpression{u"[\\t\\n]+"_s}, u" "_s).trimmed();
    };
    const QString asked = plain(question);
    if (asked.isEmpty())
        return fail(ErrorCode::MissingMember, {u"question"_s});
    Interpretation next = seen.value;
    const QString line = asked + u'\t' + plain(answer);
    const auto known = std::ranges::find_if(
        next.concerns, [&](const QString &each) { return each.section(u'\t', 0, 0) == asked; });
    if (known != next.concerns.end())
        *known = line;
    else
        next.concerns << line;
    return Changes{}.update(seen, next, quint16(InterpretationEvent::Answered));
}

bool isDiverse(const Interpretation &interpretation, const Law &law, QDate day)
{
    const auto plain = law.convention(u"interpretation.plain"_s, day);
    return std::ranges::any_of(interpretation.forms,
                               [&](const QString &form) { return !plain || form != *plain; });
}

std::optional<int> daysApart(const Interpretation &interpretation, const Document &document,
                             const WorkCalendar &calendar)
{
    const QDate out = document.published;
    const QDate told = interpretation.published;
    if (!out.isValid() || !told.isValid())
        return {};
    return told < out ? -calendar.count(told, out) : calendar.count(out, told);
}

std::optional<bool> inStep(const Interpretation &interpretation, const Document &document,
                           const Law &law, const WorkCalendar &calendar)
{
    const auto apart = daysApart(interpretation, document, calendar);
    const auto tolerance = law.convention(u"interpretation.tolerance"_s, document.published);
    if (!apart || !tolerance)
        return {};
    return *apart <= tolerance->toInt();
}

int copiedPercent(const QString &interpretation, const QString &document)
{
    static const QRegularExpression stops{u"[。；！？\\n]"_s};
    static const QRegularExpression blanks{u"\\s+"_s};
    constexpr qsizetype tooShortToTell = 8;
    const QString whole = QString{document}.remove(blanks);
    qsizetype all = 0;
    qsizetype copied = 0;
    for (const QString &part : interpretation.split(stops, Qt::SkipEmptyParts)) {
        const QString sentence = QString{part}.remove(blanks);
        if (sentence.size() < tooShortToTell)
            continue;
        all += sentence.size();
        copied += whole.contains(sentence) ? sentence.size() : 0;
    }
    return all == 0 ? 0 : int(100 * copied / all);
}
