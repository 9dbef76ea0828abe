#pragma once

#include "domain/item/ItemRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <vector>

namespace frontdesk {

class InMemoryItems final : public ItemRepository {
public:
    InMemoryItems(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Item& item) override;
    Result<Item> update(const Item& item) override;
    Result<Item> find(ItemId id) const override;
    Result<std::vector<Item>> open(int most) const override;
    Result<std::vector<Item>> overdue(UtcTime now, int most) const override;
    Result<std::vector<Item>> ofRoom(std::string_view place, int most) const override;
    Result<std::vector<Item>> closedSince(UtcTime from, int most) const override;
    Result<std::vector<Item>> receivedBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<Item>> toComplete(int most) const override;
    Result<int> countToComplete() const override;
    Result<ItemPage> history(const ItemsAsked& asked, const std::optional<ListPlace>& from, int most) const override;
    Result<std::vector<Item>> openOfPromise(PromiseId promise) const override;
    Result<void> addBatch(const ItemBatch& batch) override;
    Result<ItemBatch> findBatch(ItemBatchId id) const override;
    Result<void> addConsent(const ProxyConsent& consent) override;
    Result<ProxyConsent> updateConsent(const ProxyConsent& consent) override;
    Result<ProxyConsent> findConsent(ProxyConsentId id) const override;
    Result<std::vector<ProxyConsent>> consents(int most) const override;

private:
    void touch(std::int64_t id) { m_touched.push_back({RecordKind::Item, id}); }

    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
