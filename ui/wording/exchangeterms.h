#pragma once
#include "core/sync/exchange.h"

#include <QCoreApplication>

/// Words of packages, desks and conflicts.
class ExchangeTerms
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeTerms)

public:
    static QString role(DeskRole role);
    static QString fate(Fate fate);
    static QString noun(Noun noun);
    /// `Outcome, Day of closing`
    static QString list(const QStringList &words);
    /// The member's name in the files where nobody gave it a better one.
    static QString field(quint16 id);
    /// `Signed by “一号窗口” at 2021-04-12 10:30, part 1 of 2, without personal data.`
    static QString signedBy(const PackageReport &report);
    /// What came of it, in sentences: `12 events of 窗口二 taken in; 3–9 of 窗口一 are missing.`
    static QString report(const PackageReport &report, bool preview);
};
