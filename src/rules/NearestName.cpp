#include "rules/NearestName.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Nobody means a name by something this long; it also bounds the work on hostile texts.
constexpr std::size_t mostNameLength = 64;

std::size_t distanceOfNames(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
            }
        }
        beforeLast.swap(last);
        last.swap(current);
    }
    return last[b.size()];
}

/// The shortest known name that has the written one as a whole part: "engineer" of "duty_engineer".
std::string nameAround(std::string_view written, const std::vector<std::string>& known)
{
    constexpr std::string_view joints = "_-./";
    std::string nearest;
    for (const std::string& name : known) {
        const std::size_t at = written.size() < 4 ? std::string::npos : name.find(written);
        if (at == std::string::npos) {
            continue;
        }
        const std::size_t end = at + written.size();
        const bool isPart = (at == 0 || joints.find(name[at - 1]) != std::string_view::npos) &&
                            (end == name.size() || joints.find(name[end]) != std::string_view::npos);
        if (isPart && (nearest.empty() || name.size() < nearest.size())) {
            nearest = name;
        }
    }
    return nearest;
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    return distanceOfNames(toCodePoints(a), toCodePoints(b));
}

std::string nearestName(std::string_view written, const std::vector<std::string>& known)
{
    if (written.empty() || written.size() > 4 * mostNameLength) {
        return {};
    }
    const std::u32string wanted = toCodePoints(written);
    std::size_t best = std::max<std::size_t>(2, wanted.size() / 3) + 1;
    std::string nearest;
    for (const std::string& name : known) {
        const std::u32string candidate = toCodePoints(name);
        const std::size_t longer = std::max(candidate.size(), wanted.size());
        if (longer > mostNameLength) {
            continue;
        }
        const std::size_t distance = distanceOfNames(wanted, candidate);
        // A name of which nothing is left was not meant.
        if (distance < best && distance < longer) {
            best = distance;
            nearest = name;
        }
    }
    return nearest.empty() ? nameAround(written, known) : nearest;
}

} // namespace frontdesk
