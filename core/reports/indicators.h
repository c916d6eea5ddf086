#pragma once
#include "core/agenda/decision.h"
#include "core/agenda/occasion.h"
#include "core/agenda/tally.h"
#include "core/journal/records.h"

class WorkCalendar;

/// What the indicators of the yearly key points are counted from; read once, by a worker.
struct IndicatorData
{
    struct Telling
    {
        QDate published{};
        QStringList forms{};
    };
    /// 有具体举措的主动公开政策性文件 with what explains it.
    struct Explained
    {
        EntityId id{};
        QString unit{};
        QString title{};
        QDate formed{};
        bool waived = false;
        std::vector<Telling> tellings{};
    };
    /// Which units owe an indicator, by an obligation of the year's plan.
    struct Owed
    {
        int year = 0;
        QString indicator{};
        QStringList units{};
    };
    std::vector<Explained> documents{};
    std::vector<Inquiry> inquiries{};
    std::vector<Focus> focus{};
    std::vector<Catalogue> catalogues{};
    std::vector<Decision> decisions{};
    std::vector<Occasion> occasions{};
    std::vector<Tally> tallies{};
    std::vector<Owed> owed{};

    /// Public fields only: no figure knows a person.
    static Result<IndicatorData> load(const Records &records);
    /// Empty: no plan says.
    QStringList unitsOwing(const QString &indicator, int year) const;
};

struct IndicatorQuery
{
    int year = 0;
    QDate asOf{};
    QString unit{}; ///< empty: all
};

/// How one row stands to its indicator.
enum class RowState {
    Counts,  ///< in the numerator
    Open,    ///< in the denominator, and may still be made good
    Fails,   ///< in the denominator for good
    NotDue,  ///< in neither yet
    Excused, ///< in neither, with a reason
};
QLatin1StringView word(RowState state);
struct IndicatorRow
{
    EntityId entity{}; ///< null: of nothing that is kept yet
    QString unit{};
    QString named{};
    QDate day{}; ///< when it came, was held
    QDate due{};
    RowState state{};
    bool operator==(const IndicatorRow &) const = default;
};

/// 绿: met. 黄: may still be met. 红: can't be any more. Not applicable where nothing is owed.
enum class IndicatorLight { NotApplicable, Met, Open, Missed };
QLatin1StringView word(IndicatorLight light);
struct Indicator
{
    IndicatorRule rule{};
    int part = 0;
    int whole = 0;             ///< of a count: how many are asked
    int needed = 0;            ///< rows that are lacking
    std::optional<int> pace{}; ///< percent of a window that has gone by
    IndicatorLight light{};
    std::vector<IndicatorRow> rows{};
};

/// Every indicator in force in that year, its figure counted from the very rows that it shows.
std::vector<Indicator> indicatorsOf(const IndicatorData &data, const IndicatorQuery &query,
                                    const Law &law, const WorkCalendar &calendar);
