#include "rules/manual/NameSlots.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"
#include "rules/manual/TitleChoice.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t longestName = 24;

bool startsAt(std::u32string_view text, std::size_t at, std::u32string_view words)
{
    return at <= text.size() && text.substr(at, words.size()) == words;
}

bool replaceAll(std::u32string& text, std::u32string_view from, std::u32string_view to)
{
    bool any = false;
    for (std::size_t at = text.find(from); at != std::u32string::npos && !from.empty();
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
        any = true;
    }
    return any;
}

} // namespace

/// Simplified, with the punctuation that packs have, and no braces of its own.
std::u32string NameSlots::plain(std::string_view text) const
{
    std::u32string points = toCodePoints(m_folder.toSimplified(text));
    std::u32string made;
    for (std::size_t at = 0; at < points.size(); ++at) {
        const char32_t half = toHalfWidth(points[at]);
        const char32_t last = made.empty() ? U'\0' : made.back();
        const char32_t next = at + 1 < points.size() ? points[at + 1] : U'\0';
        if (isBlank(half)) {
            // Blanks part Latin words only.
            if (marks::isLatin(last) && marks::isLatin(next)) {
                made.push_back(U' ');
            }
            continue;
        }
        if (half < 0x20 || half == 0x7F || half == marks::lost) {
            continue;
        }
        const bool chinese = isCjk(last) || isCjk(next) || last == U'}' || next == marks::openQuote || last > 0x2000;
        if (half == U'{' || half == U'}') {
            made.push_back(half == U'{' ? 0xFF08 : 0xFF09);
        } else if (chinese && (half == U',' || half == U'!' || half == U'?' || half == U':' || half == U';' ||
                               half == U'(' || half == U')')) {
            made.push_back(half + 0xFEE0);
        } else {
            made.push_back(points[at] >= 0xFF10 && points[at] <= 0xFF5A ? half : points[at]);
        }
    }
    return made;
}

bool NameSlots::isNamePoint(char32_t point) const
{
    return isCjk(point) || marks::isLatin(point) || m_lexicon.placeholders.find(point) != std::u32string::npos;
}

/// Runs that end like a company's name and have more in front of it than that ending.
std::vector<NameSlots::Name> NameSlots::organisations(std::u32string_view text) const
{
    std::vector<Name> found;
    for (std::size_t begin = 0; begin < text.size();) {
        if (!isNamePoint(text[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < text.size() && isNamePoint(text[end])) {
            ++end;
        }
        // Behind the last word that cannot stand in a name, such as "is" or "welcome to".
        std::size_t from = begin;
        for (const std::u32string& word : m_lexicon.nameStarts) {
            const std::size_t at = text.substr(0, end).rfind(word);
            if (at != std::u32string_view::npos && at >= begin && at + word.size() < end) {
                from = std::max(from, at + word.size());
            }
        }
        std::size_t last = end;
        for (const std::u32string& word : m_lexicon.nameEnds) {
            const std::size_t at = text.find(word, from + 1);
            if (at != std::u32string_view::npos && at < last) {
                last = at;
            }
        }
        while (last > from && last == end && m_lexicon.placeholders.find(text[last - 1]) != std::u32string::npos) {
            --last; // the speaker's name behind it
            end = last;
        }
        for (const std::u32string& ending : m_lexicon.organisations) {
            const bool ends = last >= from + ending.size() && startsAt(text, last - ending.size(), ending);
            if (ends && last - from >= ending.size() + 2 && last - from <= longestName) {
                found.push_back({from, last});
                break;
            }
        }
        begin = std::max(end, begin) + 1;
    }
    return found;
}

void NameSlots::learn(std::string_view said)
{
    const std::u32string text = plain(said);
    for (const Name& name : organisations(text)) {
        m_names.insert(text.substr(name.begin, name.end - name.begin));
    }
}

void NameSlots::replaceUnits(std::u32string& text) const
{
    const std::vector<Name> names = organisations(text);
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        text.replace(name->begin, name->end - name->begin, U"{unit}");
    }
}

/// A surname or a placeholder before a form of address; two forms to choose from.
void NameSlots::replacePeople(std::u32string& text) const
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (const std::size_t end = titleChoiceEnd(text, at, m_lexicon); end > at) {
            text.replace(at, end - at, U"{title}");
        }
    }
    for (const std::u32string& title : m_lexicon.titles) {
        for (std::size_t at = text.find(title); at != std::u32string::npos; at = text.find(title, at + 1)) {
            std::size_t from = at;
            while (from > 0 && m_lexicon.placeholders.find(text[from - 1]) != std::u32string::npos) {
                --from;
            }
            const bool surname = from == at && at > 0 &&
                                 m_lexicon.surnames.find(text[at - 1]) != std::u32string::npos &&
                                 (at == 1 || !isCjk(text[at - 2]));
            if (from < at || surname) {
                from = surname ? at - 1 : from;
                text.replace(from, at + title.size() - from, U"{surname}{title}");
                at = from;
            }
        }
    }
    std::u32string slot = U"{title}";
    for (std::size_t at = text.find(slot); at != std::u32string::npos; at = text.find(slot, at + 1)) {
        std::size_t from = at;
        while (from > 0 && m_lexicon.placeholders.find(text[from - 1]) != std::u32string::npos) {
            --from;
        }
        const bool surname = from == at && at > 0 && m_lexicon.surnames.find(text[at - 1]) != std::u32string::npos &&
                             (at == 1 || !isCjk(text[at - 2]));
        from = surname ? at - 1 : from;
        if (from < at) {
            text.replace(from, at - from, U"{surname}");
        }
    }
}

/// At the start, behind a comma, or behind a word such as "this is".
bool NameSlots::mayBeginName(std::u32string_view text, std::size_t at) const
{
    if (at == 0 || !(isCjk(text[at - 1]) || text[at - 1] == U'}')) {
        return true;
    }
    return std::any_of(m_lexicon.nameStarts.begin(), m_lexicon.nameStarts.end(), [&](const std::u32string& word) {
        return at >= word.size() && startsAt(text, at - word.size(), word);
    });
}

/// Crosses and stars that are left: a floor, whoever speaks, or a blank.
void NameSlots::replacePlaceholders(std::u32string& text) const
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (m_lexicon.placeholders.find(text[at]) == std::u32string::npos || text[at] == marks::ellipsis) {
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && m_lexicon.placeholders.find(text[end]) != std::u32string::npos &&
               text[end] != marks::ellipsis) {
            ++end;
        }
        const char32_t next = end < text.size() ? text[end] : U'\0';
        // A Latin x inside a word is none.
        const bool word = (at > 0 && marks::isLatin(text[at - 1])) || marks::isLatin(next);
        if (word) {
            at = end;
            continue;
        }
        // Where nothing tells what the blank stands for, it stays one: a wrong slot would be filled wrongly.
        std::u32string_view slot = mayBeginName(text, at) ? U"{unit}" : U"\u2026\u2026";
        if (m_lexicon.floors.find(next) != std::u32string::npos && next != U'\0') {
            slot = U"{floor}";
        } else if (const auto who = std::find_if(m_lexicon.iAm.begin(), m_lexicon.iAm.end(),
                                                 [&](const std::u32string& words) {
                                                     return at >= words.size() &&
                                                            startsAt(text, at - words.size(), words);
                                                 });
                   who != m_lexicon.iAm.end()) {
            slot = U"{staff}";
        } else if (at > 0 && (text[at - 1] == U'}' || isCjk(text[at - 1])) && !isCjk(next)) {
            slot = U"{staff}";
        }
        text.replace(at, end - at, slot);
        at += slot.size() - 1;
    }
}

std::string NameSlots::said(std::string_view text) const
{
    std::u32string words = plain(text);
    replacePeople(words);
    replaceUnits(words);
    replacePlaceholders(words);
    std::u32string twice = U"{unit}{unit}";
    replaceAll(words, twice, U"{unit}");
    return fromCodePoints(words);
}

std::string NameSlots::read(std::string_view text) const
{
    std::u32string words = plain(text);
    for (auto name = m_names.rbegin(); name != m_names.rend(); ++name) {
        replaceAll(words, *name, U"{unit}");
    }
    return fromCodePoints(words);
}

} // namespace frontdesk
