#include "ui/common/ledgerpainter.h"

#include "ui/common/datetext.h"
#include "ui/common/ledgertags.h"
#include "ui/common/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

LedgerPainter::LedgerPainter(QPainter &painter, const LedgerGrid &grid, const Tokens &tokens,
                             Marks marks)
    : m_painter{painter}
    , m_grid{grid}
    , m_tokens{tokens}
    , m_marks{marks}
{
}

void LedgerPainter::paint()
{
    paintHead();
    for (int i = 0; i < int(m_grid.months().size()); ++i)
        paintMonth(i);
}

void LedgerPainter::paintHead()
{
    m_painter.setFont(textFont(Type::keys));
    m_painter.setPen(m_tokens.text3);
    for (int column = 0; column < m_grid.columns(); ++column) {
        const QRectF box{m_grid.columnLeft(column), 0, LedgerGrid::cellWidth,
                         LedgerGrid::headHeight - 2};
        m_painter.drawText(box, Qt::AlignCenter, DateText::weekdayLetter(column % 7 + 1));
    }
    const double left = LedgerGrid::width() - 2 * LedgerGrid::sumWidth;
    const QRectF head{left, 0, LedgerGrid::sumWidth, LedgerGrid::headHeight - 2};
    m_painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, LedgerTags::tr("Month"));
    m_painter.drawText(head.translated(LedgerGrid::sumWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                       LedgerTags::tr("Total"));
}

void LedgerPainter::paintMonth(int index)
{
    const LedgerGrid::Month &month = m_grid.months()[size_t(index)];
    const double top = m_grid.rowTop(index);
    m_painter.setFont(textFont(Type::secondary, true));
    m_painter.setPen(m_tokens.text);
    m_painter.drawText(QRectF{0, top, LedgerGrid::labelWidth, LedgerGrid::cellHeight},
                       Qt::AlignVCenter, DateText::month(month.first.month()));
    for (QDate day = month.first; day.month() == month.first.month(); day = day.addDays(1))
        paintDay(day);
    const QRectF sum{double(LedgerGrid::width() - 2 * LedgerGrid::sumWidth), top,
                     LedgerGrid::sumWidth, LedgerGrid::cellHeight};
    m_painter.setFont(textFont(Type::secondary, month.counted > 0));
    m_painter.setPen(month.counted > 0 ? m_tokens.text : m_tokens.text3);
    m_painter.drawText(sum, Qt::AlignRight | Qt::AlignVCenter,
                       u'+' + QString::number(month.counted));
    m_painter.setFont(textFont(Type::secondary));
    m_painter.setPen(m_tokens.text2);
    m_painter.drawText(sum.translated(LedgerGrid::sumWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                       QString::number(month.running));
}

void LedgerPainter::paintDay(QDate date)
{
    const QRectF cell = m_grid.cell(date);
    const LedgerDay *day = m_grid.find(date);
    if (day) {
        paintGround(*day, cell);
        QString tag = LedgerTags::of(*day, m_marks.today, m_marks.last);
        paintText(*day, cell, tag.isEmpty() ? holidaySign(*day) : tag);
    } else {
        LedgerDay outside{.date = date, .use = DayUse::Rest};
        QString tag = date == m_marks.trial   ? LedgerTags::sign(u'假')
                      : date == m_marks.today ? LedgerTags::sign(u'今')
                                              : QString{};
        paintText(outside, cell, tag);
    }
    paintFrames(date, day, cell);
}

void LedgerPainter::paintGround(const LedgerDay &day, const QRectF &cell)
{
    if (day.date == m_marks.last && !m_marks.tentative) {
        m_painter.fillRect(cell, m_tokens.accent);
    } else if (day.use == DayUse::Rest) {
        m_painter.fillRect(cell, m_tokens.window);
    } else if (day.use == DayUse::Superseded) {
        m_painter.fillRect(cell, m_tokens.sunken);
    } else if (day.use == DayUse::Excluded) {
        m_painter.fillRect(QRectF{cell.left(), cell.top() + 15, cell.width(), 14},
                           QBrush{m_tokens.hatch, Qt::BDiagPattern});
    } else if (day.use == DayUse::Counted || day.use == DayUse::Delayed) {
        m_painter.fillRect(cell, day.date <= m_marks.today ? m_tokens.acctint : m_tokens.surface);
    }
    if ((day.inExtension && day.use == DayUse::Counted) || day.use == DayUse::Delayed)
        m_painter.fillRect(QRectF{cell.left(), cell.bottom() - 3, cell.width(), 3},
                           m_tokens.accmid);
}

void LedgerPainter::paintFrames(QDate date, const LedgerDay *day, const QRectF &cell)
{
    const auto frame = [&](QPen pen) {
        pen.setJoinStyle(Qt::MiterJoin);
        const double in = pen.widthF() / 2;
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(cell.adjusted(in, in, -in, -in));
    };
    if (day && day->use == DayUse::Start)
        frame({m_tokens.ctl, 1});
    else if (day && day->use == DayUse::Counted && date > m_marks.today && date != m_marks.last)
        frame({m_tokens.line2, 1});
    if (date == m_marks.last && m_marks.tentative)
        frame({m_tokens.accent, 1, Qt::DashLine});
    if (date == m_marks.trial && date != m_marks.last)
        frame({m_tokens.accent, 1, Qt::DashLine});
    if (m_marks.litFirst.isValid() && date >= m_marks.litFirst && date <= m_marks.litLast)
        m_painter.fillRect(QRectF{cell.left(), cell.bottom() - 1, cell.width() + 1.5, 2},
                           m_tokens.accent);
    if (date == m_marks.today)
        frame({m_tokens.accent, 2});
    if (date == m_marks.focus)
        frame({date == m_marks.last && !m_marks.tentative ? m_tokens.onacc : m_tokens.accent, 2});
}

void LedgerPainter::paintText(const LedgerDay &day, const QRectF &cell, const QString &tag)
{
    const bool solid = day.date == m_marks.last && !m_marks.tentative;
    const auto line = [&](double y, double height, const QFont &font, const QColor &colour,
                          const QString &text) {
        m_painter.setFont(font);
        m_painter.setPen(solid ? m_tokens.onacc : colour);
        m_painter.drawText(QRectF{cell.left() - 2, cell.top() + y, cell.width() + 4, height},
                           Qt::AlignCenter, text);
    };
    line(1, 13, textFont(Type::strip), m_tokens.text2, QString::number(day.date.day()));
    const bool counted = day.use == DayUse::Counted;
    if (counted || (day.use == DayUse::Superseded && day.running > 0))
        line(14, 15, textFont(Type::secondary, counted), counted ? m_tokens.text : m_tokens.text3,
             QString::number(day.running));
    if (!tag.isEmpty()) {
        const bool event =
            !day.tags.isEmpty() || day.date == m_marks.today || day.date == m_marks.trial;
        line(29, 13,
             textFont(Type::strip, solid || day.date == m_marks.today || day.use == DayUse::Start),
             event ? m_tokens.text : m_tokens.text2, tag);
    }
}

QString LedgerPainter::holidaySign(const LedgerDay &day) const
{
    if (day.use != DayUse::Rest || day.holiday.isEmpty())
        return {};
    int position = 0; // the name is spelled over the days of its run
    for (QDate before = day.date.addDays(-1);; before = before.addDays(-1)) {
        const LedgerDay *earlier = m_grid.find(before);
        if (!earlier || earlier->use != DayUse::Rest || earlier->holiday != day.holiday)
            break;
        ++position;
    }
    return position < day.holiday.size() ? day.holiday.mid(position, 1)
                                         : LedgerTags::tr("H", "sign of a day: holiday");
}
