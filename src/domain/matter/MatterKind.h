#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

/// What somebody at the counter comes for: the values of the vocabulary's fact "matter_kind", in the order of their
/// digits. They are stored and never renamed; labels are made in text.
inline constexpr std::array<std::string_view, 8> matterKinds{
    "inquiry", "repair", "complaint", "payment", "certificate", "release", "emergency", "other",
};
inline constexpr std::string_view matterEmergency{"emergency"};
inline constexpr std::string_view matterRelease{"release"}; ///< goods are to leave the house

} // namespace frontdesk
