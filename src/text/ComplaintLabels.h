#pragma once

#include "domain/complaint/ComplaintEntry.h"
#include "domain/complaint/ComplaintReview.h"
#include "domain/complaint/ComplaintStep.h"
#include "domain/complaint/TicketsToReview.h"

#include <QString>
#include <string_view>

namespace frontdesk {

// Labels of what stands in tickets, in the language of the screen. An unknown word is shown as it is, so that a newer
// record stays readable.

[[nodiscard]] QString complaintStateLabel(ComplaintState state);
[[nodiscard]] QString complaintKindLabel(ComplaintKind kind);
[[nodiscard]] QString complaintSeverityLabel(ComplaintSeverity severity);
/// @param source one of complaintSources
[[nodiscard]] QString complaintSourceLabel(std::string_view source);
/// @param category one of complaintCategories
[[nodiscard]] QString complaintCategoryLabel(std::string_view category);
/// @param department one of askedDepartments
[[nodiscard]] QString departmentLabel(std::string_view department);
/// @param reason one of waitingReasons
[[nodiscard]] QString waitingReasonLabel(std::string_view reason);
/// What a step is called on a button: "Take on", "Resolved".
[[nodiscard]] QString complaintStepLabel(ComplaintStep::Kind kind);
/// What happened, as the journal says it: "Customer told".
[[nodiscard]] QString complaintEntryLabel(ComplaintEntry::Kind kind);
/// @param what the vocabulary's time of a clock: "response", "progress", "solution", "follow_up"
[[nodiscard]] QString complaintClockLabel(std::string_view what);
/// Whom a ticket is brought to: a person of the vocabulary (supervisor, manager, responsible), or a duty of the roster.
[[nodiscard]] QString escalatedToLabel(std::string_view whom);
/// How far an item of a scorecard was met; a fatal one is kept or it is not.
[[nodiscard]] QString reviewMarkLabel(ReviewMark mark, bool isFatal);
/// Why a closed ticket is looked at again.
[[nodiscard]] QString reviewReasonLabel(ReviewReason reason);
/// Whose ticket it is, as spoken of: name with form of address, else the place, else the kind.
[[nodiscard]] QString complaintCustomerLabel(const Complaint& complaint);

} // namespace frontdesk
