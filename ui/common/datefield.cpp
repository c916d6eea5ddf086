#include "ui/common/datefield.h"

#include "ui/common/datetext.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
const QDate none{1990, 1, 1}; ///< shown as empty: no office has a day before it
}

DateField::DateField(const QString &accessibleName, bool optional, QWidget *parent)
    : QDateEdit{parent}
    , m_optional{optional}
{
    setAccessibleName(accessibleName);
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setDateRange(none, QDate{2100, 12, 31});
    setSpecialValueText(u" "_s);
    setCalendarPopup(true);
    calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setFixedWidth(190);
    setDate(optional ? none : QDate{2021, 1, 1});
}

QDate DateField::day() const
{
    return date() == none ? QDate{} : date();
}

void DateField::setDay(QDate day)
{
    setDate(day.isValid() ? day : none);
}

void DateField::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    const int room = QFontMetrics{textFont(Type::base)}.horizontalAdvance(prefix) + 8;
    lineEdit()->setTextMargins(room, 0, 0, 0);
    setFixedWidth(190 + room);
}

void DateField::paintEvent(QPaintEvent *event)
{
    QDateEdit::paintEvent(event);
    const Tokens &t = tokensOf(palette());
    QPainter painter{this};
    painter.setFont(textFont(Type::base));
    const QFontMetrics metrics{painter.font()};
    const int left = lineEdit()->x() + 2;
    if (!m_prefix.isEmpty()) {
        painter.setPen(t.text3);
        painter.drawText(QRect{left, 0, width(), height()}, Qt::AlignVCenter, m_prefix);
    }
    if (day().isValid()) {
        painter.setPen(isEnabled() ? t.text : t.text3);
        const QString weekday = DateText::full(day()).mid(10).trimmed();
        const int x = left + lineEdit()->textMargins().left() + metrics.horizontalAdvance(text()) +
                      (weekday.startsWith(u'(') ? 5 : -1);
        painter.drawText(QRect{x, 0, width() - x - 24, height()}, Qt::AlignVCenter, weekday);
    }
    tintedIcon(u"view-calendar-day"_s)
        .paint(&painter, QRect{width() - 25, (height() - 16) / 2, 16, 16});
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (m_optional && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Escape) &&
        day().isValid()) {
        setDay({});
        return;
    }
    if (m_optional && !day().isValid() && !event->text().isEmpty() &&
        event->text().front().isDigit())
        lineEdit()->selectAll();
    QDateEdit::keyPressEvent(event);
}

bool DateField::focusNextPrevChild(bool next)
{
    // Not QDateTimeEdit's, which goes from year to month to day.
    return QAbstractSpinBox::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
}
