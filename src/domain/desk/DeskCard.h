#pragma once

#include "rules/RuleBook.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// How dearly a line is wanted where room is short: the last of these gives way first.
enum class CardRank { Core, Near, More, Other, Advice };

/// What to say or to mind at a moment.
struct CardLine {
    std::vector<Condition> when = {}; ///< without what holds for the whole card
    std::string say = {};             ///< with slots; the first of the alternatives
    LocalText text = {};              ///< advice, where nothing is to be said
    CardRank rank = CardRank::Core;
};

struct CardMoment {
    std::string moment;
    std::vector<CardLine> lines = {};
};

struct CardLimit {
    std::string what;
    std::int64_t most = 0;
    std::vector<Condition> when = {};
    CardRank rank = CardRank::Near;
};

struct CardForbidden {
    std::vector<std::string> words = {};
    std::string instead = {};
    CardRank rank = CardRank::Near;
};

/// A pack on one small sheet beside the telephone, for when the screen is dark: what to say at the moments of a call,
/// limits, and words not to say. Whom to call in an emergency is not on it: that is the roster's and changes.
struct DeskCard {
    LocalText title;
    std::string version;
    std::vector<CardMoment> moments = {}; ///< those of a call first, in its order, then the pack's own
    std::vector<CardLimit> limits = {};
    std::vector<CardForbidden> forbidden = {};

    /// Nothing when the book has no such pack.
    [[nodiscard]] static std::optional<DeskCard> of(const RuleBook& book, std::string_view pack);
};

} // namespace frontdesk
