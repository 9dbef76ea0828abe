#pragma once

#include "domain/RecordImage.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What stands in the fields of a ticket's form, as typed. Field names are the vocabulary's. What the customer said is
/// kept apart from how we put it. Source: M1-046, M3-017.
struct ComplaintForm {
    std::string kind = {};           ///< complaint_kind: a word of ComplaintKind; empty: a complaint
    std::string source = {};         ///< source: one of complaintSources
    std::string name = {};           ///< customer_name
    std::string title = {};          ///< title: "mr", "ms", or as typed
    std::string phone = {};          ///< phone
    std::string place = {};          ///< place: room or unit
    std::string issue = {};          ///< issue: in the customer's own words
    std::string summary = {};        ///< summary: in ours
    std::string realIntent = {};     ///< real_intent
    std::string demand = {};         ///< demand: the remedy that the customer seeks
    std::string deadline = {};       ///< customer_deadline: by when the customer wants it, as said
    std::string category = {};       ///< complaint_category: one of complaintCategories
    std::string severity = {};       ///< severity: a word of ComplaintSeverity; empty: normal
    std::string severityReason = {}; ///< severity_reason
    std::string area = {};           ///< building: for the board's filter
    std::string note = {};           ///< note
    bool operator==(const ComplaintForm&) const = default;

    /// True when nobody typed or chose anything.
    [[nodiscard]] bool untouched() const { return *this == ComplaintForm{}; }
    [[nodiscard]] static bool has(std::string_view name);
    /// The text of a vocabulary field of this form; empty for other fields.
    [[nodiscard]] std::string field(std::string_view wanted) const;

    /// Names are the prefix (with its dot) and the field's name; what is empty is left out.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static ComplaintForm readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
