#include "ui/today/duebars.h"

#include "ui/common/datetext.h"
#include "ui/common/look.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

DueBars::DueBars(QWidget *parent)
    : QWidget{parent}
{
    setFixedHeight(sizeHint().height());
    setObjectName(u"dueBars"_s);
}

void DueBars::show(const std::vector<Today::DueDay> &days, QDate today)
{
    m_days = days;
    m_today = today;
    QStringList said;
    for (const Today::DueDay &due : m_days) {
        if (due.count > 0)
            said << DateText::brief(due.day) % u": "_s % QString::number(due.count);
    }
    setAccessibleName(tr("Answers due on the coming working days"));
    setAccessibleDescription(said.join(u", "_s));
    setToolTip(said.join(u'\n'));
    update();
}

void DueBars::paintEvent(QPaintEvent *)
{
    if (m_days.empty())
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter{this};
    const int most = std::max(1, std::ranges::max(m_days, {}, &Today::DueDay::count).count);
    const double pitch = double(width()) / double(m_days.size());
    constexpr int words = 32;
    const int tallest = height() - words - 18;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const Today::DueDay &due = m_days[i];
        const QRect column{int(double(i) * pitch), 0, int(pitch), height()};
        const bool isToday = due.day == m_today;
        const int tall = due.count == 0 ? 1 : std::max(3, tallest * due.count / most);
        const int foot = height() - words;
        painter.fillRect(QRect{column.center().x() - 8, foot - tall, 16, tall},
                         isToday ? t.accent : t.chart2);
        painter.setFont(textFont(Type::keys, isToday));
        painter.setPen(isToday ? t.text : t.text2);
        if (due.count > 0)
            painter.drawText(QRect{column.left(), foot - tall - 17, column.width(), 15},
                             Qt::AlignCenter, QString::number(due.count));
        painter.drawText(QRect{column.left(), foot + 2, column.width(), 14}, Qt::AlignCenter,
                         QString::number(due.day.day()));
        painter.drawText(QRect{column.left(), foot + 16, column.width(), 14}, Qt::AlignCenter,
                         DateText::weekdayLetter(due.day.dayOfWeek()));
    }
}
