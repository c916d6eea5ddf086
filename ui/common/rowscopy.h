#pragma once
#include <QtGlobal>

class QAbstractItemView;

/// What a row of a list says to a spreadsheet, as QStringList of its first column; a model without
/// it gives the texts of its columns.
constexpr int copyRole = 0x0100 + 1000; // Qt::UserRole + 1000

/// Ctrl+C puts the chosen rows on the clipboard: a line each, cells parted by tabs.
void copiesRows(QAbstractItemView &view);
