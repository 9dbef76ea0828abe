#pragma once

#include "text/ErrorSentences.h"

namespace frontdesk {

/// What people read of errors with visits at customers' places.
[[nodiscard]] std::span<const ErrorSentence> siteVisitSentences();

} // namespace frontdesk
