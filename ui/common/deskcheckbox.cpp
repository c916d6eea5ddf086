#include "ui/common/deskcheckbox.h"

#include "ui/common/look.h"

#include <QPainter>

namespace {
constexpr int square = 16;
constexpr int gap = 8;
} // namespace

QSize DeskCheckBox::sizeHint() const
{
    return {square + gap + QFontMetrics{textFont(Type::base)}.horizontalAdvance(text()) + 4, 28};
}

void DeskCheckBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = (height() - square) / 2;
    const QRectF box{1.5, top + 0.5, square - 1.0, square - 1.0};
    const bool on = isChecked();
    painter.setPen(QPen{!isEnabled()       ? t.line2
                        : on || hasFocus() ? t.accent
                                           : t.ctl,
                        hasFocus() ? 2.0 : 1.0});
    painter.setBrush(on ? (isEnabled() ? t.accent : t.line2) : t.surface);
    painter.drawRoundedRect(box, 2, 2);
    if (on) {
        painter.setPen(QPen{t.onacc, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF{3.5, 8},
                                       box.topLeft() + QPointF{6.5, 11},
                                       box.topLeft() + QPointF{12, 4.5}});
    }
    if (on && hasFocus()) {
        painter.setPen(QPen{t.accent, 1});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
    }
    painter.setFont(textFont(Type::base));
    painter.setPen(isEnabled() ? t.text : t.text3);
    painter.drawText(QRect{square + gap, 0, width() - square - gap, height()}, Qt::AlignVCenter,
                     text());
}
