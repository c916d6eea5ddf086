#pragma once
#include "app/house.h"
#include "core/base/progress.h"
#include "core/journal/bulkcommit.h"
#include "core/reports/requestimport.h"

struct ImportOptions
{
    bool dryRun = false; ///< the whole report, nothing written
    bool atomic = false; ///< nothing kept when a row is refused
    Progress progress{}; ///< in rows; what was saved before a cancel stays
};

struct ImportReport
{
    int imported = 0;
    int flagged = 0; ///< of these, with missing particulars or a doubt
    std::vector<RefusedRow> refused{};
    std::vector<DoubtfulRow> doubts{};
};

/// The run of importing \p path, whose bytes are its identity: begun again, it goes on.
Result<ImportRun> beginImport(House &house, BulkCommit &bulk, const QString &path, qint64 rows);

/// Takes requests over from a csv or xlsx file: rows of cli.md, or register 1. Saves in steps that
/// outlive the process: the same file, begun again, goes on where it stopped. Refuses as
/// readSheet() and headOf() do, before the first row; with Cancelled; with ImportStopped as the
/// journal does.
Result<ImportReport> importRequests(House &house, OpenOffice &office, const QString &path,
                                    const ImportOptions &options);
