#pragma once
#include "core/reports/sheethead.h"

#include <optional>

/// Why one row of a sheet was not taken over.
struct RefusedRow
{
    int row = 0; ///< as the user's program shows it
    QString column{};
    ErrorCode code{};
    QString sheet{}; ///< of a workbook from which several are read
    bool operator==(const RefusedRow &) const = default;
};
/// A row that was taken over, and says another last day than the desk computes.
struct DoubtfulRow
{
    int row = 0;
    QString column{};
    QString said{};
    QString computed{};
    QString sheet{};
    bool operator==(const DoubtfulRow &) const = default;
};

struct ImportedRow
{
    int row = 0;
    PastCase past{};
    QString organ{}; ///< name or code as the sheet has it; empty: the officer's own
    std::optional<DoubtfulRow> doubt{};
};

/// What the office knows that a sheet names.
struct ImportSetting
{
    RegisterSetting around;
    std::map<QString, OfficerId> officers{}; ///< by name
};

/// The cells of one row, for any register: what is no field or can't be read is a note, unless its
/// column is strict. Pure.
tl::expected<RegisterRow, RefusedRow> readRow(const Sheet &sheet, std::size_t row,
                                              const SheetHead &head, const ImportSetting &setting);
/// Takes over one row of register 1: history, so that missing particulars are no reason to refuse
/// (cli.md). Pure.
tl::expected<ImportedRow, RefusedRow>
importRow(const Sheet &sheet, std::size_t row, const SheetHead &head, const ImportSetting &setting);
