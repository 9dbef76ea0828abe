#pragma once

#include "base/Id.h"
#include "domain/item/Item.h"

#include <optional>
#include <string>

namespace frontdesk {

struct ProxyConsentTag;
using ProxyConsentId = Id<ProxyConsentTag>;

/// What stands in the form of a standing authorisation, as typed.
struct ProxyConsentForm {
    std::string company = {};
    std::string place = {};
    std::string addressee = {};
    std::string givenBy = {};
    bool operator==(const ProxyConsentForm&) const = default;
};

/// A tenant's standing authorisation: things for this company, room or person may be received and given out to others
/// who come for them. A record of the kind Item. Source: M0-044, and the rules for parcels of March 2024.
struct ProxyConsent {
    ProxyConsentId id;
    Version version = 1;
    std::string company = {};
    std::string place = {};
    std::string addressee = {};
    std::string givenBy = {};
    UtcTime givenAt{};
    std::optional<UtcTime> validUntil = {}; ///< no longer from then on; none: until it is withdrawn
    std::optional<StaffId> operatorId = {};
    std::optional<Voided> voided = {}; ///< withdrawn
    bool operator==(const ProxyConsent&) const = default;

    /// @error form.invalid: what is too long, no name of who gave it, item.consent_for_nobody
    [[nodiscard]] static Result<ProxyConsent> from(ProxyConsentId id, const ProxyConsentForm& form, UtcTime givenAt,
                                                   std::optional<UtcTime> validUntil);
    /// Everything that it names must fit: a company, a room, a person.
    [[nodiscard]] bool covers(const Item& item, UtcTime at) const;
};

[[nodiscard]] RecordImage imageOf(const ProxyConsent& consent);

/// Parcels that a courier left together, signed for with one total. Never changed. A record of the kind Item.
struct ItemBatch {
    ItemBatchId id;
    std::string courier = {}; ///< who brought them and signed, as typed
    std::string carrier = {};
    int total = 0;
    std::string strokes = {}; ///< the courier's drawn signature; may be empty
    UtcTime at{};
    std::optional<StaffId> operatorId = {};
    bool operator==(const ItemBatch&) const = default;
};

[[nodiscard]] RecordImage imageOf(const ItemBatch& batch);

} // namespace frontdesk
