#include "panels/support/RowTable.h"

#include "panels/support/Theme.h"

#include <QHeaderView>
#include <QTableView>

namespace frontdesk {

void setUpRowTable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
}

void scaleRowTable(QTableView& table, std::span<const int> widths, const Theme& theme, int least)
{
    constexpr int rowHeight = 30;
    constexpr int leastWidth = 40;
    int column = 0;
    for (const int width : widths) {
        if (width > 0) {
            table.setColumnWidth(column, theme.px(width));
        }
        ++column;
    }
    table.verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
    table.horizontalHeader()->setMinimumSectionSize(theme.px(leastWidth));
    table.setMinimumHeight(theme.px(rowHeight) * least);
}

} // namespace frontdesk
