// What the dashboard shows: figures into tiles and charts, and marks back into rows.
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/dashboard/chartdrafts.h"
#include "ui/dashboard/dashboardsource.h"
#include "ui/dashboard/figurelistmodel.h"
#include "ui/dashboard/recordrowsmodel.h"
#include "ui/dashboard/tiletexts.h"

#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

void DashboardWorkspace::refresh()
{
    if (!m_board.isReady() || !m_data)
        return;
    const DashboardQuery asked = query();
    if (asked.from > asked.until) {
        m_strip->showError(tr("The period ends before it begins. Nothing was counted anew: choose "
                              "a first day that comes before the last."));
        return;
    }
    m_strip->clear();
    m_query = asked;
    const Desk &desk = m_board.desk();
    m_now = Dashboard::of(m_board.columns(), *m_data, m_query, desk.law(), desk.calendar());
    m_before =
        Dashboard::of(m_board.columns(), *m_data, m_query.before(), desk.law(), desk.calendar());
    m_keyPoints = indicatorsOf(m_data->keyPoints,
                               {.year = m_query.until.year(),
                                .asOf = std::min(m_query.until, desk.today()),
                                .unit = m_query.organ ? m_organ->currentText() : QString{}},
                               desk.law(), desk.calendar());
    showAsOf();
    showTiles();
    showCharts();
    withSource([this](const FigureSource &source) { m_figures->setRows(figureRows(source)); });
}

void DashboardWorkspace::showTiles()
{
    withSource([this](const FigureSource &source) {
        for (std::size_t at = 0; at < m_tiles.size(); ++at) {
            const TileText text = tileText(Tile(at), source);
            m_tiles[at]->show(text.number, text.below, text.mood);
        }
    });
}

void DashboardWorkspace::showCharts()
{
    withSource([this](const FigureSource &s) {
        const auto show = [&](Chart chart, ChartDraft draft, const QString &unit) {
            if (chart != Attributes) // documents are no persons
                draft = std::move(draft).forAll(s.leastShown);
            m_marks[chart] = std::move(draft.marks);
            m_charts[chart]->show(std::move(draft.data), unit);
        };
        const QString cases = tr("cases");
        show(Months, monthsChart(s), cases);
        show(Outcomes, outcomesChart(s), cases);
        show(Durations, durationsChart(s), tr("working days, pauses excluded"));
        show(Organs, organsChart(s), {});
        show(Attributes, attributesChart(s), {});
        show(Channels, channelsChart(s), cases);
    });
}

std::vector<Mark> DashboardWorkspace::chartMarks(Chart chart, int series, int category) const
{
    const auto &marks = m_marks[chart];
    if (series < 0 || category < 0 || std::size_t(series) >= marks.size() ||
        std::size_t(category) >= marks[std::size_t(series)].size())
        return {};
    return marks[std::size_t(series)][std::size_t(category)];
}

void DashboardWorkspace::openChart(Chart chart, int series, int category)
{
    const ChartData &shown = m_charts[chart]->data();
    const QString name = shown.categories.value(category) + u' ' +
                         shown.series.at(std::size_t(std::max(0, series))).name;
    open(chartMarks(chart, series, category), name.simplified());
}

/// Requests open among the requests; documents and forms here, each a step from its own page.
void DashboardWorkspace::open(const std::vector<Mark> &marks, const QString &title)
{
    if (!m_board.isReady() || !m_data)
        return;
    const Desk &desk = m_board.desk();
    const std::vector<EntityId> ids =
        Dashboard::rows(m_board.columns(), *m_data, m_query, marks, desk.law(), desk.calendar());
    if (ids.empty()) {
        Q_EMIT said(tr("There is nothing behind this figure."));
        return;
    }
    const RowKind kind = rowsOf(marks.front().figure);
    if (kind != RowKind::Request) {
        m_records->setRows(kind, ids);
        m_recordsTitle->setText(tr("%1: %2").arg(title).arg(ids.size()));
        m_stack->setCurrentIndex(RecordsPage);
        m_views->setCurrent(-1);
        m_recordTable->setFocus();
        m_recordTable->setCurrentIndex(m_records->index(0, 0));
        return;
    }
    std::vector<RequestId> requests;
    requests.reserve(ids.size());
    for (const EntityId id : ids)
        requests.push_back({id});
    Q_EMIT openRequests(requests, title);
}

void DashboardWorkspace::openRecord(int row)
{
    const EntityId id = m_records->idAt(row);
    if (id.isNull())
        return;
    if (m_records->kind() == RowKind::Form)
        Q_EMIT openForm(DispatchFormId{id});
    else
        Q_EMIT openDocument(DocumentId{id});
}
