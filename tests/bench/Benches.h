#pragma once

#include "bench/Figures.h"
#include "bench/SeededCalls.h"
#include "rules/Pack.h"

#include <string>
#include <vector>

namespace frontdesk::bench {

/// A database that has an identical twin. Nobody has either open.
struct Twins {
    std::string ours;  ///< folder of a SqliteStore
    std::string floor; ///< folder of the copy that only the C API touches
    [[nodiscard]] static std::string databaseIn(const std::string& folder) { return folder + "/frontdesk.sqlite"; }
};

/// The packs that the program ships. Ends the run when one cannot be read.
[[nodiscard]] std::vector<Pack> shippedPacks();
/// Those of them that are active at a reception desk.
[[nodiscard]] std::vector<Pack> packsOfReception();

/// Makes a store in the folder and fills it through the repositories, many calls a transaction.
void fillStore(Figures& figures, const std::string& folder, SeededCalls& calls, std::int64_t count);

void measureSaves(Figures& figures, const Twins& twins, SeededCalls& calls);
void measureSearch(Figures& figures, const std::string& folder, SeededCalls& calls);
void measureGuidance(Figures& figures);
/// One pack of 2,000 entries: from its text to a book, its check, and guidance from it.
void measurePackLoad(Figures& figures);
/// A store of so many visits and as many things: their history, who is inside, who comes again, and a save.
void measureReception(Figures& figures, const std::string& folder, std::int64_t visits);
/// The same of so many complaint tickets with their journals, in a store that is there.
void fillTickets(Figures& figures, const std::string& folder, std::int64_t count);
void measureTicketQuestions(Figures& figures, const std::string& folder, std::int64_t count);
void measureTicketSaves(Figures& figures, const Twins& twins, std::int64_t count);
/// A list of so many fees into a store of its own, and the same rows by the C API.
void measureFees(Figures& figures, const std::string& folder, std::int64_t rows);
/// The day's list over so many accounts that owe.
void measureFeeWork(Figures& figures, const std::string& folder, std::int64_t accounts);
void measureOpening(Figures& figures, const Twins& twins);
void measureBackup(Figures& figures, const std::string& folder);

/// How long the disk of the folder takes to keep so many bytes, again and again over the same 4 MB.
[[nodiscard]] Samples syncTimes(const std::string& folder, std::size_t bytes);
/// The kind of file system that the folder stands on, as the system calls it.
[[nodiscard]] std::string fileSystemOf(const std::string& folder);

} // namespace frontdesk::bench
