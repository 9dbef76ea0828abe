#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

// Words of an emergency, whoever tells of it: a caller or somebody at the counter. They are stored and never renamed;
// labels are made in text.

namespace moment {
/// Of a call and of a counter matter alike: its questions and its call tree. Source: M4-086.
inline constexpr std::string_view callEmergency{"call.emergency"};
} // namespace moment

/// What happened, in the order of its digits. With emergencyUnknown the values of the vocabulary's fact
/// "emergency_kind"; a test compares them both ways.
inline constexpr std::array<std::string_view, 6> emergencyKinds{"leak",      "trapped", "fire",
                                                                "power_cut", "injury",  "security"};
/// The fact's value as long as nobody has said what happened; never stored.
inline constexpr std::string_view emergencyUnknown{"unknown"};

} // namespace frontdesk
