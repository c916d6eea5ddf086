#include "core/reports/annualtable.h"

#include "core/requests/words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
using Days = RequestColumns::Days;
constexpr std::size_t sums = ReportForm::columnCount - 1; ///< the last column

/// Where a form counts what: rows and columns from 0.
struct Places
{
    std::size_t received = 0;
    std::size_t carriedIn = 0;
    std::size_t closed = 0;
    std::size_t carriedOut = 0;
    std::size_t rest = 0;
    std::size_t severed = 0;
    std::array<std::size_t, 256> column{}; ///< by number of ApplicantKind
};

Result<Places> placesOf(const ReportForm &form)
{
    using enum ReportCount;
    Places places{.received = rowThat(form, Received),
                  .carriedIn = rowThat(form, CarriedIn),
                  .closed = rowThat(form, Closed),
                  .carriedOut = rowThat(form, CarriedOut)};
    for (std::size_t row = 0; row < form.rows.size(); ++row) {
        if (form.rows[row].rest)
            places.rest = row;
        if (form.rows[row].severed)
            places.severed = row;
    }
    const auto columnOf = [&](ApplicantKind kind) -> Result<std::size_t> {
        for (std::size_t column = 0; column < sums; ++column) {
            if (form.columns[column].applicants.contains(word(kind)))
                return column;
        }
        return fail(ErrorCode::LawFileInvalid, {u"report_forms"_s, u"columns"_s, word(kind)});
    };
    for (std::size_t kind = 0; kind < places.column.size(); ++kind) {
        // A kind that a newer program wrote is none of ours.
        const bool known = kind <= std::size_t(ApplicantKind::Other);
        const auto column = columnOf(known ? ApplicantKind(kind) : ApplicantKind::Other);
        if (!column)
            return tl::unexpected(column.error());
        places.column[kind] = *column;
    }
    return places;
}

/// Counts the cases of one year; one pass over the columns.
class Count
{
public:
    Count(const RequestColumns &columns, const ReportForm &form, const Places &places, int year)
        : m_columns{columns}
        , m_places{places}
        , m_first{QDate{year, 1, 1}}
        , m_last{QDate{year, 12, 31}}
    {
        m_table.year = year;
        for (const QString &outcome : columns.outcomes())
            m_rowOf.push_back(rowOf(form, outcome));
    }

    void all(std::optional<OrganId> organ)
    {
        const quint16 wanted =
            organ ? RequestColumns::indexIn(m_columns.organs(), organ->value) : quint16{0};
        if (organ && wanted == 0)
            return;
        for (quint32 row = 0; row < m_columns.size(); ++row) {
            const bool asked = !organ || m_columns.organOf()[row] == wanted;
            const bool ours = m_columns.kind(row) == CaseKind::Disclosure; // R-REQ-16
            if (asked && ours && counts(m_columns.status(row)))
                one(row);
        }
    }
    /// Keeps the cases of one cell too.
    void collect(std::size_t row, std::size_t column) { m_cell = {row, column}; }
    const std::vector<RequestId> &cases() const { return m_cases; }
    const AnnualTable &table() const { return m_table; }
    const std::vector<AnnualNotice> &notices() const { return m_notices; }

private:
    static std::size_t rowOf(const ReportForm &form, const QString &outcome)
    {
        const auto found = std::ranges::find_if(
            form.rows, [&](const ReportRow &row) { return row.outcomes.contains(outcome); });
        return std::size_t(found - form.rows.begin()); // past the end: none
    }

    void one(quint32 row)
    {
        const ShortDay received = m_columns.days(Days::Received)[row];
        const auto closing = m_columns.firstClosing(row);
        ShortDay closed = closing.day;
        if (!received.isValid()) {
            if (inYear(closed))
                notice(AnnualWarning::ClosedWithoutReceipt, row);
            return;
        }
        if (closed.isValid() && closed < received) {
            if (inYear(received))
                notice(AnnualWarning::ClosedBeforeReceipt, row);
            closed = received;
        }
        const std::size_t column = m_places.column[m_columns.applicantKinds()[row]];
        if (inYear(received))
            add(m_places.received, column, row);
        if (received < m_first && !(closed.isValid() && closed < m_first))
            add(m_places.carriedIn, column, row);
        if (received <= m_last && !(closed.isValid() && closed <= m_last))
            add(m_places.carriedOut, column, row);
        if (inYear(closed))
            close(row, column, closing.outcome);
    }

    void close(quint32 row, std::size_t column, quint16 outcome)
    {
        std::size_t place = m_rowOf[outcome];
        if (place == ReportForm::rowCount) {
            notice(outcome == 0 ? AnnualWarning::OutcomeMissing : AnnualWarning::OutcomeUnknown,
                   row);
            place = m_places.rest;
        }
        add(place, column, row);
        add(m_places.closed, column, row);
        if (m_rowOf[outcome] == m_places.severed) {
            ++m_table.severed[column];
            ++m_table.severed[sums];
        }
    }

    bool inYear(ShortDay day) const { return day.isValid() && day >= m_first && day <= m_last; }
    void add(std::size_t place, std::size_t column, quint32 row)
    {
        ++m_table.rows[place][column];
        ++m_table.rows[place][sums];
        if (m_cell.first == place && (m_cell.second == column || m_cell.second == sums))
            m_cases.push_back(m_columns.id(row));
    }
    void notice(AnnualWarning warning, quint32 row)
    {
        const auto known = std::ranges::find(m_notices, warning, &AnnualNotice::warning);
        if (known == m_notices.end())
            m_notices.push_back({warning, 1, m_columns.number(row)});
        else
            ++known->cases;
    }

    const RequestColumns &m_columns;
    const Places &m_places;
    ShortDay m_first{};
    ShortDay m_last{};
    std::vector<std::size_t> m_rowOf{}; ///< by index of the outcome
    AnnualTable m_table{};
    std::vector<AnnualNotice> m_notices{};
    std::pair<std::size_t, std::size_t> m_cell{ReportForm::rowCount, 0}; ///< none
    std::vector<RequestId> m_cases{};
};

/// Marks the places in which an identity does not hold.
template<class Holds>
AnnualCheck check(const QString &id, QChar kind, int places, Holds holds)
{
    AnnualCheck made{.id = id};
    for (int place = 0; place < places; ++place) {
        if (!holds(std::size_t(place)))
            made.at << kind + QString::number(place + 1);
    }
    made.ok = made.at.isEmpty();
    return made;
}

qint64 sumOfResults(const AnnualTable &table, const ReportForm &form, std::size_t column)
{
    qint64 sum = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (form.rows[row].counts == ReportCount::Outcomes)
            sum += table.rows[row][column];
    }
    return sum;
}
} // namespace

std::size_t rowThat(const ReportForm &form, ReportCount counts)
{
    return std::size_t(std::ranges::find(form.rows, counts, &ReportRow::counts) -
                       form.rows.begin());
}

QLatin1StringView warningName(AnnualWarning warning)
{
    static constexpr std::array names{"outcome_missing"_L1,       "outcome_unknown"_L1,
                                      "closed_before_receipt"_L1, "closed_without_receipt"_L1,
                                      "nothing_recorded"_L1,      "frozen_differs"_L1,
                                      "norms_dont_add_up"_L1,     "carry_not_moved"_L1};
    return names.at(std::size_t(warning));
}

std::vector<AnnualCheck> checkAnnual(const AnnualTable &table, const ReportForm &form,
                                     const AnnualTable *before)
{
    using enum ReportCount;
    const auto &rows = table.rows;
    const auto &received = rows[rowThat(form, Received)];
    const auto &carriedIn = rows[rowThat(form, CarriedIn)];
    const auto &closed = rows[rowThat(form, Closed)];
    const std::size_t out = rowThat(form, CarriedOut);
    const auto severed = std::ranges::find_if(form.rows, &ReportRow::severed) - form.rows.begin();
    constexpr int columns = ReportForm::columnCount;
    std::vector<AnnualCheck> checks{
        check(
            u"I1"_s, u'c', columns,
            [&](std::size_t c) { return received[c] + carriedIn[c] == closed[c] + rows[out][c]; }),
        check(u"I2"_s, u'c', columns,
              [&](std::size_t c) { return closed[c] == sumOfResults(table, form, c); }),
        check(u"I3"_s, u'r', ReportForm::rowCount, [&](std::size_t r) {
            return std::accumulate(rows[r].begin(), rows[r].end() - 1, qint64{0}) == rows[r].back();
        })};
    if (before)
        checks.push_back(check(u"I4"_s, u'c', columns, [&](std::size_t c) {
            return carriedIn[c] == before->rows[out][c];
        }));
    checks.push_back(check(u"I5"_s, u'r', ReportForm::rowCount, [&](std::size_t r) {
        return std::ranges::all_of(rows[r], [](qint64 cell) { return cell >= 0; });
    }));
    checks.push_back(check(u"I7"_s, u'c', columns, [&](std::size_t c) {
        return rows[std::size_t(severed)][c] == table.severed[c];
    }));
    return checks;
}

Result<AnnualReport> annualReport(const RequestColumns &columns, int year,
                                  std::optional<OrganId> organ, const Law &law)
{
    const auto form = law.reportForm(year);
    if (!form)
        return tl::unexpected(form.error());
    return placesOf(*form).map([&](const Places &places) {
        // Carried over is counted alike in every form, so the year before needs none of its own.
        Count before{columns, *form, places, year - 1};
        before.all(organ);
        Count count{columns, *form, places, year};
        count.all(organ);
        return AnnualReport{.form = *form,
                            .table = count.table(),
                            .before = before.table(),
                            .checks = checkAnnual(count.table(), *form, &before.table()),
                            .notices = count.notices()};
    });
}

Result<std::vector<RequestId>> annualRows(const RequestColumns &columns, int year,
                                          std::optional<OrganId> organ, const Law &law,
                                          std::size_t row, std::size_t column)
{
    const auto form = law.reportForm(year);
    if (!form)
        return tl::unexpected(form.error());
    return placesOf(*form).map([&](const Places &places) {
        Count count{columns, *form, places, year};
        count.collect(row, column);
        count.all(organ);
        return count.cases();
    });
}
