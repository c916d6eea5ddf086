#pragma once
class QTableView;

/// A quiet table: rows 30 high, no grid, hairlines, whole rows chosen, the last column takes the
/// rest. Room that the last has no use for goes to the columns whose text would be cut; where there
/// is too little of it, the table scrolls sideways.
void makeQuiet(QTableView &table);
