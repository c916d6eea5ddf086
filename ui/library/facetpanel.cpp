#include "ui/library/facetpanel.h"

#include "ui/common/look.h"
#include "ui/wording/terms.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int valueRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int rowHeight = 24;

/// Its tick is painted in the tokens, over the place where the style would have it.
class FacetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        if (!(item.features & QStyleOptionViewItem::HasCheckIndicator))
            return;
        const QRect place = item.widget->style()->subElementRect(
            QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
        paintTick(*painter, place, item.checkState == Qt::Checked, tokensOf(item.palette));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }

private:
    static void paintTick(QPainter &painter, const QRect &place, bool on, const Tokens &t)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF{place}.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(on ? t.accent : t.ctl);
        painter.setBrush(on ? t.accent : t.surface);
        painter.drawRoundedRect(box, 2, 2);
        if (on) {
            painter.setPen(QPen{t.onacc, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
            painter.drawPolyline(
                QPolygonF{{box.left() + box.width() * 0.25, box.center().y()},
                          {box.left() + box.width() * 0.45, box.top() + box.height() * 0.7},
                          {box.left() + box.width() * 0.8, box.top() + box.height() * 0.3}});
        }
        painter.restore();
    }
};
} // namespace

FacetPanel::FacetPanel(const Desk &desk, QWidget *parent)
    : QTreeWidget{parent}
    , m_desk{desk}
{
    setObjectName(u"facetTree"_s);
    setAccessibleName(tr("Narrow by"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setIndentation(12);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new FacetDelegate{this});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    if (const auto organs = desk.organs()) {
        for (const Organ &organ : *organs)
            m_organs.insert(organ.id.text(), organ.name);
    }
    for (const Topic &topic : desk.law().topics(desk.today()))
        m_topics << topic.name;
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int) {
        const Facet facet{FacetKind(item->data(0, kindRole).toInt()),
                          item->data(0, valueRole).toString()};
        std::erase(m_chosen, facet);
        if (item->checkState(0) == Qt::Checked)
            m_chosen.push_back(facet);
        Q_EMIT chosenChanged();
    });
}

QString FacetPanel::nameOf(const Facet &facet) const
{
    switch (facet.kind) {
    case FacetKind::Attribute: return Terms::attribute(Attribute(facet.value.toInt()));
    case FacetKind::Validity: return Terms::validity(Validity(facet.value.toInt()));
    case FacetKind::Organ: return m_organs.value(facet.value, tr("(another organ)"));
    case FacetKind::Year:
    case FacetKind::Topic:
    case FacetKind::Kind: break;
    }
    return facet.value;
}

void FacetPanel::show(const FacetCounts &counts)
{
    const QSignalBlocker quiet{this};
    clear();
    for (int kind = 0; kind < facetKinds; ++kind)
        addGroup(FacetKind(kind), counts);
    expandAll();
}

void FacetPanel::addGroup(FacetKind kind, const FacetCounts &counts)
{
    static constexpr std::array<const char *, facetKinds> names{
        QT_TR_NOOP("Year"),  QT_TR_NOOP("Attribute"), QT_TR_NOOP("Organ"),
        QT_TR_NOOP("Topic"), QT_TR_NOOP("Kind"),      QT_TR_NOOP("Validity")};
    std::vector<std::pair<Facet, qint64>> values;
    for (const auto &[facet, count] : counts) {
        if (facet.kind == kind)
            values.emplace_back(facet, count);
    }
    for (const Facet &facet : m_chosen) { // what narrows to nothing can be taken back
        if (facet.kind == kind && !counts.contains(facet))
            values.emplace_back(facet, 0);
    }
    if (values.empty())
        return;
    std::ranges::stable_sort(values, [&](const auto &a, const auto &b) {
        if (kind == FacetKind::Year)
            return a.first.value > b.first.value;
        if (kind == FacetKind::Topic) // as the law lists them, the house's own behind
            return quint32(m_topics.indexOf(a.first.value)) <
                   quint32(m_topics.indexOf(b.first.value));
        return a.second > b.second;
    });
    auto *group = new QTreeWidgetItem{this, {tr(names[std::size_t(kind)])}};
    group->setFlags(Qt::ItemIsEnabled);
    for (const auto &[facet, count] : values) {
        auto *item = new QTreeWidgetItem{group, {nameOf(facet), QString::number(count)}};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(0, kindRole, int(kind));
        item->setData(0, valueRole, facet.value);
        item->setCheckState(0, std::ranges::find(m_chosen, facet) == m_chosen.end() ? Qt::Unchecked
                                                                                    : Qt::Checked);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, nameOf(facet));
    }
}

void FacetPanel::clearChosen()
{
    m_chosen.clear();
}
