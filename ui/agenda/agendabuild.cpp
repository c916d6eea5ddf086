// The page of the key points, put together.
#include "ui/agenda/agendadelegates.h"
#include "ui/agenda/agendatextview.h"
#include "ui/agenda/agendaworkspace.h"
#include "ui/agenda/deedpage.h"
#include "ui/agenda/dutymatrixmodel.h"
#include "ui/agenda/dutypanel.h"
#include "ui/agenda/indicatorpage.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/common/wrappingrow.h"
#include "ui/wording/terms.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Shown
{
    DutyLight light{};
    QLatin1StringView button{};
};
constexpr std::array lights{Shown{DutyLight::Overdue, "overdueDutiesButton"_L1},
                            Shown{DutyLight::Soon, "soonDutiesButton"_L1},
                            Shown{DutyLight::Calm, "calmDutiesButton"_L1},
                            Shown{DutyLight::Done, "doneDutiesButton"_L1}};
} // namespace

std::optional<DutyLight> AgendaWorkspace::light() const
{
    const int at = m_lights->current();
    return at > 0 ? std::optional{lights.at(std::size_t(at - 1)).light} : std::nullopt;
}

QWidget *AgendaWorkspace::buildHead()
{
    m_load->setObjectName(u"agendaLoadButton"_s);
    m_urge->setObjectName(u"agendaUrgeButton"_s);
    m_sheetOut->setObjectName(u"agendaSheetOutButton"_s);
    m_sheetIn->setObjectName(u"agendaSheetInButton"_s);
    m_load->setVisible(m_desk.may(Permission::Approve, m_desk.actor().organ).has_value());
    m_shipped->setObjectName(u"agendaShippedButton"_s);
    connect(m_load, &QPushButton::clicked, this, &AgendaWorkspace::chooseDocument);
    connect(m_shipped, &QPushButton::clicked, this, [this] { load(shippedPlan()); });
    connect(m_urge, &QPushButton::clicked, this, &AgendaWorkspace::urgeUnit);
    connect(m_sheetOut, &QPushButton::clicked, this, &AgendaWorkspace::writeUnitSheet);
    connect(m_sheetIn, &QPushButton::clicked, this, &AgendaWorkspace::readUnitSheet);
    m_shown = new SegmentBar{tr("What is shown"),
                             {{tr("Document"), {}, u"agendaDocumentButton"_s},
                              {tr("Matrix"), {}, u"agendaMatrixButton"_s},
                              {tr("Indicators"), {}, u"agendaIndicatorsButton"_s},
                              {tr("On record"), {}, u"agendaDeedsButton"_s}}};
    m_shown->setCurrent(DocumentView);
    connect(m_shown, &SegmentBar::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    auto *head = new QWidget;
    QLabel *heading = label(title(), Tone::Plain, Type::title, true);
    heading->setContentsMargins(0, 0, 8, 0);
    auto *row = new WrappingRow{head};
    row->addWidget(heading);
    row->addWidget(m_plans);
    row->addWidget(m_shown);
    row->addGap();
    for (DeskButton *each : {m_load, m_sheetIn, m_sheetOut, m_urge})
        row->addWidget(each);
    return head;
}

QWidget *AgendaWorkspace::buildBar()
{
    QList<SegmentBar::Choice> choices{{tr("All"), {}, u"allDutiesButton"_s}};
    for (const Shown &each : lights)
        choices.append({Terms::dutyLight(each.light), {}, each.button});
    m_lights = new SegmentBar{tr("Which obligations"), choices};
    m_lights->setCurrent(0);
    m_count->setObjectName(u"agendaCountLabel"_s);
    m_empty->setObjectName(u"agendaEmptyLabel"_s);
    connect(m_lights, &SegmentBar::chosen, this, &AgendaWorkspace::showFilter);
    connect(m_units, &QComboBox::currentIndexChanged, this, &AgendaWorkspace::showFilter);
    connect(m_plans, &QComboBox::currentIndexChanged, this, &AgendaWorkspace::refresh);
    m_plans->setMinimumWidth(160);
    m_units->setMinimumWidth(190);
    auto *row = new WrappingRow{m_bar};
    row->addWidget(m_units);
    row->addWidget(m_lights);
    row->addGap();
    row->addWidget(m_count);
    return m_bar;
}

QWidget *AgendaWorkspace::buildPages()
{
    auto *panes = new QSplitter;
    panes->setObjectName(u"agendaSplitter"_s);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_text);
    panes->addWidget(m_tree);
    panes->addWidget(m_panel);
    m_text->setMinimumWidth(200);
    m_tree->setMinimumWidth(280);
    m_panel->setMinimumWidth(400);
    panes->setSizes({340, 442, 424});
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 2);
    panes->setStretchFactor(2, 0);
    m_pages->addWidget(panes);
    auto *matrix = new QWidget;
    auto *column = new QVBoxLayout{matrix};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_matrix, 1);
    QLabel *legend = label(tr("⬣ overdue   ▲ near its day   ● in time   ✓ done   ‖ not demanded "
                              "or does not apply   empty: not owed   ·   Enter opens"),
                           Tone::Hint, Type::secondary);
    legend->setWordWrap(true); // it must not widen the window
    column->addWidget(legend);
    m_pages->addWidget(matrix);
    m_pages->addWidget(m_indicators);
    m_pages->addWidget(m_deeds);
    connect(m_pages, &QStackedWidget::currentChanged, this, &AgendaWorkspace::showPlace);
    return m_pages;
}

void AgendaWorkspace::buildTree()
{
    m_tree->setObjectName(u"agendaTreeView"_s);
    m_tree->setAccessibleName(tr("Clauses and obligations"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new AgendaTreeDelegate{this});
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AgendaWorkspace::showCurrent);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &at) {
        if (!at.parent().isValid())
            m_tree->setExpanded(at, !m_tree->isExpanded(at));
    });
    connect(m_text, &AgendaTextView::chosen, this, &AgendaWorkspace::choose);
}

void AgendaWorkspace::buildMatrix()
{
    m_matrix->setObjectName(u"agendaMatrixView"_s);
    m_matrix->setAccessibleName(tr("Units × obligations"));
    m_matrix->setModel(m_matrixModel);
    m_matrix->setItemDelegate(new DutyMatrixDelegate{this});
    m_matrix->setShowGrid(false);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->horizontalHeader()->setDefaultSectionSize(58);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrix->verticalHeader()->setDefaultSectionSize(26);
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrix->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_matrix->setCornerButtonEnabled(false);
    connect(m_matrix, &QTableView::activated, this, &AgendaWorkspace::openCell);
    connect(m_matrix, &QTableView::doubleClicked, this, &AgendaWorkspace::openCell);
    connect(m_matrix->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        m_units->setCurrentIndex(m_units->findData(m_matrixModel->unitAt(row)));
    });
}
