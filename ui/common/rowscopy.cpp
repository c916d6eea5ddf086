#include "ui/common/rowscopy.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace {
QString lineOf(const QAbstractItemModel &model, const QModelIndex &row)
{
    QStringList cells = row.siblingAtColumn(0).data(copyRole).toStringList();
    if (cells.isEmpty()) {
        for (int column = 0; column < model.columnCount(row.parent()); ++column)
            cells << row.siblingAtColumn(column).data().toString();
    }
    for (QString &cell : cells)
        cell = cell.simplified(); // a tab or line in a cell would be another cell
    return cells.join(u'\t');
}

class RowsCopy final : public QObject
{
public:
    explicit RowsCopy(QAbstractItemView &view)
        : QObject{&view}
        , m_view{view}
    {
        view.installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress ||
            !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return false;
        QModelIndexList rows;
        for (const QModelIndex &index : m_view.selectionModel()->selectedIndexes()) {
            if (const QModelIndex row = index.siblingAtColumn(0); !rows.contains(row))
                rows << row;
        }
        std::ranges::sort(rows, {}, [](const QModelIndex &row) {
            return std::pair{row.parent().row(), row.row()};
        });
        QStringList lines;
        for (const QModelIndex &row : rows)
            lines << lineOf(*m_view.model(), row);
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        return true;
    }

private:
    QAbstractItemView &m_view;
};
} // namespace

void copiesRows(QAbstractItemView &view)
{
    new RowsCopy{view};
}
