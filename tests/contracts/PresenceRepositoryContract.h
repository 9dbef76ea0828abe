#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/presence/RecordPresence.h"

#include <catch2/catch.hpp>

namespace frontdesk::contract {

inline RecordPresence presenceOf(int seat, std::int64_t record = 9001)
{
    return {.record = {RecordKind::Complaint, record},
            .seat = idOf<SeatId>(seat),
            .since = morning + std::chrono::seconds{seat},
            .seen = morning + std::chrono::minutes{1}};
}

inline void presenceRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Found = std::vector<RecordPresence>;
    const auto put = [&](const RecordPresence& presence) {
        return store->write([&](UnitOfWork& uow) { return uow.presences().put(presence); });
    };
    const auto at = [&](std::int64_t record) {
        return readValue<Found>(*store,
                                [=](const ReadView& view) {
                                    return view.presences().at({RecordKind::Complaint, record});
                                })
            .value();
    };

    SECTION("everybody at a record comes back, who came first first, and nothing is audited")
    {
        RecordPresence second = presenceOf(2);
        second.desk = 2;
        second.staff = idOf<StaffId>(77);
        second.writing = true;
        for (const RecordPresence& each : {second, presenceOf(1), presenceOf(3, 9002)}) {
            REQUIRE(put(each).has_value());
        }
        CHECK(at(9001) == Found{presenceOf(1), second});
        CHECK(at(9002) == Found{presenceOf(3, 9002)});
        CHECK(at(9003).empty());
        CHECK(store->takeChanges().empty());
    }
    SECTION("a seat is at a record once, and is renewed")
    {
        REQUIRE(put(presenceOf(1)).has_value());
        RecordPresence renewed = presenceOf(1);
        renewed.seen += std::chrono::minutes{1};
        renewed.writing = true;
        renewed.staff = idOf<StaffId>(78);
        REQUIRE(put(renewed).has_value());
        CHECK(at(9001) == Found{renewed});
    }
    SECTION("who leaves is gone, and leaving twice is no error")
    {
        REQUIRE(put(presenceOf(1)).has_value());
        REQUIRE(put(presenceOf(2)).has_value());
        for (int times = 0; times < 2; ++times) {
            CHECK(store
                      ->write([](UnitOfWork& uow) {
                          return uow.presences().remove(presenceOf(1).record, presenceOf(1).seat);
                      })
                      .has_value());
            CHECK(at(9001) == Found{presenceOf(2)});
        }
    }
    SECTION("what was not seen for a day goes, also when the clock was set back meanwhile")
    {
        RecordPresence old = presenceOf(1);
        old.seen -= std::chrono::hours{25};
        RecordPresence ahead = presenceOf(2);
        ahead.seen += std::chrono::hours{25};
        REQUIRE(put(old).has_value());
        REQUIRE(put(presenceOf(3, 9002)).has_value());
        CHECK(at(9001).empty());
        REQUIRE(put(ahead).has_value());
        REQUIRE(put(presenceOf(3, 9002)).has_value());
        CHECK(at(9001).empty());
        CHECK(at(9002) == Found{presenceOf(3, 9002)});
    }
}

} // namespace frontdesk::contract
