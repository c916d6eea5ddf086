#pragma once
#include "core/base/progress.h"
#include "core/law/law.h"
#include "core/letters/dossierinput.h"

/// One PDF: the contents, then forms, letters, files and recorded facts in dossier order (rules
/// §10), the ledger as 期限说明 with the journal's hash, every page numbered and every paper a
/// bookmark. PDFs are bound as they are, not drawn again; what can't be bound (under a passphrase,
/// of a foreign kind) is told on a sheet in its place. Cancelled; as Records::content() otherwise.
/// Slow: a worker's work, with \p records of its own.
Result<QByteArray> dossierPdf(const DossierInput &input, const Law &law, const Records &records,
                              const Progress &progress = {});
