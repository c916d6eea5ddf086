#include "ui/today/todayworkspace.h"

#include "core/base/date.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/rowscopy.h"
#include "ui/today/todaydelegate.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaypanel.h"
#include "ui/wording/actterms.h"
#include "ui/wording/errortext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int roomForBasis = 720; ///< narrower, the panel alone tells what a date rests on
} // namespace

TodayWorkspace::TodayWorkspace(Desk &desk, Reader reader, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_reader{std::move(reader)}
    , m_model{new TodayModel{
          {[this](const QString &key) { return citation(key, true); }, &DateText::brief}, this}}
    , m_strip{new MessageStrip}
    , m_tree{new QTreeView}
    , m_empty{label({}, Tone::Quiet)}
    , m_unassigned{elided(Tone::Quiet, Type::secondary)}
    , m_take{new DeskButton{tr("Take the next one"), DeskButton::Shape::Primary, u"N"_s}}
    , m_conflicts{new DeskButton{{}, DeskButton::Shape::Link}}
    , m_duties{new DeskButton{{}, DeskButton::Shape::Link}}
    , m_panel{new TodayPanel{[this](const QString &key) { return citation(key, false); }}}
{
    setObjectName(u"todayWorkspace"_s);
    setGround(this, u"surface"_s);
    buildTree();
    m_empty->setObjectName(u"todayEmptyLabel"_s);
    m_empty->setContentsMargins(16, 16, 16, 16);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_strip);
    left->addWidget(m_empty);
    left->addWidget(m_tree, 1);
    left->addStretch();
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addLayout(left, 1);
    panes->addWidget(rule(Rule::Upright));
    panes->addWidget(m_panel);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addLayout(panes, 1);
    leadFocus(this, m_tree);
    connect(m_panel, &TodayPanel::opened, this, &TodayWorkspace::openRequest);
    connect(m_panel, &TodayPanel::acted, this, &TodayWorkspace::takeStep);
    connect(m_take, &QPushButton::clicked, this, &TodayWorkspace::takeNext);
    connect(&m_desk, &Desk::changed, this, &TodayWorkspace::refresh);
    refresh();
    remind();
}

QWidget *TodayWorkspace::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(6);
    row->addWidget(label(tr("Today"), Tone::Plain, Type::title, true));
    for (const TodayGroup group : {TodayGroup::Overdue, TodayGroup::DueToday, TodayGroup::Soon,
                                   TodayGroup::Waiting, TodayGroup::Returned}) {
        row->addSpacing(8);
        auto *figure =
            label({}, group == TodayGroup::Overdue ? Tone::Bad : Tone::Plain, Type::title, true);
        auto *name = new DeskButton{ActTerms::group(group), DeskButton::Shape::Quiet};
        name->setObjectName(u"todayGroup%1Button"_s.arg(int(group)));
        connect(name, &QPushButton::clicked, this, [this, group] {
            const QModelIndex line = m_model->group(group);
            m_tree->scrollTo(line, QAbstractItemView::PositionAtTop);
            choose(m_model->index(0, 0, line));
            m_tree->setFocus();
        });
        row->addWidget(figure);
        row->addWidget(name);
        m_counts.push_back({group, figure});
    }
    row->addStretch(1);
    m_take->setObjectName(u"takeNextButton"_s);
    m_unassigned->setObjectName(u"unassignedLabel"_s);
    addLinks(row);
    row->addWidget(m_unassigned);
    row->addSpacing(6);
    row->addWidget(m_take);
    return head;
}

/// What waits on other pages, while it does.
void TodayWorkspace::addLinks(QHBoxLayout *row)
{
    m_conflicts->setObjectName(u"todayConflictsButton"_s);
    m_duties->setObjectName(u"todayDutiesButton"_s);
    connect(m_conflicts, &QPushButton::clicked, this, &TodayWorkspace::openConflicts);
    connect(m_duties, &QPushButton::clicked, this, &TodayWorkspace::openAgenda);
    for (DeskButton *link : {m_conflicts, m_duties}) {
        link->hide();
        row->addWidget(link);
        row->addSpacing(6);
    }
    showConflicts(0);
}

void TodayWorkspace::buildTree()
{
    m_tree->setObjectName(u"todayTree"_s);
    m_tree->setAccessibleName(tr("What needs me now"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TodayDelegate{m_tree});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->installEventFilter(this);
    copiesRows(*m_tree);
    QHeaderView &head = *m_tree->header();
    head.setSectionsMovable(false);
    head.setStretchLastSection(false);
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head.setFixedHeight(28);
    const int widths[] = {72, 78, 96, 240, 220, 96, 108};
    for (int i = 0; i < TodayModel::ColumnCount; ++i) {
        const bool takesRest = i == TodayModel::Subject || i == TodayModel::Next;
        head.setSectionResizeMode(i, takesRest ? QHeaderView::Stretch : QHeaderView::Fixed);
        head.resizeSection(i, widths[i]);
    }
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TodayWorkspace::showCurrent);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &at) {
        if (!at.parent().isValid())
            m_tree->setExpanded(at.siblingAtColumn(0), !m_tree->isExpanded(at.siblingAtColumn(0)));
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &at) {
        if (const TodayRow *row = m_model->at(at))
            Q_EMIT openRequest(row->id);
    });
}

void TodayWorkspace::refresh()
{
    const Officer self = m_desk.actor();
    const QDate today = m_desk.today();
    if (!m_reader) {
        showRead(readToday(m_desk.records(), self, today, m_desk.law(), m_desk.calendar()));
        return;
    }
    auto reader = m_reader();
    if (!reader) {
        m_strip->showError(errorText(reader.error()));
        return;
    }
    m_background.run(
        [=, records = std::shared_ptr<Records>{std::move(*reader)}, &law = m_desk.law(),
         &calendar = m_desk.calendar()](const Background::GoOn &goOn) {
            return readToday(*records, self, today, law, calendar, goOn);
        },
        [this](const Result<Today> &read) { showRead(read); });
}

/// On a thread of its own: the cases are not to wait for it.
void TodayWorkspace::remind()
{
    const QDate today = m_desk.today();
    if (!m_reader)
        return showReminder(dutyReminder(m_desk.records(), today, m_desk.law(), m_desk.calendar()));
    auto reader = m_reader();
    if (!reader)
        return; // refresh() said it
    m_reminding.run(
        [today, records = std::shared_ptr<Records>{std::move(*reader)}, &law = m_desk.law(),
         &calendar = m_desk.calendar()](const Background::GoOn &) {
            return dutyReminder(*records, today, law, calendar);
        },
        [this](const Result<DutyReminder> &told) { showReminder(told); });
}

void TodayWorkspace::showReminder(const Result<DutyReminder> &told)
{
    if (!told)
        return m_strip->showError(errorText(told.error()));
    m_duties->setVisible(told->overdue + told->soon > 0);
    m_duties->setText(tr("Key points: %1 overdue, %2 near").arg(told->overdue).arg(told->soon));
}

void TodayWorkspace::showConflicts(int open, int mine, QDate due)
{
    QStringList told{tr("%n conflicts between desks", nullptr, open)};
    if (mine > 0)
        told << tr("%n yours", nullptr, mine);
    if (due.isValid())
        told << (due < m_desk.today() ? tr("▲ was due on %1") : tr("until %1")).arg(isoDate(due));
    m_conflicts->setVisible(open > 0);
    m_conflicts->setText(told.join(u" · "_s));
}

void TodayWorkspace::showRead(const Result<Today> &read)
{
    if (!read) {
        m_strip->showError(errorText(read.error()));
        return;
    }
    const RequestId before = m_wished.isNull() ? current() : m_wished;
    m_wished = {};
    m_free = read->unassigned;
    m_model->show(read->rows);
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_tree->setFirstColumnSpanned(i, {}, true);
    m_tree->expandAll();
    for (const Count &count : m_counts)
        count.figure->setText(QString::number(m_model->countOf(count.group)));
    m_unassigned->setText(m_free.empty() ? QString{}
                                         : tr("%n unassigned", nullptr, int(m_free.size())));
    m_take->setEnabled(!m_free.empty());
    m_tree->setVisible(m_model->total() > 0);
    m_empty->setVisible(m_model->total() == 0);
    m_empty->setText(m_free.empty() ? tr("Nothing to be done today.")
                                    : tr("Nothing to be done today. Take the next one: N."));
    const QModelIndex same = m_model->find(before);
    choose(same.isValid() ? same : m_model->index(0, 0, m_model->index(0, 0)));
    m_panel->showDue(read->dueDays, m_desk.today());
    showCurrent();
    Q_EMIT countChanged();
}

void TodayWorkspace::choose(const QModelIndex &index)
{
    m_tree->setCurrentIndex(index);
}

void TodayWorkspace::showCurrent()
{
    m_panel->show(m_model->at(m_tree->currentIndex()), m_private);
}

RequestId TodayWorkspace::current() const
{
    const TodayRow *row = m_model->at(m_tree->currentIndex());
    return row ? row->id : RequestId{};
}

void TodayWorkspace::takeNext()
{
    if (m_free.empty())
        return;
    const RequestId next = m_free.front();
    m_wished = next;
    if (const auto taken = m_desk.assign(next, m_desk.actor().id); !taken) {
        m_wished = {};
        m_strip->showError(errorText(taken.error()));
        return;
    }
    m_tree->setFocus();
    Q_EMIT said(tr("Taken."));
}

std::optional<int> TodayWorkspace::count() const
{
    const int urgent = m_model->total() - m_model->countOf(TodayGroup::Waiting) -
                       m_model->countOf(TodayGroup::InHand);
    return urgent > 0 ? std::optional{urgent} : std::nullopt;
}

QString TodayWorkspace::purpose() const
{
    return tr("What needs you now. The number counts the working days to the next statutory act, "
              "not only to the answer; the panel says why that day.");
}

QList<KeyHelp> TodayWorkspace::keys() const
{
    return {{u"J K"_s, tr("Next and previous request")},
            {u"Enter"_s, tr("Open the request")},
            {u"N"_s, tr("Take the most urgent one that nobody has")},
            {u"Ctrl+C"_s, tr("Copy the chosen rows for a spreadsheet, names masked")}};
}

void TodayWorkspace::setPrivacy(bool on)
{
    m_private = on;
    m_model->setPrivacy(on);
    showCurrent();
}

void TodayWorkspace::arrive()
{
    refresh();
    remind();
}

QString TodayWorkspace::citation(const QString &key, bool brief) const
{
    const auto cited = m_desk.law().citation(key, m_desk.today());
    return cited ? brief ? cited->brief : cited->text : QString{};
}

void TodayWorkspace::move(int rows)
{
    const QModelIndex from = m_tree->currentIndex();
    QModelIndex to = rows > 0 ? m_tree->indexBelow(from) : m_tree->indexAbove(from);
    if (to.isValid() && !to.parent().isValid())
        to = rows > 0 ? m_tree->indexBelow(to) : m_tree->indexAbove(to);
    if (to.isValid())
        choose(to);
}

bool TodayWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::Resize) {
        m_tree->header()->resizeSection(TodayModel::Applicant, // an organisation's name is long
                                        std::clamp(m_tree->width() / 8, 96, 200));
        m_tree->setColumnHidden(TodayModel::Basis, m_tree->width() < roomForBasis);
    }
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return Workspace::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_J: move(1); return true;
    case Qt::Key_K: move(-1); return true;
    case Qt::Key_N: takeNext(); return true;
    default: return false;
    }
}
