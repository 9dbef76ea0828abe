#pragma once

#include "rules/RuleBook.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A forbidden phrase found in a text, by code points.
struct ForbiddenHit {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string key; ///< "pack/id"
    std::string words;
    std::string instead;
    std::vector<std::string> source;
};

/// Finds words not to say. `utterance` matches a whole sentence or clause between punctuation, `opening` only the
/// start of the text, `word` between non-letters (for Chinese: anywhere, for phrases of two characters or more that
/// the pack marked so). Folds full-width forms, case and traditional characters handled by the caller. Thread-safe.
class ForbiddenWords {
public:
    explicit ForbiddenWords(const RuleBook& book);
    [[nodiscard]] std::vector<ForbiddenHit> find(std::string_view text) const;

private:
    struct Word;
    std::vector<const ForbidEntry*> m_entries;
};

} // namespace frontdesk
