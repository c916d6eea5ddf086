#pragma once
#include "core/reports/annualtable.h"
#include "core/reports/unitentry.h"

using FrozenYearId = Id<struct FrozenYearTag>;

// Enumerators are written to files: append, never renumber.
enum class FrozenKind {
    Frozen,   ///< the table as it was handed in; cells r1c1 … r25c7
    Restated, ///< a correction made since, to what was carried over; seven cells to be added
    Moved,    ///< carry-over of a reorganised organ taken over by `other`; seven cells
};

/// A line of a year that is closed (R-REP-7): a frozen year never changes, what was found later
/// stands beside it.
struct FrozenYear
{
    FrozenYearId id{};
    OrganId organ{};
    int year = 0;
    FrozenKind kind = FrozenKind::Frozen;
    QStringList cells{}; ///< whole numbers
    OrganId other{};
    QString reason{};
    OfficerId by{};
    QDate on{};
    bool operator==(const FrozenYear &) const = default;
};
template<>
Noun nounOf<FrozenYear>();
template<>
std::span<const FieldBinding<FrozenYear>> fieldsOf<FrozenYear>();

/// The lines of \p year, in order of writing.
Result<std::vector<FrozenYear>> frozenLines(const Records &records, int year);
bool isFrozen(const std::vector<FrozenYear> &lines, OrganId organ);
/// The table of \p organ as it was frozen; nullopt when it was not.
std::optional<AnnualTable> frozenTable(const std::vector<FrozenYear> &lines, OrganId organ);
/// What restated and moved lines add to the carry-over of \p organ; of all without one.
AnnualTable::Row carryChanges(const std::vector<FrozenYear> &lines, std::optional<OrganId> organ);

/// What a restated or moved line says.
struct CarryLine
{
    int year = 0;
    OrganId organ{};
    OrganId other{}; ///< of a moved one: who takes over
    AnnualTable::Row cells{};
    QString reason{};
};

/// Freezes the report of one organ. GuardRefused {year_not_over}, {year_frozen},
/// {report_check_fails, R-REP-4, which}.
Result<Changes> freezeYear(const Records &records, const AnnualReport &report, OrganId organ,
                           const AnnualSetting &setting);
/// A visible line: its cells are added to the carried-over row. GuardRefused {year_not_frozen};
/// MissingMember {reason}.
Result<Changes> restateYear(const Records &records, const CarryLine &told,
                            const AnnualSetting &setting);
/// 结转划转: `other` carries on with what `organ` carried over. Refuses with OutOfRange below 0.
Result<Changes> moveCarry(const CarryLine &told, const AnnualSetting &setting);
