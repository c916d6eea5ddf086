#pragma once
#include "core/agenda/agenda.h"

#include <QStyledItemDelegate>

struct Tokens;

/// The sign of a light, in the shapes that the desk uses for urgency; done is a check mark.
void paintLight(QPainter &painter, const QRectF &box, DutyLight light, const Tokens &tokens);

/// Clauses and obligations: a sign with the days left, the words, a second line.
class AgendaTreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// A cell of the matrix: its sign alone; words are in the tooltip and in the legend.
class DutyMatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};
