#include "ui/annualreport/cellpainter.h"

#include "ui/annualreport/annualtablemodel.h"
#include "ui/common/look.h"

#include <QPainter>

void AnnualCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool failing = index.data(AnnualTableModel::FailingRole).toBool();
    const bool zero = index.data(AnnualTableModel::ZeroRole).toBool();
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->fillRect(option.rect, current ? t.acctint : t.surface);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(textFont(Type::secondary, index.data(AnnualTableModel::SumRole).toBool()));
    painter->setPen(failing ? t.red : zero ? t.text3 : t.text);
    const QRect inner = option.rect.adjusted(8, 0, -8, 0);
    const QVariant stands = index.data(Qt::TextAlignmentRole);
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    painter->drawText(inner, stands.isValid() ? stands.toInt() : int(Qt::AlignVCenter), text);
    if (failing || current) {
        painter->setPen({failing ? t.red : t.accent, 2});
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}
