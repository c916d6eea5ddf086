#pragma once
#include "core/base/result.h"
#include "core/reports/sheet.h"

#include <vector>

/// What a file may hold before it is refused with TooLong: a few kilobytes can unfold to anything.
struct SheetLimits
{
    qint64 bytes = 512 << 20; ///< of the file, and of each part once unpacked
    qint64 cells = 20'000'000;
};

/// The first sheet with rows of a csv or xlsx file, told apart by content. Text is UTF-8, UTF-16
/// with a mark, or GB 18030; columns are parted by `,`, `;` or tab. Refuses with SheetUnreadable
/// {path}, SheetInvalid {path, place, reason}, TooLong {limit}.
Result<Sheet> readSheet(const QString &path, const SheetLimits &limits = {});
/// Every sheet with rows, as the workbook shows them: offices keep a year on each.
Result<std::vector<Sheet>> readSheets(const QString &path, const SheetLimits &limits = {});

enum class IfThere { Keep, Replace };
/// Writes .xlsx or .csv by the name's ending, beside \p path first: a file is whole or not there.
/// Texts that a spreadsheet would run as formulas stay texts, and readSheet() takes them back as
/// they were. Refuses with FileExists {path}, WriteFailed {path}, TooLong {limit, row, column}, and
/// BadValue {format, ending}.
Result<> writeSheet(const QString &path, const Sheet &sheet, const SheetLook &look = {},
                    IfThere ifThere = IfThere::Keep);
