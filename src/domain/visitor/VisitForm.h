#pragma once

#include "domain/RecordImage.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What stands in the fields of the sign-in form, as typed. Field names are the vocabulary's. Nothing is required of
/// the form itself: a number is never asked for twice (M4-046), and packs say what should be known.
struct VisitForm {
    std::string name = {};           ///< visitor_name
    std::string title = {};          ///< title: "mr", "ms", or as typed
    std::string phone = {};          ///< phone; may stay empty
    std::string company = {};        ///< company: whom they come from
    std::string companions = {};     ///< companions: how many come along
    std::string plate = {};          ///< plate of a car
    std::string purpose = {};        ///< purpose
    std::string tag = {};            ///< visitor_tag: one of visitorTags, or empty
    std::string host = {};           ///< host: a person or a company
    std::string place = {};          ///< place: the host's room or unit
    std::string floor = {};          ///< floor
    std::string hasAppointment = {}; ///< has_appointment: "yes", "no", or empty for not asked
    std::string expectedAt = {};     ///< appointment_at: of an announced visit, "2026-11-29 14:00" in the unit's zone
    std::string note = {};           ///< note
    bool operator==(const VisitForm&) const = default;

    /// True when nobody typed or chose anything.
    [[nodiscard]] bool untouched() const { return *this == VisitForm{}; }
    /// True for a vocabulary field that this form has; "name" and "caller_name" of entries that others share are the
    /// visitor's.
    [[nodiscard]] static bool has(std::string_view name);
    /// The text of a vocabulary field of this form; empty for other fields.
    [[nodiscard]] std::string field(std::string_view wanted) const;

    /// Names are the prefix (with its dot) and the field's name; what is empty is left out.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static VisitForm readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
