#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One of the program's own words that stands as an argument: "missing", "2" for Tuesday, the kind of a record.
/// Translated by the context "ErrorWords".
struct ArgumentWord {
    std::string_view word;
    const char* text;
};

/// What a person reads for one error code: what happened, what was kept, what to do. English here, translated by the
/// context "ErrorSentences"; %1, %2 … are the error's arguments.
struct ErrorSentence {
    std::string_view code;
    const char* text;
    const char* withSuggestion = nullptr; ///< used when the second argument names the nearest known word
    std::size_t wordAt = 0;               ///< which argument is one of `words` and is shown as such; 0: none
    std::span<const ArgumentWord> words = {};
};

/// Every sentence, in groups. Storage's codes are here too: text may not include storage, but it is the one place of
/// sentences.
[[nodiscard]] std::vector<std::span<const ErrorSentence>> errorSentences();

} // namespace frontdesk
