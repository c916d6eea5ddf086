#pragma once
#include "core/base/progress.h"
#include "core/deadlines/ledger.h"
#include "core/law/law.h"
#include "core/letters/letter.h"
#include "core/requests/case.h"

class Desk;

/// What stands before the papers of a case.
enum class DossierFront {
    Contents, ///< 卷内目录
    Evidence, ///< 答辩证据目录: with what each paper proves
};

/// A form of the case as it is filled in today: 申请表, 审批单, 转主动公开审查表, 送达回证.
struct DossierForm
{
    int kind = 0; ///< of rules §8
    QDate dated{};
    Letter letter{};
};

/// Values of their own, so that a worker binds while the desk goes on.
struct DossierInput
{
    Case file{};
    std::vector<DossierForm> forms{};
    DayLedger ledger{};
    QDate today{};
    QString journalHash{}; ///< lines of OfficeFile::journalHash()
    DossierFront front = DossierFront::Contents;
};

/// Refuses a masked case with NotPermitted; otherwise as the desk makes forms and ledgers.
Result<DossierInput> dossierInput(const Desk &desk, const Case &file, DossierFront front,
                                  const QString &journalHash);

/// One PDF: the contents, then forms, letters, files and recorded facts in dossier order (rules
/// §10), the ledger as 期限说明 with the journal's hash, every page numbered and every paper a
/// bookmark. PDFs are bound as they are, not drawn again; what can't be bound (under a passphrase,
/// of a foreign kind) is told on a sheet in its place. Cancelled; as Records::content() otherwise.
/// Slow: a worker's work, with \p records of its own.
Result<QByteArray> dossierPdf(const DossierInput &input, const Law &law, const Records &records,
                              const Progress &progress = {});
