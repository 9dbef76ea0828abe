#pragma once

class QTableView;

namespace frontdesk {

class Theme;

/// What the lists of calls have in common: whole rows, one at a time, never edited, no grid, no wrapping, rows of one
/// height, painted by CallListDelegate. @param theme must outlive the table
void dressCallTable(QTableView* table, const Theme& theme);

} // namespace frontdesk
