#pragma once

#include "rules/RuleBook.h"

#include <cstddef>
#include <map>
#include <set>
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
/// the pack marked so). Folds full-width forms and case; traditional characters are handled by the caller. White space
/// and punctuation end a clause, but not between the letters of one language's words ("I don't know").
/// A single character as `opening` needs such an end behind it, since it may begin an ordinary word; so do Latin
/// letters. The book must outlive it. Thread-safe.
class ForbiddenWords {
public:
    explicit ForbiddenWords(const RuleBook& book);
    /// Hits by offset, the longer first. Takes time in proportion to the text's length.
    [[nodiscard]] std::vector<ForbiddenHit> find(std::string_view text) const;
    /// False for words of nothing but blanks and punctuation.
    [[nodiscard]] static bool canMatch(std::string_view words);

private:
    struct Word {
        const ForbidEntry* entry;
        const std::string* words;
    };
    /// Folded words of one way of matching, and how long they are: by letters, or by clauses for utterances.
    struct Index {
        std::map<std::u32string, std::vector<Word>, std::less<>> words = {};
        std::set<std::size_t> lengths = {};
    };
    Index m_utterances;
    Index m_openings;
    Index m_words;
};

} // namespace frontdesk
