#include "support/InMemoryItems.h"

#include "support/InMemoryRows.h"

#include <utility>

namespace frontdesk {

namespace {

bool receivedEarlier(const Item& a, const Item& b)
{
    return std::pair{a.receivedAt, a.id} < std::pair{b.receivedAt, b.id};
}

UtcTime closedAt(const Item& item) { return item.handedOver ? item.handedOver->at : *item.returnedAt; }

} // namespace

Result<void> InMemoryItems::add(const Item& item)
{
    return addRow(m_data.items, item).map([&](bool added) {
        if (added) {
            touch(item.id.value());
        }
    });
}

Result<Item> InMemoryItems::update(const Item& item)
{
    return updateRow(m_data.items, item, &Item::version).map([&](const Item& stored) {
        touch(stored.id.value());
        return stored;
    });
}

Result<Item> InMemoryItems::find(ItemId id) const { return findRow(m_data.items, id.value()); }

Result<std::vector<Item>> InMemoryItems::open(int most) const
{
    return selectRows(
        m_data.items, [](const Item& item) { return item.isOpen(); }, &receivedEarlier, most);
}

Result<std::vector<Item>> InMemoryItems::overdue(UtcTime now, int most) const
{
    return selectRows(
        m_data.items, [&](const Item& item) { return item.isOverdue(now); },
        [](const Item& a, const Item& b) {
            return std::pair{*a.dueAt, a.id} < std::pair{*b.dueAt, b.id};
        },
        most);
}

Result<std::vector<Item>> InMemoryItems::ofRoom(std::string_view place, int most) const
{
    const std::string key = roomKey(place);
    return selectRows(
        m_data.items, [&](const Item& item) { return !key.empty() && item.isOpen() && roomKey(item.place) == key; },
        &receivedEarlier, most);
}

Result<std::vector<Item>> InMemoryItems::closedSince(UtcTime from, int most) const
{
    return selectRows(
        m_data.items,
        [&](const Item& item) {
            return !item.voided && (item.handedOver || item.returnedAt) && closedAt(item) >= from;
        },
        [](const Item& a, const Item& b) {
            return std::pair{closedAt(b), b.id} < std::pair{closedAt(a), a.id};
        },
        most);
}

Result<std::vector<Item>> InMemoryItems::receivedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.items, [&](const Item& item) { return item.receivedAt >= from && item.receivedAt < to; },
        [](const Item& a, const Item& b) { return receivedEarlier(b, a); }, most);
}

Result<std::vector<Item>> InMemoryItems::toComplete(int most) const
{
    return selectRows(
        m_data.items, [](const Item& item) { return item.isOpen() && item.toComplete; }, &receivedEarlier, most);
}

Result<int> InMemoryItems::countToComplete() const
{
    return static_cast<int>(std::count_if(m_data.items.begin(), m_data.items.end(), [](const auto& entry) {
        return entry.second.isOpen() && entry.second.toComplete;
    }));
}

Result<ItemPage> InMemoryItems::history(const ItemsAsked& asked, const std::optional<ListPlace>& from, int most) const
{
    const auto isAfter = [&](const Item& item) {
        return !from || std::pair{toMillis(item.receivedAt), item.id.value()} < std::pair{from->at, from->id};
    };
    ItemPage page{.items = selectRows(
                      m_data.items, [&](const Item& item) { return asked.fits(item) && isAfter(item); },
                      [](const Item& a, const Item& b) { return receivedEarlier(b, a); }, most)};
    if (!page.items.empty() && page.items.size() == static_cast<std::size_t>(most)) {
        page.next = ListPlace{.at = toMillis(page.items.back().receivedAt), .id = page.items.back().id.value()};
    }
    return page;
}

Result<std::vector<Item>> InMemoryItems::openOfPromise(PromiseId promise) const
{
    return selectRows(
        m_data.items, [&](const Item& item) { return item.isOpen() && item.promise == promise; },
        [](const Item& a, const Item& b) { return a.id < b.id; }, static_cast<int>(m_data.items.size()));
}

Result<void> InMemoryItems::addBatch(const ItemBatch& batch)
{
    return addRow(m_data.itemBatches, batch).map([&](bool added) {
        if (added) {
            touch(batch.id.value());
        }
    });
}

Result<ItemBatch> InMemoryItems::findBatch(ItemBatchId id) const { return findRow(m_data.itemBatches, id.value()); }

Result<void> InMemoryItems::addConsent(const ProxyConsent& consent)
{
    return addRow(m_data.proxyConsents, consent).map([&](bool added) {
        if (added) {
            touch(consent.id.value());
        }
    });
}

Result<ProxyConsent> InMemoryItems::updateConsent(const ProxyConsent& consent)
{
    return updateRow(m_data.proxyConsents, consent, &ProxyConsent::version).map([&](const ProxyConsent& stored) {
        touch(stored.id.value());
        return stored;
    });
}

Result<ProxyConsent> InMemoryItems::findConsent(ProxyConsentId id) const
{
    return findRow(m_data.proxyConsents, id.value());
}

Result<std::vector<ProxyConsent>> InMemoryItems::consents(int most) const
{
    return selectRows(
        m_data.proxyConsents, [](const ProxyConsent& consent) { return !consent.voided; },
        [](const ProxyConsent& a, const ProxyConsent& b) {
            return std::pair{b.givenAt, b.id} < std::pair{a.givenAt, a.id};
        },
        most);
}

} // namespace frontdesk
