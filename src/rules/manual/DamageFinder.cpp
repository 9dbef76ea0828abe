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

DamageFinder::DamageFinder(const ManualLexicon& lexicon) : m_lexicon(lexicon)
{
    const auto take = [](int firstLead, int lastLead, std::unordered_set<char32_t>& into) {
        std::string bytes;
        for (int lead = firstLead; lead <= lastLead; ++lead) {
            for (int trail = 0xA1; trail <= 0xFE; ++trail) {
                bytes.push_back(static_cast<char>(lead));
                bytes.push_back(static_cast<char>(trail));
            }
        }
        if (const auto decoded = decodeText(bytes, TextEncoding::Gb18030)) {
            const std::u32string points = toCodePoints(decoded->text);
            into.insert(points.begin(), points.end());
        }
    };
    take(0xB0, 0xD7, m_common);
    take(0xD8, 0xF7, m_rare);
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

/// How much a character looks as if it were no part of running text.
unsigned DamageFinder::rarityOf(char32_t point) const
{
    if (isCjk(point)) {
        return m_common.contains(point) ? 0 : m_rare.contains(point) ? 1 : 2;
    }
    const bool odd = (point >= 0xC0 && point <= 0x24F && point != marks::times) || (point >= 0x370 && point <= 0x52F) ||
                     point == 0x20AC;
    return odd ? 1 : 0;
}

/// Running text has a rare character now and then. Where several stand together, it was decoded wrongly.
void DamageFinder::findMojibake(const CleanText& text, std::vector<ManualDamage>& found) const
{
    constexpr std::size_t window = 6;
    constexpr unsigned least = 3;
    std::vector<char> bad(text.size(), 0);
    unsigned rare = 0;
    std::size_t lastRare = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned rarity = rarityOf(text.folded[at]);
        rare += rarity;
        lastRare = rarity > 0 ? at : lastRare;
        if (at >= window) {
            rare -= rarityOf(text.folded[at - window]);
        }
        if (rare >= least) {
            std::size_t from = at + 1 >= window ? at + 1 - window : 0;
            while (rarityOf(text.folded[from]) == 0) {
                ++from;
            }
            std::fill(bad.begin() + static_cast<std::ptrdiff_t>(from),
                      bad.begin() + static_cast<std::ptrdiff_t>(lastRare) + 1, 1);
        }
    }
    for (const std::u32string& words : m_lexicon.garbled) {
        for (std::size_t at = text.shown.find(words); at != std::u32string::npos; at = text.shown.find(words, at + 1)) {
            std::fill_n(bad.begin() + static_cast<std::ptrdiff_t>(at), words.size(), 1);
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
    while (begin > 0 && text.folded[begin - 1] != U'\n' && !marks::endsSentence(text.folded[begin - 1]) &&
           end - begin < 40) {
        --begin;
    }
    // "3." with nothing behind it, a comma, an open bracket or quote: something is missing.
    const bool open =
        last == U',' || last == marks::listComma || last == U':' || last == U'(' || marks::isOpenQuote(last);
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
