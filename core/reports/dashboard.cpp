#include "core/reports/dashboard.h"

#include "core/base/words.h"
#include "core/calendar/workcalendar.h"
#include "core/law/law.h"
#include "core/reports/dashboardpass.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {
struct FigureWords
{
    QLatin1StringView word{};
    QLatin1StringView rule{};
};
constexpr std::array<FigureWords, std::size_t(Figure::Count)> figureWords{{
    {"open"_L1, "R-REP-4"_L1},
    {"received"_L1, "R-REP-4"_L1},
    {"closed"_L1, "R-REP-7"_L1},
    {"working_days"_L1, "art. 33(2), R-CAL-9"_L1},
    {"late"_L1, "art. 33(2), R-SRV-3"_L1},
    {"closed_before_receipt"_L1, "R-REP-4"_L1},
    {"redone"_L1, "R-REP-7"_L1},
    {"outcomes"_L1, "R-REP-4"_L1},
    {"channels"_L1, "art. 31"_L1},
    {"applicants"_L1, "R-REP-4"_L1},
    {"extended"_L1, "art. 33(2)"_L1},
    {"supplemented"_L1, "art. 30"_L1},
    {"consulted"_L1, "art. 32, art. 34"_L1},
    {"charged"_L1, "art. 42"_L1},
    {"conversion_due"_L1, "R-CVT-1"_L1},
    {"conversion_reviewed"_L1, "R-CVT-1"_L1},
    {"converted"_L1, "R-CVT-4"_L1},
    {"organ_open"_L1, "R-ORG-1"_L1},
    {"organ_overdue"_L1, "R-ORG-1"_L1},
    {"organ_waiting"_L1, "R-ORG-1"_L1},
    {"organ_in_time"_L1, "R-ORG-1"_L1},
    {"organ_late"_L1, "R-ORG-1"_L1},
    {"reviews_ended"_L1, "R-REP-5"_L1},
    {"reviews_corrected"_L1, "R-REP-5"_L1},
    {"lawsuits_ended"_L1, "R-REP-5"_L1},
    {"lawsuits_corrected"_L1, "R-REP-5"_L1},
    {"challenges_pending"_L1, "R-REP-5"_L1},
    {"attributes"_L1, "R-DOC-2"_L1},
    {"published"_L1, "art. 26, R-DOC-6"_L1},
    {"backlog"_L1, "R-DOC-9"_L1},
    {"organ_backlog"_L1, "R-DOC-9"_L1},
    {"interpretation"_L1, "R-INT-1, R-INT-2"_L1},
    {"forms_decided"_L1, "R-DOC-3"_L1},
    {"forms_first"_L1, "R-DOC-3"_L1},
}};
} // namespace

QLatin1StringView word(Figure figure)
{
    return figureWords.at(std::size_t(figure)).word;
}

QLatin1StringView ruleOf(Figure figure)
{
    return figureWords.at(std::size_t(figure)).rule;
}

std::size_t DashboardQuery::months() const
{
    return from > until ? 0 : monthFrom(from, until) + 1;
}

Result<DashboardData> DashboardData::load(const Records &records, const std::function<bool()> &goOn)
{
    DashboardData data;
    static constexpr std::array<quint16, 3> fields{FeeNoticeRequest, FeeNoticePaidAmount,
                                                   FeeNoticeRefundAmount};
    return DocumentColumns::load(records, goOn)
        .and_then([&](DocumentColumns &&read) {
            data.documents = std::move(read);
            return challengeFacts(records);
        })
        .and_then([&](std::vector<ChallengeFacts> &&read) {
            data.challenges = std::move(read);
            return records.scan(Noun::FeeNotice, fields, [&](const ScanRow &row) {
                const Money paid{row.integer(1) - row.integer(2)};
                if (paid.fen != 0)
                    data.fees.push_back({row.id(0), paid});
                return true;
            });
        })
        .and_then([&] { return IndicatorData::load(records); })
        .map([&](IndicatorData &&read) {
            data.keyPoints = std::move(read);
            return std::move(data);
        });
}

Dashboard Dashboard::of(const RequestColumns &columns, const DashboardData &data,
                        const DashboardQuery &query, const Law &law, const WorkCalendar &calendar)
{
    Dashboard made;
    const auto sink = [&](Figure figure, std::size_t at, const auto &) {
        std::vector<qint64> &cells = made.m_counts[std::size_t(figure)];
        if (cells.size() <= at)
            cells.resize(at + 1);
        ++cells[at];
    };
    DashboardPass{columns, data, query, law, calendar}.run(sink);
    for (const DashboardData::Fee &fee : data.fees) {
        const qint64 row = columns.rowOf({fee.request});
        const QDate paid = row < 0 ? QDate{} : columns.feePaid(quint32(row)).date();
        if (paid.isValid() && paid >= query.from && paid <= query.until &&
            (!query.organ ||
             columns.organs()[columns.organOf()[std::size_t(row)]].id == query.organ->value))
            made.m_fees.fen += fee.amount.fen;
    }
    return made;
}

std::vector<EntityId> Dashboard::rows(const RequestColumns &columns, const DashboardData &data,
                                      const DashboardQuery &query, std::span<const Mark> marks,
                                      const Law &law, const WorkCalendar &calendar)
{
    std::vector<EntityId> found;
    std::array<bool, std::size_t(Figure::Count)> asked{};
    for (const Mark &mark : marks)
        asked[std::size_t(mark.figure)] = true;
    const auto sink = [&](Figure figure, std::size_t at, const auto &idOf) {
        if (asked[std::size_t(figure)] && std::ranges::find(marks, Mark{figure, at}) != marks.end())
            found.push_back(idOf());
    };
    DashboardPass{columns, data, query, law, calendar}.run(sink);
    return found;
}

qint64 Dashboard::count(Figure figure, std::size_t at) const
{
    const std::vector<qint64> &cells = counts(figure);
    return at < cells.size() ? cells[at] : 0;
}

qint64 Dashboard::count(Figure figure) const
{
    return std::reduce(counts(figure).begin(), counts(figure).end());
}

const std::vector<qint64> &Dashboard::counts(Figure figure) const
{
    return m_counts.at(std::size_t(figure));
}

std::optional<int> Dashboard::percentile(int percent) const
{
    const qint64 answered = count(Figure::Duration);
    qint64 left = (answered * percent + 99) / 100; // the rank, upwards
    for (std::size_t days = 0; left > 0; ++days) {
        left -= count(Figure::Duration, days);
        if (left <= 0)
            return int(days);
    }
    return {};
}

std::optional<double> Dashboard::median() const
{
    const qint64 answered = count(Figure::Duration);
    const auto ranked = [&](qint64 rank) {
        std::size_t days = 0;
        for (; rank > count(Figure::Duration, days); ++days)
            rank -= count(Figure::Duration, days);
        return double(days);
    };
    if (answered == 0)
        return {};
    return (ranked((answered + 1) / 2) + ranked(answered / 2 + 1)) / 2;
}

std::optional<double> Dashboard::mean() const
{
    const std::vector<qint64> &days = counts(Figure::Duration);
    double sum = 0;
    for (std::size_t taken = 0; taken < days.size(); ++taken)
        sum += double(taken) * double(days[taken]);
    const qint64 answered = count(Figure::Duration);
    return answered == 0 ? std::nullopt : std::optional{sum / double(answered)};
}

bool isPublic(qint64 part, qint64 of, qint64 least)
{
    const auto isSmall = [&](qint64 persons) { return persons > 0 && persons < least; };
    return !isSmall(part) && !isSmall(of - part);
}

std::vector<std::optional<qint64>> publicCells(const Dashboard &figures, Figure figure,
                                               qint64 least)
{
    return publicCells(figures.counts(figure), rowsOf(figure) == RowKind::Request ? least : 0);
}

std::vector<std::optional<qint64>> publicCells(std::span<const qint64> cells, qint64 least)
{
    std::vector<std::optional<qint64>> shown(cells.begin(), cells.end());
    std::size_t hidden = 0;
    for (auto &cell : shown) {
        if (*cell > 0 && *cell < least) {
            cell.reset();
            ++hidden;
        }
    }
    if (hidden != 1)
        return shown;
    std::optional<qint64> *smallest = nullptr;
    for (auto &cell : shown) {
        if (cell && *cell > 0 && (!smallest || *cell < **smallest))
            smallest = &cell;
    }
    if (smallest)
        smallest->reset();
    return shown;
}
