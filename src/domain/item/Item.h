#pragma once

#include "base/Id.h"
#include "base/Money.h"
#include "base/PhoneNumber.h"
#include "domain/FormReader.h"
#include "domain/RecordErrors.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/item/ItemForm.h"
#include "domain/people/Actor.h"
#include "domain/promise/Promise.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace frontdesk {

struct ItemTag;
using ItemId = Id<ItemTag>;
struct ItemBatchTag;
using ItemBatchId = Id<ItemBatchTag>;

inline constexpr ErrorCode itemBadPhone{"item.bad_phone"};   ///< %1 as typed
inline constexpr ErrorCode itemBadAmount{"item.bad_amount"}; ///< %1 as typed
inline constexpr ErrorCode itemClosed{"item.closed"};        ///< handed over or given back already
inline constexpr ErrorCode itemNotLent{"item.not_lent"};     ///< only what was lent comes back
inline constexpr ErrorCode itemIsLent{"item.is_lent"};       ///< what was lent is not handed over or told
inline constexpr ErrorCode itemNeedsReceiver{"item.needs_receiver"};
inline constexpr ErrorCode itemNeedsConsent{"item.needs_consent"};     ///< %1 the addressee. Source: M0-044
inline constexpr ErrorCode itemFaxUnconfirmed{"item.fax_unconfirmed"}; ///< Source: M0-042
inline constexpr ErrorCode itemNothingToTakeBack{"item.nothing_to_take_back"};
inline constexpr ErrorCode itemGateField{"item.gate_field"}; ///< a pack requires %1
inline constexpr ErrorCode itemBatchEmpty{"item.batch_empty"};
inline constexpr ErrorCode itemConsentForNobody{"item.consent_for_nobody"}; ///< neither a company, a room nor a name
inline constexpr ErrorCode itemDataBad{"item.data_bad"};                    ///< %1 the key: a broken build
inline constexpr std::array itemErrors{
    itemBadPhone,      itemBadAmount,         itemClosed,    itemNotLent,    itemIsLent,           itemNeedsReceiver,
    itemNeedsConsent,  itemNothingToTakeBack, itemGateField, itemBatchEmpty, itemConsentForNobody, itemDataBad,
    itemFaxUnconfirmed};

/// How something left the desk into somebody's hands.
struct ItemHandover {
    UtcTime at;
    std::string toWhom;             ///< as typed
    std::string strokes = {};       ///< a drawn signature, as ItemSignature writes it; may be empty
    std::string consent = {};       ///< consentAsked, consentStanding, or empty: no third person
    std::optional<StaffId> by = {}; ///< who gave it out
    bool operator==(const ItemHandover&) const = default;
};

enum class ItemState {
    Waiting,    ///< here, and nobody was told
    Told,       ///< here, and the addressee knows
    Lent,       ///< with the borrower
    HandedOver, ///< gone to whom it was for
    Returned,   ///< back with the sender; of a loan: back at the desk
};

/// Something that is kept at the desk for somebody, found, lent or sent. Made only by from() or a repository.
struct Item {
    ItemId id;
    Version version = 1;
    std::string kind = {}; ///< one of itemKinds
    std::string sender = {};
    std::string carrier = {};
    std::string waybill = {};
    std::string pickupCode = {};
    std::optional<Money> cod = {};
    bool damaged = false;
    bool outgoing = false;
    std::string addressee = {};
    std::string company = {};
    std::string place = {};
    std::optional<PhoneNumber> phone = {};
    std::string description = {};
    std::string shelf = {};
    std::string fault = {};
    std::string accessories = {};
    std::string condition = {};
    std::string faxNumber = {};
    std::string address = {};
    std::string receiptNo = {}; ///< of a device left for repair
    std::optional<ItemBatchId> batch = {};
    UtcTime receivedAt{};
    std::optional<UtcTime> dueAt = {}; ///< overdue from then on
    std::optional<UtcTime> notifiedAt = {};
    std::optional<PromiseId> promise = {}; ///< to hand it over; one for all that wait for an addressee
    std::optional<ItemHandover> handedOver = {};
    std::optional<UtcTime> returnedAt = {};
    std::string returnReason = {};
    bool toComplete = false;
    std::optional<StaffId> operatorId = {};
    std::optional<Voided> voided = {};
    std::string ruleBook = {};
    RecordImage guidance = {};
    bool operator==(const Item&) const = default;

    /// Reads a form. @error form.invalid with every problem at once (no kind, bad phone or amount, too long)
    [[nodiscard]] static Result<Item> from(ItemId id, const ItemForm& form, UtcTime receivedAt);
    /// What the form showed, to edit it again.
    [[nodiscard]] ItemForm toForm() const;
    [[nodiscard]] ItemState state() const;
    /// Neither handed over nor returned nor voided.
    [[nodiscard]] bool isOpen() const { return !handedOver && !returnedAt && !voided; }
    [[nodiscard]] bool isOverdue(UtcTime now) const { return isOpen() && dueAt && *dueAt <= now; }
};

/// The plain texts of an item, in the order of their columns; each with its name and the most characters.
struct ItemText {
    const char* name;
    std::string Item::*text;
    std::string ItemForm::*typed;
    std::size_t most;
};
inline constexpr std::size_t mostItemWord = 64;
inline constexpr std::array itemTexts{
    ItemText{"sender", &Item::sender, &ItemForm::sender, mostCallerName},
    ItemText{"carrier", &Item::carrier, &ItemForm::carrier, mostItemWord},
    ItemText{"waybill", &Item::waybill, &ItemForm::waybill, mostItemWord},
    ItemText{"pickup_code", &Item::pickupCode, &ItemForm::pickupCode, mostItemWord},
    ItemText{"addressee", &Item::addressee, &ItemForm::addressee, mostCallerName},
    ItemText{"addressee_company", &Item::company, &ItemForm::company, mostCallerName},
    ItemText{"place", &Item::place, &ItemForm::place, mostPlace},
    ItemText{"description", &Item::description, &ItemForm::description, mostRequestedItems},
    ItemText{"shelf", &Item::shelf, &ItemForm::shelf, mostItemWord},
    ItemText{"fault", &Item::fault, &ItemForm::fault, mostRequestedItems},
    ItemText{"accessories", &Item::accessories, &ItemForm::accessories, mostRequestedItems},
    ItemText{"condition", &Item::condition, &ItemForm::condition, mostRequestedItems},
    ItemText{"fax_number", &Item::faxNumber, &ItemForm::faxNumber, mostItemWord},
    ItemText{"address", &Item::address, &ItemForm::address, mostRequestedItems},
};

/// Whom it is for as far as is known, to put things of one addressee together: name, company and room, without case.
/// Empty when nothing is known.
[[nodiscard]] std::string addresseeKey(const Item& item);
/// Two ways of writing one room have the same key; empty for none.
[[nodiscard]] std::string roomKey(std::string_view place);

/// Every field, the guidance under "guidance.".
[[nodiscard]] RecordImage imageOf(const Item& item);
/// What an item is found by. A voided one stays findable.
[[nodiscard]] SearchText searchText(const Item& item);

} // namespace frontdesk
