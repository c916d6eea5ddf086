#include "ui/today/todaydelegate.h"

#include "ui/common/look.h"
#include "ui/common/urgency.h"
#include "ui/today/todaymodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
/// Two triangles say folded and open; the words do not move.
void paintFold(QPainter &painter, const QRect &box, bool open, const QColor &ink)
{
    const QPointF c = QRectF{box}.center();
    const QPolygonF shape =
        open ? QPolygonF{{c + QPointF{-4, -2}, c + QPointF{4, -2}, c + QPointF{0, 3}}}
             : QPolygonF{{c + QPointF{-2, -4}, c + QPointF{3, 0}, c + QPointF{-2, 4}}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(shape);
    painter.restore();
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Tokens &t)
{
    painter.fillRect(option.rect, t.sunken);
    painter.fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1},
                     t.line);
    if (index.column() != 0)
        return;
    const bool overdue = index.data(TodayModel::GroupRole).toInt() == int(TodayGroup::Overdue);
    const QRect row = option.rect.adjusted(14, 0, 0, 0);
    paintFold(painter, QRect{row.left(), row.top(), 10, row.height()},
              option.state & QStyle::State_Open, t.text2);
    painter.setFont(textFont(Type::base, true));
    painter.setPen(overdue ? t.red : t.text);
    painter.drawText(row.adjusted(16, 0, 400, 0), Qt::AlignVCenter, index.data().toString());
}

void paintNumber(QPainter &painter, const QRect &cell, const QModelIndex &index, const Tokens &t,
                 bool solid)
{
    const auto urgency = Urgency(index.data(TodayModel::UrgencyRole).toInt());
    Tokens ink = t;
    if (solid)
        ink.text = ink.text2 = ink.red = ink.orange = ink.amber = ink.green = t.onsel;
    paintUrgency(painter, QRectF{cell.left() + 24.0, cell.center().y() - 4.0, 10, 10}, urgency,
                 ink);
    const QString days = remainingText(index.data(TodayModel::RemainingRole).toInt());
    const bool fits = days.size() < 4;
    painter.setFont(textFont(fits ? Type::number : Type::strip, true));
    painter.setPen(numberColour(urgency, ink));
    painter.drawText(cell.adjusted(30, 0, -6, 0), Qt::AlignVCenter | Qt::AlignRight, days);
}
} // namespace

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {60, index.parent().isValid() ? 32 : 30};
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    if (!index.parent().isValid()) {
        paintGroup(*painter, option, index, t);
        painter->restore();
        return;
    }
    const QRect cell = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool solid = chosen && lookOf(option.palette) == Look::HighContrast;
    painter->fillRect(cell, chosen ? t.sel : t.surface);
    painter->fillRect(QRect{cell.left(), cell.bottom(), cell.width(), 1}, t.line);
    if (index.column() == TodayModel::Left) {
        if (chosen)
            painter->fillRect(QRect{cell.left(), cell.top(), 3, cell.height()}, t.accent);
        paintNumber(*painter, cell, index, t, solid);
    } else {
        const bool strong = index.column() == TodayModel::Next;
        const bool quiet =
            index.column() == TodayModel::Basis || index.column() == TodayModel::Number;
        painter->setFont(textFont(quiet ? Type::secondary : Type::base, strong));
        painter->setPen(chosen ? t.onsel : quiet ? t.text2 : t.text);
        const QRect text = cell.adjusted(6, 0, -6, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
    }
    painter->restore();
}
