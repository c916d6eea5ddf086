#include "ui/common/wrappingrow.h"

#include <algorithm>
#include <utility>

namespace {
constexpr int gap = 8;
}

WrappingRow::WrappingRow(QWidget *parent)
    : QLayout{parent}
{
    setContentsMargins({});
    setSpacing(gap);
}

WrappingRow::~WrappingRow()
{
    qDeleteAll(m_items);
}

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return layLines(QRect{0, 0, width, 0}.marginsRemoved(around), false) + around.top() +
           around.bottom();
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *each : m_items) {
        if (!each->isEmpty())
            size = {size.width() + each->sizeHint().width() + (size.width() > 0 ? spacing() : 0),
                    std::max(size.height(), each->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *each : m_items) {
        if (!each->isEmpty())
            size = size.expandedTo(each->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layLines(rect.marginsRemoved(contentsMargins()), true);
}

int WrappingRow::layLines(const QRect &rect, bool move) const
{
    int first = 0;
    int used = 0;
    int y = rect.y();
    for (int at = 0; at < count(); ++at) {
        if (m_items[at]->isEmpty())
            continue;
        const int width = m_items[at]->sizeHint().width();
        if (used > 0 && used + spacing() + width > rect.width()) {
            y += layLine(first, at, {rect.x(), y, rect.width(), 0}, move) + spacing();
            first = at;
            used = 0;
        }
        used += (used > 0 ? spacing() : 0) + width;
    }
    return y + layLine(first, count(), {rect.x(), y, rect.width(), 0}, move) - rect.y();
}

/// From \p first up to \p last in one line; its height.
int WrappingRow::layLine(int first, int last, const QRect &line, bool move) const
{
    int height = 0;
    int rest = line.width() + spacing();
    for (int at = first; at < last; ++at) {
        if (m_items[at]->isEmpty())
            continue;
        height = std::max(height, m_items[at]->sizeHint().height());
        rest -= m_items[at]->sizeHint().width() + spacing();
    }
    int x = line.x();
    for (int at = first; move && at < last; ++at) {
        QLayoutItem *item = m_items[at];
        if (item->isEmpty())
            continue;
        if (at >= m_gap && m_gap >= 0)
            x += std::max(0, std::exchange(rest, 0));
        const QSize size{std::min(item->sizeHint().width(), line.width()),
                         item->sizeHint().height()};
        item->setGeometry({{x, line.y() + (height - size.height()) / 2}, size});
        x += size.width() + spacing();
    }
    return height;
}
