#pragma once

#include "domain/RecordImage.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What stands in the fields of the counter form, as typed. Field names are the vocabulary's. Nothing is required: who
/// stands at the counter is helped first and written down as far as known.
struct MatterForm {
    std::string kind = {};           ///< matter_kind: one of matterKinds, or empty
    std::string emergencyKind = {};  ///< emergency_kind: of an emergency, else empty or left over
    std::string name = {};           ///< name
    std::string title = {};          ///< title: "mr", "ms", or as typed
    std::string phone = {};          ///< phone
    std::string place = {};          ///< place: room or unit
    std::string keyPoints = {};      ///< key_points
    std::string requestedItems = {}; ///< requested_items
    bool operator==(const MatterForm&) const = default;

    /// True when nobody typed or chose anything.
    [[nodiscard]] bool untouched() const { return *this == MatterForm{}; }
    /// True for a vocabulary field that this form has. The others are nobody's to fill here. Entries that calls and the
    /// counter share say "caller_name": whoever stands here is meant.
    [[nodiscard]] static bool has(std::string_view name);
    /// The text of a vocabulary field of this form; empty for other fields.
    [[nodiscard]] std::string field(std::string_view wanted) const;

    /// Names are the prefix (with its dot) and the field's name; what is empty is left out.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static MatterForm readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
