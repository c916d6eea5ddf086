#include "ui/common/rowscopy.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <numeric>

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
    Q_DECLARE_TR_FUNCTIONS(RowsCopy)

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
        copy();
        return true;
    }

private:
    void copy() const
    {
        constexpr int most = 500;
        QItemSelection ranges = m_view.selectionModel()->selection();
        const auto rows = std::accumulate(
            ranges.begin(), ranges.end(), 0,
            [](int sum, const QItemSelectionRange &range) { return sum + range.height(); });
        if (rows > most)
            return QToolTip::showText(m_view.mapToGlobal(QPoint{}),
                                      tr("At most %1 rows are copied at once.").arg(most), &m_view);
        std::ranges::sort(ranges, {}, [](const QItemSelectionRange &range) {
            return std::pair{range.parent().row(), range.top()};
        });
        QStringList lines;
        for (const QItemSelectionRange &range : ranges) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                lines << lineOf(*m_view.model(), m_view.model()->index(row, 0, range.parent()));
        }
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }

    QAbstractItemView &m_view;
};
} // namespace

void copiesRows(QAbstractItemView &view)
{
    new RowsCopy{view};
}
