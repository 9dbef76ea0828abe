#pragma once

#include "domain/item/Item.h"
#include "domain/item/ItemsAsked.h"
#include "domain/item/ProxyConsent.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// Port: what is kept or lent at the desk, batches of parcels and standing authorisations.
class ItemRepository {
public:
    virtual ~ItemRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> add(const Item& item) = 0;
    /// Writes item with version+1 if the stored version is item.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<Item> update(const Item& item) = 0;
    [[nodiscard]] virtual Result<Item> find(ItemId id) const = 0;
    /// Neither handed over nor returned nor voided, the oldest first.
    [[nodiscard]] virtual Result<std::vector<Item>> open(int most) const = 0;
    /// Of these, what is due at or before now, the longest overdue first.
    [[nodiscard]] virtual Result<std::vector<Item>> overdue(UtcTime now, int most) const = 0;
    /// Open things for a room, however it is written, the oldest first.
    [[nodiscard]] virtual Result<std::vector<Item>> ofRoom(std::string_view place, int most) const = 0;
    /// Handed over or returned at or after this time, the latest first.
    [[nodiscard]] virtual Result<std::vector<Item>> closedSince(UtcTime from, int most) const = 0;
    /// Received in [from, to), newest first, voided ones too.
    [[nodiscard]] virtual Result<std::vector<Item>> receivedBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Open things that were saved as "to complete", the oldest first. Whoever has taken theirs completed it so.
    [[nodiscard]] virtual Result<std::vector<Item>> toComplete(int most) const = 0;
    [[nodiscard]] virtual Result<int> countToComplete() const = 0;
    /// A piece of the history, the latest received first. It looks through a bounded number of things.
    [[nodiscard]] virtual Result<ItemPage> history(const ItemsAsked& asked, const std::optional<ListPlace>& from,
                                                   int most) const = 0;
    /// What is still open of those that one promise is about, in the order of their ids.
    [[nodiscard]] virtual Result<std::vector<Item>> openOfPromise(PromiseId promise) const = 0;

    /// @error record.conflict
    [[nodiscard]] virtual Result<void> addBatch(const ItemBatch& batch) = 0;
    [[nodiscard]] virtual Result<ItemBatch> findBatch(ItemBatchId id) const = 0;

    /// @error record.conflict
    [[nodiscard]] virtual Result<void> addConsent(const ProxyConsent& consent) = 0;
    /// @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<ProxyConsent> updateConsent(const ProxyConsent& consent) = 0;
    [[nodiscard]] virtual Result<ProxyConsent> findConsent(ProxyConsentId id) const = 0;
    /// Not withdrawn, also those that have run out; the latest given first.
    [[nodiscard]] virtual Result<std::vector<ProxyConsent>> consents(int most) const = 0;
};

} // namespace frontdesk
