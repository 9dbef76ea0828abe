// Measures what the program promises about speed, each figure against a floor of the same run.
// frontdesk_bench --calls N --folder FOLDER; scripts/bench builds and starts it. The database stays in FOLDER/ours.
// frontdesk_bench --rules measures packs alone.
// frontdesk_bench --reception only --calls N --folder FOLDER: visits and things alone, N of each.
// frontdesk_bench --fees only --calls N --folder FOLDER: a list of N fees alone.
#include "bench/Benches.h"

#include <charconv>
#include <filesystem>
#include <iostream>

namespace {

using namespace frontdesk::bench;

struct Wishes {
    bool onlyRules = false; ///< what needs no database
    bool onlyReception = false;
    bool onlyFees = false;
    std::int64_t calls = 0;
    std::string folder = {};
};

std::optional<Wishes> readArguments(const std::vector<std::string>& arguments)
{
    Wishes wishes;
    if (arguments == std::vector<std::string>{"--rules"}) {
        wishes.onlyRules = true;
        return wishes;
    }
    for (std::size_t at = 0; at < arguments.size(); at += 2) {
        if (at + 1 == arguments.size()) {
            return std::nullopt;
        }
        const std::string& value = arguments[at + 1];
        if (arguments[at] == "--reception") {
            wishes.onlyReception = value == "only";
        } else if (arguments[at] == "--fees") {
            wishes.onlyFees = value == "only";
        } else if (arguments[at] == "--folder") {
            wishes.folder = value;
        } else if (arguments[at] == "--calls") {
            const auto [end, status] = std::from_chars(value.data(), value.data() + value.size(), wishes.calls);
            if (status != std::errc{} || end != value.data() + value.size() || wishes.calls < 1000) {
                return std::nullopt;
            }
        } else {
            return std::nullopt;
        }
    }
    return wishes.calls > 0 && std::filesystem::is_directory(wishes.folder) ? std::optional{wishes} : std::nullopt;
}

void measureRules(Figures& figures)
{
    measureGuidance(figures);
    measurePackLoad(figures);
}

void measureAll(Figures& figures, const Wishes& wishes)
{
    if (wishes.onlyRules) {
        measureRules(figures);
        return;
    }
    const std::string& folder = wishes.folder;
    const std::string kind = fileSystemOf(folder);
    figures.heading("The disk: " + kind);
    if (kind == "tmpfs" || kind == "ramfs") {
        figures.note(
            "This is memory, not a disk: what waits for the disk is not measured. Say --dir with a folder on one.");
    }
    figures.milliseconds("fdatasync of 4 KB, median", syncTimes(folder, 4096).median());

    if (wishes.onlyReception) {
        measureReception(figures, folder, wishes.calls);
        return;
    }
    if (wishes.onlyFees) {
        measureFees(figures, folder, wishes.calls);
        measureFeeWork(figures, folder, wishes.calls / 5); // 20,000 of the list that the goals are meant for
        return;
    }
    measureRules(figures);

    const Twins twins{folder + "/ours", folder + "/floor"};
    const frontdesk::RuleBook book = frontdesk::RuleBook::compile(packsOfReception());
    SeededCalls calls{wishes.calls, book};
    figures.heading("The database");
    fillStore(figures, twins.ours, calls, wishes.calls);
    std::filesystem::create_directory(twins.floor);
    std::filesystem::copy_file(Twins::databaseIn(twins.ours), Twins::databaseIn(twins.floor));

    measureOpening(figures, twins);
    measureSearch(figures, twins.ours, calls);
    measureSaves(figures, twins, calls);
    measureBackup(figures, twins.ours);
}

} // namespace

int main(int argc, char* argv[])
{
    const auto wishes = readArguments({argv + 1, argv + argc});
    if (!wishes) {
        std::cerr << "frontdesk_bench --calls N [--reception only | --fees only] --folder FOLDER | --rules   (N: 1000 "
                     "or more)\n";
        return 2;
    }
    Figures figures;
    try {
        measureAll(figures, *wishes);
    } catch (const std::exception& problem) {
        std::cerr << "bench: " << problem.what() << '\n';
        return 2;
    }
    return figures.conclude();
}
