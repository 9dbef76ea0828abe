#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

/// Counts by what they are about.
using Tally = std::map<std::string, int>;

/// The greatest counts, equal ones in the order of their words.
[[nodiscard]] inline std::vector<std::pair<std::string, int>> greatestOf(const Tally& tally, std::size_t most)
{
    std::vector<std::pair<std::string, int>> counts{tally.begin(), tally.end()};
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    counts.resize(std::min(counts.size(), most));
    return counts;
}

} // namespace frontdesk
