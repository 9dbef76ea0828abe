#pragma once

#include "text/ErrorSentences.h"

#include <span>

namespace frontdesk {

/// What a person reads of the faults of tables (domain/table), and of files from outside (exchange's codes are here:
/// text may not include exchange). Part of errorSentences().
[[nodiscard]] std::span<const ErrorSentence> tableSentences();
[[nodiscard]] std::span<const ErrorSentence> fileSentences();

} // namespace frontdesk
