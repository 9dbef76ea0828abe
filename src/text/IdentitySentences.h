#pragma once

#include "text/ErrorSentences.h"

#include <span>

namespace frontdesk {

/// What a person reads of the faults of identity documents and of the watch-list. Part of errorSentences().
[[nodiscard]] std::span<const ErrorSentence> identitySentences();

} // namespace frontdesk
