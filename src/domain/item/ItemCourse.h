#pragma once

#include "domain/item/Item.h"
#include "domain/item/ProxyConsent.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Who stands there for something, as typed.
struct HandoverForm {
    std::string toWhom = {};
    std::string strokes = {};
    bool consentAsked = false; ///< the addressee was asked and agrees; of a fax: has confirmed its number by telephone
    bool operator==(const HandoverForm&) const = default;
};

/// What the desk does next with something.
enum class ItemStep { Tell, HandOver, GiveBack, Send, Nothing };

/// The course of a thing: received, told, handed over or returned; or lent and brought back. Pure: each step gives the
/// changed item or says why not. Source: M0-044, M0-045, M0-046.
class ItemCourse {
public:
    [[nodiscard]] static ItemStep next(const Item& item);

    /// @error item.closed, record.voided, item.is_lent
    [[nodiscard]] static Result<Item> tell(const Item& item, PromiseId promise, UtcTime now);
    /// A third person needs the addressee's consent or a standing authorisation; a fax is sent once its number was
    /// confirmed. @error item.closed, record.voided, item.is_lent, item.needs_receiver, item.needs_consent,
    /// item.fax_unconfirmed
    [[nodiscard]] static Result<Item> handOver(const Item& item, const HandoverForm& form,
                                               const std::vector<ProxyConsent>& consents, const Actor& actor,
                                               UtcTime now);
    /// Of what was lent. @error item.not_lent, item.closed, record.voided
    [[nodiscard]] static Result<Item> giveBack(const Item& item, UtcTime now);
    /// @error item.is_lent, item.closed, record.voided, record.void_needs_reason
    [[nodiscard]] static Result<Item> returnToSender(const Item& item, std::string_view reason, UtcTime now);
    /// One step back: what was handed over or returned is here again, what was told is not. The promise is not looked
    /// at. @error item.nothing_to_take_back, record.voided
    [[nodiscard]] static Result<Item> takeBack(const Item& item);

    /// True when the addressee is known by name and this is another one. A masked name ("Wang *") fits whatever its
    /// stars may stand for. What goes out, was found, or is for a company or a room has no third person.
    [[nodiscard]] static bool isThirdPerson(const Item& item, std::string_view toWhom);
    /// The one that lets somebody else fetch it; null when none does.
    [[nodiscard]] static const ProxyConsent* covering(const Item& item, const std::vector<ProxyConsent>& consents,
                                                      UtcTime now);
};

} // namespace frontdesk
