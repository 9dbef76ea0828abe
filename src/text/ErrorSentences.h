#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What a person reads for one error code: what happened, what was kept, what to do. English here, translated by the
/// context "ErrorSentences"; %1, %2 … are the error's arguments.
struct ErrorSentence {
    std::string_view code;
    const char* text;
    const char* withSuggestion = nullptr; ///< used when the second argument names the nearest known word
};

/// Every sentence, in groups. Storage's codes are here too: text may not include storage, but it is the one place of
/// sentences.
[[nodiscard]] std::vector<std::span<const ErrorSentence>> errorSentences();

} // namespace frontdesk
