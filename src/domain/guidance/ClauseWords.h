#pragma once

#include "rules/RuleBook.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// What an entry that was made from a clause of a manual asks, in the pack's words.
struct ClauseWords {
    enum class Kind {
        Steps,   ///< `title` with `items` below it
        NotToSay ///< `items` are words not to say
    };
    Kind kind = Kind::Steps;
    LocalText title = {};
    std::vector<LocalText> items = {};
    bool operator==(const ClauseWords&) const = default;

    /// Of the checklists and words not to say that Adherence counts; those in force. Empty when the book has nothing
    /// of the clause.
    [[nodiscard]] static std::vector<ClauseWords> of(const RuleBook& book, std::string_view clause);
};

} // namespace frontdesk
