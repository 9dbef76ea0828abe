#include "rules/manual/ManualCleaner.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"
#include "rules/manual/NumberMark.h"
#include "rules/manual/PageFurniture.h"
#include "rules/manual/PageNumbers.h"

#include <algorithm>

namespace frontdesk {
namespace {

bool endsClearly(char32_t point)
{
    return marks::endsSentence(point) || point == U':' || point == U'.' || marks::isCloseQuote(point) || point == U'"';
}

bool cannotBegin(char32_t point)
{
    return marks::endsSentence(point) || point == U',' || point == marks::listComma || point == U':' || point == U')' ||
           point == marks::closeQuote || point == marks::closeCorner || point == marks::closeTitle || point == U'.';
}

bool isInvisible(char32_t point)
{
    return point == U'\r' || point == 0xFEFF || point == 0xAD || (point >= 0x200B && point <= 0x200F) ||
           (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x2064) ||
           (point < 0x20 && point != U'\n') || (point >= 0x7F && point <= 0x9F) || (point >= 0xE000 && point <= 0xF8FF);
}

} // namespace

ManualCleaner::ManualCleaner(const ManualLexicon& lexicon, std::u32string shown, std::u32string folded)
    : m_lexicon(lexicon)
{
    m_manual.keep.assign(shown.size(), 1);
    m_manual.shown = std::move(shown);
    m_manual.folded = std::move(folded);
}

void ManualCleaner::clean()
{
    dropControls();
    PageFurniture{m_lexicon, m_manual}.drop();
    PageNumbers pages{m_lexicon, m_manual};
    pages.drop();
    joinLines(pages.brokenPages());
    assemble();
    std::stable_sort(m_manual.dropped.begin(), m_manual.dropped.end(),
                     [](const ManualDropped& a, const ManualDropped& b) { return a.offset < b.offset; });
}

void ManualCleaner::dropControls()
{
    for (std::size_t at = 0; at < m_manual.folded.size(); ++at) {
        char32_t& point = m_manual.folded[at];
        if (point == 0x2028 || point == 0x2029 || point == 0x0B || point == 0x0C) {
            point = U'\n';
        } else if (point == U'\t' || point == U'|' || point == 0x2502) {
            point = U' '; // columns
        } else if (isInvisible(point)) {
            m_manual.keep[at] = 0;
        } else if (point != U'\n' && isBlank(point)) {
            point = U' ';
        }
    }
}

void ManualCleaner::measureLines(const std::vector<RawManual::Line>& lines)
{
    constexpr std::size_t leastLines = 8;
    constexpr std::size_t mostWidth = 140;
    constexpr std::size_t longLine = 25;
    std::vector<std::size_t> lengths;
    std::size_t longLines = 0;
    std::size_t openLines = 0;
    for (const RawManual::Line& line : lines) {
        const std::size_t length = line.end - line.begin;
        if (length == 0) {
            continue;
        }
        lengths.push_back(length);
        if (length >= longLine) {
            ++longLines;
            openLines += endsClearly(m_manual.folded[line.end - 1]) ? 0U : 1U;
        }
    }
    if (lengths.size() < leastLines) {
        return;
    }
    std::sort(lengths.begin(), lengths.end());
    const std::size_t wide = lengths[lengths.size() * 95 / 100];
    const std::size_t full = static_cast<std::size_t>(std::count_if(
        lengths.begin(), lengths.end(), [wide](std::size_t length) { return length * 100 >= wide * 85; }));
    if (wide <= mostWidth && wide >= longLine - 5 && full * 4 >= lengths.size() && openLines * 5 >= longLines) {
        m_width = wide;
    }
    m_openStyle = m_width == 0 && openLines * 5 > longLines * 3;
}

/// A row of a table whose cells are parted by many blanks.
bool ManualCleaner::hasColumns(const RawManual::Line& line) const
{
    const std::u32string_view text{m_manual.folded};
    return text.substr(line.begin, line.end - line.begin).find(U"   ") != std::u32string_view::npos;
}

bool ManualCleaner::joins(const RawManual::Line& line, const RawManual::Line& next) const
{
    constexpr std::size_t longLine = 25;
    const std::size_t length = line.end - line.begin;
    const char32_t last = m_manual.folded[line.end - 1];
    if (cannotBegin(m_manual.folded[next.begin])) {
        return true;
    }
    if (endsClearly(last) || hasColumns(line) || hasColumns(next) ||
        NumberMarks{m_lexicon}.at(m_manual.folded, next.begin)) {
        return false;
    }
    if (last == U',' || last == marks::listComma || marks::isOpenQuote(last) || last == U'(') {
        return true;
    }
    if (m_width > 0) {
        return length * 4 >= m_width * 3;
    }
    return !m_openStyle && length >= longLine;
}

void ManualCleaner::joinLines(bool brokenPages)
{
    std::vector<RawManual::Line> lines = m_manual.lines();
    std::erase_if(lines, [this](const RawManual::Line& line) { return !m_manual.isKept(line); });
    measureLines(lines);
    m_openStyle = m_openStyle && !brokenPages;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (joins(lines[i], lines[i + 1])) {
            std::fill(m_manual.keep.begin() + static_cast<std::ptrdiff_t>(lines[i].end),
                      m_manual.keep.begin() + static_cast<std::ptrdiff_t>(lines[i + 1].begin), 0);
        }
    }
}

void ManualCleaner::assemble()
{
    const auto put = [this](std::size_t at) {
        m_text.shown.push_back(m_manual.folded[at] == U'\n' ? U'\n' : m_manual.shown[at]);
        m_text.folded.push_back(m_manual.folded[at]);
        m_text.origins.push_back(static_cast<std::uint32_t>(at));
    };
    std::size_t blanks = 1;
    for (std::size_t at = 0; at < m_manual.folded.size(); ++at) {
        if (m_manual.keep[at] == 0) {
            continue;
        }
        const char32_t point = m_manual.folded[at];
        const char32_t last = m_text.folded.empty() ? U'\n' : m_text.folded.back();
        if ((point == U'\n' || point == U' ') && last == U'\n') {
            continue;
        }
        if (point == U' ' && last == U' ') {
            // Columns are parted by many blanks: each cell is a line of its own.
            constexpr std::size_t columnGap = 3;
            if (++blanks == columnGap) {
                m_text.folded.back() = U'\n';
                m_text.shown.back() = U'\n';
            }
            continue;
        }
        blanks = 1;
        if (point == U'\n' && last == U' ') {
            m_text.shown.pop_back();
            m_text.folded.pop_back();
            m_text.origins.pop_back();
            if (m_text.folded.empty() || m_text.folded.back() == U'\n') {
                continue;
            }
        }
        // Letters spaced out one by one are a word all the same.
        const std::size_t size = m_text.folded.size();
        if (isCjk(point) && size >= 4 && last == U' ' && isCjk(m_text.folded[size - 2]) &&
            m_text.folded[size - 3] == U' ' && isCjk(m_text.folded[size - 4])) {
            m_text.shown.erase(size - 3, 1);
            m_text.folded.erase(size - 3, 1);
            m_text.origins.erase(m_text.origins.begin() + static_cast<std::ptrdiff_t>(size) - 3);
        }
        put(at);
    }
}

} // namespace frontdesk
