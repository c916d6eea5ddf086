#include "ui/library/librarypage.h"

#include "core/desk/documentdesk.h"
#include "ui/common/datetext.h"
#include "ui/common/look.h"
#include "ui/wording/terms.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {
QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}
} // namespace

LibraryPageView::LibraryPageView(Desk &desk, QWidget *parent)
    : QTextBrowser{parent}
    , m_desk{desk}
{
    setObjectName(u"libraryTextBrowser"_s);
    setAccessibleName(tr("The document"));
    setOpenLinks(false);
    setProperty("page", true);
    document()->setDocumentMargin(32);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { Q_EMIT asked(DocumentId{QUuid{url.path()}}); });
}

/// Lines stay short enough to be read on a wide screen.
void LibraryPageView::resizeEvent(QResizeEvent *event)
{
    constexpr int widest = 860;
    const int beside = std::max(0, (width() - widest) / 2);
    setViewportMargins(beside, 0, beside, 0);
    QTextBrowser::resizeEvent(event);
}

void LibraryPageView::showNothing(const QString &sentence)
{
    setPlainText(sentence);
}

/// Who determined or published it when, oldest first.
QString LibraryPageView::history(const Document &document) const
{
    const auto entries = m_desk.records().history(document.id.value);
    const auto officers = m_desk.officers();
    if (!entries || !officers)
        return {};
    QString rows;
    for (const HistoryEntry &entry : *entries) {
        const auto wrote =
            std::ranges::find(entry.writes, quint16(DocumentAttribute), &FieldWrite::field);
        const auto who = std::ranges::find(*officers, OfficerId{entry.actor}, &Officer::id);
        const QStringList cells{DateText::full(entry.at.date()), Terms::event(entry.kind),
                                wrote == entry.writes.end()
                                    ? QString{}
                                    : Terms::attribute(Attribute(wrote->value.integer())),
                                who == officers->end() ? QString{} : who->name};
        rows += u"<tr><td>"_s + cells.join(u"</td><td>&nbsp;&nbsp;"_s) + u"</td></tr>"_s;
    }
    return heading(tr("History of its attribute")) + u"<table>"_s + rows + u"</table>"_s;
}

/// What explains it, or why nothing does.
QString LibraryPageView::explained(const Document &document) const
{
    const auto all = interpretationsOf(m_desk.records(), document.id);
    if (!all || all->empty())
        return {};
    QString html = heading(tr("Interpretation"));
    for (const Interpretation &each : *all) {
        QStringList parts{each.waiver.isEmpty() ? each.title.toHtmlEscaped()
                                                : tr("None: %1").arg(each.waiver.toHtmlEscaped()),
                          each.forms.join(u'、').toHtmlEscaped(),
                          each.published.isValid() ? DateText::full(each.published) : QString{},
                          each.link.toHtmlEscaped()};
        parts.removeAll(QString{});
        html += u"<p>"_s + parts.join(u" · "_s) + u"</p>"_s;
        for (const QString &concern : each.concerns)
            html += u"<p>"_s + concern.toHtmlEscaped().replace(u'\t', u" → "_s) + u"</p>"_s;
    }
    return html;
}

/// Why it was changed, and what was withdrawn: the versions of R-DOC-8.
QString LibraryPageView::versions(const Document &document) const
{
    const auto all = attributeHistory(m_desk.records(), document.id);
    QString html;
    for (const AttributeChange &each : all ? *all : std::vector<AttributeChange>{}) {
        QStringList parts{
            DateText::full(each.on),
            tr("%1 becomes %2").arg(Terms::attribute(each.was), Terms::attribute(each.becomes)),
            each.reason.toHtmlEscaped(), each.withdrawal.toHtmlEscaped()};
        parts.removeAll(QString{});
        html += u"<p>"_s + parts.join(u" · "_s) + u"</p>"_s;
    }
    return html;
}

void LibraryPageView::show(const Document &shown, const QStringList &terms,
                           const std::vector<LibraryHit> &related)
{
    QStringList meta{shown.number.toHtmlEscaped(),      DateText::full(shown.formed),
                     shown.kind.toHtmlEscaped(),        Terms::attribute(shown.attribute),
                     Terms::documentState(shown.state), Terms::validity(shown.validity),
                     shown.topic.toHtmlEscaped()};
    meta.removeAll(QString{});
    QString html =
        u"<h2>"_s + shown.title.toHtmlEscaped() + u"</h2><p>"_s + meta.join(u" · "_s) + u"</p>"_s;
    if (!shown.basis.isEmpty())
        html += u"<p>"_s + tr("Reason: %1").arg(shown.basis.toHtmlEscaped()) + u"</p>"_s;
    for (const QString &line : shown.body.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p style=\"text-indent: 26px; line-height: 160%\">"_s +
                line.trimmed().toHtmlEscaped() + u"</p>"_s;
    html += history(shown) + versions(shown) + explained(shown);
    if (!related.empty()) {
        html += heading(tr("Related documents"));
        for (const LibraryHit &hit : related)
            html += u"<p><a href=\"document:%1\">%2</a> %3</p>"_s.arg(
                hit.id.text(), hit.title.toHtmlEscaped(), hit.number.toHtmlEscaped());
    }
    document()->setDefaultStyleSheet(
        u"a { color: %1; } h2 { font-size: 18px; } h3 { font-size: 15px; }"_s.arg(
            tokensOf(palette()).accent.name()));
    setHtml(html);
    highlight(searchTerms(terms.join(u' ')));
}

void LibraryPageView::highlight(const std::vector<QByteArray> &terms)
{
    QList<ExtraSelection> marks;
    const Tokens &t = tokensOf(palette());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const TextRange &range : termRanges(block.text(), terms)) {
            ExtraSelection mark;
            mark.cursor = QTextCursor{block};
            mark.cursor.setPosition(block.position() + int(range.begin));
            mark.cursor.setPosition(block.position() + int(range.begin + range.length),
                                    QTextCursor::KeepAnchor);
            mark.format.setBackground(t.amberbg);
            mark.format.setFontUnderline(true);
            mark.format.setUnderlineColor(t.amber);
            marks.push_back(mark);
        }
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.front().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}
