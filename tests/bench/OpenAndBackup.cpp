#include "bench/Benches.h"
#include "bench/RawDatabase.h"
#include "storage/Backups.h"
#include "storage/Files.h"
#include "storage/SqliteStore.h"
#include "support/TempDatabase.h"

#include <filesystem>

namespace frontdesk::bench {

namespace {

constexpr int openings = 20;
constexpr int copies = 5;

} // namespace

void measureOpening(Figures& figures, const Twins& twins)
{
    figures.heading("Opening the store");
    StoreOptions options = StoreOptions::inFolder(twins.ours);
    options.dailyBackups = 0;
    SystemClock clock;
    QueueExecutor gui;
    RecordingSink sink;
    NullLog log;
    Samples ours;
    Samples floor;
    for (int round = 0; round < openings; ++round) {
        std::unique_ptr<SqliteStore> store;
        ours.time([&] { store = must(SqliteStore::open(options, clock, gui, sink, log)); });
        store.reset();
        floor.time([&] { const RawDatabase raw{Twins::databaseIn(twins.floor)}; });
    }
    figures.milliseconds("the floor, the C API with the same pragmas: median", floor.median());
    figures.milliseconds("SqliteStore (two connections, schema, key, lanes): median", ours.median());
    figures.ratio("against the C API", ours.median() / floor.median());
}

void measureBackup(Figures& figures, const std::string& folder)
{
    figures.heading("Backup");
    const std::string database = Twins::databaseIn(folder);
    const Backups backups{database, folder + "/backups"};
    const std::string copied = folder + "/copied.sqlite";
    const std::string backedUp = folder + "/backed-up.sqlite";
    Samples cp;
    Samples making;
    Samples verifying;
    Samples copyRatios; // of each round: how fast a disk writes changes from one to the next
    Samples ratios;
    for (int round = 0; round < copies; ++round) {
        std::filesystem::remove(copied);
        const double floor = cp.time([&] {
            std::filesystem::copy_file(database, copied);
            if (!syncToDisk(copied)) {
                giveUp("cannot write " + copied);
            }
        });
        std::filesystem::remove(copied);
        std::filesystem::remove(backedUp);
        const double made = making.time([&] { must(backups.make(backedUp)); });
        const double verified = verifying.time([&] { must(Backups::verify(backedUp)); });
        copyRatios.add((made - verified) / floor);
        ratios.add(made / floor);
        std::filesystem::remove(backedUp);
    }
    figures.milliseconds("the floor, cp and fsync: median of " + std::to_string(copies), cp.median());
    figures.milliseconds("verified backup, median", making.median());
    figures.milliseconds("of that the check, median", verifying.median());
    figures.ratio("backup without its check, against cp and fsync", copyRatios.median(), 1.25);
    figures.ratio("verified backup, against cp and fsync", ratios.median(), 2.5);
}

} // namespace frontdesk::bench
