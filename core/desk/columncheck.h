#pragma once
#include "core/desk/deedsdesk.h"
#include "core/reports/sheet.h"

/// A link of a column (法定主动公开专栏) as a check found it (R-COL-1).
struct CheckedLink
{
    QString column{};
    QString link{};
    QString fault{}; ///< `404`, `断链`; empty: it is sound
    bool operator==(const CheckedLink &) const = default;
};

/// A crawler's sheet: a column of addresses (链接, url …), and a status or a fault beside it; a
/// status from 400 on is a fault. MissingMember {url} for a sheet of something else.
Result<std::vector<CheckedLink>> readCheckedLinks(const Sheet &sheet);
/// The pages of an exported site: every link inside of it, broken where nothing lies at its place.
/// FileUnreadable {folder}. Long: run it beside the screen.
Result<std::vector<CheckedLink>> checkSiteFolder(const QString &folder);

struct ColumnCheck
{
    int links = 0;
    int found = 0;   ///< faults that were not on record
    int settled = 0; ///< of those on record: sound now
    int open = 0;
};
/// Whether a check names every link of the pages that it looked at, as that of a site's folder
/// does.
enum class CheckedPages { Partly, Whole };
/// Puts the faults on record and settles those that a later check finds sound, in one save; of a
/// page that was looked at whole also those whose link was taken off it.
Result<ColumnCheck> takeColumnCheck(Desk &desk, const QString &unit, QDate on,
                                    std::span<const CheckedLink> links,
                                    CheckedPages pages = CheckedPages::Partly);
