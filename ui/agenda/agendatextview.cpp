#include "ui/agenda/agendatextview.h"

#include "core/agenda/planfile.h"
#include "ui/common/look.h"

#include <QMouseEvent>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

AgendaTextView::AgendaTextView(QWidget *parent)
    : QTextEdit{parent}
{
    setObjectName(u"agendaTextEdit"_s);
    setAccessibleName(tr("The document"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
}

void AgendaTextView::append(const Clause &clause, std::map<QString, int> &starts)
{
    QTextCursor cursor{document()};
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setBottomMargin(8);
    block.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    cursor.insertBlock(block);
    QTextCharFormat bold;
    bold.setFont(textFont(Type::base, true));
    QTextCharFormat plain;
    plain.setFont(textFont(Type::base));
    const bool closing = clause.key.endsWith(u".end");
    if (!closing)
        cursor.insertText(clause.key + u"　"_s + clause.heading + u"　"_s, bold);
    starts[clause.key] = cursor.position();
    cursor.insertText(clause.text, plain);
}

void AgendaTextView::show(const Agenda &agenda)
{
    clear();
    m_places.clear();
    std::map<QString, int> starts;
    QTextCursor cursor{document()};
    QTextCharFormat title;
    title.setFont(textFont(Type::subject, true));
    QTextBlockFormat first;
    first.setBottomMargin(12);
    cursor.setBlockFormat(first);
    cursor.insertText(agenda.plan.title, title);
    for (const Clause &clause : agenda.text.clauses)
        append(clause, starts);
    for (const Seen<Duty> &seen : agenda.duties) {
        const auto span = spanOf(seen.value, agenda.text);
        if (span)
            m_places.push_back(
                {seen.value.key, starts[seen.value.clause] + int(span->from), int(span->length)});
    }
    showMark();
}

void AgendaTextView::mark(const QString &key)
{
    m_marked = key;
    showMark();
}

void AgendaTextView::showMark()
{
    const auto place = std::ranges::find(m_places, m_marked, &Place::key);
    if (place == m_places.end())
        return setExtraSelections({});
    const Tokens &t = tokensOf(palette());
    QTextCursor cursor{document()};
    cursor.setPosition(place->from);
    setTextCursor(cursor);
    cursor.setPosition(place->from + place->length, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setBackground(t.amberbg);
    format.setForeground(t.text);
    format.setFontUnderline(true); // colour never speaks alone
    setExtraSelections({{cursor, format}});
    ensureCursorVisible();
}

void AgendaTextView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const int at = cursorForPosition(event->position().toPoint()).position();
    const auto place = std::ranges::find_if(m_places, [at](const Place &each) {
        return at >= each.from && at < each.from + each.length;
    });
    if (place != m_places.end())
        Q_EMIT chosen(place->key);
}

void AgendaTextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}
