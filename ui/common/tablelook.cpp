#include "ui/common/tablelook.h"

#include <QHeaderView>
#include <QTableView>

void makeQuiet(QTableView &table)
{
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(30);
    auto *head = table.horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the cells stand
    head->setHighlightSections(false);
    head->setTextElideMode(Qt::ElideRight);
    head->setStretchLastSection(true);
    head->setSectionResizeMode(QHeaderView::Fixed);
}
