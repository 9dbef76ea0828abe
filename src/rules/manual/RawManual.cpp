#include "rules/manual/RawManual.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {

std::vector<RawManual::Line> RawManual::lines() const
{
    std::vector<Line> found;
    std::size_t begin = 0;
    while (begin <= folded.size()) {
        const std::size_t end = std::min(folded.find(U'\n', begin), folded.size());
        Line line{begin, end};
        while (line.begin < line.end && (isBlank(folded[line.begin]) || keep[line.begin] == 0)) {
            ++line.begin;
        }
        while (line.end > line.begin && (isBlank(folded[line.end - 1]) || keep[line.end - 1] == 0)) {
            --line.end;
        }
        found.push_back(line);
        begin = end + 1;
    }
    return found;
}

bool RawManual::isKept(const Line& line) const { return line.begin < line.end && keep[line.begin] != 0; }

void RawManual::drop(std::size_t begin, std::size_t end, const char* why)
{
    if (begin >= end) {
        return;
    }
    std::fill(keep.begin() + static_cast<std::ptrdiff_t>(begin), keep.begin() + static_cast<std::ptrdiff_t>(end), 0);
    dropped.push_back({.text = text(begin, end), .why = why, .offset = begin});
}

std::string RawManual::text(std::size_t begin, std::size_t end) const
{
    return fromCodePoints(std::u32string_view{shown}.substr(begin, end - begin));
}

std::string CleanText::text(std::size_t begin, std::size_t end) const
{
    return fromCodePoints(std::u32string_view{shown}.substr(begin, end - begin));
}

} // namespace frontdesk
