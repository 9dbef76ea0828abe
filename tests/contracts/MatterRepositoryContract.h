#pragma once

#include "contracts/MatterSamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/matter/MatterRepository.h"

namespace frontdesk::contract {

inline Result<void> addMatter(StoreUnderTest& store, const Matter& matter)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.matters().add(matter).and_then(
            [&] { return uow.audit().append(entryFor(refOf(matter), matter.version)); });
    });
}

inline Result<Matter> updateMatter(StoreUnderTest& store, const Matter& matter)
{
    return writeValue<Matter>(store, [&](UnitOfWork& uow) -> Result<Matter> {
        auto updated = uow.matters().update(matter);
        if (updated) {
            REQUIRE(uow.audit().append(entryFor(refOf(matter), updated->version, "changed")).has_value());
        }
        return updated;
    });
}

inline Result<Matter> findMatter(StoreUnderTest& store, MatterId id)
{
    return readValue<Matter>(store, [&](const ReadView& view) { return view.matters().find(id); });
}

inline void matterRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    using Matters = std::vector<Matter>;
    const auto list = [&](auto find) {
        const auto matters = readValue<Matters>(*store, find);
        REQUIRE(matters.has_value());
        Ids ids;
        for (const Matter& matter : *matters) {
            ids.push_back(matter.id.value());
        }
        return ids;
    };

    SECTION("a matter comes back with every field as it was added")
    {
        REQUIRE(addMatter(*store, fullMatter(1)).has_value());
        REQUIRE(addMatter(*store, plainMatter(2)).has_value());
        CHECK(findMatter(*store, fullMatter(1).id).value() == fullMatter(1));
        CHECK(findMatter(*store, plainMatter(2).id).value() == plainMatter(2));
    }
    SECTION("a matter that nobody added is not found")
    {
        const auto found = findMatter(*store, plainMatter(1).id);
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == recordNotFound);
    }
    SECTION("adding the same matter twice is one add, with other content a conflict")
    {
        REQUIRE(addMatter(*store, fullMatter(1)).has_value());
        CHECK(addMatter(*store, fullMatter(1)).has_value());
        Matter other = fullMatter(1);
        other.keyPoints += "。";
        const auto again = addMatter(*store, other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(findMatter(*store, other.id).value() == fullMatter(1));
    }
    SECTION("a change writes every field and the next version")
    {
        REQUIRE(addMatter(*store, plainMatter(1)).has_value());
        Matter changed = fullMatter(1);
        const auto updated = updateMatter(*store, changed);
        REQUIRE(updated.has_value());
        changed.version = 2;
        CHECK(*updated == changed);
        CHECK(findMatter(*store, changed.id).value() == changed);

        Matter back = plainMatter(1);
        back.version = 2;
        REQUIRE(updateMatter(*store, back).has_value());
        back.version = 3;
        CHECK(findMatter(*store, back.id).value() == back);
    }
    SECTION("a change of a version that has moved is a conflict and changes nothing")
    {
        REQUIRE(addMatter(*store, plainMatter(1)).has_value());
        Matter first = plainMatter(1);
        first.keyPoints = "甲";
        REQUIRE(updateMatter(*store, first).has_value());
        Matter second = plainMatter(1);
        second.keyPoints = "乙";
        const auto late = updateMatter(*store, second);
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
        CHECK(findMatter(*store, first.id).value().keyPoints == "甲");
    }
    SECTION("a change of a matter that is not there is not found")
    {
        const auto updated = updateMatter(*store, plainMatter(1));
        REQUIRE_FALSE(updated.has_value());
        CHECK(updated.error().code == recordNotFound);
    }
    SECTION("the matters of a time come newest first, the end not in it, voided ones too")
    {
        for (const int number : {2, 1, 4, 3}) {
            REQUIRE(addMatter(*store, plainMatter(number)).has_value());
        }
        REQUIRE(addMatter(*store, fullMatter(5)).has_value());
        Matter twin = plainMatter(6);
        twin.live.openedAt = plainMatter(4).live.openedAt;
        REQUIRE(addMatter(*store, twin).has_value());
        const auto between = [&](int from, int to, int most) {
            return list([=](const ReadView& view) {
                return view.matters().openedBetween(plainMatter(from).live.openedAt, plainMatter(to).live.openedAt,
                                                    most);
            });
        };
        CHECK(between(2, 4, 50) == Ids{2003, 2002});
        CHECK(between(1, 9, 50) == Ids{2005, 2006, 2004, 2003, 2002, 2001});
        CHECK(between(1, 9, 2) == Ids{2005, 2006});
        CHECK(between(7, 9, 50) == Ids{});
    }
    SECTION("matters that nobody took are listed oldest first and counted, until claimed or voided")
    {
        const auto unclaimed = [&](int most) {
            return list([=](const ReadView& view) { return view.matters().unclaimed(most); });
        };
        const auto count = [&](int most) {
            return readValue<int>(*store, [=](const ReadView& view) { return view.matters().countUnclaimed(most); });
        };
        for (const int number : {3, 1, 2}) {
            REQUIRE(addMatter(*store, plainMatter(number)).has_value());
        }
        REQUIRE(addMatter(*store, fullMatter(4)).has_value()); // somebody's
        Matter voided = plainMatter(5);
        voided.voided = Voided{.at = morning, .reason = "误开", .by = {}};
        REQUIRE(addMatter(*store, voided).has_value());
        CHECK(unclaimed(50) == Ids{2001, 2002, 2003});
        CHECK(unclaimed(2) == Ids{2001, 2002});
        CHECK(count(50).value() == 3);
        CHECK(count(2).value() == 2);
        Matter claimed = plainMatter(2);
        claimed.operatorId = idOf<StaffId>(77);
        REQUIRE(updateMatter(*store, claimed).has_value());
        CHECK(unclaimed(50) == Ids{2001, 2003});
    }
    SECTION("matters to complete are listed oldest first and counted, until completed or voided")
    {
        const auto toComplete = [&](int most) {
            return list([=](const ReadView& view) { return view.matters().toComplete(most); });
        };
        const auto count = [&] {
            return readValue<int>(*store, [](const ReadView& view) { return view.matters().countToComplete(); });
        };
        CHECK(count().value() == 0);
        for (const int number : {3, 1, 2}) {
            Matter matter = plainMatter(number);
            matter.toComplete = true;
            REQUIRE(addMatter(*store, matter).has_value());
        }
        REQUIRE(addMatter(*store, plainMatter(4)).has_value());
        REQUIRE(addMatter(*store, fullMatter(5)).has_value()); // to complete, and voided
        CHECK(toComplete(50) == Ids{2001, 2002, 2003});
        CHECK(toComplete(1) == Ids{2001});
        CHECK(count().value() == 3);

        REQUIRE(updateMatter(*store, plainMatter(2)).has_value());
        CHECK(toComplete(50) == Ids{2001, 2003});
        CHECK(count().value() == 2);
    }
}

} // namespace frontdesk::contract
