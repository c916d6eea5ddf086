#pragma once
#include <Qt>

class QAbstractItemView;

/// What a row of a list says to a spreadsheet, as QStringList of its first column; a model without
/// it gives the texts of its columns.
constexpr int copyRole = Qt::UserRole + 1000;

/// Ctrl+C puts the chosen rows on the clipboard: a line each, cells parted by tabs. A few hundred
/// at most, for they are read on this thread; of more it says so and copies none.
void copiesRows(QAbstractItemView &view);
