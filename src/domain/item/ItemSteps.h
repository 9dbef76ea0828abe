#pragma once

#include "domain/item/ItemRepository.h"
#include "domain/item/ItemService.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What the steps of ItemService write for one actor at one time: row, search tokens, promise and audit entry. Rights
/// were asked for already.
class ItemSteps {
public:
    ItemSteps(UnitOfWork& uow, const Actor& actor, UtcTime now) : m_uow(uow), m_actor(actor), m_now(now) {}

    /// @error record.conflict, record.voided
    [[nodiscard]] Result<Item> findUnvoided(ItemId id, std::optional<Version> version);
    /// @param stored what the store has under its id
    [[nodiscard]] Result<Item> add(const Item& item, const Result<Item>& stored);
    /// A change that changes nothing writes nothing.
    [[nodiscard]] Result<Item> update(std::string action, const Item& before, const Item& after);
    /// The same for what leaves the desk: with the last thing of its promise the promise is kept, and withdrawn when it
    /// went back to the sender.
    [[nodiscard]] Result<Item> close(std::string action, const Item& before, const Item& after);
    /// The same for a step back.
    [[nodiscard]] Result<Item> takeBack(const Item& before, const Item& after);
    /// The open promise that things of this addressee have already, or a new one.
    [[nodiscard]] Result<PromiseId> promiseFor(const std::vector<Item>& together, const std::vector<Item>& here,
                                               const ItemNotice& notice, const std::string& toWhom, IdMaker& ids);

    [[nodiscard]] Result<void> addBatch(const ItemBatch& batch);
    [[nodiscard]] Result<ProxyConsent> addConsent(const ProxyConsent& consent);
    [[nodiscard]] Result<ProxyConsent> updateConsent(std::string action, const ProxyConsent& before,
                                                     const ProxyConsent& after);

private:
    [[nodiscard]] Result<void> audit(std::string action, std::int64_t id, Version version, RecordImage before,
                                     RecordImage after);

    UnitOfWork& m_uow;
    const Actor& m_actor;
    UtcTime m_now;
};

} // namespace frontdesk
