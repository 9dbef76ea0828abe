#include "panels/call/CallTable.h"

#include "panels/support/RowTable.h"

#include "panels/call/CallListDelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace frontdesk {

void dressCallTable(QTableView* table, const Theme& theme)
{
    table->setItemDelegate(new CallListDelegate(theme, table));
    setUpRowTable(*table);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace frontdesk
