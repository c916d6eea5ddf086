#include "ui/review/documentdelegate.h"

#include "ui/common/look.h"
#include "ui/common/rowground.h"
#include "ui/review/documentlistmodel.h"

#include <QPainter>

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 51};
}

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    paintRowGround(*painter, option, t);
    const QRect text = option.rect.adjusted(16, 0, -12, 0);
    const QColor quiet = chosen && lookOf(option.palette) == Look::HighContrast ? t.onsel : t.text2;
    const auto line = [&](const QRect &box, const QFont &font, const QColor &colour,
                          const QString &said, int flags) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(box, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(said, Qt::ElideRight, box.width()));
    };
    line(QRect{text.left(), text.top() + 6, text.width(), 20}, textFont(Type::base, chosen),
         chosen ? t.onsel : t.text, index.data().toString(), Qt::AlignLeft);
    const bool open =
        index.data(DocumentListModel::AttributeValueRole).toInt() == int(Attribute::None);
    const QString attribute = index.data(DocumentListModel::AttributeRole).toString();
    const QFont small = textFont(Type::secondary);
    const int width = QFontMetrics{small}.horizontalAdvance(attribute) + 12;
    const QRect second{text.left(), text.top() + 26, text.width(), 18};
    line(second, small, open && !chosen ? t.amber : quiet, attribute, Qt::AlignRight);
    line(second.adjusted(0, 0, -width, 0), small, quiet,
         index.data(DocumentListModel::NumberRole).toString(), Qt::AlignLeft);
}
