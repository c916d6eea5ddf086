#pragma once
#include "core/requests/dossierpart.h"
#include "ui/print/dossierbook.h"

/// One paper of the dossier, laid out.
struct DossierSheet
{
    DossierPart part{};
    bool isLedger = false; ///< 期限说明: after every part
    QString what{};
    QDate dated{};
    QByteArray pdf{};
};
/// In dossier order, by day within a part.
Result<std::vector<DossierSheet>> dossierSheets(const DossierInput &input,
                                                const Progress &progress);
/// A text of the law's data: `dossier.title`.
QString dossierText(const Law &law, const QString &key, QDate day);
/// HTML laid out on A4, with the margins of official correspondence.
QByteArray htmlPdf(const QString &html);
