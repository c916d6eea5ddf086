#pragma once
#include "core/reports/registers.h"

/// A register that goes out to a unit without Mingdu, to be filled in and sent back: all columns
/// are locked but \p fillable, and each row carries the id of its case in a hidden column.
RegisterSheet forUnit(RegisterSheet made, const QStringList &fillable);
/// As \p meant says what is to be filled in. Without the running number, which is another one on
/// every sheet.
RegisterSheet forUnit(RegisterSheet made, const Register &meant);
bool hasRowIds(const Sheet &sheet);
/// The ids that the rows of \p sheet carry; what is none is left out.
std::set<EntityId> rowIds(const Sheet &sheet);

struct FilledCell
{
    EntityId entity{}; ///< whom the row belongs to
    int row = 0;       ///< of the sheet that came back
    QString heading{};
    QString value{};
    bool operator==(const FilledCell &) const = default;
};
/// What came back: cells that were filled in, and what should not have changed.
struct UnitReturn
{
    std::vector<FilledCell> filled{};
    /// NotFound: a row of no id that was sent; Duplicate: of one id twice; Conflict: a locked cell
    /// was changed; MissingMember: the sheet lost a row that was sent, by its row there.
    std::vector<RefusedRow> refused{};
};
/// Compares \p back with what was \p sent, rows by their ids in whatever order. MissingMember
/// {heading, column} when a column was lost.
Result<UnitReturn> readUnitReturn(const RegisterSheet &sent, const Sheet &back);
