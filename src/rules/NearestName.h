#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Letters to insert, delete, change or swap with a neighbour to get from one name to the other, by code points.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// The known name that was most likely meant, the first of several equally near; empty when none is near.
[[nodiscard]] std::string nearestName(std::string_view written, const std::vector<std::string>& known);

} // namespace frontdesk
