#include "panels/call/CallTable.h"

#include "panels/call/CallListDelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace frontdesk {

void dressCallTable(QTableView* table, const Theme& theme)
{
    table->setItemDelegate(new CallListDelegate(theme, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace frontdesk
