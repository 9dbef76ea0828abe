#pragma once

#include "domain/RecordImage.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What stands in the fields of a visit's form, as typed. Field names are the vocabulary's.
struct SiteVisitForm {
    std::string name = {};          ///< customer_name
    std::string phone = {};         ///< phone
    std::string place = {};         ///< place
    std::string staff = {};         ///< visit_staff: who of us goes, as text
    std::string purpose = {};       ///< purpose. Source: M3-044
    std::string agenda = {};        ///< visit_agenda
    std::string appointmentAt = {}; ///< appointment_at: a time as typed
    std::string agreed = {};        ///< appointment_agreed: "1": the customer agreed by telephone. Source: M3-028
    std::string minutes = {};       ///< visit_minutes: how long it is likely to take
    std::string note = {};          ///< note
    std::string summary = {};       ///< summary. Source: M3-059
    std::string agreements = {};    ///< agreements. Source: M3-059
    std::string followUp = {};      ///< visit_follow_up: what happens next
    std::string followUpAt = {};    ///< followup_at: by when, a time as typed
    bool operator==(const SiteVisitForm&) const = default;

    /// True when nobody typed or chose anything.
    [[nodiscard]] bool untouched() const { return *this == SiteVisitForm{}; }
    [[nodiscard]] static bool has(std::string_view name);
    /// The text of a vocabulary field of this form; empty for other fields.
    [[nodiscard]] std::string field(std::string_view wanted) const;

    /// Names are the prefix (with its dot) and the field's name; what is empty is left out.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static SiteVisitForm readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
