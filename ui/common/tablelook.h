#pragma once
class QTableView;

/// A quiet table: rows 30 high, no grid, hairlines, whole rows chosen, the last column takes the
/// rest.
void makeQuiet(QTableView &table);
