#pragma once

#include "domain/item/ItemRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// What is kept or lent at the desk, in the tables `item`, `item_batch` and `proxy_consent`.
class SqliteItemRepository final : public ItemRepository {
public:
    SqliteItemRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Item& item) override;
    [[nodiscard]] Result<Item> update(const Item& item) override;
    [[nodiscard]] Result<Item> find(ItemId id) const override;
    [[nodiscard]] Result<std::vector<Item>> open(int most) const override;
    [[nodiscard]] Result<std::vector<Item>> overdue(UtcTime now, int most) const override;
    [[nodiscard]] Result<std::vector<Item>> ofRoom(std::string_view place, int most) const override;
    [[nodiscard]] Result<std::vector<Item>> closedSince(UtcTime from, int most) const override;
    [[nodiscard]] Result<std::vector<Item>> receivedBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<Item>> toComplete(int most) const override;
    [[nodiscard]] Result<int> countToComplete() const override;
    [[nodiscard]] Result<ItemPage> history(const ItemsAsked& asked, const std::optional<ListPlace>& from,
                                           int most) const override;
    [[nodiscard]] Result<std::vector<Item>> openOfPromise(PromiseId promise) const override;
    [[nodiscard]] Result<void> addBatch(const ItemBatch& batch) override;
    [[nodiscard]] Result<ItemBatch> findBatch(ItemBatchId id) const override;
    [[nodiscard]] Result<void> addConsent(const ProxyConsent& consent) override;
    [[nodiscard]] Result<ProxyConsent> updateConsent(const ProxyConsent& consent) override;
    [[nodiscard]] Result<ProxyConsent> findConsent(ProxyConsentId id) const override;
    [[nodiscard]] Result<std::vector<ProxyConsent>> consents(int most) const override;

    /// Items whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<Item>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<Item> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<Item>> readAll(Statement query) const;
    [[nodiscard]] Result<ProxyConsent> readConsent(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
