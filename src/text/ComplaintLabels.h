#pragma once

#include "domain/complaint/ComplaintEntry.h"
#include "domain/complaint/ComplaintWords.h"

#include <QString>
#include <string_view>

namespace frontdesk {

// What a ticket's words are called, in the language of the screen. A word that is none is shown as it stands.
[[nodiscard]] QString complaintStateLabel(ComplaintState state);
[[nodiscard]] QString complaintKindLabel(ComplaintKind kind);
[[nodiscard]] QString complaintSeverityLabel(ComplaintSeverity severity);
[[nodiscard]] QString complaintSourceLabel(std::string_view source);
[[nodiscard]] QString complaintCategoryLabel(std::string_view category);
[[nodiscard]] QString departmentLabel(std::string_view department);
[[nodiscard]] QString waitingReasonLabel(std::string_view reason);
/// A clock of a ticket: response, progress, solution, follow_up.
[[nodiscard]] QString complaintClockLabel(std::string_view what);
/// Whom it is brought to: a person of the vocabulary, or a duty of the roster.
[[nodiscard]] QString escalatedToLabel(std::string_view whom);
[[nodiscard]] QString complaintRulingLabel(ComplaintRuling ruling);
/// The words of an entry that nobody wrote, as a sentence; what a person wrote stays as it is.
[[nodiscard]] QString complaintEntryWords(const ComplaintEntry& entry);
[[nodiscard]] QString complaintEntryLabel(ComplaintEntry::Kind kind);

} // namespace frontdesk
