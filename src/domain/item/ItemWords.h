#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

/// What is kept or lent at the desk: the values of the vocabulary's fact "item_kind", in the order of their digits.
/// They are stored and never renamed; labels are made in text.
inline constexpr std::array<std::string_view, 10> itemKinds{
    "parcel", "mail", "file", "key", "goods", "lost", "umbrella", "wheelchair", "device", "fax",
};
inline constexpr std::string_view itemParcel{"parcel"};
inline constexpr std::string_view itemDevice{"device"}; ///< left for repair: has a fault, accessories and a receipt
inline constexpr std::string_view itemFax{"fax"};       ///< to be sent
inline constexpr std::string_view itemLost{"lost"};     ///< found by somebody: nobody is known to whom it belongs

/// Lent to somebody who brings it back.
[[nodiscard]] constexpr bool isLent(std::string_view kind) { return kind == "umbrella" || kind == "wheelchair"; }

/// How the addressee's consent to a third person is known. Stored.
inline constexpr std::string_view consentAsked{"asked"};         ///< the addressee said so
inline constexpr std::string_view consentStanding{"standing"};   ///< a standing authorisation covers it
inline constexpr std::string_view consentConfirmed{"confirmed"}; ///< of a fax: its number, by telephone

namespace moment {
inline constexpr std::string_view itemReceived{"item.received"};
inline constexpr std::string_view itemHandedOver{"item.handed_over"};
inline constexpr std::string_view itemDisclosureRequested{"item.disclosure_requested"};
inline constexpr std::string_view itemRepairIntake{"item.repair_intake"};
inline constexpr std::string_view itemFaxRequested{"item.fax_requested"};
inline constexpr std::string_view itemBeforeSend{"item.before_send"};

inline constexpr std::array itemMoments{itemReceived,     itemHandedOver,   itemDisclosureRequested,
                                        itemRepairIntake, itemFaxRequested, itemBeforeSend};
} // namespace moment

} // namespace frontdesk
