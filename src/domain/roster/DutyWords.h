#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

/// The duties that every house has a word for, in the order in which the roster lists them; any other duty is free
/// text. A test compares them with the vocabulary's, both ways: packs name whom to tell by these words.
/// Stored, never renamed.
inline constexpr std::array<std::string_view, 6> dutyWords{
    "control_room", "duty_engineer", "duty_manager", "security_captain", "lift_maintainer", "steward",
};

/// Days of the week as they are stored and typed in tables, Monday first.
inline constexpr std::array<std::string_view, 7> weekdayWords{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

} // namespace frontdesk
