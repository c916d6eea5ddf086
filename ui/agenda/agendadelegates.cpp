#include "ui/agenda/agendadelegates.h"

#include "ui/agenda/agendatreemodel.h"
#include "ui/agenda/dutymatrixmodel.h"
#include "ui/common/look.h"
#include "ui/common/urgency.h"

#include <QPainter>

namespace {
Urgency urgencyOf(DutyLight light)
{
    switch (light) {
    case DutyLight::Overdue: return Urgency::Overdue;
    case DutyLight::Soon: return Urgency::Near;
    case DutyLight::Calm:
    case DutyLight::Done: return Urgency::Ample;
    case DutyLight::Excused:
    case DutyLight::Lapsed: break;
    }
    return Urgency::Paused;
}

void paintCheck(QPainter &painter, const QRectF &box, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QPointF c = box.center();
    const qreal r = box.width() / 2;
    painter.drawPolyline(QPolygonF{{c + QPointF{-r * 0.8, 0}, c + QPointF{-r * 0.2, r * 0.6},
                                    c + QPointF{r * 0.9, -r * 0.7}}});
    painter.restore();
}

Tokens inkOn(const QStyleOptionViewItem &option)
{
    Tokens ink = tokensOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen && lookOf(option.palette) == Look::HighContrast) // one ink on the bright ground
        ink.text = ink.text2 = ink.red = ink.amber = ink.green = ink.onsel;
    return ink;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QColor &plain)
{
    const Tokens &t = tokensOf(option.palette);
    const QRect cell = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    painter.fillRect(cell, chosen ? t.sel : over ? t.hover : plain);
    painter.fillRect(QRect{cell.left(), cell.bottom(), cell.width(), 1}, t.line);
    if (chosen)
        painter.fillRect(QRect{cell.left(), cell.top(), 3, cell.height()}, t.accent);
}

void paintFold(QPainter &painter, const QPointF &c, bool open, const QColor &ink)
{
    const QPolygonF shape =
        open ? QPolygonF{{c + QPointF{-4, -2}, c + QPointF{4, -2}, c + QPointF{0, 3}}}
             : QPolygonF{{c + QPointF{-2, -4}, c + QPointF{3, 0}, c + QPointF{-2, 4}}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(shape);
}

void drawElided(QPainter &painter, const QRect &place, const QString &text)
{
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}
} // namespace

void paintLight(QPainter &painter, const QRectF &box, DutyLight light, const Tokens &tokens)
{
    if (light == DutyLight::Done)
        paintCheck(painter, box, tokens.green);
    else
        paintUrgency(painter, box, urgencyOf(light), tokens);
}

QSize AgendaTreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.parent().isValid() ? 51 : 30};
}

void AgendaTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens t = inkOn(option);
    const QRect cell = option.rect;
    painter->save();
    if (!index.parent().isValid()) {
        paintGround(*painter, option, t.sunken);
        paintFold(*painter, QPointF{cell.left() + 19.0, cell.center().y() + 0.5},
                  option.state & QStyle::State_Open, t.text2);
        painter->setFont(textFont(Type::base, true));
        painter->setPen(option.state & QStyle::State_Selected ? t.onsel : t.text);
        drawElided(*painter, cell.adjusted(32, 0, -8, 0), index.data().toString());
        painter->restore();
        return;
    }
    paintGround(*painter, option, t.surface);
    const auto light = DutyLight(index.data(AgendaTreeModel::LightRole).toInt());
    paintLight(*painter, QRectF{cell.left() + 14.0, cell.top() + 12.0, 10, 10}, light, t);
    const QVariant days = index.data(AgendaTreeModel::RemainingRole);
    if (days.isValid()) {
        painter->setFont(textFont(Type::base, true));
        painter->setPen(numberColour(urgencyOf(light), t));
        painter->drawText(QRect{cell.left() + 26, cell.top() + 5, 34, 24},
                          Qt::AlignVCenter | Qt::AlignRight, remainingText(days.toInt()));
    }
    const QRect words = cell.adjusted(70, 5, -10, -4);
    painter->setFont(textFont(Type::base));
    painter->setPen(t.text);
    drawElided(*painter, QRect{words.left(), words.top(), words.width(), 22},
               index.data().toString());
    painter->setFont(textFont(Type::secondary));
    painter->setPen(light == DutyLight::Overdue ? t.red : t.text2);
    drawElided(*painter, QRect{words.left(), words.top() + 22, words.width(), 18},
               index.data(AgendaTreeModel::SecondLineRole).toString());
    painter->restore();
}

void DutyMatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens t = inkOn(option);
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, chosen ? t.sel : t.surface);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (const QVariant light = index.data(DutyMatrixModel::LightRole); light.isValid()) {
        const QPointF c = QRectF{option.rect}.center();
        paintLight(*painter, QRectF{c.x() - 5, c.y() - 5, 10, 10}, DutyLight(light.toInt()), t);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen{t.accent, 2});
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}
