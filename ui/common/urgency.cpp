#include "ui/common/urgency.h"

#include "ui/common/tokens.h"

#include <QPainter>

#include <cmath>
#include <numbers>

QColor urgencyColour(Urgency urgency, const Tokens &t)
{
    switch (urgency) {
    case Urgency::Overdue: return t.red;
    case Urgency::Close: return t.orange;
    case Urgency::Near: return t.amber;
    case Urgency::Ample: return t.green;
    case Urgency::Paused: return t.text2;
    }
    return t.text2;
}

QColor numberColour(Urgency urgency, const Tokens &t)
{
    return urgency == Urgency::Ample ? t.text : urgencyColour(urgency, t);
}

void paintUrgency(QPainter &painter, const QRectF &box, Urgency urgency, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(urgencyColour(urgency, t));
    const QPointF c = box.center();
    const qreal r = box.width() / 2;
    QPolygonF shape;
    switch (urgency) {
    case Urgency::Overdue:
        for (int i = 0; i < 8; ++i) {
            const double angle = (i + 0.5) * std::numbers::pi / 4;
            shape << c + QPointF{r * 1.08 * std::cos(angle), r * 1.08 * std::sin(angle)};
        }
        break;
    case Urgency::Close:
        shape << c + QPointF{0, -r} << c + QPointF{r, 0} << c + QPointF{0, r} << c - QPointF{r, 0};
        break;
    case Urgency::Near:
        shape << c + QPointF{0, -r} << c + QPointF{r, r * 0.8} << c + QPointF{-r, r * 0.8};
        break;
    case Urgency::Ample: painter.drawEllipse(c, r * 0.8, r * 0.8); break;
    case Urgency::Paused:
        painter.drawRect(QRectF{c.x() - r * 0.6, c.y() - r * 0.8, r * 0.4, r * 1.6});
        painter.drawRect(QRectF{c.x() + r * 0.2, c.y() - r * 0.8, r * 0.4, r * 1.6});
        break;
    }
    if (!shape.isEmpty())
        painter.drawPolygon(shape);
    painter.restore();
}

QString remainingText(int days)
{
    return days < 0 ? QChar{u'−'} + QString::number(-days) : QString::number(days);
}
