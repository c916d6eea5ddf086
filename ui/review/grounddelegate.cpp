#include "ui/review/grounddelegate.h"

#include "ui/common/look.h"
#include "ui/common/rowground.h"
#include "ui/review/groundlistmodel.h"

#include <QPainter>

QSize GroundDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 25};
}

void GroundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    paintRowGround(*painter, option, t);
    painter->setFont(textFont(Type::keys));
    painter->setPen(chosen ? t.onsel : t.text3);
    painter->drawText(row.adjusted(9, 0, 0, 0), Qt::AlignVCenter,
                      index.data(GroundListModel::KeyRole).toString());
    const QString article = index.data(GroundListModel::ArticleRole).toString();
    painter->setFont(textFont(Type::secondary));
    painter->setPen(chosen ? t.onsel : t.text2);
    const int width = painter->fontMetrics().horizontalAdvance(article) + 16;
    painter->drawText(row.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, article);
    painter->setFont(textFont(Type::base, chosen));
    painter->setPen(chosen ? t.onsel : t.text);
    const QRect name = row.adjusted(30, 0, -width, 0);
    painter->drawText(
        name, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
}
