#pragma once
#include "core/deadlines/ledger.h"

#include <QCoreApplication>

/// The one-character signs of the day strip and what they stand for.
class LedgerTags
{
    Q_DECLARE_TR_FUNCTIONS(LedgerTags)

public:
    /// Sign of an event tag of core (`收`), in the officer's language.
    static QString sign(QChar tag);
    static QString word(QChar tag);
    /// What stands under a day: the weightiest of its events, today, make-up work or a holiday's
    /// name.
    static QString of(const LedgerDay &day, QDate today, QDate last);
    /// Signs in the order of weight, for the legend.
    static QString all();
    /// What a day's use is called: `计入`.
    static QString use(const LedgerDay &day);
    /// Everything of a day in words, for tooltip and screen reader; \p article may be empty.
    static QString sentence(const LedgerDay &day, const QString &article);
};
