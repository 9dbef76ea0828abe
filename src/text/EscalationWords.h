#pragma once

#include "domain/complaint/ComplaintEntry.h"

#include <QString>

namespace frontdesk {

/// What a supervisor ruled, in the language of the screen.
[[nodiscard]] QString complaintRulingLabel(ComplaintRuling ruling);
/// The words of a journal's entry: what nobody wrote (an EscalationCause) as a sentence, what a person wrote as it is.
[[nodiscard]] QString complaintEntryWords(const ComplaintEntry& entry);

} // namespace frontdesk
