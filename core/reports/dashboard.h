#pragma once
#include "core/reports/challengetable.h"
#include "core/reports/documentcolumns.h"
#include "core/reports/indicators.h"

/// What a mark of the dashboard counts (rules §11). `at` says which of several: see each.
enum class Figure {
    Open,          ///< not closed on the day; at: number of Urgency, unclocked without a due day
    Received,      ///< 新收; at: month, from that in which the period begins
    Closed,        ///< 办结, at the first closing (R-REP-7); at: month
    Duration,      ///< answered in the period; at: working days, pauses excluded
    Late,          ///< answered after the last day
    BeforeReceipt, ///< closed before it was received: counted as closed on the day of receipt
    Redone,        ///< ordered to be answered anew: in no figure of duration
    Outcome,       ///< closed in the period; at: index of RequestColumns::outcomes()
    Channel,       ///< received in the period; at: number of Channel
    Applicant,     ///< received in the period; at: number of ApplicantKind
    Extended,      ///< of those received in the period, as the next three
    Supplemented,
    Consulted,
    Charged,
    ConversionDue, ///< closed with information given on request: 转主动公开 must be reviewed
    ConversionReviewed,
    Converted,
    OrganOpen, ///< at: index of RequestColumns::organs(), as the next four
    OrganOverdue,
    OrganWaiting, ///< paused, or with an extension
    OrganInTime,  ///< open, neither of both
    OrganLate,    ///< answered late in the period
    ReviewsEnded, ///< 行政复议 concluded in the period
    ReviewsCorrected,
    SuitsEnded,
    SuitsCorrected,
    ChallengesPending,
    Attribute,    ///< documents formed in the period; at: month × 4 + number of Attribute
    Published,    ///< due for publication in the period; at: 0 late or not at all, 1 in time
    Backlog,      ///< documents since 2010; at: 0 without an attribute, 1 determined
    OrganBacklog, ///< without an attribute; at: organ
    Interpreted,  ///< formed in the period, an interpretation owed; at: of InterpretationIs
    FormDecided,  ///< 发文申请单 decided in the period; at: 0 returned, 1 passed
    FormFirst,    ///< of first rounds; at: 0 returned, or passed by an override; 1 passed
    Count
};
enum class InterpretationIs : quint8 { Missing, Plain, Diverse, Waived };
/// What the rows behind a figure are. Only requests count persons.
enum class RowKind { Request, Document, Form };
constexpr RowKind rowsOf(Figure figure)
{
    return figure >= Figure::FormDecided ? RowKind::Form
           : figure >= Figure::Attribute ? RowKind::Document
                                         : RowKind::Request;
}
struct Mark
{
    Figure figure{};
    std::size_t at = 0;
    bool operator==(const Mark &) const = default;
};
/// Stable word, and what the figure rests on.
QLatin1StringView word(Figure figure);
QLatin1StringView ruleOf(Figure figure);

constexpr std::size_t unclocked = 5; ///< after the numbers of Urgency

struct DashboardQuery
{
    std::optional<OrganId> organ{};
    QDate from{};
    QDate until{};
    /// The same days a year earlier.
    DashboardQuery before() const { return {organ, from.addYears(-1), until.addYears(-1)}; }
    /// Months that the period touches.
    std::size_t months() const;
};

/// What figures are counted from, beside the requests: read once, by a worker.
struct DashboardData
{
    struct Fee
    {
        EntityId request{};
        Money amount{}; ///< paid less refunded
    };
    DocumentColumns documents{};
    std::vector<ChallengeFacts> challenges{};
    std::vector<Fee> fees{};
    IndicatorData keyPoints{};
    static Result<DashboardData> load(const Records &records,
                                      const std::function<bool()> &goOn = {});
};

/// All figures of one period, of the whole office or one answering organ, on the day of the
/// columns; one pass over each table.
class Dashboard
{
public:
    static Dashboard of(const RequestColumns &columns, const DashboardData &data,
                        const DashboardQuery &query, const Law &law, const WorkCalendar &calendar);
    /// The rows that marks of one figure count, of its RowKind; one pass for all of them.
    static std::vector<EntityId> rows(const RequestColumns &columns, const DashboardData &data,
                                      const DashboardQuery &query, std::span<const Mark> marks,
                                      const Law &law, const WorkCalendar &calendar);

    qint64 count(Figure figure, std::size_t at) const;
    qint64 count(Figure figure) const; ///< over all `at`
    const std::vector<qint64> &counts(Figure figure) const;
    Money fees() const { return m_fees; }
    /// Working days to the answer; nullopt where nothing was answered. Median: half-way between the
    /// two middle ones. \p percent by nearest rank.
    std::optional<double> median() const;
    std::optional<int> percentile(int percent) const;
    std::optional<double> mean() const;

private:
    std::array<std::vector<qint64>, std::size_t(Figure::Count)> m_counts{};
    Money m_fees{};
};

/// Cells of a breakdown for the public: one of 1 to \p least − 1 persons is hidden, and when it is
/// the only one, the next smallest too, or the sum would tell it. With 0 nothing is hidden.
std::vector<std::optional<qint64>> publicCells(std::span<const qint64> cells, qint64 least);
/// Those of a figure; documents and forms are no persons.
std::vector<std::optional<qint64>> publicCells(const Dashboard &figures, Figure figure,
                                               qint64 least);
/// Whether \p part of \p of persons may be told: neither it nor the rest is 1 to \p least − 1.
bool isPublic(qint64 part, qint64 of, qint64 least);
