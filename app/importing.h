#pragma once
#include "app/house.h"
#include "core/base/progress.h"
#include "core/journal/bulkcommit.h"
#include "core/reports/registerimport.h"

struct ImportOptions
{
    bool dryRun = false; ///< the whole report, nothing written
    bool atomic = false; ///< nothing kept when a row is refused
    Progress progress{}; ///< in rows; what was saved before a cancel stays
};

/// SheetUnreadable, and as readSheet() refuses.
Result<ImportSource> readImport(const Records &records, const Register &meant, const QString &path);
enum class ImportMode { DryRun, Steps, Atomic };
/// Refuses before the first row as headOf() does, with NotPermitted and PassphraseNeeded.
Result<std::unique_ptr<RegisterImport>> beginImport(House &house, OfficeFile &file,
                                                    const Desk &desk, const Register &meant,
                                                    ImportSource source, ImportMode mode);

/// The run of importing \p bytes, which are its identity: begun again, it goes on.
Result<ImportRun> beginRun(House &house, BulkCommit &bulk, const QByteArray &bytes, qint64 rows);

/// Takes a register over from a csv or xlsx file. Register 1 (or rows of cli.md) makes cases,
/// registers 2 to 4 make documents, forms and interpretations (documentimport.h); the rows of the
/// others go to cases that are there, which they only add to (attaching.h). A sheet that a unit
/// sent back is compared (unitimport.h). Of a
/// workbook all sheets are read that hold the table, a year on each; others are told. Saves in
/// steps that outlive the process: the same file, begun again, goes on where it stopped. Refuses as
/// readSheet() and headOf() do, before the first row; with Cancelled; with ImportStopped as the
/// journal does.
Result<ImportReport> importRegister(House &house, OpenOffice &office, const Register &meant,
                                    const QString &path, const ImportOptions &options);
