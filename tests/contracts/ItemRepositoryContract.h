#pragma once

#include "contracts/ItemSamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/item/ItemRepository.h"

#include <catch2/catch.hpp>

namespace frontdesk::contract {

inline Result<void> addItem(StoreUnderTest& store, const Item& item)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.items().add(item).and_then([&] { return uow.audit().append(entryFor(refOf(item), item.version)); });
    });
}

inline Result<Item> updateItem(StoreUnderTest& store, const Item& item)
{
    return writeValue<Item>(store, [&](UnitOfWork& uow) -> Result<Item> {
        auto updated = uow.items().update(item);
        if (updated) {
            REQUIRE(uow.audit().append(entryFor(refOf(item), updated->version, "changed")).has_value());
        }
        return updated;
    });
}

inline Result<Item> findItem(StoreUnderTest& store, ItemId id)
{
    return readValue<Item>(store, [&](const ReadView& view) { return view.items().find(id); });
}

inline Result<void> addProxyConsent(StoreUnderTest& store, const ProxyConsent& consent)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.items().addConsent(consent).and_then(
            [&] { return uow.audit().append(entryFor(refOf(consent), consent.version)); });
    });
}

inline void itemRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    const auto list = [&](auto find) {
        const auto items = readValue<std::vector<Item>>(*store, find);
        REQUIRE(items.has_value());
        Ids ids;
        for (const Item& item : *items) {
            ids.push_back(item.id.value());
        }
        return ids;
    };
    const auto at = [](int number) { return plainItem(number).receivedAt; };
    const auto handedOver = [&](int number, int minute) {
        Item item = plainItem(number);
        item.handedOver = ItemHandover{.at = at(minute), .toWhom = "王芳"};
        return item;
    };

    SECTION("an item comes back with every field as it was added")
    {
        Item returned = plainItem(3);
        returned.returnedAt = at(9);
        returned.returnReason = "无人认领";
        for (const Item& item : {fullItem(1), plainItem(2), returned}) {
            REQUIRE(addItem(*store, item).has_value());
            CHECK(findItem(*store, item.id).value() == item);
        }
        const auto missing = findItem(*store, plainItem(9).id);
        REQUIRE_FALSE(missing.has_value());
        CHECK(missing.error().code == recordNotFound);
    }
    SECTION("adding the same item twice is one add, with other content a conflict")
    {
        REQUIRE(addItem(*store, fullItem(1)).has_value());
        CHECK(addItem(*store, fullItem(1)).has_value());
        Item other = fullItem(1);
        other.description += "。";
        const auto again = addItem(*store, other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(findItem(*store, other.id).value() == fullItem(1));
    }
    SECTION("a change writes every field and the next version, once, and back again")
    {
        REQUIRE(addItem(*store, plainItem(1)).has_value());
        Item changed = fullItem(1);
        REQUIRE(updateItem(*store, changed).has_value());
        changed.version = 2;
        CHECK(findItem(*store, changed.id).value() == changed);
        const auto late = updateItem(*store, plainItem(1));
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
        Item back = plainItem(1);
        back.version = 2;
        REQUIRE(updateItem(*store, back).has_value());
        back.version = 3;
        CHECK(findItem(*store, back.id).value() == back);
        const auto nobody = updateItem(*store, plainItem(7));
        REQUIRE_FALSE(nobody.has_value());
        CHECK(nobody.error().code == recordNotFound);
    }
    SECTION("what is here comes oldest first; handed over, returned and voided things are not")
    {
        for (const Item& item : {plainItem(3), plainItem(1), handedOver(4, 9), plainItem(2), fullItem(5)}) {
            REQUIRE(addItem(*store, item).has_value());
        }
        const auto open = [&](int most) { return list([=](const ReadView& view) { return view.items().open(most); }); };
        CHECK(open(50) == Ids{3001, 3002, 3003});
        CHECK(open(2) == Ids{3001, 3002});
        Item returned = plainItem(2);
        returned.returnedAt = at(9);
        REQUIRE(updateItem(*store, returned).has_value());
        CHECK(open(50) == Ids{3001, 3003});
    }
    SECTION("overdue is what is here past its time, the longest overdue first, the very moment included")
    {
        const auto due = [&](int number, int minute) {
            Item item = plainItem(number);
            item.dueAt = at(minute);
            return item;
        };
        Item gone = due(5, 10);
        gone.handedOver = ItemHandover{.at = at(9), .toWhom = "王芳"};
        for (const Item& item : {due(1, 30), due(2, 20), due(3, 40), plainItem(4), gone}) {
            REQUIRE(addItem(*store, item).has_value());
        }
        const auto overdue = [&](int minute) {
            return list([&](const ReadView& view) { return view.items().overdue(at(minute), 50); });
        };
        CHECK(overdue(19) == Ids{});
        CHECK(overdue(20) == Ids{3002});
        CHECK(overdue(35) == Ids{3002, 3001});
    }
    SECTION("the things of a room are found however it is written")
    {
        Item first = plainItem(1);
        first.place = "3-1203";
        Item second = plainItem(2);
        second.place = "3栋1203室";
        Item other = plainItem(3);
        other.place = "3-1204";
        for (const Item& item : {first, second, other, plainItem(4)}) {
            REQUIRE(addItem(*store, item).has_value());
        }
        const auto ofRoom = [&](const char* place) {
            return list([=](const ReadView& view) { return view.items().ofRoom(place, 50); });
        };
        CHECK(ofRoom("3-1203") == Ids{3001, 3002});
        CHECK(ofRoom("3-1205") == Ids{});
        CHECK(ofRoom("") == Ids{});
    }
    SECTION("what left since a time comes latest first, handed over and returned alike")
    {
        Item returned = plainItem(2);
        returned.returnedAt = at(50);
        for (const Item& item : {handedOver(1, 40), returned, handedOver(3, 60), plainItem(4)}) {
            REQUIRE(addItem(*store, item).has_value());
        }
        const auto closed = [&](int minute, int most) {
            return list([&](const ReadView& view) { return view.items().closedSince(at(minute), most); });
        };
        CHECK(closed(0, 50) == Ids{3003, 3002, 3001});
        CHECK(closed(50, 50) == Ids{3003, 3002});
        CHECK(closed(0, 1) == Ids{3003});
    }
    SECTION("what came in a time is listed newest first, the end not in it, voided ones too")
    {
        for (const int number : {2, 1, 3}) {
            REQUIRE(addItem(*store, plainItem(number)).has_value());
        }
        REQUIRE(addItem(*store, fullItem(4)).has_value());
        const auto between = [&](int from, int to) {
            return list([&](const ReadView& view) { return view.items().receivedBetween(at(from), at(to), 50); });
        };
        CHECK(between(1, 9) == Ids{3004, 3003, 3002, 3001});
        CHECK(between(2, 3) == Ids{3002});
    }
    SECTION("what waits to be completed is listed oldest first and counted, as long as it is here")
    {
        const auto toComplete = [&](Item item) {
            item.toComplete = true;
            return item;
        };
        Item voided = toComplete(plainItem(5));
        voided.voided = Voided{.at = at(9), .reason = "twice", .by = {}};
        for (const Item& item :
             {toComplete(plainItem(2)), toComplete(plainItem(1)), toComplete(handedOver(3, 9)), plainItem(4), voided}) {
            REQUIRE(addItem(*store, item).has_value());
        }
        CHECK(list([](const ReadView& view) { return view.items().toComplete(50); }) == Ids{3001, 3002});
        CHECK(list([](const ReadView& view) { return view.items().toComplete(1); }) == Ids{3001});
        REQUIRE(store->read([](const ReadView& view) {
            return view.items().countToComplete().map([](int count) { CHECK(count == 2); });
        }));
    }
    SECTION("of one promise what is still here is found")
    {
        const auto promised = [&](Item item) {
            item.promise = idOf<PromiseId>(5001);
            return item;
        };
        for (const Item& item :
             {promised(plainItem(2)), promised(plainItem(1)), promised(handedOver(3, 9)), plainItem(4)}) {
            REQUIRE(addItem(*store, item).has_value());
        }
        CHECK(list([](const ReadView& view) { return view.items().openOfPromise(idOf<PromiseId>(5001)); }) ==
              Ids{3001, 3002});
    }
    SECTION("a batch is kept as it was signed for")
    {
        const auto addBatch = [&](const ItemBatch& batch) {
            return store->write([&](UnitOfWork& uow) -> Result<void> {
                return uow.items().addBatch(batch).and_then([&] {
                    return uow.audit().append(entryFor({RecordKind::Item, batch.id.value()}, 1));
                });
            });
        };
        REQUIRE(addBatch(fullItemBatch(1)).has_value());
        CHECK(addBatch(fullItemBatch(1)).has_value());
        ItemBatch other = fullItemBatch(1);
        other.total = 29;
        CHECK_FALSE(addBatch(other).has_value());
        const auto find = [&](int number) {
            return readValue<ItemBatch>(
                *store, [=](const ReadView& view) { return view.items().findBatch(fullItemBatch(number).id); });
        };
        CHECK(find(1).value() == fullItemBatch(1));
        REQUIRE_FALSE(find(2).has_value());
        CHECK(find(2).error().code == recordNotFound);
    }
    SECTION("the history of a period is read in pieces, the latest first, and each list of it holds its own")
    {
        const auto add = [&](int number, auto change) {
            Item item = plainItem(number);
            change(item);
            REQUIRE(addItem(*store, item).has_value());
        };
        add(1, [](Item& item) {
            item.dueAt = morning + std::chrono::hours{1};
            item.addressee = "王芳";
        });
        add(2, [](Item& item) {
            item.handedOver = ItemHandover{.at = morning, .toWhom = "李秘书", .consent = "asked"};
            item.company = "晨曦科技";
        });
        add(3, [](Item& item) {
            item.kind = "mail";
            item.returnedAt = morning + std::chrono::hours{2};
        });
        add(4, [](Item& item) { item.voided = Voided{.at = morning, .reason = "误开", .by = {}}; });
        const auto ids = [&](ItemsAsked asked, int most) {
            Ids all;
            std::optional<ListPlace> place;
            for (int pieces = 0; pieces < 20; ++pieces) {
                const auto page = readValue<ItemPage>(
                    *store, [&](const ReadView& view) { return view.items().history(asked, place, most); });
                REQUIRE(page.has_value());
                for (const Item& item : page->items) {
                    all.push_back(item.id.value());
                }
                place = page->next;
                if (!place) {
                    return all;
                }
            }
            FAIL("the list does not end");
            return all;
        };
        const auto of = [&](ItemsListed which) {
            return ItemsAsked{.from = morning,
                              .to = morning + std::chrono::hours{1},
                              .which = which,
                              .now = morning + std::chrono::hours{5}};
        };
        CHECK(ids(of(ItemsListed::All), 200) == Ids{3004, 3003, 3002, 3001});
        CHECK(ids(of(ItemsListed::All), 1) == Ids{3004, 3003, 3002, 3001});
        CHECK(ids(of(ItemsListed::Open), 200) == Ids{3001});
        CHECK(ids(of(ItemsListed::Overdue), 200) == Ids{3001});
        CHECK(ids(of(ItemsListed::HandedOver), 200) == Ids{3002});
        CHECK(ids(of(ItemsListed::ByProxy), 200) == Ids{3002});
        CHECK(ids(of(ItemsListed::Returned), 200) == Ids{3003});
        ItemsAsked narrow = of(ItemsListed::All);
        narrow.kind = "mail";
        CHECK(ids(narrow, 200) == Ids{3003});
        narrow = of(ItemsListed::All);
        narrow.company = "晨曦";
        CHECK(ids(narrow, 200) == Ids{3002});
        narrow = of(ItemsListed::All);
        narrow.addressee = "王";
        CHECK(ids(narrow, 200) == Ids{3001});
    }
    SECTION("a standing authorisation is kept with every field, and listed until it is withdrawn")
    {
        REQUIRE(addProxyConsent(*store, plainProxyConsent(1)).has_value());
        REQUIRE(addProxyConsent(*store, fullProxyConsent(2)).has_value());
        REQUIRE(addProxyConsent(*store, plainProxyConsent(3)).has_value());
        const auto find = [&](int number) {
            return readValue<ProxyConsent>(
                *store, [=](const ReadView& view) { return view.items().findConsent(plainProxyConsent(number).id); });
        };
        CHECK(find(1).value() == plainProxyConsent(1));
        CHECK(find(2).value() == fullProxyConsent(2));
        const auto listed = [&] {
            const auto consents = readValue<std::vector<ProxyConsent>>(
                *store, [](const ReadView& view) { return view.items().consents(50); });
            REQUIRE(consents.has_value());
            Ids ids;
            for (const ProxyConsent& consent : *consents) {
                ids.push_back(consent.id.value());
            }
            return ids;
        };
        CHECK(listed() == Ids{3503, 3501});
        ProxyConsent withdrawn = fullProxyConsent(3);
        const auto updated = store->write([&](UnitOfWork& uow) -> Result<void> {
            auto stored = uow.items().updateConsent(withdrawn);
            REQUIRE(stored.has_value());
            return uow.audit().append(entryFor(refOf(*stored), stored->version, "voided"));
        });
        REQUIRE(updated.has_value());
        withdrawn.version = 2;
        CHECK(find(3).value() == withdrawn);
        CHECK(listed() == Ids{3501});
        const auto late = store->write([&](UnitOfWork& uow) -> Result<void> {
            return uow.items().updateConsent(plainProxyConsent(3)).map([](const ProxyConsent&) {});
        });
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
    }
}

} // namespace frontdesk::contract
