#include "rules/manual/DamageFinder.h"

#include "base/TextEncoding.h"
#include "base/Utf8.h"
#include "rules/manual/Marks.h"

#include <algorithm>

namespace frontdesk {
namespace {

ManualDamage damageAt(const CleanText& text, const char* kind, std::size_t begin, std::size_t end)
{
    const std::size_t last = text.origins[end - 1];
    return {.kind = kind,
            .offset = text.origins[begin],
            .length = last + 1 - text.origins[begin],
            .text = text.text(begin, end)};
}

} // namespace

DamageFinder::DamageFinder()
{
    std::string bytes;
    for (int lead = 0xB0; lead <= 0xD7; ++lead) {
        for (int trail = 0xA1; trail <= 0xFE; ++trail) {
            bytes.push_back(static_cast<char>(lead));
            bytes.push_back(static_cast<char>(trail));
        }
    }
    if (const auto decoded = decodeText(bytes, TextEncoding::Gb18030)) {
        const std::u32string points = toCodePoints(decoded->text);
        m_common.insert(points.begin(), points.end());
    }
}

std::vector<ManualDamage> DamageFinder::find(const CleanText& text) const
{
    std::vector<ManualDamage> found;
    findLost(text, found);
    if (!m_common.empty()) {
        findMojibake(text, found);
    }
    findCutEnd(text, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const ManualDamage& a, const ManualDamage& b) { return a.offset < b.offset; });
    return found;
}

void DamageFinder::findLost(const CleanText& text, std::vector<ManualDamage>& found) const
{
    for (std::size_t at = text.folded.find(marks::lost); at != std::u32string::npos;
         at = text.folded.find(marks::lost, at)) {
        std::size_t end = at;
        while (end < text.size() && text.folded[end] == marks::lost) {
            ++end;
        }
        found.push_back(damageAt(text, "lost_characters", at, end));
        at = end;
    }
}

/// Running text has a rare character now and then. Where three of five in a row are rare, it was decoded wrongly.
void DamageFinder::findMojibake(const CleanText& text, std::vector<ManualDamage>& found) const
{
    constexpr std::size_t window = 6;
    constexpr std::size_t least = 3;
    const auto isRare = [&](std::size_t at) {
        const char32_t point = text.folded[at];
        return (isCjk(point) && !m_common.contains(point)) || (point >= 0xC0 && point <= 0xFF && point != marks::times);
    };
    std::vector<char> bad(text.size(), 0);
    std::size_t rare = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        rare += isRare(at) ? 1U : 0U;
        if (at >= window) {
            rare -= isRare(at - window) ? 1U : 0U;
        }
        if (rare >= least) {
            const std::size_t from = at + 1 >= window ? at + 1 - window : 0;
            std::fill(bad.begin() + static_cast<std::ptrdiff_t>(from), bad.begin() + static_cast<std::ptrdiff_t>(at) + 1, 1);
        }
    }
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && bad[end] != 0) {
            ++end;
        }
        if (end > at) {
            found.push_back(damageAt(text, "mojibake", at, end));
        }
        at = std::max(end, at + 1);
    }
}

void DamageFinder::findCutEnd(const CleanText& text, std::vector<ManualDamage>& found)
{
    std::size_t end = text.size();
    while (end > 0 && isBlank(text.folded[end - 1])) {
        --end;
    }
    if (end == 0) {
        return;
    }
    const char32_t last = text.folded[end - 1];
    std::size_t begin = end;
    while (begin > 0 && text.folded[begin - 1] != U'\n' && !marks::endsSentence(text.folded[begin - 1]) && end - begin < 40) {
        --begin;
    }
    // "3." with nothing behind it, a comma, an open bracket or quote: something is missing.
    const bool open = last == U',' || last == marks::listComma || last == U':' || last == U'(' || marks::isOpenQuote(last);
    bool number = begin < end;
    for (std::size_t at = begin; at < end; ++at) {
        const char32_t point = text.folded[at];
        number = number && (marks::isDigit(point) || point == U'.' || point == marks::listComma || point == U' ');
    }
    constexpr std::size_t sentence = 12;
    const bool unfinished = !marks::endsSentence(last) && !marks::isCloseQuote(last) && last != U'"' && last != U')' &&
                            end - begin >= sentence;
    if (begin < end && (open || number || unfinished)) {
        found.push_back(damageAt(text, "cut_end", begin, end));
    }
}

} // namespace frontdesk
