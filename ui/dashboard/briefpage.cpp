#include "ui/dashboard/briefpage.h"

#include "core/law/law.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLines = 12; ///< of a list, so that it stays one page

class BriefPage
{
    Q_DECLARE_TR_FUNCTIONS(BriefPage)
};

QString list(const QString &title, const QStringList &lines)
{
    QString html = u"<h3>%1 (%2)</h3><p>"_s.arg(title.toHtmlEscaped()).arg(lines.size());
    QStringList shown;
    for (const QString &line : lines.mid(0, mostLines))
        shown << line.toHtmlEscaped();
    if (lines.isEmpty())
        shown << BriefPage::tr("None.");
    if (lines.size() > mostLines)
        shown << BriefPage::tr("… and %n more", nullptr, int(lines.size()) - mostLines);
    return html + shown.join(u"; "_s) + u"</p>"_s;
}

/// The days of the alarm in force.
QString dueSoonTitle(const FigureSource &s)
{
    const auto near = s.law.alarm(AlarmKind::AnswerNear, s.columns.today());
    return near ? BriefPage::tr("Due within %n working days", nullptr, near->days)
                : BriefPage::tr("Due soon");
}

QString unitsBehind(const FigureSource &s)
{
    QStringList lines;
    for (std::size_t at = 0; at < s.columns.organs().size(); ++at) {
        const qint64 overdue = s.now.count(Figure::OrganOverdue, at);
        const qint64 late = s.now.count(Figure::OrganLate, at);
        if (overdue + late > 0)
            lines << BriefPage::tr("%1: %2 overdue, %3 answered late")
                         .arg(s.columns.organs()[at].name)
                         .arg(overdue)
                         .arg(late);
    }
    return list(BriefPage::tr("Units behind"), lines);
}
} // namespace

QString briefHtml(const FigureSource &s, const BriefLists &lists, const QString &organ,
                  const QString &asOf)
{
    const QString title = BriefPage::tr("Disclosure on request: brief for the meeting");
    QString html =
        u"<html><head><meta charset=\"utf-8\"></head><body><h2>%1</h2><p>%2 · %3</p>"_s.arg(
            title.toHtmlEscaped(), organ.toHtmlEscaped(), asOf.toHtmlEscaped());
    html += u"<table width=\"100%\" cellpadding=\"2\" border=\"1\" cellspacing=\"0\" "
            u"style=\"border-collapse:collapse\">"_s;
    html += u"<tr><th align=\"left\">%1</th><th align=\"right\">%2</th>"
            u"<th align=\"right\">%3</th></tr>"_s.arg(
                BriefPage::tr("Figure").toHtmlEscaped(), BriefPage::tr("Value").toHtmlEscaped(),
                BriefPage::tr("A year before").toHtmlEscaped());
    constexpr std::size_t shown = 18; // what a meeting reads; the rest is on the desk
    const std::vector<FigureRow> rows = figureRows(s);
    for (std::size_t at = 0; at < std::min(shown, rows.size()); ++at)
        html += u"<tr><td>%1</td><td align=\"right\">%2</td><td align=\"right\">%3</td></tr>"_s.arg(
            rows[at].name.toHtmlEscaped(), rows[at].value.toHtmlEscaped(),
            rows[at].before.toHtmlEscaped());
    html += u"</table>"_s;
    return html + list(BriefPage::tr("Overdue"), lists.overdue) +
           list(dueSoonTitle(s), lists.dueSoon) +
           list(BriefPage::tr("Lost reviews and lawsuits"), lists.lost) +
           list(BriefPage::tr("Busiest applicants"), lists.busiest) + unitsBehind(s) +
           u"</body></html>"_s;
}
