#pragma once

#include "base/LocalTime.h"
#include "base/Result.h"
#include "cli/Arguments.h"
#include "cli/Streams.h"
#include "rules/Pack.h"
#include "rules/Vocabulary.h"
#include "storage/SqliteStore.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// The whole of frontdeskctl but its main(): finds the subcommand and runs it.
/// @param words the command line without the program's name
[[nodiscard]] int runFrontdeskctl(const std::vector<std::string>& words, const Streams& streams);

// The subcommands, one a file. Each takes its own part of the command line and returns the exit code.
[[nodiscard]] int runDbCheck(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runDbBackup(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runDbRestore(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runAuditVerify(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runPackCheck(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runPackShow(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runManualRead(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runCallList(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runSearch(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runVisitorsHistory(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runVisitorsInside(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runVisitorsStats(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runItemsHistory(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runItemsOpen(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runItemsStats(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runComplaintsList(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runComplaintsShow(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runComplaintsMorning(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runComplaintsStats(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runArrearsImport(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runArrearsFigures(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runArrearsImports(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runArrearsUndo(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runArrearsList(const std::vector<std::string>& words, const Streams& streams);
[[nodiscard]] int runDemo(const std::vector<std::string>& words, const Streams& streams);

// What they share.

/// The subcommand's arguments. Nothing after it has said what is wrong.
[[nodiscard]] std::optional<Arguments> readArguments(const std::vector<std::string>& words,
                                                     const std::vector<std::string>& flags,
                                                     const std::vector<std::string>& valued, std::size_t leastWords,
                                                     std::size_t mostWords, const Streams& streams);
/// Names the store: options that every subcommand with a database takes.
inline const std::vector<std::string> storeOptionNames{"--db", "--data"};
/// What is typed, with storeOptionNames.
[[nodiscard]] std::vector<std::string> withStore(std::vector<std::string> valued);
/// The database of --db, that in the folder of --data, or the console's on this machine.
[[nodiscard]] StoreOptions storeOf(const Arguments& arguments);
/// A whole number of an option, or what stands for it where it is not given. Nothing after it has said what is wrong.
[[nodiscard]] std::optional<std::int64_t> numberOf(const Arguments& arguments, const std::string& option,
                                                   std::int64_t least, std::int64_t most, std::int64_t otherwise,
                                                   const Streams& streams);
/// The day of an option, or what stands for it where it is not given. Nothing after it has said what is wrong.
[[nodiscard]] std::optional<LocalDate> dayOf(const Arguments& arguments, const std::string& option, LocalDate otherwise,
                                             const Streams& streams);
/// The error and all its problems, a line each.
void sayError(const Error& error, std::ostream& stream);
/// Writes to people: a translatable text with its places filled.
void say(std::ostream& stream, const char* text, const std::vector<std::string>& args = {});

/// A file that the program ships, by its path in the resources; empty when there is none.
[[nodiscard]] std::string shippedText(const QString& path);
/// The vocabulary that the program ships. @error those of Vocabulary::read
[[nodiscard]] Result<Vocabulary> shippedVocabulary();
/// Pack files as read. The shipped base pack is put below them where none of them is it.
struct ReadPacks {
    std::vector<Pack> packs = {};
    std::vector<Error> errors = {}; ///< of files that cannot be read
    bool isBaseTaken = false;
};
[[nodiscard]] ReadPacks readPackFiles(const std::vector<std::string>& files, const Vocabulary& vocabulary);
void sayBaseTaken(const ReadPacks& read, std::ostream& stream);
/// The same for who wants packs and nothing else: what is wrong with a file is said, and nothing is returned.
[[nodiscard]] std::optional<std::vector<Pack>> readPacks(const std::vector<std::string>& files,
                                                         const Vocabulary& vocabulary, const Streams& streams);

} // namespace frontdesk
