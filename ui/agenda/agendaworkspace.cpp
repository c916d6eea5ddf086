#include "ui/agenda/agendaworkspace.h"

#include "ui/agenda/agendatextview.h"
#include "ui/agenda/deedpage.h"
#include "ui/agenda/dutymatrixmodel.h"
#include "ui/agenda/dutypanel.h"
#include "ui/agenda/indicatorpage.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {
/// Without rows: they point into the agenda, and are made where it stays. With no plan, what is on
/// record alone.
Result<AgendaView> readView(const Records &records, PlanId plan)
{
    auto data = IndicatorData::load(records);
    if (!data)
        return tl::unexpected(data.error());
    if (plan.isNull())
        return AgendaView{.data = std::move(*data)};
    return readAgenda(records, plan).map([&](Agenda agenda) {
        AgendaView view{.agenda = std::move(agenda), .data = std::move(*data)};
        for (const Seen<Evidence> &each : view.agenda.evidence) {
            if (!each.value.removed.isValid())
                view.states.emplace(each.value.id, stateOf(each.value));
        }
        return view;
    });
}
} // namespace

AgendaWorkspace::AgendaWorkspace(Desk &desk, Reader reader, Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_reader{std::move(reader)}
    , m_dialogs{dialogs}
    , m_model{new AgendaTreeModel{this}}
    , m_matrixModel{new DutyMatrixModel{this}}
    , m_strip{new MessageStrip}
    , m_plans{new ChoiceBox{u"agendaPlanComboBox"_s, tr("Year")}}
    , m_units{new ChoiceBox{u"agendaUnitComboBox"_s, tr("Unit")}}
    , m_lights{nullptr}
    , m_shown{nullptr}
    , m_top{new QWidget}
    , m_bar{new QWidget}
    , m_count{label({}, Tone::Quiet)}
    , m_empty{label({}, Tone::Quiet)}
    , m_load{new DeskButton{tr("Load a plan…")}}
    , m_shipped{new DeskButton{tr("Load the key points of 2021"), DeskButton::Shape::Primary}}
    , m_urge{new DeskButton{tr("Urge the unit"), DeskButton::Shape::Primary}}
    , m_sheetOut{new DeskButton{tr("Unit sheet…")}}
    , m_sheetIn{new DeskButton{tr("Take in sheet…")}}
    , m_pages{new QStackedWidget}
    , m_text{new AgendaTextView}
    , m_tree{new QTreeView}
    , m_panel{new DutyPanel{desk.today()}}
    , m_matrix{new QTableView}
    , m_indicators{new IndicatorPage}
    , m_deeds{new DeedPage{desk, dialogs}}
{
    setObjectName(u"agendaWorkspace"_s);
    setGround(this, u"surface"_s);
    buildTree();
    buildMatrix();
    connectPanel();
    auto *head = new QVBoxLayout{m_top};
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(12);
    head->addWidget(buildHead());
    head->addWidget(buildBar());
    head->addWidget(m_empty);
    head->addWidget(m_shipped, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_top);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(buildPages(), 1);
    column->addStretch();
    leadFocus(m_top, m_units);
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    loadPlans();
}

std::optional<int> AgendaWorkspace::count() const
{
    if (!m_view)
        return {};
    std::set<QString> late;
    for (const DutyRow &row : m_view->rows) {
        if (row.light == DutyLight::Overdue)
            late.insert(row.duty->key);
    }
    return late.empty() ? std::nullopt : std::optional{int(late.size())};
}

QString AgendaWorkspace::purpose() const
{
    return tr("The key points of a year: what every unit owes, by when, how far it is and what "
              "shows it. Only what must be done turns red.");
}

QList<KeyHelp> AgendaWorkspace::keys() const
{
    return {{u"↑ ↓"_s, tr("in the tree: the obligation before and after; ← → fold and open")},
            {u"Enter"_s, tr("in the matrix: open the obligation for that unit; in the address "
                            "field: add the link as evidence")},
            {u"Ctrl+N"_s, tr("on record: a new one; Ctrl+Enter saves it, Esc discards it")}};
}

QList<QWidget *> AgendaWorkspace::panes()
{
    if (m_pages->isHidden())
        return {m_top};
    if (m_pages->currentIndex() == MatrixView)
        return {m_matrix, m_top};
    if (m_pages->currentIndex() == IndicatorView)
        return {m_indicators->list(), m_indicators->rows(), m_top};
    if (m_pages->currentIndex() == DeedView)
        return {m_deeds->list(), m_deeds->form(), m_top};
    return {m_tree, m_panel, m_text, m_top};
}

void AgendaWorkspace::arrive()
{
    loadPlans();
}

void AgendaWorkspace::refresh()
{
    showPlace();
    const PlanId asked = plan();
    auto reader = m_reader ? m_reader() : Result<std::unique_ptr<Records>>{};
    if (!reader)
        return m_strip->showError(errorText(reader.error()));
    if (!*reader)
        return showRead(readView(m_desk.records(), asked));
    m_background.run([asked, records = std::shared_ptr<Records>{std::move(*reader)}](
                         const Background::GoOn &) { return readView(*records, asked); },
                     [this](const Result<AgendaView> &read) { showRead(read); });
}

/// With no plan, what is on record is kept all the same; the other sights say how to load one.
void AgendaWorkspace::showPlace()
{
    const bool planned = !plan().isNull();
    const bool shown = planned || m_pages->currentIndex() == DeedView;
    m_empty->setVisible(!shown);
    m_shipped->setVisible(!shown && m_load->isVisibleTo(this));
    m_pages->setVisible(shown);
    m_bar->setVisible(shown);
    m_lights->setVisible(m_pages->currentIndex() == DocumentView);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_count, m_plans, m_urge, m_sheetOut, m_sheetIn})
        each->setVisible(planned);
}

void AgendaWorkspace::showRead(const Result<AgendaView> &read)
{
    if (!read)
        return m_strip->showError(errorText(read.error()));
    if (m_wished.isEmpty())
        m_wished = m_panel->key();
    auto view = std::make_shared<AgendaView>(*read);
    view->rows = dutyRows(view->agenda, m_desk); // they point into this agenda
    m_view = view;
    fillUnits();
    m_text->show(m_view->agenda);
    m_model->show(m_view);
    m_matrixModel->show(dutyMatrix(m_view->rows));
    m_tree->expandAll();
    choose(std::exchange(m_wished, {}));
    showCount();
    showIndicators();
    Q_EMIT countChanged();
}

void AgendaWorkspace::fillUnits()
{
    const QSignalBlocker quiet{m_units};
    const QString before = unit();
    m_units->clear();
    m_units->addItem(tr("All units"), QString{});
    const QStringList names = m_view->units();
    for (const QString &name : names)
        m_units->addItem(name, name);
    m_units->setCurrentIndex(std::max(0, m_units->findData(before)));
    m_model->filter({unit(), light()});
}

void AgendaWorkspace::showFilter()
{
    const QString key = m_panel->key();
    m_model->filter({unit(), light()});
    m_tree->expandAll();
    choose(key);
    showCount();
    showIndicators();
}

/// Of the plan's year, for the unit that is chosen.
void AgendaWorkspace::showIndicators()
{
    const IndicatorQuery query{m_view->agenda.plan.year, m_desk.today(), unit()};
    m_indicators->show(query.year == 0
                           ? std::vector<Indicator>{}
                           : indicatorsOf(m_view->data, query, m_desk.law(), m_desk.calendar()));
    m_deeds->show(m_view, unit());
}

/// The obligation, or the first one where it is not shown.
void AgendaWorkspace::choose(const QString &key)
{
    QModelIndex at = m_model->find(key);
    if (!at.isValid() && m_model->rowCount() > 0)
        at = m_model->index(0, 0, m_model->index(0, 0));
    m_tree->setCurrentIndex(at);
    m_tree->scrollTo(at);
    showCurrent();
}

void AgendaWorkspace::showCurrent()
{
    const AgendaTreeModel::Line *line = m_model->line(m_tree->currentIndex());
    if (m_panel->isTouched()) {
        if (line && line->duty->key == m_panel->key())
            return;                                    // what is being typed stays
        m_wished = line ? line->duty->key : QString{}; // where reading again leads
        const bool kept = keepTyped();
        m_wished.clear();
        if (!kept)
            return choose(m_panel->key());
        line = m_model->line(m_tree->currentIndex()); // the model was filled again
    }
    if (!line && m_tree->currentIndex().isValid())
        return; // a clause's heading
    m_panel->show(*m_view, line, unit());
    m_panel->setWritable(m_desk.may(Permission::Handle, m_desk.actor().organ).has_value());
    m_text->mark(line ? line->duty->key : QString{});
}

void AgendaWorkspace::showCount()
{
    int overdue = 0;
    int soon = 0;
    int done = 0;
    int owed = 0;
    const QString asked = unit();
    for (const DutyRow &row : m_view->rows) {
        if (!asked.isEmpty() && row.unit != asked)
            continue;
        owed += binds(*row.duty) && row.light != DutyLight::Excused;
        done += binds(*row.duty) && row.light == DutyLight::Done;
        overdue += row.light == DutyLight::Overdue;
        soon += row.light == DutyLight::Soon;
    }
    m_count->setText(tr("%1 of %2 done · %3 overdue · %4 near their day")
                         .arg(done)
                         .arg(owed)
                         .arg(overdue)
                         .arg(soon));
    const bool writes = m_desk.may(Permission::Handle, m_desk.actor().organ).has_value();
    m_urge->setEnabled(!asked.isEmpty() && overdue + soon > 0);
    m_sheetOut->setEnabled(!asked.isEmpty());
    m_sheetIn->setEnabled(writes && owed > 0);
    m_urge->setToolTip(asked.isEmpty() ? tr("Choose a unit first") : QString{});
}

void AgendaWorkspace::openCell(const QModelIndex &cell)
{
    if (!cell.data(DutyMatrixModel::LightRole).isValid())
        return;
    m_lights->setCurrent(0);
    m_units->setCurrentIndex(m_units->findData(m_matrixModel->unitAt(cell.row())));
    showFilter();
    m_shown->setCurrent(DocumentView);
    m_pages->setCurrentIndex(DocumentView);
    choose(m_matrixModel->keyAt(cell.column()));
    m_tree->setFocus();
}

void AgendaWorkspace::openIndicators()
{
    m_shown->setCurrent(IndicatorView);
    m_pages->setCurrentIndex(IndicatorView);
    m_indicators->list()->setFocus();
}

PlanId AgendaWorkspace::plan() const
{
    const int at = m_plans->currentIndex();
    return at >= 0 && at < int(m_planIds.size()) ? m_planIds[std::size_t(at)] : PlanId{};
}

QString AgendaWorkspace::unit() const
{
    return m_units->currentData().toString();
}
