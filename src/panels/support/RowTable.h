#pragma once

class QTableView;

namespace frontdesk {

/// A table as the desk's lists are: whole rows, one at a time, nothing to be edited in a cell, Tab leads out of it, no
/// grid, no row numbers. GUI thread.
void setUpRowTable(QTableView& table);

} // namespace frontdesk
