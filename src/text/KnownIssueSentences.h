#pragma once

#include "text/ErrorSentences.h"

namespace frontdesk {

/// What people read of errors with known issues.
[[nodiscard]] std::span<const ErrorSentence> knownIssueSentences();

} // namespace frontdesk
