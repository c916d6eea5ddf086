#pragma once
#include "core/reports/registers.h"

#include <compare>

/// A row as the user's program shows it.
struct RowPlace
{
    QString sheet{}; ///< of a workbook from which several are read
    int row = 0;
    std::strong_ordering operator<=>(const RowPlace &) const = default;
};

/// What became of the rows of a sheet.
struct ImportReport
{
    int imported = 0;
    int flagged = 0; ///< of these, with missing particulars or a doubt
    std::vector<RowPlace> taken{};
    std::vector<RefusedRow> refused{};
    std::vector<DoubtfulRow> doubts{};
    QStringList leftOut{}; ///< sheets of the workbook that hold no such table
};

/// What an import rests on: read where it takes its time.
struct ImportSource
{
    std::vector<Sheet> sheets{}; ///< all that hold rows
    QByteArray bytes{}; ///< of the file: the same one, begun again, goes on where it stopped
    std::vector<PastCase> cases{}; ///< empty for register 1
};

/// One pass over a sheet in short steps, so that a desk can show its course and stop it; what was
/// saved before it stopped stays.
class RegisterImport
{
public:
    RegisterImport() = default;
    RegisterImport(const RegisterImport &) = delete;
    RegisterImport &operator=(const RegisterImport &) = delete;
    virtual ~RegisterImport() = default;
    /// Takes the next row, and closes the import after the last one; whether there is more to do.
    virtual Result<bool> step() = 0;
    virtual const ImportReport &report() const = 0;
    virtual qint64 done() const = 0; ///< rows
    virtual qint64 total() const = 0;
};
