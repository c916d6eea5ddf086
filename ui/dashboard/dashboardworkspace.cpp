#include "ui/dashboard/dashboardworkspace.h"

#include "core/base/date.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/common/tablelook.h"
#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/dashboardsource.h"
#include "ui/dashboard/figurelistmodel.h"
#include "ui/dashboard/figuretile.h"
#include "ui/wording/errortext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <climits>

using namespace Qt::StringLiterals;

DashboardWorkspace::DashboardWorkspace(RequestBoard &board, Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_board{board}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_organ{new ChoiceBox{u"dashboardOrganBox"_s, tr("Organ")}}
    , m_period{new ChoiceBox{u"dashboardPeriodBox"_s, tr("Period")}}
    , m_asOf{elided(Tone::Quiet, Type::secondary)}
    , m_views{new SegmentBar{tr("View"),
                             {{tr("Charts"), {}, u"dashboardChartsButton"_s},
                              {tr("All figures"), {}, u"dashboardTableButton"_s}}}}
    , m_stack{new QStackedWidget}
    , m_table{new QTableView}
    , m_figures{new FigureListModel{this}}
    , m_export{new DeskButton{tr("Export")}}
    , m_brief{new DeskButton{tr("One-page brief"), DeskButton::Shape::Primary, u"Ctrl+P"_s}}
{
    setObjectName(u"dashboardWorkspace"_s);
    setGround(this, u"surface"_s);
    m_stack->addWidget(buildCharts());
    m_stack->addWidget(buildTable());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_strip);
    column->addWidget(buildTiles());
    column->addWidget(rule(Rule::Line));
    column->addWidget(m_stack, 1);
    leadFocus(this, m_tiles[OnTime]);
    addKeys();
    m_views->setCurrent(0);
    connect(m_views, &SegmentBar::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_board, &RequestBoard::changed, this, [this] {
        offerOrgans();
        readData();
    });
    connect(m_organ, &QComboBox::activated, this, &DashboardWorkspace::refresh);
    connect(m_period, &QComboBox::activated, this, &DashboardWorkspace::refresh);
    if (m_board.isReady()) {
        offerOrgans();
        readData();
    }
}

QWidget *DashboardWorkspace::buildHead()
{
    m_period->addItems({tr("This year"), tr("This quarter"), tr("This month"), tr("Last year"),
                        tr("Last ten years")});
    m_period->setCurrentIndex(0);
    m_asOf->setObjectName(u"dashboardAsOfLabel"_s);
    m_export->setObjectName(u"dashboardExportButton"_s);
    m_brief->setObjectName(u"dashboardBriefButton"_s);
    connect(m_export, &QPushButton::clicked, this, &DashboardWorkspace::save);
    connect(m_brief, &QPushButton::clicked, this, &DashboardWorkspace::printBrief);
    m_organ->setFixedWidth(160);
    auto *head = new QWidget;
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(label(title(), Tone::Plain, Type::title, true));
    row->addSpacing(8);
    row->addWidget(m_organ);
    row->addWidget(m_period);
    row->addWidget(m_views);
    row->addWidget(m_asOf, 1);
    row->addWidget(m_export);
    row->addWidget(m_brief);
    return head;
}

QWidget *DashboardWorkspace::buildTiles()
{
    const std::pair<QString, QString> names[]{
        {u"onTimeTile"_s, tr("Answered in time")}, {u"openTile"_s, tr("Open")},
        {u"overdueTile"_s, tr("Overdue")},         {u"dueSoonTile"_s, tr("Due within 5 days")},
        {u"durationTile"_s, tr("Mean duration")},  {u"correctedTile"_s, tr("Corrected on review")}};
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout{tiles};
    row->setContentsMargins({});
    row->setSpacing(0);
    for (int at = 0; at < TileCount; ++at) {
        m_tiles[std::size_t(at)] = new FigureTile{names[at].first, names[at].second};
        if (at > 0)
            row->addWidget(rule(Rule::Upright));
        row->addWidget(m_tiles[std::size_t(at)], 1);
        connect(m_tiles[std::size_t(at)], &QAbstractButton::clicked, this, [this, at] {
            std::vector<Mark> marks;
            switch (Tile(at)) {
            case OnTime: marks = {{Figure::Late, 0}}; break;
            case OpenNow:
                for (std::size_t urgency = 0; urgency <= unclocked; ++urgency)
                    marks.push_back({Figure::Open, urgency});
                break;
            case Overdue: marks = {{Figure::Open, std::size_t(Urgency::Overdue)}}; break;
            case DueSoon:
                marks = {{Figure::Open, std::size_t(Urgency::Close)},
                         {Figure::Open, std::size_t(Urgency::Near)}};
                break;
            case Duration: marks = durationMarks(m_now, -1, INT_MAX); break;
            case Corrected:
            case TileCount:
                marks = {{Figure::ReviewsCorrected, 0}, {Figure::SuitsCorrected, 0}};
                break;
            }
            open(marks, m_tiles[std::size_t(at)]->text());
        });
    }
    return tiles;
}

QWidget *DashboardWorkspace::buildCharts()
{
    const std::pair<QString, QString> names[]{
        {u"monthsChart"_s, tr("Received and closed")},     {u"outcomesChart"_s, tr("Outcomes")},
        {u"durationsChart"_s, tr("Time to the answer")},   {u"organsChart"_s, tr("Open by organ")},
        {u"attributesChart"_s, tr("Document attributes")}, {u"channelsChart"_s, tr("Channels")}};
    auto *page = new QWidget;
    auto *grid = new QGridLayout{page};
    grid->setContentsMargins({});
    grid->setSpacing(0);
    for (int at = 0; at < ChartCount; ++at) {
        auto *pane = new ChartPane{names[at].first, names[at].second};
        m_charts[std::size_t(at)] = pane;
        connect(pane, &ChartPane::picked, this,
                [this, at](int series, int category) { openChart(Chart(at), series, category); });
        grid->addWidget(pane, at / 3 * 2, at % 3 * 2);
    }
    for (const int column : {1, 3})
        grid->addWidget(rule(Rule::Upright), 0, column, 3, 1);
    grid->addWidget(rule(Rule::Line), 1, 0, 1, 5);
    for (const int column : {0, 2, 4})
        grid->setColumnStretch(column, 1);
    return page;
}

QWidget *DashboardWorkspace::buildTable()
{
    m_table->setObjectName(u"figureTableView"_s);
    m_table->setAccessibleName(tr("All figures"));
    m_table->setModel(m_figures);
    makeQuiet(*m_table);
    const int widths[] = {420, 200, 200, 200};
    for (int column = 0; column < 4; ++column)
        m_table->horizontalHeader()->resizeSection(column, widths[column]);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const FigureRow *row = m_figures->at(index.row()))
            open(row->marks, row->name);
    });
    return m_table;
}

void DashboardWorkspace::addKeys()
{
    auto *brief = new QShortcut{Qt::CTRL | Qt::Key_P, this};
    brief->setContext(Qt::WidgetWithChildrenShortcut);
    connect(brief, &QShortcut::activated, this, &DashboardWorkspace::printBrief);
}

/// Keeps the choice where the organ is still there.
void DashboardWorkspace::offerOrgans()
{
    const QVariant before = m_organ->currentData();
    m_organ->clear();
    m_organ->addItem(tr("All organs"), QUuid{});
    const auto organs = m_board.desk().organs();
    if (organs) {
        for (const Organ &organ : *organs)
            m_organ->addItem(organ.name, organ.id.value);
    }
    m_organ->setCurrentIndex(std::max(0, m_organ->findData(before)));
}

DashboardQuery DashboardWorkspace::query() const
{
    const QDate today = m_board.columns().today();
    DashboardQuery asked{.from = {today.year(), 1, 1}, .until = today};
    switch (m_period->currentIndex()) {
    case 1: asked.from = {today.year(), (today.month() - 1) / 3 * 3 + 1, 1}; break;
    case 2: asked.from = {today.year(), today.month(), 1}; break;
    case 3: asked = {{}, {today.year() - 1, 1, 1}, {today.year() - 1, 12, 31}}; break;
    case 4: asked.from = {today.year() - 9, 1, 1}; break;
    default: break;
    }
    const EntityId organ = m_organ->currentData().toUuid();
    if (!organ.isNull())
        asked.organ = OrganId{organ};
    return asked;
}

QString DashboardWorkspace::asOf() const
{
    return tr("As of %1; no package was taken in. %2 to %3")
        .arg(isoDate(m_board.columns().today()), isoDate(m_query.from), isoDate(m_query.until));
}

void DashboardWorkspace::readData()
{
    const auto take = [this](const Result<DashboardData> &read) {
        if (!read)
            return m_strip->showError(errorText(read.error()));
        m_data = *read;
        refresh();
    };
    auto reader = m_board.openReader();
    if (!reader)
        return m_strip->showError(errorText(reader.error()));
    if (!*reader)
        return take(DashboardData::load(m_board.desk().records()));
    m_reading.run([records = std::shared_ptr<Records>{std::move(*reader)}](
                      const Background::GoOn &goOn) { return DashboardData::load(*records, goOn); },
                  take);
}

void DashboardWorkspace::arrive()
{
    if (m_board.isReady())
        readData();
}

QString DashboardWorkspace::purpose() const
{
    return tr("Where things stand, for those who answer for it. Every figure and every mark opens "
              "the cases behind it; no person is named.");
}

QList<KeyHelp> DashboardWorkspace::keys() const
{
    return {{u"Tab"_s, tr("Next figure or chart")},
            {u"← → ↑ ↓"_s, tr("Choose a mark of the chart")},
            {u"Enter"_s, tr("Open the cases behind it")},
            {u"Ctrl+P"_s, tr("One-page brief")}};
}
