#pragma once

#include "base/Result.h"
#include "domain/people/PeopleErrors.h"
#include "domain/people/Secret.h"

#include <cstddef>

namespace frontdesk {

inline constexpr std::size_t fewestPin = 4; ///< characters
inline constexpr std::size_t mostPin = 12;

/// What a new PIN must be: long enough, and none that everybody tries first (0000, 1234, 9876). Pure.
/// @error people.pin_length, people.pin_too_easy
[[nodiscard]] Result<void> checkPin(const Secret& pin);

} // namespace frontdesk
