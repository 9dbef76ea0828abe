#include "bench/Benches.h"
#include "bench/RawDatabase.h"
#include "storage/SearchIndex.h"

#include <map>

namespace frontdesk::bench {

namespace {

constexpr int most = 50;
constexpr int ofEachKind = 100;
constexpr std::size_t likeEvery = 13; // LIKE is slow: some of the questions will do

struct OfOneKind {
    Samples times;
    std::size_t found = 0;
};

/// As the read lane does it: one snapshot a question.
std::size_t find(Database& database, SearchIndex& index, const std::string& typed, Samples& times)
{
    std::size_t found = 0;
    times.time([&] {
        const Transaction snapshot = must(Transaction::begin(database, Transaction::Kind::Read));
        found = must(index.find(typed, most, Milliseconds{5000})).size();
    });
    return found;
}

std::size_t findByLike(const RawDatabase& database, const std::string& typed, Samples& times)
{
    RawStatement query{database, "SELECT kind, record FROM search_doc WHERE text LIKE ? ORDER BY doc DESC LIMIT 50"};
    std::size_t found = 0;
    const std::string pattern = '%' + typed + '%';
    times.time([&] {
        sqlite3_bind_text(query.get(), 1, pattern.c_str(), -1, SQLITE_STATIC);
        while (query.step()) {
            ++found;
        }
    });
    return found;
}

} // namespace

void measureSearch(Figures& figures, const std::string& folder, SeededCalls& calls)
{
    figures.heading("Search as you type, newest 50");
    Database database = must(Database::open(Twins::databaseIn(folder), {.mode = Database::Mode::Read}));
    const RawDatabase raw{Twins::databaseIn(folder)};
    SearchCutter cutter;
    must(cutter.prepare());
    SearchIndex index{database, cutter};

    const std::vector<SeededCalls::Typed> searches = calls.searches(ofEachKind);
    std::map<std::string, OfOneKind> kinds;
    Samples all;
    Samples like;
    Samples alsoByLike;
    Samples warmUp;
    for (std::size_t at = 0; at < searches.size(); at += 10) {
        static_cast<void>(find(database, index, searches[at].text, warmUp));
    }
    for (const SeededCalls::Typed& typed : searches) {
        OfOneKind& kind = kinds[typed.kind];
        kind.found += find(database, index, typed.text, kind.times);
    }
    for (const auto& [name, kind] : kinds) {
        figures.milliseconds(name + ", median", kind.times.median());
        figures.milliseconds(name + ", p95 (" + std::to_string(kind.found / kind.times.count()) + " found on average)",
                             kind.times.quantile(0.95));
        all.addAll(kind.times);
    }
    for (std::size_t at = 0; at < searches.size(); at += likeEvery) {
        static_cast<void>(findByLike(raw, searches[at].text, like));
        static_cast<void>(find(database, index, searches[at].text, alsoByLike));
    }
    figures.milliseconds("the floor, LIKE: median of " + std::to_string(like.count()), like.median());
    figures.milliseconds("the floor, LIKE: p95", like.quantile(0.95));
    figures.milliseconds("all " + std::to_string(all.count()) + " questions, median", all.median());
    figures.milliseconds("all questions, p95", all.quantile(0.95), 2.0);
    figures.ratio("the same questions against LIKE, p95", alsoByLike.quantile(0.95) / like.quantile(0.95), 1.0);
}

} // namespace frontdesk::bench
