#pragma once

#include "contracts/ItemSamples.h"
#include "domain/item/ItemRepository.h"
#include "domain/item/ItemService.h"
#include "domain/promise/PromiseRepository.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace frontdesk {

/// A desk with a book that keeps things seven days and lends for a day, over a store in memory.
struct ItemDesk {
    InMemoryStore store;
    ManualClock clock;
    IdMaker ids{clock, 1};
    RuleBook book = RuleBook::compile({pack()});
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    UtcTime now = contract::morning;
    ItemService service;
    int made = 0;

    static Pack pack()
    {
        Pack base{.id = "base", .title = {}, .version = "1"};
        base.limits.push_back({.head = {.id = "days", .at = "item.received", .pack = "base"}, .what = "item_days"});
        base.limits.back().most = 7;
        base.limits.push_back({.head = {.id = "loan", .at = "item.received", .pack = "base"}, .what = "loan_hours"});
        base.limits.back().most = 24;
        return base;
    }

    template <class T, class Step> Result<T> step(Step make)
    {
        Result<T> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    ItemToSave toSave(const ItemForm& form)
    {
        return {.id = contract::idOf<ItemId>(3000 + ++made),
                .form = form,
                .receivedAt = now,
                .day = LocalDate{std::chrono::year{2026}, std::chrono::November, std::chrono::day{29}}};
    }
    Result<Item> receive(const ItemToSave& input)
    {
        return step<Item>([&](UnitOfWork& uow) { return service.receive(uow, actor, input, book); });
    }
    Item receive(const ItemForm& form) { return receive(toSave(form)).value(); }
    Result<std::vector<Item>> tell(const std::vector<ItemId>& which)
    {
        return step<std::vector<Item>>(
            [&](UnitOfWork& uow) { return service.notify(uow, actor, which, {.words = "来取"}, ids, now); });
    }
    Result<std::vector<Item>> handOver(const std::vector<Item>& items, const HandoverForm& form)
    {
        std::vector<ItemAt> which;
        for (const Item& item : items) {
            which.push_back({item.id, item.version});
        }
        return step<std::vector<Item>>([&](UnitOfWork& uow) { return service.handOver(uow, actor, which, form, now); });
    }
    Result<Item> takeBack(const Item& item)
    {
        return step<Item>([&](UnitOfWork& uow) { return service.takeBack(uow, actor, {item.id, item.version}, now); });
    }
    Result<ProxyConsent> consent(const ProxyConsentForm& form, std::optional<UtcTime> until = {})
    {
        return step<ProxyConsent>([&](UnitOfWork& uow) {
            return service.addConsent(uow, actor, contract::idOf<ProxyConsentId>(3500 + ++made), form, until, now);
        });
    }
    Item found(ItemId id) { return store.data().items.at(id.value()); }
    std::vector<Promise> promises()
    {
        std::vector<Promise> all;
        for (const auto& [id, promise] : store.data().promises) {
            all.push_back(promise);
        }
        return all;
    }
    std::vector<std::string> actions(ItemId id)
    {
        std::vector<std::string> all;
        for (const AuditEntry& entry : store.data().audit) {
            if (entry.record == RecordRef{RecordKind::Item, id.value()}) {
                all.push_back(entry.action);
            }
        }
        return all;
    }
};

} // namespace frontdesk
