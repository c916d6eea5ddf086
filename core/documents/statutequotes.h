#pragma once
#include "core/law/law.h"

/// A 行政法规 that a document quotes otherwise than it stands today (R-DOC-10: what is quoted
/// follows the official version).
struct StatuteQuote
{
    QString name{};        ///< as quoted
    bool repealed = false; ///< else revised since
    QDate on{};            ///< since when it stands otherwise
    QString now{};         ///< what took its place, or the number of the version in force
    int article = 0;       ///< quoted, and not in the version in force; 0: none such
    Confidence confidence = Confidence::Memory; ///< of what we know of it
    bool operator==(const StatuteQuote &) const = default;
};
/// Each once, in the order of \p text: those repealed, those revised after \p formed that are not
/// quoted by the number of their version in force on \p today, and articles that it does not have.
/// A name that the law data does not list is passed over. Pure.
std::vector<StatuteQuote> outdatedQuotes(const QString &text, QDate formed, const Law &law,
                                         QDate today);
