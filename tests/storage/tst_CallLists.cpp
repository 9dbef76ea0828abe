#include "storage/SearchIndex.h"
#include "support/StoredRecords.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_CallLists {

namespace {

std::string planOf(Database& database, std::string_view sql)
{
    Statement plan = database.once("EXPLAIN QUERY PLAN " + std::string{sql});
    std::string words;
    while (plan.step().value()) {
        for (int column = 0; column < 3; ++column) {
            static_cast<void>(plan.integer());
        }
        words += plan.text() + '\n';
    }
    return words;
}

} // namespace

TEST_CASE("The ids of a long list come from an index alone, in their order", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    Database connection = database.connection();
    const auto check = [&](std::string_view which, const char* index) {
        const std::string words =
            planOf(connection, "SELECT id, rang_at FROM call WHERE " + std::string{which} +
                                   "(rang_at, id) < (?, ?) ORDER BY rang_at DESC, id DESC LIMIT ?");
        INFO(words);
        CHECK(words.find("USING COVERING INDEX " + std::string{index}) != std::string::npos);
        CHECK(words.find("TEMP B-TREE") == std::string::npos);
    };
    check("", "call_rang");
    check("outcome = 'missed' AND ", "call_missed");
    check("late = 1 AND ", "call_late");
}

TEST_CASE("A search without a limit looks through gaps in the index to its end", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    database.close();
    Database connection = database.connection();
    SearchCutter cutter;
    SearchIndex index{connection, cutter};
    const auto put = [&](std::int64_t id, const char* words) {
        REQUIRE(
            index.put({RecordKind::Call, id}, std::nullopt, {.texts = {words}, .digits = {"5551234567"}}).has_value());
    };
    put(1, "厨房漏水");
    put(2, "电梯");
    // Records far apart, as after a long time in which nothing matched.
    REQUIRE(connection.execute("INSERT INTO search_doc (doc, kind, record, text) VALUES (70000, 'call', 99, '')")
                .has_value());
    put(3, "阳台漏水");
    put(4, "漏电");

    const auto all = [&](std::string_view typed, int most, Milliseconds atMost) {
        std::vector<std::int64_t> found;
        std::optional<ListPlace> from;
        int pieces = 0;
        do {
            const auto piece = index.findFrom(typed, RecordKind::Call, from, most, atMost);
            REQUIRE(piece.has_value());
            found.insert(found.end(), piece->ids.begin(), piece->ids.end());
            from = piece->next;
            REQUIRE(++pieces < 100);
        } while (from);
        return found;
    };
    using Ids = std::vector<std::int64_t>;
    CHECK(all("漏水", 50, std::chrono::seconds{10}) == Ids{3, 1});
    CHECK(all("漏水", 1, std::chrono::seconds{10}) == Ids{3, 1});
    CHECK(all("漏水", 50, Milliseconds{-1}) == Ids{3, 1}); // every piece ends at once, and goes on
    CHECK(all("漏", 50, Milliseconds{-1}) == Ids{4, 3, 1});
    CHECK(all("55", 50, Milliseconds{-1}) == Ids{4, 3, 2, 1}); // no token helps: every text is looked at
    CHECK(all("无此", 50, Milliseconds{-1}).empty());
    CHECK(all("漏水", 0, std::chrono::seconds{10}).empty());
}

} // namespace frontdesk::tst_CallLists
