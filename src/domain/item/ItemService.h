#pragma once

#include "base/IdMaker.h"
#include "base/LocalTime.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/item/ItemCourse.h"
#include "rules/RuleBook.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Something received, as it crosses to the write lane: one value.
struct ItemToSave {
    ItemId id;
    ItemForm form;
    UtcTime receivedAt;
    LocalDate day{}; ///< of receivedAt in the unit's zone: receipt numbers count by it
    bool toComplete = false;
    GuidanceSession session{};
};

/// A record at the version that was shown.
struct ItemAt {
    ItemId id;
    Version version;
};

/// What an addressee is told, and by when the thing is kept.
struct ItemNotice {
    std::string words;
    std::optional<UtcTime> keptUntil = {}; ///< none: as long as the item says, or a week
};

/// Stateless. Each step writes the row, search tokens, promises and audit entries in the caller's unit of work. Audit
/// actions: added, changed, notified, handed_over, given_back, returned, taken_back, voided, unvoided.
class ItemService {
public:
    /// The same save twice is one save. @error form.invalid with every problem at once, the unmet `block` requirements
    /// among them, record.conflict, people.no_right
    [[nodiscard]] Result<Item> receive(UnitOfWork& uow, const Actor& actor, const ItemToSave& input,
                                       const RuleBook& book) const;
    /// Parcels signed for with one total; all or none. @error item.batch_empty, as receive()
    [[nodiscard]] Result<std::vector<Item>> receiveBatch(UnitOfWork& uow, const Actor& actor, const ItemBatch& batch,
                                                         const std::vector<ItemToSave>& inputs,
                                                         const RuleBook& book) const;
    /// Completes or corrects what is written down of it. @error form.invalid, record.conflict, record.voided,
    /// people.no_right
    [[nodiscard]] Result<Item> change(UnitOfWork& uow, const Actor& actor, ItemAt at, const ItemForm& form,
                                      const RuleBook& book, UtcTime now) const;
    /// The addressee was told of these, and of whatever else is here for them untold: one promise for an addressee.
    /// @param ids of the promise, if a new one is made @return everything that counts as told now
    /// @error item.closed, record.voided, item.is_lent, record.not_found, people.no_right
    [[nodiscard]] Result<std::vector<Item>> notify(UnitOfWork& uow, const Actor& actor,
                                                   const std::vector<ItemId>& which, const ItemNotice& notice,
                                                   IdMaker& ids, UtcTime now) const;
    /// Gives several things to one person; all or none. The promise is kept with the last of them.
    /// @error those of ItemCourse::handOver(), record.conflict, people.no_right
    [[nodiscard]] Result<std::vector<Item>> handOver(UnitOfWork& uow, const Actor& actor,
                                                     const std::vector<ItemAt>& which, const HandoverForm& form,
                                                     UtcTime now) const;
    /// What was lent is back. @error item.not_lent, item.closed, record.conflict, people.no_right
    [[nodiscard]] Result<Item> giveBack(UnitOfWork& uow, const Actor& actor, ItemAt at, UtcTime now) const;
    /// @error record.void_needs_reason, item.closed, record.conflict, people.no_right
    [[nodiscard]] Result<Item> returnToSender(UnitOfWork& uow, const Actor& actor, ItemAt at, std::string reason,
                                              UtcTime now) const;
    /// Undo of the last step; its promise is open again, or withdrawn when it was just made and nothing else needs it.
    /// @error item.nothing_to_take_back, record.conflict, record.voided, people.no_right
    [[nodiscard]] Result<Item> takeBack(UnitOfWork& uow, const Actor& actor, ItemAt at, UtcTime now) const;
    /// @error record.not_found, record.voided, record.void_needs_reason, people.no_right
    [[nodiscard]] Result<Item> voidItem(UnitOfWork& uow, const Actor& actor, ItemId id, std::string reason,
                                        UtcTime now) const;
    /// Undo of voidItem. @error record.conflict, record.not_voided, people.no_right
    [[nodiscard]] Result<Item> unvoid(UnitOfWork& uow, const Actor& actor, ItemAt at, UtcTime now) const;

    /// A tenant's standing authorisation. @error form.invalid, record.conflict, people.no_right
    [[nodiscard]] Result<ProxyConsent> addConsent(UnitOfWork& uow, const Actor& actor, ProxyConsentId id,
                                                  const ProxyConsentForm& form, std::optional<UtcTime> validUntil,
                                                  UtcTime now) const;
    /// @error record.void_needs_reason, record.voided, people.no_right
    [[nodiscard]] Result<ProxyConsent> withdrawConsent(UnitOfWork& uow, const Actor& actor, ProxyConsentId id,
                                                       std::string reason, UtcTime now) const;
    /// Undo of withdrawConsent. @error record.conflict, record.not_voided, people.no_right
    [[nodiscard]] Result<ProxyConsent> restoreConsent(UnitOfWork& uow, const Actor& actor, ProxyConsentId id,
                                                      Version version, UtcTime now) const;

    static constexpr int mostConsents = 2000; ///< that are looked at
    static constexpr int mostOpen = 5000;     ///< things at the desk that are looked at
    static constexpr std::chrono::days keptAtLeast{7};
};

} // namespace frontdesk
