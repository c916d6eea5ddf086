#pragma once
#include "core/base/progress.h"
#include "core/deadlines/ledger.h"
#include "core/law/law.h"
#include "core/requests/case.h"

/// What stands before the papers of a case.
enum class DossierFront {
    Contents, ///< 卷内目录
    Evidence, ///< 答辩证据目录: with what each paper proves
};

struct DossierInput
{
    const Case &file;
    const Law &law;
    const DayLedger &ledger;
    const Records &records; ///< a worker's own
    QDate today{};
    QString journalHash{}; ///< lines of OfficeFile::journalHash()
    DossierFront front = DossierFront::Contents;
};

/// One PDF: the contents, then letters, files and recorded facts in dossier order (rules §10), the
/// ledger as 期限说明 with the journal's hash, every page numbered. PDFs are bound as they are, not
/// drawn again; what can't be bound (under a passphrase, of a foreign kind) is told on a sheet in its
/// place. Cancelled; as Records::content() otherwise. Slow: a worker's work.
Result<QByteArray> dossierPdf(const DossierInput &input, const Progress &progress = {});
