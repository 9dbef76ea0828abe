#pragma once

#include "text/ErrorSentences.h"

namespace frontdesk {

/// What people read of errors with fees' accounts.
[[nodiscard]] std::span<const ErrorSentence> feeSentences();

} // namespace frontdesk
