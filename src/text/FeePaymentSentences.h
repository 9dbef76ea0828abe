#pragma once

#include "text/ErrorSentences.h"

namespace frontdesk {

/// What people read of errors with money for fees.
[[nodiscard]] std::span<const ErrorSentence> feePaymentSentences();

} // namespace frontdesk
