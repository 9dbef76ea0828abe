#include "bench/Benches.h"
#include "bench/RawSaver.h"
#include "storage/SearchIndex.h"
#include "storage/SqliteStore.h"
#include "storage/SqliteUnitOfWork.h"
#include "support/TempDatabase.h"

#include <algorithm>

namespace frontdesk::bench {

namespace {

constexpr int warmUps = 100;
constexpr int saves = 2000;
constexpr int laneSaves = 500;
constexpr double mostOfFloor = 1.3;
constexpr double slowest = 10;               // milliseconds, one in a hundred
constexpr std::size_t frameSize = 4096 + 24; // a page in the write-ahead log

/// As the write lane does it, without its thread.
void save(Database& database, SearchCutter& cutter, const DataKey& key, const CallToSave& call, const RuleBook& book)
{
    NullLog log;
    must(database.stillThere());
    Transaction transaction = must(Transaction::begin(database, Transaction::Kind::Write));
    SqliteUnitOfWork unit{database, cutter, key, log};
    must(CallService{}.save(unit, Actor{}, call, book, *call.live.endedAt));
    must(transaction.commit());
    must(database.stillThere());
}

std::vector<std::string> statementsOfSave(Database& database, SearchCutter& cutter, const DataKey& key, CallToSave call,
                                          const RuleBook& book)
{
    call.live.holds = {{.startedAt = call.live.rangAt, .seconds = 5, .ended = true}};
    const StatementTrace trace{database};
    save(database, cutter, key, call, book);
    return trace.statements();
}

/// 10 ms, and on a disk on which the bare C API comes near that or past it, as much more as the ratio allows.
double slowestGoal(Figures& figures, const Samples& floor)
{
    const double allowed = mostOfFloor * floor.quantile(0.99);
    if (allowed > slowest) {
        figures.note(
            "This disk is too slow for a p99 of 10 ms, whoever writes: the goal is taken from the floor's p99.");
    }
    return std::max(allowed, slowest);
}

int pagesWritten(sqlite3* database)
{
    int now = 0;
    int most = 0;
    sqlite3_db_status(database, SQLITE_DBSTATUS_CACHE_WRITE, &now, &most, 0);
    return now;
}

void expectTwins(const Twins& twins)
{
    const auto fingerprint = [](const std::string& folder) {
        RawDatabase raw{Twins::databaseIn(folder)};
        return raw.text("SELECT hex(hash) FROM audit_head WHERE desk = 1") +
               raw.text("SELECT count(*) || ' ' || max(id) FROM call") +
               raw.text("SELECT count(*) || ' ' || max(doc) || ' ' || max(text) FROM search_doc") +
               raw.text("SELECT count(*) || ' ' || sum(rowid) FROM search_token WHERE search_token MATCH '_w'");
    };
    if (fingerprint(twins.ours) != fingerprint(twins.floor)) {
        giveUp("the two databases differ after the same saves");
    }
}

void measureLane(Figures& figures, const std::string& folder, SeededCalls& calls, double goal)
{
    StoreOptions options = StoreOptions::inFolder(folder);
    options.dailyBackups = 0;
    SystemClock clock;
    QueueExecutor gui;
    RecordingSink sink;
    NullLog log;
    const auto store = must(SqliteStore::open(options, clock, gui, sink, log));
    Samples times;
    for (int round = 0; round < warmUps + laneSaves; ++round) {
        const CallToSave call = calls.next();
        const auto saved = [&] {
            std::optional<Result<void>> done;
            store->write(
                [&](UnitOfWork& uow) {
                    return CallService{}
                        .save(uow, Actor{}, call, calls.book(), *call.live.endedAt)
                        .map([](const Call&) {});
                },
                [&](const Result<void>& reply) { done = reply; });
            gui.runUntil([&] { return done.has_value(); });
            must(*done);
        };
        if (round < warmUps) {
            saved();
        } else {
            times.time(saved);
        }
    }
    figures.milliseconds("from the press of the key to the reply, by the lane: median", times.median());
    figures.milliseconds("from the press of the key to the reply, by the lane: p99", times.quantile(0.99), goal);
}

} // namespace

void measureSaves(Figures& figures, const Twins& twins, SeededCalls& calls)
{
    figures.heading("Durable save of a call: row, indexes, search tokens, audit; " + std::to_string(saves) +
                    " in turns with the floor");
    double goal = 0;
    {
        const DataKey key = must(DataKey::read(StoreOptions::inFolder(twins.ours).keyPath));
        Database database = must(Database::open(Twins::databaseIn(twins.ours), {}));
        SearchCutter cutter;
        must(cutter.prepare());
        CallToSave first = calls.next();
        RawSaver raw{Twins::databaseIn(twins.ours), Twins::databaseIn(twins.floor),
                     statementsOfSave(database, cutter, key, first, calls.book())};
        raw.prepare(first.id.value());
        raw.save();

        Samples ours;
        Samples floor;
        int pages = 0;
        for (int round = 0; round < warmUps + saves; ++round) {
            if (round == warmUps) {
                ours = {};
                floor = {};
                pages = pagesWritten(raw.floor().handle());
            }
            const CallToSave call = calls.next();
            ours.time([&] { save(database, cutter, key, call, calls.book()); });
            raw.prepare(call.id.value());
            floor.time([&] { raw.save(); });
        }
        const double each = static_cast<double>(pagesWritten(raw.floor().handle()) - pages) / saves;
        const Samples sync = syncTimes(twins.floor, static_cast<std::size_t>(each) * frameSize);
        goal = slowestGoal(figures, floor);
        figures.note("a save writes " + std::to_string(static_cast<int>(each)) + " pages");
        figures.milliseconds("write and fdatasync of as many bytes, median", sync.median());
        figures.milliseconds("the floor, the same statements by the C API: median", floor.median());
        figures.milliseconds("the floor, the same statements by the C API: p99", floor.quantile(0.99));
        figures.milliseconds("CallService and the unit of work: median", ours.median());
        figures.milliseconds("CallService and the unit of work: p99", ours.quantile(0.99), goal);
        figures.ratio("median against the C API", ours.median() / floor.median(), mostOfFloor);
        figures.ratio("all saves together against the C API", ours.mean() / floor.mean());
    }
    expectTwins(twins);
    measureLane(figures, twins.ours, calls, goal);
}

} // namespace frontdesk::bench
