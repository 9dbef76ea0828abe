#pragma once

#include "domain/RecordImage.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What stands in the fields of the call form, as typed. Field names are the vocabulary's.
struct CallForm {
    std::string callerName;         ///< caller_name
    std::string title;              ///< title: "mr", "ms", or as typed
    std::string phone;              ///< phone
    std::string place;              ///< place
    std::string category;           ///< category
    std::string emergencyKind = {}; ///< emergency_kind: of an emergency, else empty or left over
    std::string keyPoints;          ///< key_points
    std::string requestedItems;     ///< requested_items
    std::string lateReason;         ///< late_reason
    bool nameDeclined = false;
    bool phoneDeclined = false;
    int nameAsked = 0; ///< how often the name was asked for and refused
    bool recapConfirmed = false;
    bool operator==(const CallForm&) const = default;

    /// True when nobody typed or ticked anything.
    [[nodiscard]] bool untouched() const { return *this == CallForm{}; }
    /// True for a vocabulary field that this form has. The others are nobody's to fill here.
    [[nodiscard]] static bool has(std::string_view name);
    /// The text of a vocabulary field of this form; "1" or "" for flags; empty for other fields.
    [[nodiscard]] std::string field(std::string_view name) const;

    /// Names are the prefix (with its dot) and the field's name; what is empty is left out.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static CallForm readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
