// What the dashboard shows: figures into tiles and charts, and marks back into rows.
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/dashboardsource.h"
#include "ui/dashboard/figurelistmodel.h"
#include "ui/dashboard/figuretile.h"
#include "ui/wording/terms.h"

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostBars = 8; ///< more can't be read

/// A chart that is being put together: each value with the marks behind it.
struct Draft
{
    ChartData data{};
    std::vector<std::vector<std::vector<Mark>>> marks{};

    void addSeries(const QString &name, ChartInk ink)
    {
        data.series.push_back({name, ink, {}});
        marks.emplace_back();
    }
    void add(std::size_t series, qint64 value, std::vector<Mark> behind)
    {
        data.series[series].values.push_back(value);
        marks[series].push_back(std::move(behind));
    }
};

QString monthName(const DashboardQuery &query, std::size_t month)
{
    const QDate first = QDate{query.from.year(), query.from.month(), 1}.addMonths(int(month));
    return query.months() > 12 ? first.toString(u"yy-M"_s) : QString::number(first.month());
}

Draft monthsOf(const FigureSource &s)
{
    Draft draft{{.shape = ChartData::Shape::Lines}};
    draft.addSeries(Terms::figure(Figure::Received), ChartInk::First);
    draft.addSeries(Terms::figure(Figure::Closed), ChartInk::Third);
    for (std::size_t month = 0; month < s.query.months(); ++month) {
        draft.data.categories << monthName(s.query, month);
        draft.add(0, s.now.count(Figure::Received, month), {{Figure::Received, month}});
        draft.add(1, s.now.count(Figure::Closed, month), {{Figure::Closed, month}});
    }
    return draft;
}

/// The greatest first; what is over stands together.
Draft greatestOf(const FigureSource &s, Figure figure,
                 const std::function<QString(std::size_t)> &name)
{
    Draft draft{{.shape = ChartData::Shape::Bars}};
    draft.addSeries({}, ChartInk::First);
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < s.now.counts(figure).size(); ++at) {
        if (s.now.count(figure, at) > 0)
            marks.push_back({figure, at});
    }
    const auto count = [&](const Mark &mark) { return s.now.count(mark.figure, mark.at); };
    std::ranges::stable_sort(marks, std::ranges::greater{}, count);
    const std::size_t alone = marks.size() > mostBars ? mostBars - 1 : marks.size();
    for (std::size_t i = 0; i < alone; ++i) {
        draft.data.categories << name(marks[i].at);
        draft.add(0, count(marks[i]), {marks[i]});
    }
    if (alone == marks.size())
        return draft;
    const std::vector<Mark> rest{marks.begin() + qsizetype(alone), marks.end()};
    qint64 sum = 0;
    for (const Mark &mark : rest)
        sum += count(mark);
    draft.data.categories << Terms::others();
    draft.add(0, sum, rest);
    return draft;
}

Draft durationsOf(const FigureSource &s)
{
    Draft draft;
    draft.addSeries({}, ChartInk::First);
    int above = -1;
    for (const int upTo : durationBands(s.law, s.query.until)) {
        draft.data.categories << (upTo == INT_MAX ? u">%1"_s.arg(above)
                                                  : u"%1–%2"_s.arg(above + 1).arg(upTo));
        std::vector<Mark> marks = durationMarks(s.now, above, upTo);
        qint64 cases = 0;
        for (const Mark &mark : marks)
            cases += s.now.count(mark.figure, mark.at);
        draft.add(0, cases, std::move(marks));
        above = upTo;
    }
    return draft;
}

Draft organsOf(const FigureSource &s)
{
    Draft draft{{.shape = ChartData::Shape::Bars}};
    draft.addSeries(Terms::figure(Figure::OrganOverdue), ChartInk::Bad);
    draft.addSeries(Terms::figure(Figure::OrganOpen), ChartInk::First);
    draft.addSeries(Terms::figure(Figure::OrganWaiting), ChartInk::Second);
    std::vector<std::size_t> organs;
    for (std::size_t at = 0; at < s.columns.organs().size(); ++at) {
        if (s.now.count(Figure::OrganOpen, at) > 0)
            organs.push_back(at);
    }
    std::ranges::stable_sort(organs, std::ranges::greater{},
                             [&](std::size_t at) { return s.now.count(Figure::OrganOpen, at); });
    organs.resize(std::min(organs.size(), mostBars));
    for (const std::size_t at : organs) {
        const qint64 overdue = s.now.count(Figure::OrganOverdue, at);
        const qint64 waiting = s.now.count(Figure::OrganWaiting, at);
        draft.data.categories << (at == 0 ? Terms::others() : s.columns.organs()[at].name);
        draft.add(0, overdue, {{Figure::OrganOverdue, at}});
        draft.add(1, s.now.count(Figure::OrganOpen, at) - overdue - waiting,
                  {{Figure::OrganOpen, at}});
        draft.add(2, waiting, {{Figure::OrganWaiting, at}});
    }
    return draft;
}

Draft attributesOf(const FigureSource &s)
{
    Draft draft;
    const std::pair<Attribute, ChartInk> kinds[]{{Attribute::Proactive, ChartInk::First},
                                                 {Attribute::OnRequest, ChartInk::Second},
                                                 {Attribute::Withheld, ChartInk::Third}};
    for (const auto &[attribute, ink] : kinds)
        draft.addSeries(Terms::attribute(attribute), ink);
    for (std::size_t month = 0; month < s.query.months(); ++month) {
        draft.data.categories << monthName(s.query, month);
        for (std::size_t series = 0; series < std::size(kinds); ++series) {
            const std::size_t at = month * 4 + std::size_t(kinds[series].first);
            draft.add(series, s.now.count(Figure::Attribute, at), {{Figure::Attribute, at}});
        }
    }
    return draft;
}
} // namespace

void DashboardWorkspace::refresh()
{
    if (!m_board.isReady() || !m_data)
        return;
    m_query = query();
    const Desk &desk = m_board.desk();
    m_now = Dashboard::of(m_board.columns(), *m_data, m_query, desk.law(), desk.calendar());
    m_before =
        Dashboard::of(m_board.columns(), *m_data, m_query.before(), desk.law(), desk.calendar());
    m_asOf->setText(asOf());
    m_asOf->setToolTip(asOf());
    showTiles();
    showCharts();
    withSource([this](const FigureSource &source) { m_figures->setRows(figureRows(source)); });
}

void DashboardWorkspace::showTiles()
{
    using Mood = FigureTile::Mood;
    const auto n = [](qint64 number) { return QString::number(number); };
    const auto open = [this](Urgency urgency) {
        return m_now.count(Figure::Open, std::size_t(urgency));
    };
    const auto percent = [](const Dashboard &figures) {
        const qint64 answered = figures.count(Figure::Duration);
        const double inTime = double(answered - figures.count(Figure::Late));
        return answered == 0 ? tr("n/a")
                             : u"%1 %"_s.arg(100 * inTime / double(answered), 0, 'f', 1);
    };
    const auto days = [](std::optional<double> value) {
        return value ? QString::number(*value, 'f', 1) : tr("n/a");
    };
    const qint64 late = m_now.count(Figure::Late);
    m_tiles[OnTime]->show(percent(m_now),
                          late > 0 ? tr("target 100 %, %1 late").arg(late)
                                   : tr("a year before %1").arg(percent(m_before)),
                          late > 0 ? Mood::Warn : Mood::Plain);
    m_tiles[OpenNow]->show(n(m_now.count(Figure::Open)),
                           tr("%1 paused").arg(open(Urgency::Paused)));
    const auto &behind = m_now.counts(Figure::OrganOverdue);
    const auto organs = std::ranges::count_if(behind, [](qint64 cases) { return cases > 0; });
    m_tiles[Overdue]->show(n(open(Urgency::Overdue)), tr("in %1 organs").arg(organs),
                           open(Urgency::Overdue) > 0 ? Mood::Bad : Mood::Plain);
    m_tiles[DueSoon]->show(n(open(Urgency::Close) + open(Urgency::Near)),
                           tr("%1 within 2 days").arg(open(Urgency::Close)));
    m_tiles[Duration]->show(days(m_now.mean()),
                            tr("working days; a year before %1").arg(days(m_before.mean())));
    const qint64 ended = m_now.count(Figure::ReviewsEnded) + m_now.count(Figure::SuitsEnded);
    m_tiles[Corrected]->show(ended == 0 ? tr("n/a")
                                        : u"%1 / %2"_s
                                              .arg(m_now.count(Figure::ReviewsCorrected) +
                                                   m_now.count(Figure::SuitsCorrected))
                                              .arg(ended),
                             tr("%1 pending").arg(m_now.count(Figure::ChallengesPending)));
}

void DashboardWorkspace::showCharts()
{
    withSource([this](const FigureSource &s) {
        const auto show = [this](Chart chart, Draft draft, const QString &unit) {
            m_marks[chart] = std::move(draft.marks);
            m_charts[chart]->show(std::move(draft.data), unit);
        };
        const QString cases = tr("cases");
        show(Months, monthsOf(s), tr("cases by month"));
        show(Outcomes,
             greatestOf(s, Figure::Outcome, [&](std::size_t at) { return outcomeName(s, at); }),
             cases);
        show(Durations, durationsOf(s), tr("working days, pauses excluded"));
        show(Organs, organsOf(s), {});
        show(Attributes, attributesOf(s), {});
        show(Channels,
             greatestOf(s, Figure::Channel,
                        [](std::size_t at) { return Terms::channel(::Channel(at)); }),
             cases);
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

void DashboardWorkspace::open(const std::vector<Mark> &marks, const QString &title)
{
    if (!m_board.isReady() || !m_data)
        return;
    const auto isOfDocuments = [](const Mark &mark) { return mark.figure >= Figure::Attribute; };
    if (std::ranges::any_of(marks, isOfDocuments)) {
        Q_EMIT said(tr("%1: open the documents under Review.").arg(title));
        return;
    }
    const Desk &desk = m_board.desk();
    std::vector<RequestId> ids;
    for (const Mark &mark : marks) {
        for (const EntityId id : Dashboard::rows(m_board.columns(), *m_data, m_query, mark,
                                                 desk.law(), desk.calendar()))
            ids.push_back({id});
    }
    if (ids.empty()) {
        Q_EMIT said(tr("There is no case behind this figure."));
        return;
    }
    Q_EMIT openRequests(ids, title);
}
