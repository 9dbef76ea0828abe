#include "domain/rehearsal/RehearsalResult.h"

#include <algorithm>

namespace frontdesk {

std::optional<int> RehearsalResult::percent() const
{
    if (due <= 0) {
        return std::nullopt;
    }
    constexpr int whole = 100;
    const int rounded = (done * whole + due / 2) / due;
    return done < due ? std::min(rounded, whole - 1) : whole;
}

RecordImage imageOf(const RehearsalResult& result)
{
    RecordImage image;
    image.set("id", result.id.toString());
    if (result.who) {
        image.set("who", result.who->toString());
    }
    image.set("pack", result.pack);
    image.set("version", result.version);
    image.set("scenario", result.scenario);
    image.set("done", std::to_string(result.done));
    image.set("due", std::to_string(result.due));
    image.set("steps", result.steps);
    image.set("at", std::to_string(toMillis(result.at)));
    return image;
}

} // namespace frontdesk
