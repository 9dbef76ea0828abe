#pragma once

#include "domain/EmergencyWords.h"
#include "domain/WordList.h"

#include <array>
#include <string_view>

namespace frontdesk {

// Words that a call's fields may hold. They are stored and never renamed; labels are made in text.

/// The values of the vocabulary's fact "category"; a test compares them both ways. Source: M0-323, M4-083.
inline constexpr std::array<std::string_view, 11> callCategories{
    "inquiry",   "complaint", "suggestion",    "repair",       "find_person", "long_distance",
    "emergency", "private",   "claims_leader", "wrong_number", "other",
};
/// Follows from how a call ended: it is the fact's value, and nobody chooses it.
inline constexpr std::string_view categoryWrongNumber{"wrong_number"};

/// What happened then is said by emergencyKinds.
inline constexpr std::string_view categoryEmergency{"emergency"};

/// Why an answer was late. Source: M1-011.
inline constexpr std::array<std::string_view, 4> lateReasons{"on_phone", "with_visitor", "away", "other"};
/// Inferred when another call was being talked on while this one rang.
inline constexpr std::string_view lateOnPhone{"on_phone"};

/// How a missed call was dealt with.
inline constexpr std::array<std::string_view, 3> missedWays{"called_back", "not_reached", "not_needed"};
/// So a missed practice call is dealt with by itself: there is nobody to call back. Nobody chooses it.
inline constexpr std::string_view missedPractice{"practice"};

} // namespace frontdesk
