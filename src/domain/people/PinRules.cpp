#include "domain/people/PinRules.h"

#include "base/Utf8.h"

#include <string>

namespace frontdesk {

namespace {

/// True when every character follows the one before in the same step: 0 (1111), up (1234) or down (9876).
bool isRun(const std::u32string& points)
{
    const auto stepAt = [&](std::size_t at) {
        return static_cast<std::int64_t>(points[at]) - static_cast<std::int64_t>(points[at - 1]);
    };
    const std::int64_t step = stepAt(1);
    if (step < -1 || step > 1) {
        return false;
    }
    for (std::size_t at = 2; at < points.size(); ++at) {
        if (stepAt(at) != step) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<void> checkPin(const Secret& pin)
{
    std::u32string points = toCodePoints(pin.view());
    Result<void> result;
    if (points.size() < fewestPin || points.size() > mostPin) {
        result = fail(pinLength, {std::to_string(fewestPin), std::to_string(mostPin)});
    } else if (isRun(points)) {
        result = fail(pinTooEasy);
    }
    Secret::wipe(points.data(), points.size() * sizeof(char32_t));
    return result;
}

} // namespace frontdesk
