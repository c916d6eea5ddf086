#include "ui/requests/requestlist.h"

#include "core/desk/desk.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/rowscopy.h"
#include "ui/requests/bulkbar.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requestfilterpanel.h"
#include "ui/requests/savedfilters.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RequestList::RequestList(RequestListModel &model, RequestBoard &board, Dialogs *dialogs,
                         QWidget *parent)
    : QWidget{parent}
    , m_model{model}
    , m_self{board.desk().actor().id}
    , m_panel{new RequestFilterPanel{board}}
    , m_saved{new SavedFilters{[this] { return state(); }}}
    , m_bulk{new BulkBar{board, dialogs}}
    , m_order{new ChoiceBox{u"requestOrderBox"_s, tr("Order of the requests")}}
    , m_group{new ChoiceBox{u"requestGroupBox"_s, tr("Sorted first by")}}
    , m_more{new DeskButton{tr("More"), DeskButton::Shape::Chip}}
    , m_counts{label({}, Tone::Quiet, Type::secondary)}
    , m_filter{new QLineEdit}
    , m_open{new DeskButton{tr("Open"), DeskButton::Shape::Chip}}
    , m_mine{new DeskButton{tr("Mine"), DeskButton::Shape::Chip}}
    , m_only{new DeskButton{{}, DeskButton::Shape::Chip}}
    , m_view{new QListView}
    , m_empty{label({}, Tone::Quiet)}
{
    setObjectName(u"requestListPanel"_s);
    setGround(this, u"surface"_s);
    setMinimumWidth(312);
    m_view->setObjectName(u"requestListView"_s);
    m_view->setAccessibleName(tr("Requests"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RequestDelegate{m_view});
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    copiesRows(*m_view);
    m_empty->setContentsMargins(16, 16, 16, 16);
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto *more = new QWidget;
    auto *inner = new QVBoxLayout{more};
    inner->setContentsMargins({});
    inner->setSpacing(0);
    inner->addLayout(buildGroup());
    inner->addWidget(m_saved);
    inner->addWidget(m_panel);
    m_saved->setContentsMargins(16, 8, 12, 0);
    setGround(more, u"sunken"_s);
    column->addWidget(more);
    column->addWidget(m_bulk);
    m_only->setObjectName(u"onlyTheseButton"_s);
    m_only->setToolTip(tr("Show all requests again"));
    m_only->setAccessibleName(m_only->toolTip());
    m_only->hide();
    column->addWidget(m_only);
    connect(m_only, &QPushButton::clicked, this, [this] {
        m_onlyIds.reset();
        m_only->hide();
        applyFilter();
    });
    column->addWidget(rule(Rule::Edge));
    more->hide();
    connect(m_more, &QPushButton::toggled, more, &QWidget::setVisible);
    connect(m_saved, &SavedFilters::chosen, this, &RequestList::setState);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    leadFocus(this, m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    m_place = m_model.idAt(now.row());
                Q_EMIT chosen(m_model.idAt(now.row()));
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestList::tellChosen);
    connect(m_bulk, &BulkBar::done, this, &RequestList::done);
    connect(m_bulk, &BulkBar::workedOff, this, [this] { choose(current()); });
    connect(m_bulk, &BulkBar::failed, this, &RequestList::failed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RequestList::keepPlace);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &at) { Q_EMIT opened(m_model.idAt(at.row())); });
}

QWidget *RequestList::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(84);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(label(tr("Requests"), Tone::Plain, Type::title, true));
    first->addWidget(m_counts);
    first->addStretch(1);
    m_order->addItems({tr("By urgency"), tr("Newest first"), tr("By number"), tr("Closed last")});
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int order) { m_model.setOrder(RequestListModel::Order(order)); });
    first->addWidget(m_order);
    auto *column = new QVBoxLayout{head};
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(first);
    column->addLayout(buildSearch());
    return head;
}

QLayout *RequestList::buildGroup()
{
    m_group->addItems({tr("Nothing else"), tr("Officer in charge"), tr("Status"), tr("Channel"),
                       tr("Kind of applicant")});
    connect(m_group, &QComboBox::currentIndexChanged, this,
            [this](int group) { m_model.setGroup(RequestListModel::Group(group)); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 12, 0);
    row->setSpacing(8);
    row->addWidget(label(tr("Sorted first by"), Tone::Quiet));
    row->addWidget(m_group);
    row->addStretch(1);
    return row;
}

QLayout *RequestList::buildSearch()
{
    m_filter->setObjectName(u"requestFilterLineEdit"_s);
    m_filter->setAccessibleName(tr("Filter the requests"));
    m_filter->setPlaceholderText(tr("Filter  /"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(new QAction{tintedIcon(u"view-filter"_s, Tint::Hint), {}, m_filter},
                        QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_open->setObjectName(u"openOnlyButton"_s);
    m_open->setChecked(true);
    m_mine->setObjectName(u"mineOnlyButton"_s);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_open);
    second->addWidget(m_mine);
    second->addWidget(m_more);
    second->addWidget(m_filter, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &RequestList::applyFilter);
    connect(m_open, &QPushButton::toggled, this, &RequestList::applyFilter);
    connect(m_mine, &QPushButton::toggled, this, &RequestList::applyFilter);
    m_more->setObjectName(u"moreFiltersButton"_s);
    m_more->setCheckable(true);
    connect(m_panel, &RequestFilterPanel::changed, this, &RequestList::applyFilter);
    return second;
}

/// Without the words that are looked for: they may be a person's name, and this is kept in clear.
QVariantMap RequestList::state() const
{
    QVariantMap state = m_panel->state();
    state.insert({{u"open"_s, m_open->isChecked()},
                  {u"mine"_s, m_mine->isChecked()},
                  {u"order"_s, m_order->currentIndex()},
                  {u"group"_s, m_group->currentIndex()}});
    return state;
}

void RequestList::setState(const QVariantMap &state)
{
    {
        const QSignalBlocker quiet[]{QSignalBlocker{m_filter}, QSignalBlocker{m_open},
                                     QSignalBlocker{m_mine}};
        m_filter->clear();
        m_open->setChecked(state.value(u"open"_s).toBool());
        m_mine->setChecked(state.value(u"mine"_s).toBool());
    }
    setOrder(state.value(u"order"_s).toInt());
    m_group->setCurrentIndex(std::clamp(state.value(u"group"_s).toInt(), 0, m_group->count() - 1));
    m_panel->setState(state); // applies it
}

void RequestList::tellChosen()
{
    std::vector<RequestId> chosen;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) // an index each would take long
            chosen.push_back(m_model.idAt(row));
    }
    m_bulk->setChosen(std::move(chosen));
}

void RequestList::applyFilter()
{
    RequestListModel::Filter filter{.text = m_filter->text().trimmed()};
    filter.columns.openOnly = m_open->isChecked();
    if (m_mine->isChecked())
        filter.columns.handler = m_self;
    m_panel->fill(filter.columns);
    if (m_onlyIds)
        filter.columns.ids = m_onlyIds;
    m_model.setFilter(filter);
}

void RequestList::showOnly(const std::vector<RequestId> &ids, const QString &title)
{
    m_onlyIds = ids;
    m_only->setText(tr("%1: %2 ✕").arg(title).arg(ids.size()));
    m_only->show();
    {
        const QSignalBlocker quiet[]{QSignalBlocker{m_filter}, QSignalBlocker{m_open},
                                     QSignalBlocker{m_mine}};
        m_filter->clear();
        m_open->setChecked(false);
        m_mine->setChecked(false);
    }
    m_panel->clear();
    applyFilter();
}

/// The rows changed, as by a save or by names that are there now: what was chosen stays so.
void RequestList::keepPlace()
{
    constexpr std::size_t kept = 2'000; // more would take longer than a slot may
    refreshHead();
    const std::vector<RequestId> chosen = m_bulk->chosen(); // the next line empties it
    choose(m_place);
    if (chosen.size() < 2 || chosen.size() > kept)
        return;
    const QSet<RequestId> ids{chosen.begin(), chosen.end()};
    QItemSelection rows;
    const auto isChosen = [&](int row) { return ids.contains(m_model.idAt(row)); };
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int top = row;
        while (isChosen(row))
            ++row;
        if (row > top)
            rows.select(m_model.index(top), m_model.index(row - 1));
    }
    if (!rows.isEmpty())
        m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void RequestList::refreshHead()
{
    m_counts->setText(tr("%1 open of %2").arg(m_model.openCount()).arg(m_model.total()));
    const bool none = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_empty->setText(m_model.total() == 0
                         ? tr("No request yet. Take one in at the counter: Ctrl+2.")
                         : tr("No request fits. Clear the filter: Esc."));
}

RequestId RequestList::current() const
{
    return m_model.idAt(m_view->currentIndex().row());
}

void RequestList::choose(RequestId id)
{
    const int row = m_model.rowOf(id);
    m_view->setCurrentIndex(m_model.index(row >= 0 ? row : 0));
    if (m_model.rowCount() == 0)
        Q_EMIT chosen({});
}

void RequestList::bring(RequestId id)
{
    if (m_model.rowOf(id) < 0) {
        m_place = id;
        for (QObject *filter : std::initializer_list<QObject *>{m_filter, m_open, m_mine})
            filter->blockSignals(true);
        m_filter->clear();
        m_open->setChecked(false);
        m_mine->setChecked(false);
        m_onlyIds.reset();
        m_only->hide();
        for (QObject *filter : std::initializer_list<QObject *>{m_filter, m_open, m_mine})
            filter->blockSignals(false);
        m_panel->clear();
        applyFilter();
    }
    choose(id);
}

int RequestList::order() const
{
    return m_order->currentIndex();
}

void RequestList::setOrder(int order)
{
    if (order >= 0 && order < m_order->count())
        m_order->setCurrentIndex(order);
}

void RequestList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RequestList::move(int rows)
{
    const int to = qBound(0, m_view->currentIndex().row() + rows, m_model.rowCount() - 1);
    m_view->setCurrentIndex(m_model.index(to));
}

bool RequestList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter) {
        if (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down &&
            key->key() != Qt::Key_Return)
            return false;
        if (key->key() == Qt::Key_Escape)
            m_filter->clear();
        m_view->setFocus();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_J: move(1); return true;
    case Qt::Key_K: move(-1); return true;
    case Qt::Key_Slash: focusFilter(); return true;
    default: return false;
    }
}
