#pragma once

#include "text/ErrorSentences.h"

namespace frontdesk {

/// What people read of errors at reception: visits, things kept at the desk, the watch-list.
[[nodiscard]] std::span<const ErrorSentence> receptionSentences();

} // namespace frontdesk
