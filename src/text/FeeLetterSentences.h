#pragma once

#include "text/ErrorSentences.h"

#include <span>

namespace frontdesk {

/// The sentences of FeeLetterErrors.h.
[[nodiscard]] std::span<const ErrorSentence> feeLetterSentences();

} // namespace frontdesk
