#include "base/Utf8.h"
#include "storage/Meta.h"
#include "storage/SearchIndex.h"
#include "support/StoredRecords.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <thread>

namespace frontdesk::tst_Search {

namespace {

const RecordRef firstRecord{RecordKind::Call, 1};
const RecordRef secondRecord{RecordKind::Call, 2};

Database connectionToNew(TempDatabase& database)
{
    REQUIRE(database.open().has_value());
    database.close();
    return database.connection();
}

/// An index on a connection of its own.
struct IndexUnderTest {
    std::vector<RecordRef> find(std::string_view typed, int most = 50)
    {
        auto found = index.find(typed, most, std::chrono::seconds{10});
        REQUIRE(found.has_value());
        return *found;
    }
    void put(RecordRef record, const SearchText& text) { REQUIRE(index.put(record, std::nullopt, text).has_value()); }

    TempDatabase database;
    SearchCutter cutter;
    Database connection = connectionToNew(database);
    SearchIndex index{connection, cutter};
};

} // namespace

TEST_CASE("SearchIndex finds people as they are typed", "[storage]")
{
    IndexUnderTest search;
    search.put(firstRecord,
               {.names = {"欧阳建国"}, .texts = {"3-1203 漏水，电工 Wang 来过"}, .digits = {"13800138000"}});
    const std::vector<RecordRef> found{firstRecord};

    SECTION("by any Chinese fragment")
    {
        for (const char* typed : {"欧", "欧阳", "阳建", "欧阳建国", "漏水", "电工", "歐陽"}) {
            CAPTURE(typed);
            CHECK(search.find(typed) == found);
        }
        CHECK(search.find("欧国").empty());
        CHECK(search.find("欧阳建民").empty());
    }
    SECTION("by initials and by how the name sounds, from any syllable on")
    {
        for (const char* typed :
             {"o", "oy", "oyj", "oyjg", "yj", "jg", "ouyang", "ou", "ouyangjianguo", "jianguo", "guo", "OYJG"}) {
            CAPTURE(typed);
            CHECK(search.find(typed) == found);
        }
        CHECK(search.find("uyang").empty());
        CHECK(search.find("oyjx").empty());
        CHECK(search.find("oyjgx").empty());
        CHECK(search.find("loushui").empty()); // notes are not names
    }
    SECTION("by fragments of digits, also as people write numbers")
    {
        for (const char* typed :
             {"1", "13", "138", "0138", "13800138000", "138-0013-8000", "3-1203", "1203", "１３８"}) {
            CAPTURE(typed);
            CHECK(search.find(typed) == found);
        }
        CHECK(search.find("99").empty());
        CHECK(search.find("13800138001").empty());
        CHECK(search.find("31203").empty());
    }
    SECTION("by Latin words without regard to case, and by every word together")
    {
        CHECK(search.find("WANG") == found);
        CHECK(search.find("ang") == found);
        CHECK(search.find("漏水 oy 8000") == found);
        CHECK(search.find("漏水 oy 8002").empty());
    }
    SECTION("nothing typed, or only blanks and signs, finds nothing that it should not")
    {
        CHECK(search.find("").empty());
        CHECK(search.find(" \t　").empty());
        CHECK(search.find("\"").empty());
        CHECK(search.find("漏水\" OR t:x*").empty());
        CHECK(search.find("-") == found); // it stands in 3-1203
        CHECK(search.find("\xFF").empty());
    }
}

TEST_CASE("A room is looked for by both its numbers together", "[storage]")
{
    const auto has = [](const std::string& tokens, const std::string& token) {
        return (' ' + tokens + ' ').find(' ' + token + ' ') != std::string::npos;
    };
    const std::string stored = tokensOf("\x01"
                                        "13-12034"
                                        "\x01"
                                        "a-1 1- -2");
    for (const char* token : {"3_1", "3_12", "3_120", "3_1203"}) {
        CAPTURE(token);
        CHECK(has(stored, token));
    }
    CHECK_FALSE(has(stored, "3_12034"));
    CHECK_FALSE(has(stored, "a_1"));
    const auto neededFor = [](const char* typed) { return readTyped(typed).front().front().tokens; };
    CHECK(neededFor("3-12") == std::vector<std::string>{"3_12"});
    CHECK(neededFor("13-12034") == std::vector<std::string>{"1203", "2034", "3_1203"});
    CHECK(neededFor("3-").empty());

    IndexUnderTest search;
    search.put(firstRecord, {.names = {}, .texts = {"13-1203"}, .digits = {}});
    search.put(secondRecord, {.names = {}, .texts = {"3-1204"}, .digits = {}});
    CHECK(search.find("3-1203") == std::vector<RecordRef>{firstRecord});
    CHECK(search.find("3-120") == std::vector<RecordRef>{secondRecord, firstRecord});
    CHECK(search.find("23-12").empty());
}

TEST_CASE("SearchIndex takes out exactly the old tokens", "[storage]")
{
    IndexUnderTest search;
    search.put(firstRecord, {.names = {"王建国"}, .texts = {"漏水"}, .digits = {"13800138000"}});
    search.put(secondRecord, {.names = {"王建国"}, .texts = {"停电"}, .digits = {}});
    search.put(firstRecord, {.names = {"李红"}, .texts = {"停电"}, .digits = {}});

    CHECK(search.find("王建国") == std::vector<RecordRef>{secondRecord});
    CHECK(search.find("wjg") == std::vector<RecordRef>{secondRecord});
    CHECK(search.find("138").empty());
    CHECK(search.find("停电") == std::vector<RecordRef>{secondRecord, firstRecord});
    search.put(firstRecord, {});
    search.put(secondRecord, {});
    // A token left behind would still be found in the token table itself.
    CHECK(search.connection.execute("CREATE VIRTUAL TABLE temp.left_over USING fts5vocab(main, search_token, row)")
              .has_value());
    CHECK(search.connection.integer("SELECT count(*) FROM temp.left_over").value() == 0);
}

TEST_CASE("SearchIndex agrees with looking at every record", "[storage]")
{
    std::mt19937 random{20261121}; // the same records every time
    const auto pick = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>{0, count - 1}(random);
    };
    const std::vector<std::string> alphabet{"王",
                                            "李",
                                            "水",
                                            "电",
                                            "漏",
                                            "楼",
                                            "费",
                                            "a",
                                            "b",
                                            "z",
                                            "0",
                                            "1",
                                            "3",
                                            "8",
                                            "-",
                                            " ",
                                            "，",
                                            "é",
                                            "\xF0\xA0\xAE\xB7"};
    const auto text = [&](std::size_t longest) {
        std::string made;
        for (std::size_t left = pick(longest) + 1; left > 0; --left) {
            made += alphabet[pick(alphabet.size())];
        }
        return made;
    };
    IndexUnderTest search;
    std::vector<std::string> stored(60);
    for (int round = 0; round < 150; ++round) { // every record is written anew more than once
        const std::size_t record = pick(stored.size());
        const SearchText now{.names = {}, .texts = {text(12), text(6)}, .digits = {std::to_string(pick(100000000))}};
        search.put({RecordKind::Call, static_cast<std::int64_t>(record) + 1}, now);
        stored[record] = search.cutter.stored(now).value();
    }
    int hits = 0;
    for (int question = 0; question < 1500; ++question) {
        const std::string typed = text(6);
        const std::string folded = search.cutter.folded(typed).value();
        std::set<std::int64_t> expected;
        for (std::size_t record = 0; record < stored.size(); ++record) {
            bool all = false;
            std::size_t at = 0;
            while ((at = folded.find_first_not_of(' ', at)) != std::string::npos) {
                const std::size_t end = std::min(folded.find(' ', at), folded.size());
                const std::string word = folded.substr(at, end - at);
                std::string digits;
                std::copy_if(word.begin(), word.end(), std::back_inserter(digits),
                             [](char c) { return c >= '0' && c <= '9'; });
                const bool number = word.find_first_not_of("0123456789-") == std::string::npos && digits.size() > 2;
                all = stored[record].find(word) != std::string::npos ||
                      (number && stored[record].find(digits) != std::string::npos);
                if (!all) {
                    break;
                }
                at = end;
            }
            if (all) {
                expected.insert(static_cast<std::int64_t>(record) + 1);
            }
        }
        std::set<std::int64_t> found;
        for (const RecordRef& record : search.find(typed, 1000)) {
            CHECK(found.insert(record.id).second);
        }
        CAPTURE(typed);
        REQUIRE(found == expected);
        hits += static_cast<int>(found.size());
    }
    CHECK(hits > 500); // the questions were not all in vain
}

TEST_CASE("SearchIndex gives the newest and stops when enough or late", "[storage]")
{
    IndexUnderTest search;
    for (std::int64_t record = 1; record <= 300; ++record) {
        search.put({RecordKind::Call, record}, {.names = {}, .texts = {"漏水"}, .digits = {}});
    }
    CHECK(search.find("漏水", 2) == std::vector<RecordRef>{{RecordKind::Call, 300}, {RecordKind::Call, 299}});
    CHECK(search.index.find("漏", 50, Milliseconds{-1}).value().empty());
    CHECK(search.find("漏水").size() == 50);
}

TEST_CASE("An index cut by an older version is built anew while nobody waits", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    Matter matter = contract::plainMatter(1);
    matter.keyPoints = "漏水";
    REQUIRE(database.write([&](UnitOfWork& uow) { return saveMatter(uow, matter); }).has_value());
    database.close();
    {
        Database connection = database.connection();
        REQUIRE(writeMeta(connection, meta::tokenizer, "0").has_value());
        REQUIRE(connection
                    .execute("INSERT INTO search_token (search_token) VALUES ('delete-all'); "
                             "UPDATE search_doc SET text = 'old'")
                    .has_value());
    }
    REQUIRE(database.open().has_value());
    const auto found = [&] {
        std::size_t count = 0;
        REQUIRE(database
                    .read([&](const ReadView& view) {
                        return view.search("漏水", 9).map(
                            [&](const std::vector<RecordRef>& records) { count = records.size(); });
                    })
                    .has_value());
        return count;
    };
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (found() < 2 && std::chrono::steady_clock::now() < end) {
        std::this_thread::yield();
    }
    CHECK(found() == 2); // a call and a counter matter
    database.close();
    Database connection = database.connection();
    CHECK(readMeta(connection, meta::tokenizer).value() == std::string{tokenizerVersion});
}

} // namespace frontdesk::tst_Search
