#include "rules/manual/CharacterFolder.h"

#include "base/Utf8.h"

#include <algorithm>
#include <unordered_map>

namespace frontdesk {

std::u32string foldedByPoint(std::u32string_view text, const ChineseFolder& folder)
{
    std::u32string folded{text};
    std::u32string different;
    for (char32_t& point : folded) {
        point = toHalfWidth(point);
        if (point >= U'A' && point <= U'Z') {
            point = point - U'A' + U'a';
        }
        if (isCjk(point)) {
            different.push_back(point);
        }
    }
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    // A line for each: what the folder makes of two neighbours (rules that look at context) must not matter here.
    std::u32string lines;
    for (const char32_t point : different) {
        lines.push_back(point);
        lines.push_back(U'\n');
    }
    const std::u32string simplified = toCodePoints(folder.toSimplified(fromCodePoints(lines)));
    std::unordered_map<char32_t, char32_t> twins;
    std::size_t at = 0;
    for (const char32_t point : different) {
        const std::size_t end = simplified.find(U'\n', at);
        if (end == std::u32string::npos) {
            break;
        }
        if (end == at + 1 && simplified[at] != point) {
            twins.emplace(point, simplified[at]);
        }
        at = end + 1;
    }
    if (!twins.empty()) {
        for (char32_t& point : folded) {
            if (const auto twin = twins.find(point); twin != twins.end()) {
                point = twin->second;
            }
        }
    }
    return folded;
}

} // namespace frontdesk
