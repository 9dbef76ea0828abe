#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode pinLength{"people.pin_length"};    ///< %1 fewest, %2 most characters
inline constexpr ErrorCode pinTooEasy{"people.pin_too_easy"}; ///< one character again and again, or a run such as 1234
inline constexpr ErrorCode pinWrong{"people.pin_wrong"};
inline constexpr ErrorCode pinNotMade{"people.pin_not_made"}; ///< the machine has no memory left for the hash
inline constexpr ErrorCode pinMissing{"people.pin_missing"};  ///< nobody has given this person a PIN yet
inline constexpr ErrorCode signInWait{"people.wait"};         ///< %1 seconds: too many wrong tries
inline constexpr ErrorCode staffLeft{"people.left"};          ///< no longer works here
inline constexpr ErrorCode staffNameTaken{"people.name_taken"};
inline constexpr ErrorCode staffNoRole{"people.no_role"};
inline constexpr ErrorCode lastAdministrator{"people.last_administrator"}; ///< it would leave nobody to manage people
inline constexpr ErrorCode administratorExists{"people.administrator_exists"};
inline constexpr ErrorCode badgeShort{"people.badge_short"}; ///< %1 fewest characters
inline constexpr ErrorCode badgeTaken{"people.badge_taken"};
inline constexpr ErrorCode badgeUnknown{"people.badge_unknown"};
inline constexpr ErrorCode nobodySignedIn{"people.nobody"}; ///< the step is somebody's own
inline constexpr std::array peopleErrors{pinLength,   pinTooEasy,   pinWrong,          pinNotMade,
                                         pinMissing,  signInWait,   staffLeft,         staffNameTaken,
                                         staffNoRole, badgeShort,   lastAdministrator, administratorExists,
                                         badgeTaken,  badgeUnknown, nobodySignedIn};

} // namespace frontdesk
