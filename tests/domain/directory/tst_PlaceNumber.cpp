#include "domain/directory/PlaceNumber.h"

#include <catch2/catch.hpp>

namespace tst_PlaceNumber {

using namespace frontdesk;

TEST_CASE("A room's number says building, floor and door, however it is written", "[directory]")
{
    const PlaceNumber room{.key = "3-1203", .building = "3", .floor = 12, .door = "03"};
    for (const char* written :
         {"3-1203", "3栋1203", "3号楼1203室", "3#1203", "３－１２０３", " 3 - 1203 ", "3幢1203房"}) {
        INFO(written);
        CHECK(PlaceNumber::read(written) == room);
    }
    CHECK(PlaceNumber::read("3栋2单元1203室") ==
          PlaceNumber{.key = "3-2-1203", .building = "3-2", .floor = 12, .door = "03"});
    CHECK(PlaceNumber::read("a座1801") == PlaceNumber{.key = "A-1801", .building = "A", .floor = 18, .door = "01"});
    CHECK(PlaceNumber::read("A1801").key == "A-1801");
    CHECK(PlaceNumber::read("502") == PlaceNumber{.key = "502", .building = "", .floor = 5, .door = "02"});
    CHECK(PlaceNumber::read("3-1203A") == PlaceNumber{.key = "3-1203A", .building = "3", .floor = 12, .door = "03A"});
    CHECK(PlaceNumber::read("锦绣苑3栋1203").building == "锦绣苑-3");
}

TEST_CASE("A place whose number says no floor has none", "[directory]")
{
    CHECK(PlaceNumber::read("东门岗亭") ==
          PlaceNumber{.key = "东门岗亭", .building = "", .floor = {}, .door = "东门岗亭"});
    CHECK_FALSE(PlaceNumber::read("3-12").floor.has_value());
    CHECK_FALSE(PlaceNumber::read("3-012").floor.has_value());
    CHECK_FALSE(PlaceNumber::read("12345").floor.has_value());
    CHECK(PlaceNumber::read("B1-023").floor == -1);
    CHECK(PlaceNumber::read("").key.empty());
    CHECK(PlaceNumber::read(" - ").key.empty());
}

TEST_CASE("A number of digits and hyphens is read as it is in words", "[directory]")
{
    for (const char* written :
         {"3-1203", "502", "3-2-1203", "3-12", "3-012", "0301", "3-0301", "12345", "7", "1-0050"}) {
        INFO(written);
        const std::string spaced = std::string{" "} + written; // is looked at character by character
        CHECK(PlaceNumber::read(written) == PlaceNumber::read(spaced));
    }
    CHECK(PlaceNumber::read("3--1203").key == "3-1203");
    CHECK(PlaceNumber::read("-1203-").key == "1203");
}

TEST_CASE("Neighbours are the same door of the next floor", "[directory]")
{
    const auto adjoin = [](const char* a, const char* b) { return PlaceNumber::read(a).adjoins(PlaceNumber::read(b)); };
    CHECK(adjoin("3-1203", "3-1303"));
    CHECK(adjoin("3-1203", "3栋1103"));
    CHECK_FALSE(adjoin("3-1203", "3-1403"));
    CHECK_FALSE(adjoin("3-1203", "3-1304"));
    CHECK_FALSE(adjoin("3-1203", "4-1303"));
    CHECK_FALSE(adjoin("3-1203", "3-1203"));
    CHECK_FALSE(adjoin("东门", "西门"));
}

} // namespace tst_PlaceNumber
