#include "rules/manual/PageFurniture.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace frontdesk {
namespace {

constexpr std::size_t shortLine = 20;
constexpr std::size_t headLine = 60;
constexpr std::size_t pointsAWord = 30; ///< a long line is furniture when it has a word of it in each so many points

bool isWebPoint(char32_t point)
{
    return point > U' ' && point < 0x7F && point != U'"' && point != U',' && point != U';';
}

} // namespace

PageFurniture::PageFurniture(const ManualLexicon& lexicon, RawManual& manual)
    : m_lexicon(lexicon), m_manual(manual), m_lines(manual.lines())
{
    for (const WordHit& hit : lexicon.finder.find(manual.folded)) {
        const WordMeaning& meaning = lexicon.meanings[hit.word];
        const bool hidden = !m_hits.empty() && hit.end <= m_hits.back().end;
        if ((meaning.is(Cue::Furniture) || meaning.is(Cue::Ends) || meaning.is(Cue::MayEnd) ||
             meaning.is(Cue::BeginsFurniture)) &&
            !hidden) {
            m_hits.push_back(hit);
        }
    }
}

void PageFurniture::drop()
{
    dropLinks();
    dropPronunciations();
    dropEnd();
    dropLines();
    dropRepeatedLines();
    dropRepeatedRuns();
}

PageFurniture::Count PageFurniture::countOf(const RawManual::Line& line, Cue cue) const
{
    Count count;
    auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), line.begin,
                                [](const WordHit& one, std::size_t begin) { return one.begin < begin; });
    for (; hit != m_hits.end() && hit->begin < line.end; ++hit) {
        if (m_lexicon.meanings[hit->word].is(cue)) {
            ++count.hits;
            count.length += hit->length();
        }
    }
    return count;
}

bool PageFurniture::isFurniture(const RawManual::Line& line) const
{
    const Count count = countOf(line, Cue::Furniture);
    const std::size_t length = line.end - line.begin;
    const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), line.begin,
                                        [](const WordHit& hit, std::size_t begin) { return hit.begin < begin; });
    if (length <= headLine && first != m_hits.end() && first->begin == line.begin && first->end <= line.end &&
        m_lexicon.meanings[first->word].is(Cue::BeginsFurniture)) {
        return true;
    }
    if (count.hits >= 2 && count.hits * pointsAWord >= length) {
        return true;
    }
    return count.hits == 1 && length <= shortLine && count.length * 5 >= length * 2;
}

/// "- 3 -", "3", "3/20", "page 3", and short lines that end in "page 3" of the language.
bool PageFurniture::isPageLine(const RawManual::Line& line) const
{
    const std::size_t length = line.end - line.begin;
    if (length == 0 || length > headLine) {
        return false;
    }
    std::size_t digits = 0;
    std::size_t others = 0;
    for (std::size_t at = line.begin; at < line.end; ++at) {
        const char32_t point = m_manual.folded[at];
        digits += marks::isDigit(point) ? 1U : 0U;
        const bool separates = isBlank(point) || point == U'-' || point == U'/' || point == U'|' || point == 0x2014 ||
                               point == m_lexicon.page || m_lexicon.ordinal.find(point) != std::u32string::npos;
        others += !marks::isDigit(point) && !separates ? 1U : 0U;
    }
    constexpr std::size_t mostDigits = 8;
    if (digits > 0 && digits <= mostDigits && others <= 1) {
        return others == 0 || marks::findIn(m_manual.folded, m_lexicon.page, line.begin, line.end) < line.end;
    }
    // A title with the number of its page behind it.
    std::size_t at = line.end;
    if (at - line.begin < 3 || m_manual.folded[at - 1] != m_lexicon.page) {
        return false;
    }
    --at;
    const std::size_t last = at;
    while (at > line.begin && marks::isDigit(m_manual.folded[at - 1])) {
        --at;
    }
    return at < last && at > line.begin && m_lexicon.ordinal.find(m_manual.folded[at - 1]) != std::u32string::npos;
}

/// A line of a table of contents: a title, many dots, a page.
bool PageFurniture::isContentsLine(const RawManual::Line& line) const
{
    constexpr std::size_t leastDots = 6;
    std::size_t dots = 0;
    std::size_t most = 0;
    for (std::size_t at = line.begin; at < line.end; ++at) {
        const char32_t point = m_manual.folded[at];
        const bool dot = point == U'.' || point == marks::ellipsis || point == 0xB7;
        dots = dot ? dots + (point == marks::ellipsis ? 3U : 1U) : point == U' ' ? dots : 0;
        most = std::max(most, dots);
    }
    return most >= leastDots && line.end > line.begin && marks::isDigit(m_manual.folded[line.end - 1]);
}

bool PageFurniture::endsManual(std::size_t index) const
{
    const RawManual::Line& line = m_lines[index];
    const std::size_t length = line.end - line.begin;
    if (length == 0 || length > shortLine) {
        return false;
    }
    const Count strong = countOf(line, Cue::Ends);
    constexpr std::size_t around = 6; ///< brackets, a number, a colon
    if (strong.hits > 0 && length <= strong.length + around) {
        return true;
    }
    const Count weak = countOf(line, Cue::MayEnd);
    if (weak.hits == 0 || length > weak.length + 2) {
        return false;
    }
    constexpr std::size_t nextLines = 8;
    std::size_t furniture = 0;
    for (std::size_t next = index + 1; next < m_lines.size() && next <= index + nextLines; ++next) {
        furniture += isFurniture(m_lines[next]) ? 1U : 0U;
    }
    return furniture >= 2;
}

void PageFurniture::dropEnd()
{
    constexpr std::size_t leastManual = 150;
    std::size_t kept = 0;
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        const RawManual::Line& line = m_lines[index];
        if (kept >= leastManual && endsManual(index)) {
            m_manual.drop(line.begin, m_manual.folded.size(), "after_the_end");
            m_lines.resize(index);
            return;
        }
        kept += isFurniture(line) ? 0 : line.end - line.begin;
    }
}

void PageFurniture::dropLines()
{
    for (const RawManual::Line& line : m_lines) {
        if (!m_manual.isKept(line)) {
            continue;
        }
        if (isContentsLine(line)) {
            m_manual.drop(line.begin, line.end, "page_furniture");
        } else if (isPageLine(line)) {
            m_manual.drop(line.begin, line.end, "page_number");
        } else if (isFurniture(line)) {
            m_manual.drop(line.begin, line.end, "page_furniture");
        }
    }
}

void PageFurniture::dropRepeatedLines()
{
    constexpr std::size_t leastTimes = 3;
    constexpr std::size_t leastLength = 6;
    constexpr std::size_t leastApart = 200;
    std::map<std::u32string_view, std::vector<std::size_t>> places;
    const std::u32string_view folded{m_manual.folded};
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        const RawManual::Line& line = m_lines[index];
        const std::size_t length = line.end - line.begin;
        if (m_manual.isKept(line) && length >= leastLength && length <= headLine && folded[line.end - 1] != U':') {
            places[folded.substr(line.begin, length)].push_back(index);
        }
    }
    for (const auto& [text, indexes] : places) {
        const std::size_t span = m_lines[indexes.back()].begin - m_lines[indexes.front()].begin;
        if (indexes.size() >= leastTimes && span >= leastApart * (indexes.size() - 1)) {
            // The first may be the title itself.
            for (std::size_t i = 1; i < indexes.size(); ++i) {
                m_manual.drop(m_lines[indexes[i]].begin, m_lines[indexes[i]].end, "repeated_line");
            }
        }
    }
}

void PageFurniture::dropRepeatedRuns()
{
    constexpr std::size_t run = 18;
    constexpr std::size_t leastTimes = 4;
    constexpr std::uint64_t base = 1'000'003;
    std::uint64_t top = 1;
    for (std::size_t i = 0; i + 1 < run; ++i) {
        top *= base;
    }
    std::vector<std::uint32_t> kept;
    for (std::size_t at = 0; at < m_manual.folded.size(); ++at) {
        if (m_manual.keep[at] != 0) {
            kept.push_back(static_cast<std::uint32_t>(at));
        }
    }
    if (kept.size() < run * leastTimes) {
        return;
    }
    const auto point = [&](std::size_t at) { return static_cast<std::uint64_t>(m_manual.folded[kept[at]]); };
    std::unordered_map<std::uint64_t, std::uint32_t> times;
    std::vector<std::uint64_t> hashes;
    std::uint64_t hash = 0;
    for (std::size_t at = 0; at < kept.size(); ++at) {
        if (at >= run) {
            hash -= point(at - run) * top;
        }
        hash = hash * base + point(at);
        if (at + 1 >= run) {
            hashes.push_back(hash);
            ++times[hash];
        }
    }
    std::vector<char> repeated(kept.size(), 0);
    for (std::size_t at = 0; at < hashes.size(); ++at) {
        if (times[hashes[at]] >= leastTimes) {
            std::fill_n(repeated.begin() + static_cast<std::ptrdiff_t>(at), run, 1);
        }
    }
    for (std::size_t at = 0; at < kept.size();) {
        std::size_t end = at;
        bool said = false;
        bool broken = false;
        while (end < kept.size() && repeated[end] != 0) {
            const char32_t here = m_manual.folded[kept[end]];
            said = said || marks::isOpenQuote(here) || marks::isCloseQuote(here) || here == U'"';
            broken = broken || here == U'\n' || marks::endsSentence(here);
            ++end;
        }
        // What is said, and whole sentences, may well stand four times in a manual.
        bool blank = true;
        for (std::size_t i = at; i < end; ++i) {
            blank = blank && m_manual.folded[kept[i]] == U' ';
        }
        if (end > at && !said && !broken && !blank) {
            m_manual.drop(kept[at], kept[end - 1] + 1, "repeated_line");
        }
        at = std::max(end, at + 1);
    }
}

void PageFurniture::dropLinks()
{
    const std::u32string_view folded{m_manual.folded};
    for (const std::u32string_view start : {U"http://", U"https://", U"www."}) {
        for (std::size_t at = folded.find(start); at != std::u32string::npos; at = folded.find(start, at + 1)) {
            std::size_t end = at;
            while (end < folded.size() && isWebPoint(folded[end])) {
                ++end;
            }
            if (m_manual.keep[at] != 0) {
                m_manual.drop(at, end, "link");
            }
        }
    }
}

/// Viewers of documents put the sound of a character behind it, with its tone: "(ye)" with a mark over the e.
void PageFurniture::dropPronunciations()
{
    constexpr std::size_t longest = 8;
    const std::u32string& folded = m_manual.folded;
    for (std::size_t at = 1; at < folded.size(); ++at) {
        if (folded[at] != U'(' || !isCjk(folded[at - 1])) {
            continue;
        }
        std::size_t end = at + 1;
        bool marked = false;
        while (end < folded.size() && end - at <= longest &&
               (marks::isLatin(folded[end]) || (folded[end] >= 0xE0 && folded[end] <= 0x1DC))) {
            marked = marked || folded[end] >= 0xE0;
            ++end;
        }
        if (marked && end < folded.size() && folded[end] == U')') {
            m_manual.drop(at, end + 1, "pronunciation");
            at = end;
        }
    }
}

} // namespace frontdesk
