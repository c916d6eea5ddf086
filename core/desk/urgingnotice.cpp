// 督办单: what a unit owes by now, as its supervisor writes it.
#include "core/calendar/workcalendar.h"
#include "core/desk/agendadesk.h"

using namespace Qt::StringLiterals;

namespace {
QString day(QDate date)
{
    return date.toString(u"yyyy年M月d日"_s);
}

/// The wording in force, each piece by its key.
class NoticeWords
{
public:
    NoticeWords(const Law &law, QDate today)
    {
        for (const Convention &each : law.conventions(u"agenda.notice.", today))
            m_texts.insert(each.key.section(u'.', -1), each.text);
    }
    QString operator()(const QString &key) const { return m_texts.value(key); }
    bool whole() const { return m_texts.contains(u"title"_s) && m_texts.contains(u"line"_s); }

private:
    QMap<QString, QString> m_texts{};
};

QString lineOf(const DutyRow &row, int number, const NoticeWords &words)
{
    const bool late = row.light == DutyLight::Overdue;
    QString state = words(late ? u"overdue"_s : u"due"_s);
    state.replace(u"{days}"_s, QString::number(std::abs(row.remaining)));
    const QString owner = row.undertaking.owner;
    return words(u"line"_s)
        .replace(u"{n}"_s, QString::number(number))
        .replace(u"{clause}"_s, row.duty->key)
        .replace(u"{due}"_s, day(row.last))
        .replace(u"{state}"_s, state)
        .replace(u"{owner}"_s, owner.isEmpty() ? words(u"nobody"_s) : owner)
        .replace(u"{quote}"_s, row.duty->quote);
}
} // namespace

Result<Letter> urgingNotice(const Agenda &agenda, std::span<const DutyRow> rows,
                            const QString &unit, const Organ &organ, const Law &law,
                            const WorkCalendar &calendar, QDate today)
{
    const NoticeWords words{law, today};
    if (!words.whole())
        return fail(ErrorCode::NoLawForDate, {u"agenda.notice"_s, today.toString(Qt::ISODate)});
    const auto reply = calendar.add(today, std::max(1, words(u"reply_days"_s).toInt()));
    if (!reply)
        return tl::unexpected(reply.error());
    QStringList lines;
    int again = 0;
    for (const DutyRow &row : rows) {
        const bool presses = row.light == DutyLight::Overdue || row.light == DutyLight::Soon;
        if (row.unit != unit || !presses)
            continue;
        lines << lineOf(row, int(lines.size()) + 1, words);
        again += row.undertaking.urged.isValid() && row.undertaking.urged < today;
    }
    if (lines.isEmpty())
        return fail(ErrorCode::NotFound, {unit});
    Letter letter{.organ = organ.name,
                  .title = words(u"title"_s),
                  .addressee = unit,
                  .body = {words(u"opening"_s)
                               .replace(u"{title}"_s, agenda.plan.title)
                               .replace(u"{number}"_s, agenda.plan.number)
                               .replace(u"{today}"_s, day(today))
                               .replace(u"{count}"_s, QString::number(lines.size()))
                               .replace(u"{reply}"_s, day(reply->date))},
                  .signature = organ.name,
                  .dated = today,
                  .contact = organ.contact};
    letter.body << lines;
    if (again > 0)
        letter.body << words(u"again"_s).replace(u"{count}"_s, QString::number(again));
    return letter;
}
