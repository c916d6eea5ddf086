#pragma once
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
/// Sentences of the dossier in the law's data: `dossier.title`.
class DossierText
{
public:
    DossierText(const Law &law, QDate day)
        : m_law{law}
        , m_day{day}
    {
    }
    QString operator()(const QString &key) const
    {
        return m_law.convention(key, m_day).value_or(key);
    }

private:
    const Law &m_law;
    QDate m_day;
};

/// In dossier order, by day within a part.
Result<std::vector<DossierSheet>> dossierSheets(const DossierInput &input, const Law &law,
                                                const Records &records, const Progress &progress);
/// HTML laid out on A4, with the margins of official correspondence.
QByteArray htmlPdf(const QString &html);
/// A sheet in the place of a paper that can't be bound.
QByteArray insteadOf(const QString &what, const QString &why);
