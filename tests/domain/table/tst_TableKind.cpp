#include "domain/table/Tables.h"
#include "rules/PackReader.h"

#include <catch2/catch.hpp>
#include <set>

namespace tst_TableKind {

using namespace frontdesk;

TEST_CASE("The program ships the fields of people, places, roster, attendance, visitors and fees in both languages",
          "[table]")
{
    CHECK(shippedKinds().names() ==
          std::vector<std::string>{"attendance", "directory_people", "directory_places", "fees", "roster", "visitors"});
    CHECK(shippedKinds().find("wages") == nullptr);
    const TableKind& people = shippedKind("directory_people");
    REQUIRE(people.field("name") != nullptr);
    CHECK(people.field("name")->required);
    CHECK(people.field("phone")->title == LocalText{"电话", "Phone"});
    CHECK_FALSE(people.field("phone")->required);
    CHECK(people.field("age") == nullptr);
    CHECK(shippedKind("directory_places").field("room")->required);
    for (const std::string& name : shippedKinds().names()) {
        const TableKind& kind = shippedKind(name.c_str());
        std::set<std::string> titles;
        for (const TableField& field : kind.fields) {
            INFO(name << ' ' << field.name);
            CHECK(titles.insert(field.title.zh).second);
            CHECK(titles.insert(field.title.en).second);
        }
    }
}

TEST_CASE("Every mistake in the kinds of tables is found at once with its place", "[table]")
{
    const auto read = TableKinds::read(R"(format = 1
[[kind]]
name = "people"
zh = "人"
en = "People"
[[kind.field]]
name = "name"
zh = "姓名"
[[kind.field]]
name = "name"
zh = "姓名"
en = "Name"
need = true
[[kind]]
name = "people"
zh = "人"
en = "People"
field = []
)",
                                       "t.toml");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == packInvalid);
    std::vector<std::string> found;
    for (const Problem& problem : read.error().problems) {
        found.push_back(std::string{problem.code.name} + ' ' + std::to_string(problem.place->line));
    }
    CHECK(found == std::vector<std::string>{"pack.missing_key 6", "pack.duplicate_id 9", "pack.unknown_key 13",
                                            "pack.duplicate_id 14"});
    CHECK(TableKinds::read("format = 2\n", "t.toml").error().problems.front().code == packFormat);
    CHECK(TableKinds::read("format =", "t.toml").error().code == packSyntax);
}

} // namespace tst_TableKind
