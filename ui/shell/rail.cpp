#include "ui/shell/rail.h"

#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/shell/railmodel.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int wide = 160;
constexpr int narrow = 48;

class RailDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Lower where a small screen would hide the last of them.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int room = view ? view->viewport()->height() / index.model()->rowCount() : 36;
        return {narrow, std::clamp(room, 28, 36)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const QRect row = option.rect;
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen)
            painter->fillRect(row, t.surface);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(row, t.hover);
        if (chosen)
            painter->fillRect(QRect{row.left(), row.top(), 3, row.height()}, t.accent);
        const QRect sign{row.left() + 16, row.top() + (row.height() - 22) / 2, 22, 22};
        tintedIcon(index.data(RailModel::IconName).toString(), chosen ? Tint::Accent : Tint::Quiet)
            .paint(painter, sign);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen{t.accent, 2});
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
        if (row.width() < wide - 1)
            return;
        painter->setFont(textFont(Type::base, chosen));
        painter->setPen(t.text);
        painter->drawText(row.adjusted(48, 0, -44, 0), Qt::AlignVCenter, index.data().toString());
        painter->setFont(textFont(Type::secondary));
        painter->setPen(t.text3);
        painter->drawText(row.adjusted(0, 0, -13, 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data(RailModel::Count).toString());
    }
};
} // namespace

Rail::Rail(QWidget *parent)
    : QWidget{parent}
    , m_model{new RailModel{this}}
    , m_list{new QListView}
    , m_fold{new DeskButton{tr("Fold"), DeskButton::Shape::Quiet, u"Ctrl+B"_s}}
{
    setObjectName(u"rail"_s);
    setGround(this, u"rail"_s);
    setFixedWidth(wide);
    m_list->setObjectName(u"railList"_s);
    m_list->setAccessibleName(tr("Workspaces"));
    m_list->setProperty("ground", u"rail"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate{m_list});
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    leadFocus(this, m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fold->setObjectName(u"foldButton"_s);
    m_fold->setIcon(tintedIcon(u"sidebar-collapse-left"_s));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 4, 0);
    foot->addWidget(m_fold);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!isFolded()); });
}

int Rail::current() const
{
    return m_list->currentIndex().row();
}

void Rail::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

void Rail::setFolded(bool folded)
{
    (m_cramped ? m_foldedCramped : m_foldedWide) = folded;
    showFolded();
}

void Rail::setFoldedWhenWide(bool folded)
{
    m_foldedWide = folded;
    showFolded();
}

void Rail::setCramped(bool cramped)
{
    if (m_cramped == cramped)
        return;
    m_cramped = cramped;
    m_foldedCramped = true;
    showFolded();
}

void Rail::showFolded()
{
    const bool folded = isFolded();
    setFixedWidth(folded ? narrow : wide);
    m_fold->setText(folded ? QString{} : tr("Fold"));
    m_fold->setKey(folded ? QString{} : u"Ctrl+B"_s);
    m_fold->setAccessibleName(folded ? tr("Unfold") : tr("Fold"));
    m_fold->setToolTip(m_fold->accessibleName() % u"  Ctrl+B"_s);
}
