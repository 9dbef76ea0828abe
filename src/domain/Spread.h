#pragma once

#include "base/Clock.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace frontdesk {

/// How long something took, of many times: by nearest rank, so that each figure is one that was measured.
struct Spread {
    std::size_t count = 0;
    Milliseconds median{0};
    Milliseconds mostOfNine{0}; ///< nine of ten took no longer
    bool operator==(const Spread&) const = default;

    [[nodiscard]] static Spread of(std::vector<Milliseconds> times)
    {
        if (times.empty()) {
            return {};
        }
        std::sort(times.begin(), times.end());
        const auto ranked = [&](std::size_t percent) { return times[(times.size() * percent + 99) / 100 - 1]; };
        return {times.size(), ranked(50), ranked(90)};
    }
};

} // namespace frontdesk
