#pragma once

#include "text/ErrorSentences.h"

namespace frontdesk {

/// What people read of errors with tickets.
[[nodiscard]] std::span<const ErrorSentence> complaintSentences();

} // namespace frontdesk
