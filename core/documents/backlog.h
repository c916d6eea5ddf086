#pragma once
#include "core/documents/document.h"

#include <compare>
#include <map>

/// 2010 年以来: how far the backlog of one organ and year is (R-DOC-9). Counts government
/// information only (R-DOC-12).
struct BacklogCount
{
    int total = 0;
    int determined = 0;
    int proactive = 0;
    int published = 0;
    int tallied = 0;       ///< 涉密, counted only
    int nonGovernment = 0; ///< 非政府信息
    BacklogCount &operator+=(const BacklogCount &other);
    bool operator==(const BacklogCount &) const = default;
};
struct BacklogKey
{
    OrganId organ{};
    int year = 0;
    auto operator<=>(const BacklogKey &other) const
    {
        return organ == other.organ ? year <=> other.year
                                    : (organ < other.organ ? std::strong_ordering::less
                                                           : std::strong_ordering::greater);
    }
    bool operator==(const BacklogKey &) const = default;
};
using BacklogProgress = std::map<BacklogKey, BacklogCount>;
/// Documents formed since the day of the law data, by organ and year.
Result<BacklogProgress> backlogProgress(const Records &records, const Law &law, QDate today);

/// A rule for many at once: whose titles hold a word, of a kind, an organ and years. Everything
/// that is set must hold.
struct BulkRule
{
    QString titleHolds{};
    QString kind{};
    QString unit{};
    OrganId organ{};
    int fromYear = 0;
    int toYear = 0;
    bool isEmpty() const
    {
        return titleHolds.isEmpty() && kind.isEmpty() && unit.isEmpty() && fromYear == 0 &&
               toYear == 0;
    }
};
/// Whether an undetermined document falls under \p rule. An empty rule takes none.
bool fallsUnder(const BulkRule &rule, const QString &title, const QString &kind,
                const QString &unit, OrganId organ, QDate formed);

/// What can be read off a paper: 文号, title, 成文日期 (R-NUM-1). What was not found is empty; a
/// person confirms it.
struct DocumentFacts
{
    QString number{};
    QString title{};
    QDate formed{};
    QString kind{}; ///< 文种, from the title's end
};
DocumentFacts recognise(const QString &fileName, const QString &text);
/// 无文号, or a number of the usual build: organ code, year in brackets, 号.
bool isUsualNumber(const QString &number);
