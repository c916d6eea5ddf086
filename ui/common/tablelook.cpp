#include "ui/common/tablelook.h"

#include <QEvent>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace {
/// Shares out the width of a table: each column has what the page gave it, but what is left, and
/// what others have no use for, goes to those whose text would be cut, the first ones first.
class ColumnRoom final : public QObject
{
public:
    explicit ColumnRoom(QTableView &table)
        : QObject{&table}
        , m_table{table}
    {
        m_soon.setSingleShot(true);
        m_soon.callOnTimeout(this, [this] { share(); });
        table.horizontalHeader()->setResizeContentsPrecision(0); // what is in sight
        table.viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
            listen();
            m_soon.start(0);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void listen()
    {
        const QAbstractItemModel *model = m_table.model();
        if (m_model == model || !model)
            return;
        if (m_model)
            m_model->disconnect(this);
        m_model = model;
        const auto soon = [this] { m_soon.start(0); };
        connect(model, &QAbstractItemModel::modelReset, this, soon);
        connect(model, &QAbstractItemModel::rowsInserted, this, soon);
        connect(model, &QAbstractItemModel::dataChanged, this, soon);
    }
    void share()
    {
        QHeaderView &head = *m_table.horizontalHeader();
        const int last = head.count() - 1;
        if (!head.stretchLastSection() || last < 1 || !m_table.isVisible())
            return;
        m_columns.resize(head.count());
        int room = m_table.viewport()->width() - wanted(last);
        int lacking = 0;
        for (int i = 0; i < last; ++i) {
            Column &column = m_columns[i];
            if (head.sectionSize(i) != column.shared) // the page has said something else since
                column.own = head.sectionSize(i);
            column.wanted = wanted(i);
            room -= column.own;
            lacking += std::max(0, column.wanted - column.own);
        }
        lacking -= room; // what is left to nobody goes first, then what a column has no use for
        for (int i = 0; i < last; ++i) {
            Column &column = m_columns[i];
            const int less = std::clamp(column.own - column.wanted, 0, std::max(0, lacking));
            lacking -= less;
            room += less;
            column.shared = column.own - less;
        }
        for (int i = 0; i < last; ++i) {
            Column &column = m_columns[i];
            const int more = std::clamp(column.wanted - column.own, 0, std::max(0, room));
            room -= more;
            column.shared += more;
            head.resizeSection(i, column.shared);
        }
        // Otherwise it would not become smaller than it was once.
        const int rest = m_table.viewport()->width() - head.sectionPosition(last);
        head.resizeSection(last, std::max(wanted(last), rest));
    }
    /// What its cells in sight need, within reason.
    int wanted(int column) const
    {
        constexpr int most = 480;
        const QAbstractItemView &view = m_table; // a table keeps it to itself
        const QHeaderView &head = *m_table.horizontalHeader();
        if (head.isSectionHidden(column))
            return 0;
        const int text = std::max(view.sizeHintForColumn(column), head.sectionSizeHint(column));
        return std::clamp(text, std::min(most, head.minimumSectionSize()), most);
    }

    struct Column
    {
        int own = 0;
        int wanted = 0;
        int shared = -1;
    };
    QTableView &m_table;
    QPointer<const QAbstractItemModel> m_model{};
    QList<Column> m_columns{};
    QTimer m_soon{};
};
} // namespace

void makeQuiet(QTableView &table)
{
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(30);
    auto *head = table.horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the cells stand
    head->setHighlightSections(false);
    head->setTextElideMode(Qt::ElideRight);
    head->setStretchLastSection(true);
    head->setSectionResizeMode(QHeaderView::Fixed);
    new ColumnRoom{table};
}
