#include "ui/dashboard/dashboardworkspace.h"

#include "core/base/date.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
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
#include "ui/dashboard/recordrowsmodel.h"
#include "ui/wording/errortext.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

DashboardWorkspace::DashboardWorkspace(RequestBoard &board, Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_board{board}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_organ{new ChoiceBox{u"dashboardOrganBox"_s, tr("Organ")}}
    , m_period{new ChoiceBox{u"dashboardPeriodBox"_s, tr("Period")}}
    , m_from{new DateField{tr("First day of the period")}}
    , m_until{new DateField{tr("Last day of the period")}}
    , m_asOf{elided(Tone::Quiet, Type::secondary)}
    , m_views{new SegmentBar{tr("View"),
                             {{tr("Charts"), {}, u"dashboardChartsButton"_s},
                              {tr("All figures"), {}, u"dashboardTableButton"_s}}}}
    , m_stack{new QStackedWidget}
    , m_table{new QTableView}
    , m_figures{new FigureListModel{this}}
    , m_recordsTitle{label({}, Tone::Plain, Type::subject, true)}
    , m_recordTable{new QTableView}
    , m_records{new RecordRowsModel{board.desk(), this}}
    , m_public{new DeskButton{tr("For the public"), DeskButton::Shape::Chip}}
    , m_export{new DeskButton{tr("Export")}}
    , m_brief{new DeskButton{tr("One-page brief"), DeskButton::Shape::Primary, u"Ctrl+P"_s}}
{
    setObjectName(u"dashboardWorkspace"_s);
    setGround(this, u"surface"_s);
    m_stack->addWidget(buildCharts());
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildRecords());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_strip);
    auto *asOf = new QHBoxLayout;
    asOf->setContentsMargins(16, 6, 16, 6);
    asOf->addWidget(buildDays());
    asOf->addWidget(m_asOf, 1);
    column->addLayout(asOf);
    column->addWidget(rule(Rule::Line));
    column->addWidget(buildTiles());
    column->addWidget(rule(Rule::Line));
    column->addWidget(m_stack, 1);
    leadFocus(this, m_tiles.front());
    addKeys();
    m_views->setCurrent(0);
    connect(m_views, &SegmentBar::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_board, &RequestBoard::changed, this, [this] {
        if (isVisible()) // counted when it is looked at
            arrive();
    });
    connect(m_organ, &QComboBox::activated, this, &DashboardWorkspace::refresh);
    connect(m_period, &QComboBox::activated, this, &DashboardWorkspace::choosePeriod);
    arrive();
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

/// Days of one's own begin as those seen before.
void DashboardWorkspace::choosePeriod()
{
    const bool own = m_period->currentIndex() == OwnDays;
    if (own && m_days->isHidden() && m_query.from.isValid()) {
        const QSignalBlocker quiet[]{QSignalBlocker{m_from}, QSignalBlocker{m_until}};
        m_from->setDay(m_query.from);
        m_until->setDay(m_query.until);
    }
    m_days->setVisible(own);
    if (own)
        m_from->setFocus();
    refresh();
}

DashboardQuery DashboardWorkspace::query() const
{
    const QDate today = m_board.columns().today();
    DashboardQuery asked{.from = {today.year(), 1, 1}, .until = today};
    switch (m_period->currentIndex()) {
    case Quarter: asked.from = {today.year(), (today.month() - 1) / 3 * 3 + 1, 1}; break;
    case Month: asked.from = {today.year(), today.month(), 1}; break;
    case LastYear: asked = {{}, {today.year() - 1, 1, 1}, {today.year() - 1, 12, 31}}; break;
    case TenYears: asked.from = {today.year() - 9, 1, 1}; break;
    case OwnDays: asked = {{}, m_from->day(), m_until->day()}; break;
    default: break;
    }
    const EntityId organ = m_organ->currentData().toUuid();
    if (!organ.isNull())
        asked.organ = OrganId{organ};
    return asked;
}

QString DashboardWorkspace::asOf() const
{
    const QString packages = m_packages.isEmpty()
                                 ? tr("no package was taken in")
                                 : tr("packages of %1").arg(m_packages.join(tr(", ")));
    const QString line = tr("As of %1; %2. %3 to %4")
                             .arg(isoDate(m_board.columns().today()), packages,
                                  isoDate(m_query.from), isoDate(m_query.until));
    const qint64 least = leastShown();
    return least == 0 ? line
                      : line + tr("; figures of fewer than %1 persons are not shown").arg(least);
}

void DashboardWorkspace::showAsOf()
{
    if (!m_data)
        return;
    m_asOf->setText(asOf());
    m_asOf->setToolTip(asOf());
}

/// 0: the officer sees everything.
qint64 DashboardWorkspace::leastShown() const
{
    if (!m_public->isChecked())
        return 0;
    const auto least = m_board.desk().law().convention(u"report.least_shown"_s, m_query.until);
    return least ? least->toLongLong() : std::numeric_limits<qint64>::max(); // rather nothing
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
    if (!m_board.isReady())
        return;
    offerOrgans();
    readData();
}

void DashboardWorkspace::restOn(const QStringList &packages)
{
    m_packages = packages;
    showAsOf();
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
            {u"Esc"_s, tr("From the documents behind a mark back to the charts")},
            {u"Ctrl+P"_s, tr("One-page brief")}};
}
