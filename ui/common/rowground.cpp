#include "ui/common/rowground.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyleOptionViewItem>

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &t)
{
    const QRect row = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter.fillRect(row, t.sel);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(row, t.hover);
    painter.fillRect(QRect{row.left(), row.bottom(), row.width(), 1}, t.line);
    if (chosen)
        painter.fillRect(QRect{row.left(), row.top(), 3, row.height()}, t.accent);
}
