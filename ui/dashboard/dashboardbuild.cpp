// How the dashboard is put together.
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/common/tablelook.h"
#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/dashboardworkspace.h"
#include "ui/dashboard/figurelistmodel.h"
#include "ui/dashboard/figurerows.h"
#include "ui/dashboard/figuretile.h"
#include "ui/dashboard/recordrowsmodel.h"
#include "ui/dashboard/tiletexts.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QWidget *DashboardWorkspace::buildHead()
{
    m_period->addItems({tr("This year"), tr("This quarter"), tr("This month"), tr("Last year"),
                        tr("Last ten years"), tr("Days of your choice")});
    m_period->setCurrentIndex(0);
    m_asOf->setObjectName(u"dashboardAsOfLabel"_s);
    m_export->setObjectName(u"dashboardExportButton"_s);
    m_brief->setObjectName(u"dashboardBriefButton"_s);
    m_public->setObjectName(u"dashboardPublicButton"_s);
    m_public->setToolTip(tr("Figures of too few persons are not shown, here and in what is "
                            "exported."));
    connect(m_public, &QPushButton::toggled, this, [this](bool forAll) {
        m_brief->setEnabled(!forAll); // it lists cases
        refresh();
    });
    connect(m_export, &QPushButton::clicked, this, &DashboardWorkspace::save);
    connect(m_brief, &QPushButton::clicked, this, &DashboardWorkspace::printBrief);
    m_organ->setFixedWidth(210);
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
    row->addWidget(m_public);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(m_brief);
    return head;
}

QWidget *DashboardWorkspace::buildDays()
{
    m_days = new QWidget;
    auto *row = new QHBoxLayout{m_days};
    row->setContentsMargins({});
    row->setSpacing(8);
    m_from->setObjectName(u"dashboardFromDateField"_s);
    m_until->setObjectName(u"dashboardUntilDateField"_s);
    m_from->setPrefix(tr("From"));
    m_until->setPrefix(tr("until"));
    for (DateField *field : {m_from, m_until}) {
        field->setKeyboardTracking(false); // not at every digit
        row->addWidget(field);
        connect(field, &QDateEdit::dateChanged, this, &DashboardWorkspace::refresh);
    }
    row->addSpacing(8);
    m_days->hide();
    return m_days;
}

QWidget *DashboardWorkspace::buildTiles()
{
    const std::pair<QString, QString> names[]{
        {u"onTimeTile"_s, tr("Answered in time")}, {u"openTile"_s, tr("Open")},
        {u"overdueTile"_s, tr("Overdue")},         {u"dueSoonTile"_s, tr("Due soon")},
        {u"durationTile"_s, tr("Mean duration")},  {u"correctedTile"_s, tr("Corrected on review")},
        {u"keyPointsTile"_s, tr("Key points")}};
    static_assert(std::size_t(Tile::Count) == std::tuple_size_v<decltype(m_tiles)>);
    auto *tiles = m_tileRow = new QWidget;
    auto *row = new QHBoxLayout{tiles};
    row->setContentsMargins({});
    row->setSpacing(0);
    for (int at = 0; at < int(Tile::Count); ++at) {
        m_tiles[std::size_t(at)] = new FigureTile{names[at].first, names[at].second};
        if (at > 0)
            row->addWidget(rule(Rule::Upright));
        row->addWidget(m_tiles[std::size_t(at)], 1);
        connect(m_tiles[std::size_t(at)], &QAbstractButton::clicked, this, [this, at] {
            if (Tile(at) == Tile::KeyPoints)
                Q_EMIT openIndicators();
            else
                open(tileMarks(Tile(at), m_now), m_tiles[std::size_t(at)]->text());
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
    setGround(page, u"surface"_s); // for the paper, where it stands alone
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
    for (const int line : {0, 2})
        grid->setRowStretch(line, 1);
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

QWidget *DashboardWorkspace::buildRecords()
{
    auto *back = new DeskButton{tr("Back"), DeskButton::Shape::Plain, u"Esc"_s};
    back->setObjectName(u"recordsBackButton"_s);
    const auto goBack = [this] {
        m_views->setCurrent(ChartsPage);
        m_stack->setCurrentIndex(ChartsPage);
    };
    m_recordsTitle->setObjectName(u"recordsTitleLabel"_s);
    m_recordTable->setObjectName(u"recordTableView"_s);
    m_recordTable->setAccessibleName(tr("Documents behind the figure"));
    m_recordTable->setModel(m_records);
    makeQuiet(*m_recordTable);
    const int widths[] = {200, 520, 200, 110, 110};
    for (int column = 0; column < m_records->columnCount(); ++column)
        m_recordTable->horizontalHeader()->resizeSection(column, widths[column]);
    auto *page = new QWidget;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(back);
    head->addSpacing(8);
    head->addWidget(m_recordsTitle, 1);
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(rule(Rule::Line));
    column->addWidget(m_recordTable, 1);
    auto *leave = new QShortcut{Qt::Key_Escape, page};
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, goBack);
    connect(back, &QPushButton::clicked, this, goBack);
    connect(m_recordTable, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRecord(index.row()); });
    return page;
}

void DashboardWorkspace::addKeys()
{
    auto *brief = new QShortcut{Qt::CTRL | Qt::Key_P, this};
    brief->setContext(Qt::WidgetWithChildrenShortcut);
    connect(brief, &QShortcut::activated, this, &DashboardWorkspace::printBrief);
}
