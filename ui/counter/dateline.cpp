#include "ui/counter/dateline.h"

#include "ui/common/datetext.h"
#include "ui/common/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

DateLine::DateLine(QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"dateLine"_s);
    setFixedHeight(36);
}

void DateLine::setPoints(std::vector<ReceiptPoint> points)
{
    m_points = std::move(points);
    QStringList said;
    for (const ReceiptPoint &point : m_points)
        said << point.caption % u' ' % DateText::full(point.date);
    setAccessibleName(said.join(u"; "_s));
    setToolTip(said.join(u'\n'));
    update();
}

void DateLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter{this};
    const QFontMetrics small{textFont(Type::keys)};
    double x = 0;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const ReceiptPoint &point = m_points[i];
        const bool last = i + 1 == m_points.size();
        const int width = qMax(small.horizontalAdvance(point.caption), 72);
        painter.setFont(textFont(Type::keys));
        painter.setPen(t.text2);
        painter.drawText(QRectF{x, 0, double(width) + 2, 16}, Qt::AlignVCenter, point.caption);
        painter.setFont(textFont(Type::base, true));
        painter.setPen(last ? t.accent : t.text);
        painter.drawText(QRectF{x, 16, double(width) + 40, 20}, Qt::AlignVCenter,
                         DateText::brief(point.date));
        x += width + 10;
        if (!last) {
            painter.setPen(t.ctl);
            painter.drawLine(QPointF{x, 18.5}, QPointF{x + 40, 18.5});
            x += 52;
        }
    }
}
