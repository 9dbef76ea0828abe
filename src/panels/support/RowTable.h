#pragma once

#include <span>

class QTableView;

namespace frontdesk {

class Theme;

/// A table as the desk's lists are: whole rows, one at a time, nothing to be edited in a cell, Tab leads out of it, no
/// grid, no row numbers. GUI thread.
void setUpRowTable(QTableView& table);

/// Widths and heights of such a table as the text of the screen wants them. To be called anew when the theme changes.
/// @param widths of the columns at 100 % text; 0 leaves a column as it is @param least rows that are always in sight
void scaleRowTable(QTableView& table, std::span<const int> widths, const Theme& theme, int least);

} // namespace frontdesk
