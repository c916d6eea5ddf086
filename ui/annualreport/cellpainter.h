#pragma once
#include <QStyledItemDelegate>

/// A cell of the report: zeros recede, sums are bold, a failing one is framed in red.
class AnnualCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};
