#include "ui/counter/counterlist.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/rowground.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {
constexpr int headHeight = 34;
constexpr int rowHeight = 51;
constexpr int edge = 16;
constexpr int crossSize = 16;

CounterRow::Kind kindOf(const QModelIndex &index)
{
    return CounterRow::Kind(index.data(CounterListModel::KindRole).toInt());
}

QRect crossIn(const QRect &row)
{
    return {row.right() - edge - crossSize + 1, row.top() + 8, crossSize, crossSize};
}

class CounterDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, kindOf(index) == CounterRow::Kind::Head ? headHeight : rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (kindOf(index) == CounterRow::Kind::Head)
            paintHead(*painter, option, index);
        else
            paintRow(*painter, option, index);
    }

private:
    /// Draws at the right and answers what is left.
    static QRect right(QPainter &painter, QRect box, int pixels, const QColor &ink,
                       const QString &text)
    {
        if (text.isEmpty())
            return box;
        painter.setFont(textFont(pixels));
        painter.setPen(ink);
        const QString shown =
            painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width() * 2 / 3);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return box.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(shown) - 12, 0);
    }
    static void left(QPainter &painter, const QRect &box, int pixels, bool bold, const QColor &ink,
                     const QString &text)
    {
        painter.setFont(textFont(pixels, bold));
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }
    static void paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const Tokens &t = tokensOf(option.palette);
        QRect box = option.rect.adjusted(edge, 4, -edge, 0);
        box = right(painter, box, Type::keys, t.text3,
                    index.data(CounterListModel::NoteRole).toString());
        left(painter, box, Type::secondary, true, t.text2, index.data().toString());
    }
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
    {
        const Tokens &t = tokensOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        // High contrast selects with a solid ground, on which no other ink can be read.
        const bool solid = chosen && lookOf(option.palette) == Look::HighContrast;
        paintRowGround(painter, option, t);
        const bool draft = kindOf(index) == CounterRow::Kind::Draft;
        const bool over = option.state & QStyle::State_MouseOver;
        QRect first{option.rect.left() + edge, option.rect.top() + 6,
                    option.rect.width() - 2 * edge, 20};
        if (draft && (chosen || over)) {
            tintedIcon(u"window-close"_s).paint(&painter, crossIn(option.rect));
            first.adjust(0, 0, -crossSize - 8, 0);
        }
        first = right(painter, first, Type::keys, solid ? t.onsel : t.text3,
                      index.data(CounterListModel::NoteRole).toString());
        left(painter, first, Type::base, chosen, chosen ? t.onsel : t.text,
             index.data().toString());
        QRect second{option.rect.left() + edge, option.rect.top() + 26,
                     option.rect.width() - 2 * edge, 18};
        const QString missing = index.data(CounterListModel::MissingRole).toString();
        second = right(painter, second, Type::secondary, solid ? t.onsel : t.amber,
                       missing.isEmpty() ? missing : u"▲ "_s + missing);
        left(painter, second, Type::secondary, false, solid ? t.onsel : t.text2,
             index.data(CounterListModel::LineRole).toString());
    }
};
} // namespace

CounterList::CounterList(const QString &name, const QString &accessibleName, const QString &ground,
                         QWidget *parent)
    : QListView{parent}
    , m_model{new CounterListModel{this}}
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setGround(this, ground);
    setModel(m_model);
    setItemDelegate(new CounterDelegate{this});
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
}

void CounterList::setRows(std::vector<CounterRow> rows)
{
    const QModelIndex now = currentIndex();
    const auto chosen = now.isValid() ? std::optional{m_model->at(now.row())} : std::nullopt;
    m_model->setRows(std::move(rows));
    for (int row = 0; chosen && row < m_model->rowCount(); ++row) {
        const CounterRow &each = m_model->at(row);
        if (each.kind == chosen->kind && each.key == chosen->key && each.id == chosen->id)
            setCurrentIndex(m_model->index(row));
    }
}

QRect CounterList::crossOf(const QModelIndex &index) const
{
    return crossIn(visualRect(index));
}

void CounterList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool chosen = at.isValid() && selectionModel()->isSelected(at);
    const CounterRow row = chosen ? m_model->at(at.row()) : CounterRow{};
    if (chosen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened(row);
    } else if (row.kind == CounterRow::Kind::Draft && event->key() == Qt::Key_Delete) {
        Q_EMIT discardAsked(row);
    } else if (event->key() == Qt::Key_J || event->key() == Qt::Key_K) {
        QKeyEvent arrow{QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up,
                        Qt::NoModifier};
        QListView::keyPressEvent(&arrow);
    } else {
        QListView::keyPressEvent(event);
    }
}

void CounterList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex at = indexAt(point);
    if (event->button() != Qt::LeftButton || !at.isValid() || at != currentIndex())
        return;
    const CounterRow row = m_model->at(at.row());
    if (row.kind == CounterRow::Kind::Draft && crossOf(at).adjusted(-4, -4, 4, 4).contains(point))
        Q_EMIT discardAsked(row);
    else if (row.kind != CounterRow::Kind::Head)
        Q_EMIT opened(row);
}

/// Arriving by keyboard chooses the first row, so that Enter has something to open.
void CounterList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || selectionModel()->hasSelection())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).kind != CounterRow::Kind::Head) {
            setCurrentIndex(m_model->index(row));
            return;
        }
    }
}
