#include "domain/item/ItemSteps.h"

#include "domain/audit/AuditEntry.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/promise/PromiseService.h"

#include <algorithm>

namespace frontdesk {

Result<void> ItemSteps::audit(std::string action, std::int64_t id, Version version, RecordImage before,
                              RecordImage after)
{
    return m_uow.audit().append({.at = m_now,
                                 .actor = m_actor,
                                 .action = std::move(action),
                                 .record = {RecordKind::Item, id},
                                 .version = version,
                                 .before = std::move(before),
                                 .after = std::move(after)});
}

Result<Item> ItemSteps::findUnvoided(ItemId id, std::optional<Version> version)
{
    return m_uow.items().find(id).and_then([&](const Item& item) -> Result<Item> {
        if (version && item.version != *version) {
            return fail(recordConflict);
        }
        if (item.voided) {
            return fail(recordVoided);
        }
        return item;
    });
}

Result<Item> ItemSteps::add(const Item& item, const Result<Item>& stored)
{
    if (!stored && stored.error().code != recordNotFound) {
        return stored;
    }
    if (stored) {
        return *stored == item ? stored : Result<Item>{fail(recordConflict)};
    }
    return m_uow.items()
        .add(item)
        .and_then([&] { return audit("added", item.id.value(), item.version, {}, imageOf(item)); })
        .and_then([&] {
            return m_uow.search().put({RecordKind::Item, item.id.value()}, std::nullopt, searchText(item));
        })
        .map([&] { return item; });
}

Result<Item> ItemSteps::update(std::string action, const Item& before, const Item& after)
{
    if (after == before) {
        return before;
    }
    const auto stored = m_uow.items().update(after);
    if (!stored) {
        return stored;
    }
    return audit(std::move(action), after.id.value(), stored->version, imageOf(before), imageOf(*stored))
        .and_then([&]() -> Result<void> {
            const SearchText was = searchText(before);
            const SearchText is = searchText(*stored);
            return was == is ? Result<void>{} : m_uow.search().put({RecordKind::Item, after.id.value()}, was, is);
        })
        .map([&] { return *stored; });
}

Result<Item> ItemSteps::close(std::string action, const Item& before, const Item& after)
{
    return update(std::move(action), before, after).and_then([&](const Item& stored) -> Result<Item> {
        if (!stored.promise) {
            return stored;
        }
        const auto others = m_uow.items().openOfPromise(*stored.promise);
        if (!others) {
            return fail(others.error());
        }
        const auto promise = m_uow.promises().find(*stored.promise);
        if (!promise) {
            return fail(promise.error());
        }
        if (!others->empty() || promise->state != PromiseState::Open) {
            return stored; // settled by hand before, or more is still here
        }
        const auto settled =
            stored.returnedAt
                ? PromiseService{}.withdraw(m_uow, m_actor, *stored.promise, m_now, stored.returnReason)
                : PromiseService{}.keep(m_uow, m_actor, *stored.promise, m_now, stored.handedOver->toWhom);
        return settled.map([&](const Promise&) { return stored; });
    });
}

Result<Item> ItemSteps::takeBack(const Item& before, const Item& after)
{
    return update("taken_back", before, after).and_then([&](const Item& stored) -> Result<Item> {
        if (!before.promise) {
            return stored;
        }
        const auto promise = m_uow.promises().find(*before.promise);
        if (!promise) {
            return fail(promise.error());
        }
        if (stored.promise) { // it is here again, and so is what was promised
            return PromiseService{}
                .reopen(m_uow, m_actor, promise->id, promise->version, m_now)
                .map([&](const Promise&) { return stored; });
        }
        const auto others = m_uow.items().openOfPromise(promise->id);
        if (!others) {
            return fail(others.error());
        }
        if (!others->empty() || promise->state != PromiseState::Open) {
            return stored;
        }
        return PromiseService{}.takeBack(m_uow, m_actor, promise->id, m_now, noteTakenBack).map([&](const Promise&) {
            return stored;
        });
    });
}

Result<PromiseId> ItemSteps::promiseFor(const std::vector<Item>& together, const std::vector<Item>& here,
                                        const ItemNotice& notice, const std::string& toWhom, IdMaker& ids)
{
    const Item& first = together.front();
    const std::string key = addresseeKey(first);
    for (const Item& item : here) {
        if (key.empty() || !item.promise || addresseeKey(item) != key) {
            continue;
        }
        const auto promise = m_uow.promises().find(*item.promise);
        if (!promise) {
            return fail(promise.error());
        }
        if (promise->state == PromiseState::Open) {
            return promise->id;
        }
    }
    UtcTime due = m_now + ItemService::keptAtLeast;
    if (notice.keptUntil || first.dueAt) {
        due = notice.keptUntil.value_or(first.dueAt.value_or(due));
    }
    return PromiseService{}
        .make(m_uow, m_actor,
              {.id = ids.next<PromiseTag>(),
               .kind = PromiseKind::Handover,
               .toWhom = toWhom,
               .phone = first.phone ? first.phone->digits() : std::string{},
               .what = notice.words,
               .origin = {RecordKind::Item, first.id.value()},
               .madeAt = m_now,
               .dueAt = std::max(due, m_now)})
        .map([](const Promise& promise) { return promise.id; });
}

Result<void> ItemSteps::addBatch(const ItemBatch& batch)
{
    const auto stored = m_uow.items().findBatch(batch.id);
    if (stored) {
        return *stored == batch ? Result<void>{} : Result<void>{fail(recordConflict)};
    }
    if (stored.error().code != recordNotFound) {
        return fail(stored.error());
    }
    return m_uow.items().addBatch(batch).and_then(
        [&] { return audit("added", batch.id.value(), 1, {}, imageOf(batch)); });
}

Result<ProxyConsent> ItemSteps::addConsent(const ProxyConsent& consent)
{
    const auto stored = m_uow.items().findConsent(consent.id);
    if (stored) {
        return *stored == consent ? stored : Result<ProxyConsent>{fail(recordConflict)};
    }
    if (stored.error().code != recordNotFound) {
        return stored;
    }
    return m_uow.items()
        .addConsent(consent)
        .and_then([&] { return audit("added", consent.id.value(), consent.version, {}, imageOf(consent)); })
        .map([&] { return consent; });
}

Result<ProxyConsent> ItemSteps::updateConsent(std::string action, const ProxyConsent& before, const ProxyConsent& after)
{
    return m_uow.items().updateConsent(after).and_then([&](const ProxyConsent& stored) {
        return audit(std::move(action), stored.id.value(), stored.version, imageOf(before), imageOf(stored)).map([&] {
            return stored;
        });
    });
}

} // namespace frontdesk
