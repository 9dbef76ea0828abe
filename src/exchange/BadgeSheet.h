#pragma once

#include "base/LocalTime.h"
#include "exchange/Sheet.h"

#include <string>

namespace frontdesk {

/// What stands on a visitor's badge. What is empty leaves no gap that anybody would ask about.
struct BadgeContent {
    std::string unit;    ///< the house
    std::string visitor; ///< name
    std::string company; ///< where the visitor comes from
    std::string host;    ///< a person or a company
    std::string floor;   ///< "18F", "1801"
    std::string number;  ///< of the badge
    LocalDate day;       ///< the only day on which it is valid
    std::string code;    ///< what a scanner reads of it; empty: no code
    std::string words;   ///< at the foot; empty: asks to give the badge back
};

/// A visitor's badge in the language of the screen, for the two papers that desks have. Everything stands at its place:
/// long names get smaller, or go on in a second line.
class BadgeSheet {
public:
    /// A label of 80 by 50 mm, for a label printer.
    [[nodiscard]] static Result<Sheet> label(const BadgeContent& content);
    /// A6 upright, for a badge holder.
    [[nodiscard]] static Result<Sheet> card(const BadgeContent& content);
};

} // namespace frontdesk
