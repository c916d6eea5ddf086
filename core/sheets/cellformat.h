#pragma once
#include <QStringList>

#include <vector>

/// Which of a workbook's cell formats show a day.
struct CellFormats
{
    std::vector<bool> showsDay{}; ///< by the index that cells name
    bool since1904 = false;
    bool isDay(int format) const
    {
        return format >= 0 && std::size_t(format) < showsDay.size() &&
               showsDay[std::size_t(format)];
    }
};

/// Whether a number format shows a day (ECMA-376 part 1, 18.8.30): by its built-in id or its code.
bool formatShowsDay(int id, const QString &code);
/// A stored number as a reader sees it: `3`, `0.1`, `110105194912310020`; of a day its ISO text,
/// with the time when it has one. What is no number stays as it is.
QString numberText(const QString &stored, int format, const CellFormats &formats);
/// A text with its `_x000D_` escapes undone.
QString unescaped(const QString &text);
/// `BC12` → 54, -1 when it names no column.
int columnOf(QStringView reference);
