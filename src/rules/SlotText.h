#pragma once

#include <string_view>

namespace frontdesk {

/// True when every { has its } and nothing else between than a name.
[[nodiscard]] bool slotsAreWellFormed(std::string_view sentence);

} // namespace frontdesk
