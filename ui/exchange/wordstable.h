#pragma once
#include <QStringList>

#include <initializer_list>

class QLabel;
class QTableView;
class QWidget;
class WordsModel;

/// A quiet table of \p model, its columns \p widths wide; Ctrl+C copies the chosen rows.
QTableView *wordsTable(const QString &name, const QString &accessibleName, WordsModel *model,
                       std::initializer_list<int> widths);
/// What stands in the place of \p table while it has no rows: what to do so that it gets some.
QLabel *emptyHint(const QString &name, const QString &text);
/// Shows one of the two; focus on their page goes to the rows, while there are any.
void showRows(QTableView *table, QLabel *hint, bool any);
