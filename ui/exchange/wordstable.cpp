#include "ui/exchange/wordstable.h"

#include "ui/common/focuslead.h"
#include "ui/common/pieces.h"
#include "ui/common/rowscopy.h"
#include "ui/common/tablelook.h"
#include "ui/exchange/wordsmodel.h"

#include <QHeaderView>
#include <QTableView>

QTableView *wordsTable(const QString &name, const QString &accessibleName, WordsModel *model,
                       std::initializer_list<int> widths)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    makeQuiet(*table);
    copiesRows(*table);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, width);
    return table;
}

QLabel *emptyHint(const QString &name, const QString &text)
{
    auto *hint = label(text, Tone::Quiet);
    hint->setObjectName(name);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop);
    hint->setContentsMargins(0, 16, 0, 16);
    return hint;
}

void showRows(QTableView *table, QLabel *hint, bool any)
{
    table->setVisible(any);
    hint->setVisible(!any);
    QWidget *page = table->parentWidget();
    leadFocus(page, any ? table : nullptr);
    if (any && page->hasFocus())
        table->setFocus();
}
