#pragma once

#include "base/IdMaker.h"
#include "contracts/StoreUnderTest.h"
#include "contracts/VisitSamples.h"
#include "domain/audit/AuditEntry.h"
#include "domain/visitor/VisitorRepository.h"

namespace frontdesk::contract {

inline Result<void> addVisit(StoreUnderTest& store, const Visit& visit)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.visits().add(visit).and_then(
            [&] { return uow.audit().append(entryFor(refOf(visit), visit.version)); });
    });
}

inline Result<Visit> updateVisit(StoreUnderTest& store, const Visit& visit)
{
    return writeValue<Visit>(store, [&](UnitOfWork& uow) -> Result<Visit> {
        auto updated = uow.visits().update(visit);
        if (updated) {
            REQUIRE(uow.audit().append(entryFor(refOf(visit), updated->version, "changed")).has_value());
        }
        return updated;
    });
}

inline Result<Visit> findVisit(StoreUnderTest& store, VisitId id)
{
    return readValue<Visit>(store, [&](const ReadView& view) { return view.visits().find(id); });
}

inline void visitorRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    using Visits = std::vector<Visit>;
    const auto list = [&](auto find) {
        const auto visits = readValue<Visits>(*store, find);
        REQUIRE(visits.has_value());
        Ids ids;
        for (const Visit& visit : *visits) {
            ids.push_back(visit.id.value());
        }
        return ids;
    };
    const auto minutes = [](int count) { return morning + std::chrono::minutes{count}; };

    SECTION("a visit comes back with every field as it was added")
    {
        REQUIRE(addVisit(*store, fullVisit(1)).has_value());
        REQUIRE(addVisit(*store, plainVisit(2)).has_value());
        CHECK(findVisit(*store, fullVisit(1).id).value() == fullVisit(1));
        CHECK(findVisit(*store, plainVisit(2).id).value() == plainVisit(2));
    }
    SECTION("every state, answer and way of leaving comes back")
    {
        int number = 0;
        for (const VisitState state : allVisitStates) {
            Visit visit = plainVisit(++number);
            visit.state = state;
            visit.hostAnswer = allHostAnswers[static_cast<std::size_t>(number) % allHostAnswers.size()];
            visit.leftBy = allLeftBy[static_cast<std::size_t>(number) % allLeftBy.size()];
            visit.hasAppointment = number % 2 == 0;
            REQUIRE(addVisit(*store, visit).has_value());
            CHECK(findVisit(*store, visit.id).value() == visit);
        }
    }
    SECTION("a visit that nobody added is not found, and not changed")
    {
        const auto found = findVisit(*store, plainVisit(1).id);
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == recordNotFound);
        const auto updated = updateVisit(*store, plainVisit(1));
        REQUIRE_FALSE(updated.has_value());
        CHECK(updated.error().code == recordNotFound);
    }
    SECTION("adding the same visit twice is one add, with other content a conflict")
    {
        REQUIRE(addVisit(*store, fullVisit(1)).has_value());
        CHECK(addVisit(*store, fullVisit(1)).has_value());
        Visit other = fullVisit(1);
        other.host += "。";
        const auto again = addVisit(*store, other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
    }
    SECTION("a change writes every field and the next version, of a version that has moved none")
    {
        REQUIRE(addVisit(*store, plainVisit(1)).has_value());
        Visit changed = fullVisit(1);
        const auto updated = updateVisit(*store, changed);
        REQUIRE(updated.has_value());
        changed.version = 2;
        CHECK(*updated == changed);
        CHECK(findVisit(*store, changed.id).value() == changed);
        const auto late = updateVisit(*store, plainVisit(1));
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
        CHECK(findVisit(*store, changed.id).value() == changed);
    }
    SECTION("inside is whoever came and has not left, first come first")
    {
        for (const int number : {3, 1, 2}) {
            REQUIRE(addVisit(*store, plainVisit(number)).has_value());
        }
        Visit voided = plainVisit(4);
        voided.voided = Voided{.at = morning, .reason = "误开", .by = {}};
        REQUIRE(addVisit(*store, voided).has_value());
        Visit withHost = plainVisit(5);
        withHost.state = VisitState::WithHost;
        REQUIRE(addVisit(*store, withHost).has_value());
        REQUIRE(addVisit(*store, fullVisit(6)).has_value()); // left
        REQUIRE(addVisit(*store, expectedVisit(7, 60)).has_value());
        Visit notCome = expectedVisit(8, 60);
        notCome.state = VisitState::NotCome;
        REQUIRE(addVisit(*store, notCome).has_value());
        const auto inside = [&] { return list([](const ReadView& view) { return view.visits().inside(); }); };
        CHECK(inside() == Ids{5001, 5002, 5003, 5005});
        Visit left = plainVisit(2);
        left.state = VisitState::Left;
        left.leftAt = minutes(30);
        REQUIRE(updateVisit(*store, left).has_value());
        CHECK(inside() == Ids{5001, 5003, 5005});
    }
    SECTION("expected are those announced for a time, soonest first, until they come")
    {
        REQUIRE(addVisit(*store, expectedVisit(1, 90)).has_value());
        REQUIRE(addVisit(*store, expectedVisit(2, 30)).has_value());
        REQUIRE(addVisit(*store, expectedVisit(3, 120)).has_value());
        const auto expected = [&](int from, int to, int most) {
            return list(
                [=](const ReadView& view) { return view.visits().expectedBetween(minutes(from), minutes(to), most); });
        };
        CHECK(expected(0, 120, 50) == Ids{5002, 5001});
        CHECK(expected(0, 121, 50) == Ids{5002, 5001, 5003});
        CHECK(expected(0, 121, 1) == Ids{5002});
        Visit came = expectedVisit(2, 30);
        came.state = VisitState::Arrived;
        came.arrivedAt = minutes(31);
        REQUIRE(updateVisit(*store, came).has_value());
        CHECK(expected(0, 121, 50) == Ids{5001, 5003});
    }
    SECTION("who left and who came in a time, the latest first, voided ones too")
    {
        REQUIRE(addVisit(*store, fullVisit(1)).has_value());
        REQUIRE(addVisit(*store, fullVisit(2)).has_value());
        REQUIRE(addVisit(*store, plainVisit(3)).has_value());
        const auto left = [&](int from, int to, int most) {
            return list(
                [=](const ReadView& view) { return view.visits().leftBetween(minutes(from), minutes(to), most); });
        };
        const auto came = [&](int from, int to, int most) {
            return list(
                [=](const ReadView& view) { return view.visits().arrivedBetween(minutes(from), minutes(to), most); });
        };
        CHECK(left(41, 43, 50) == Ids{5002, 5001});
        CHECK(left(41, 42, 50) == Ids{5001});
        CHECK(left(0, 99, 1) == Ids{5002});
        CHECK(came(1, 4, 50) == Ids{5003, 5002, 5001});
        CHECK(came(1, 3, 50) == Ids{5002, 5001});
    }
    SECTION("the history of a period is read in pieces, the latest first, and each list of it holds its own")
    {
        const auto add = [&](int number, auto change) {
            Visit visit = plainVisit(number);
            change(visit);
            REQUIRE(addVisit(*store, visit).has_value());
        };
        add(1, [](Visit& visit) { visit.host = "林工"; });
        add(2, [](Visit& visit) {
            visit.state = VisitState::Left;
            visit.leftBy = LeftBy::Closing;
            visit.company = "Dawn Ltd";
            visit.tag = "media";
        });
        add(3, [](Visit& visit) {
            visit.hostAnswer = HostAnswer::Declined;
            visit.purpose = "看样";
            visit.hasAppointment = true;
        });
        add(4, [](Visit& visit) { visit.voided = Voided{.at = morning, .reason = "误开", .by = {}}; });
        REQUIRE(addVisit(*store, expectedVisit(5, 30)).has_value());
        REQUIRE(addVisit(*store, expectedVisit(6, 10)).has_value());
        for (const int number : {7, 8, 9}) { // an id tells when it was announced
            Visit notCome = expectedVisit(number, number == 9 ? 999 : 5);
            notCome.id = idOf<VisitId>(((morning - IdMaker::epoch).count() << 22) + number);
            notCome.state = VisitState::NotCome;
            REQUIRE(addVisit(*store, notCome).has_value());
        }
        const auto ids = [&](VisitsAsked asked, int most) {
            Ids all;
            std::optional<ListPlace> place;
            for (int pieces = 0; pieces < 20; ++pieces) {
                const auto page = readValue<VisitPage>(
                    *store, [&](const ReadView& view) { return view.visits().history(asked, place, most); });
                REQUIRE(page.has_value());
                CHECK(page->visits.size() <= static_cast<std::size_t>(most));
                for (const Visit& visit : page->visits) {
                    all.push_back(visit.id.value() & 0xFFFF);
                }
                place = page->next;
                if (!place) {
                    return all;
                }
            }
            FAIL("the list does not end");
            return all;
        };
        const VisitsAsked day{.from = morning, .to = minutes(60)};
        const auto of = [&](VisitsListed which) {
            VisitsAsked asked = day;
            asked.which = which;
            return asked;
        };
        CHECK(ids(day, 200) == Ids{5004, 5003, 5002, 5001});
        CHECK(ids(day, 1) == Ids{5004, 5003, 5002, 5001});
        CHECK(ids(of(VisitsListed::Inside), 2) == Ids{5003, 5001});
        CHECK(ids(of(VisitsListed::Unavailable), 200) == Ids{5003});
        CHECK(ids(of(VisitsListed::Left), 200) == Ids{5002});
        CHECK(ids(of(VisitsListed::Assumed), 200) == Ids{5002});
        CHECK(ids(of(VisitsListed::Announced), 1) == Ids{5005, 5006});
        CHECK(ids(of(VisitsListed::NotCome), 1) == Ids{8, 7});
        VisitsAsked narrow = day;
        narrow.host = "林";
        CHECK(ids(narrow, 200) == Ids{5001});
        narrow = day;
        narrow.company = "DAWN";
        narrow.tag = "media";
        CHECK(ids(narrow, 200) == Ids{5002});
        narrow = day;
        narrow.purpose = "样";
        narrow.appointment = true;
        CHECK(ids(narrow, 200) == Ids{5003});
        CHECK(ids({.from = minutes(2), .to = minutes(3)}, 200) == Ids{5002});
        CHECK(ids({.from = minutes(20), .to = minutes(30)}, 200).empty());
    }
    SECTION("a group is those announced together")
    {
        for (const int number : {2, 1, 3}) {
            Visit visit = expectedVisit(number, 60);
            visit.group = number == 3 ? 0 : 5001;
            REQUIRE(addVisit(*store, visit).has_value());
        }
        const auto group = [&](std::int64_t id) {
            return list([=](const ReadView& view) { return view.visits().ofGroup(id); });
        };
        CHECK(group(5001) == Ids{5001, 5002});
        CHECK(group(0).empty());
    }
    SECTION("visits to complete are listed oldest first and counted")
    {
        for (const int number : {2, 1}) {
            Visit visit = plainVisit(number);
            visit.toComplete = true;
            REQUIRE(addVisit(*store, visit).has_value());
        }
        REQUIRE(addVisit(*store, plainVisit(3)).has_value());
        REQUIRE(addVisit(*store, fullVisit(4)).has_value()); // voided
        CHECK(list([](const ReadView& view) { return view.visits().toComplete(50); }) == Ids{5001, 5002});
        CHECK(list([](const ReadView& view) { return view.visits().toComplete(1); }) == Ids{5001});
        CHECK(readValue<int>(*store, [](const ReadView& view) { return view.visits().countToComplete(); }).value() ==
              2);
    }
}

} // namespace frontdesk::contract
