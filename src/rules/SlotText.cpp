#include "rules/SlotText.h"

#include "base/Utf8.h"
#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Punctuation by escapes: comma, enumeration comma, semicolon, colon, full-width and ASCII, and spaces.
constexpr std::u32string_view softBreaks = U",;: \u3000\u3001\uFF0C\uFF1B\uFF1A";
/// Full stop, exclamation and question mark, ellipsis.
constexpr std::u32string_view sentenceEnds = U".!?\u3002\uFF01\uFF1F\u2026";
constexpr std::u32string_view openers = U"([\"\u201C\u2018\uFF08\u300A\u300C\u300E\u3010";
constexpr std::u32string_view closers = U")]\"\u201D\u2019\uFF09\u300B\u300D\u300F\u3011";

bool isSoftBreak(char32_t point) { return softBreaks.find(point) != std::u32string_view::npos; }
bool isSentenceEnd(char32_t point) { return sentenceEnds.find(point) != std::u32string_view::npos; }
bool areBracketPair(char32_t open, char32_t close)
{
    const std::size_t at = openers.find(open);
    return at != std::u32string_view::npos && closers[at] == close;
}

/// Writes a sentence with its slots filled; a slot without a value takes along what was only there for it.
class SlotFiller {
public:
    SlotFiller(std::u32string sentence, const Slots& slots) : m_in(std::move(sentence)), m_slots(slots) {}

    std::string fill()
    {
        while (m_at < m_in.size()) {
            if (m_in[m_at] == U'{') {
                fillSlot();
            } else if (m_in[m_at] == U'}') {
                ++m_at; // a stray brace is never read aloud
            } else {
                put(m_in[m_at++]);
            }
        }
        return trimmed(fromCodePoints(m_out));
    }

private:
    void fillSlot()
    {
        const std::size_t end = m_in.find(U'}', m_at);
        if (end == std::u32string::npos) {
            ++m_at;
            return;
        }
        const std::string name = trimmed(fromCodePoints(m_in.substr(m_at + 1, end - m_at - 1)));
        m_at = end + 1;
        const auto value = m_slots.find(name);
        if (value != m_slots.end() && !value->second.empty()) {
            m_out += toCodePoints(value->second);
            m_dropped = false;
        } else {
            dropAround();
        }
    }

    void put(char32_t point)
    {
        // What a dropped slot leaves behind is not doubled.
        if (m_dropped && point == U' ' && (m_out.empty() || m_out.back() == U' ')) {
            return;
        }
        m_dropped = false;
        m_out.push_back(point);
    }

    void dropAround()
    {
        m_dropped = true;
        while (!m_out.empty() && areBracketPair(m_out.back(), next())) {
            m_out.pop_back();
            ++m_at;
        }
        const bool aloneBefore = m_out.empty() || isSoftBreak(m_out.back()) || isSentenceEnd(m_out.back());
        const bool aloneAfter = m_at >= m_in.size() || isSoftBreak(next()) || isSentenceEnd(next());
        if (!aloneBefore || !aloneAfter) {
            return;
        }
        if (m_at < m_in.size() && isSoftBreak(next())) {
            ++m_at;
            return;
        }
        while (!m_out.empty() && isSoftBreak(m_out.back())) {
            m_out.pop_back();
        }
        if ((m_out.empty() || isSentenceEnd(m_out.back())) && isSentenceEnd(next())) {
            ++m_at;
        }
    }

    [[nodiscard]] char32_t next() const { return m_at < m_in.size() ? m_in[m_at] : U'\0'; }

    std::u32string m_in;
    const Slots& m_slots;
    std::u32string m_out;
    std::size_t m_at = 0;
    bool m_dropped = false;
};

} // namespace

std::string fillSlots(std::string_view sentence, const Slots& slots)
{
    if (sentence.find_first_of("{}") == std::string_view::npos) {
        return std::string{sentence};
    }
    return SlotFiller{toCodePoints(sentence), slots}.fill();
}

std::vector<std::string> slotsIn(std::string_view sentence)
{
    std::vector<std::string> names;
    for (std::size_t open = sentence.find('{'); open != std::string_view::npos;) {
        const std::size_t close = sentence.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        names.push_back(trimmed(sentence.substr(open + 1, close - open - 1)));
        open = sentence.find('{', close);
    }
    return names;
}

bool slotsAreWellFormed(std::string_view sentence)
{
    bool open = false;
    std::size_t length = 0;
    for (const char c : sentence) {
        if (c == '{') {
            if (open) {
                return false;
            }
            open = true;
            length = 0;
        } else if (c == '}') {
            if (!open || length == 0) {
                return false;
            }
            open = false;
        } else {
            ++length;
        }
    }
    return !open;
}

} // namespace frontdesk
