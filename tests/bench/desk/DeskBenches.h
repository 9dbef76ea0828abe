#pragma once

#include "bench/Figures.h"

#include <QApplication>
#include <string>
#include <vector>

class QTableView;

namespace frontdesk::bench {

class BenchDesk;

/// How exactly the desk's ticker wakes, beside sleep_until.
void measureTimers(Figures& figures);

/// The table of all calls: first paint, last row, jumps, memory.
void measureTable(Figures& figures, BenchDesk& desk, const std::string& database);

/// From a key in the filter to the painted rows that it finds.
/// @param typed what somebody types, letter by letter
void measureKeys(Figures& figures, BenchDesk& desk, const std::vector<std::string>& typed);

/// From the start of the program to a window that can be used, beside a bare window that opens the database.
/// @param self, bare the two programs that are started
void measureStart(Figures& figures, const std::string& folder, const std::string& self, const std::string& bare);
/// The other side of it: starts the desk over the folder, says on stdout when it can be used, and ends.
int startDesk(QApplication& app, const std::string& folder);

/// Answers the first start's questions, and says that today's backup was made.
void setUpUnit(const std::string& folder);

/// Memory of this process that is in use, in MB.
[[nodiscard]] double residentMegabytes();

} // namespace frontdesk::bench
