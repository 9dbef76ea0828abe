#include "rules/manual/QuoteFinder.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t longest = 120; ///< of quoted words
constexpr std::size_t strayLongest = 40;
constexpr std::size_t openLongest = 60; ///< of words after a mark that is never closed

bool closes(char32_t opened, char32_t point)
{
    switch (opened) {
    case marks::openCorner:
        return point == marks::closeCorner;
    case marks::openWhiteCorner:
        return point == marks::closeWhiteCorner;
    case marks::openSingle:
        return point == marks::closeSingle;
    default:
        return point == marks::closeQuote || point == U'"';
    }
}

std::size_t findClose(std::u32string_view folded, std::size_t from, char32_t opened, std::size_t most)
{
    for (std::size_t at = from; at < folded.size() && at - from <= most && folded[at] != U'\n'; ++at) {
        if (closes(opened, folded[at])) {
            return at;
        }
        if (marks::isOpenQuote(folded[at]) && folded[at] == opened) {
            break;
        }
    }
    return std::u32string_view::npos;
}

/// Where words end that nobody closed: at the end of their sentence, or where the next quote begins.
std::size_t openEnd(std::u32string_view folded, std::size_t from)
{
    std::size_t at = from;
    while (at < folded.size() && at - from < openLongest && folded[at] != U'\n' && !marks::isOpenQuote(folded[at]) &&
           folded[at] != U';') {
        ++at;
        if (folded[at - 1] == marks::fullStop && at - from > 4) {
            break;
        }
    }
    return at;
}

} // namespace

std::vector<ManualQuote> quotesIn(std::u32string_view folded)
{
    std::vector<ManualQuote> quotes;
    const auto add = [&](std::size_t begin, std::size_t end, std::size_t outerEnd, bool closed) {
        const std::size_t outerBegin = begin - 1;
        const auto isEdge = [&](char32_t point) {
            return isBlank(point) || point == marks::listComma || point == U',' || point == U':';
        };
        while (begin < end && isEdge(folded[begin])) {
            ++begin;
        }
        while (end > begin && isEdge(folded[end - 1])) {
            --end;
        }
        if (begin < end) {
            quotes.push_back({begin, end, outerBegin, outerEnd, closed});
        }
    };
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const char32_t point = folded[at];
        const bool straight = point == U'"';
        const bool stray = point == marks::closeQuote;
        if (!marks::isOpenQuote(point) && !straight && !stray) {
            continue;
        }
        const std::size_t close =
            findClose(folded, at + 1, stray || straight ? marks::openQuote : point, stray ? strayLongest : longest);
        if (close == std::u32string_view::npos) {
            if (marks::isOpenQuote(point) && point != marks::openSingle) {
                const std::size_t end = openEnd(folded, at + 1);
                add(at + 1, end, end, false);
                at = std::max(at, end > 0 ? end - 1 : 0);
            }
            continue;
        }
        // A closing mark opens only where a blank stands before and behind it, as in badly typed texts.
        if (stray && !(at + 1 < close && folded[at + 1] == U' ' && at > 0 && folded[at - 1] == U' ')) {
            continue;
        }
        add(at + 1, close, close + 1, true);
        at = close;
    }
    return quotes;
}

} // namespace frontdesk
