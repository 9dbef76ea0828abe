#include "contracts/VisitSamples.h"
#include "domain/visitor/FloorSafety.h"
#include "domain/visitor/InsideList.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_InsideList {

using namespace frontdesk;

namespace {

Visit inside(int number, const std::string& host, const std::string& place, const std::string& floor = {},
             int companions = 0)
{
    Visit visit = contract::plainVisit(number);
    visit.name = "V" + std::to_string(number);
    visit.host = host;
    visit.place = place;
    visit.floor = floor;
    visit.companions = companions;
    return visit;
}

/// "3/18", "/B2", "/?" and the like, in the order of the list.
std::vector<std::string> areasOf(const InsideList& list)
{
    std::vector<std::string> names;
    for (const InsideArea& area : list.areas()) {
        names.push_back(area.building + '/' +
                        (area.floor       ? std::to_string(*area.floor)
                         : area.isKnown() ? area.named
                                          : std::string{"?"}));
    }
    return names;
}

std::vector<std::string> visitorsOf(const InsideArea& area)
{
    std::vector<std::string> names;
    for (const InsideGroup& group : area.groups) {
        for (const Visit& visit : group.visits) {
            names.push_back(visit.name);
        }
    }
    return names;
}

RosterEntry duty(int number, const std::string& words, const std::string& name)
{
    return {.id = contract::idOf<RosterId>(number), .duty = words, .name = name};
}

} // namespace

TEST_CASE("Those inside stand by floor, from below upwards, and last whoever might be anywhere", "[visitor]")
{
    const auto list = InsideList::of({
        inside(1, "林工", "3-1801"),
        inside(2, "王经理", "", "大堂"),
        inside(3, "林工", ""),
        inside(4, "林工", "10-201"),
        inside(5, "停车场", "", "B2"),
        inside(6, "陈总", "3-201"),
        inside(7, "陈总", "东门"),
        inside(8, "陈总", "3-1801", "20楼"),
        inside(9, "陈总", "", "18F"),
        inside(10, "陈总", "", "２０层"),
    });
    CHECK(areasOf(list) == std::vector<std::string>{"/-2", "/18", "/20", "3/2", "3/18", "3/20", "10/2", "/大堂", "/?"});
    CHECK(visitorsOf(list.areas().back()) == std::vector<std::string>{"V3", "V7"});
    CHECK(list.visits() == 10);
}

TEST_CASE("Companions are counted in every sum of those inside", "[visitor]")
{
    const auto list =
        InsideList::of({inside(1, "林工", "3-1801", {}, 4), inside(2, "林工", "3-1802"), inside(3, "林工", "", {}, 1)});
    REQUIRE(list.areas().size() == 2);
    CHECK(list.areas()[0].people() == 6);
    CHECK(list.areas()[0].visits() == 2);
    CHECK(list.areas()[1].people() == 2);
    CHECK(list.people() == 8);
    CHECK(InsideList::of({}).people() == 0);
}

TEST_CASE("On a floor those of one room and host stand together, whatever order they come in", "[visitor]")
{
    std::vector<Visit> visits{inside(4, "陈总", "3-1801"), inside(2, "林工", "3-1802"), inside(3, "林工", "3幢1801室"),
                              inside(1, "陈总", "3-1801")};
    const auto list = InsideList::of(visits);
    REQUIRE(list.areas().size() == 1);
    CHECK(list.areas()[0].groups.size() == 3);
    const std::vector<std::string> order = visitorsOf(list.areas()[0]);
    CHECK(order.back() == "V2");
    const auto first = std::find(order.begin(), order.end(), "V1");
    REQUIRE(first + 1 < order.end());
    CHECK(*(first + 1) == "V4");
    std::reverse(visits.begin(), visits.end());
    CHECK(visitorsOf(InsideList::of(visits).areas()[0]) == order);
}

TEST_CASE("A floor's safety person is the nearest that the roster has now", "[visitor]")
{
    const LocalDateTime now{std::chrono::year{2026} / 11 / 21, {}};
    const auto people = FloorSafety::of(RosterToday::of(
        {duty(1, "安全员", "甲"), duty(2, "18楼安全员", "乙"), duty(3, "3-18 疏散引导", "丙"),
         duty(4, "Floor 20 warden", "Ding"), duty(5, "security_captain", "戊"), duty(6, "18楼保洁", "己")},
        now));
    CHECK(people.size() == 4);
    const auto on = [&](const std::string& building, std::optional<int> floor) {
        const FloorSafety* const found = FloorSafety::find(people, {.building = building, .floor = floor});
        return found == nullptr ? std::string{} : found->name;
    };
    CHECK(on("3", 18) == "丙");
    CHECK(on("5", 18) == "乙");
    CHECK(on("", 20) == "Ding");
    CHECK(on("3", 2) == "甲");
    CHECK(on("", std::nullopt) == "甲");
    CHECK(FloorSafety::find({}, {.floor = 18}) == nullptr);
}

} // namespace tst_InsideList
