#include "ui/requests/requestdelegate.h"

#include "ui/common/look.h"
#include "ui/common/rowground.h"
#include "ui/common/urgency.h"
#include "ui/requests/requestlistmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
Tokens allInk(const QColor &ink)
{
    Tokens t;
    t.text = t.text2 = t.red = t.orange = t.amber = t.green = ink;
    return t;
}
} // namespace

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 51};
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect row = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor word = chosen ? t.onsel : t.text;
    // High contrast selects with a solid ground, on which no other ink can be read.
    const bool solid = chosen && lookOf(option.palette) == Look::HighContrast;
    const QColor quiet = solid ? t.onsel : t.text2;
    paintRowGround(*painter, option, t);

    const QVariant remaining = index.data(RequestListModel::RemainingRole);
    const auto urgency = Urgency(index.data(RequestListModel::UrgencyRole).toInt());
    if (remaining.isValid()) {
        const Tokens ink = solid ? allInk(t.onsel) : t;
        paintUrgency(*painter, QRectF{row.left() + 12.0, row.top() + 20.0, 10, 10}, urgency, ink);
        const QString days = remainingText(remaining.toInt());
        const QFont large = textFont(Type::number, true);
        const bool fits =
            QFontMetrics{large}.horizontalAdvance(days) <= 26; // years overdue take a smaller face
        painter->setFont(fits ? large : textFont(Type::strip, true));
        painter->setPen(numberColour(urgency, ink));
        painter->drawText(QRect{row.left() + 22, row.top(), fits ? 26 : 34, row.height()},
                          Qt::AlignVCenter | Qt::AlignRight, days);
    }
    const QRect text = row.adjusted(60, 0, -12, 0);
    const auto line = [&](const QRect &box, int pixels, bool bold, const QColor &colour,
                          const QString &said, int flags) {
        painter->setFont(textFont(pixels, bold));
        painter->setPen(colour);
        painter->drawText(box, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(said, Qt::ElideRight, box.width()));
    };
    line(QRect{text.left(), row.top() + 6, text.width(), 20}, Type::base, chosen, word,
         index.data().toString(), Qt::AlignLeft);
    const QString state = index.data(RequestListModel::StatusRole).toString();
    const int stateWidth = QFontMetrics{textFont(Type::secondary)}.horizontalAdvance(state) + 2;
    const QRect second{text.left(), row.top() + 26, text.width(), 18};
    line(second, Type::secondary, false, quiet, state, Qt::AlignRight);
    line(second.adjusted(0, 0, -stateWidth - 12, 0), Type::secondary, false, quiet,
         index.data(RequestListModel::NumberRole).toString() % u"　"_s %
             index.data(RequestListModel::ApplicantRole).toString(),
         Qt::AlignLeft);
}
