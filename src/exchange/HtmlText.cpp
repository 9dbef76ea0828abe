#include "exchange/HtmlText.h"

#include "base/Utf8.h"
#include "exchange/ParagraphText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace frontdesk {

namespace {

constexpr std::string_view blockTags[] = {
    "p",          "div",   "br",    "li",     "ul",      "ol",      "table",   "tr",     "h1",
    "h2",         "h3",    "h4",    "h5",     "h6",      "section", "article", "header", "main",
    "blockquote", "pre",   "dl",    "dt",     "dd",      "hr",      "caption", "figure", "figcaption",
    "body",       "tbody", "thead", "center", "address", "details", "summary", "title",
};
/// What nobody reads as a part of the text; with everything in it.
constexpr std::string_view skippedTags[] = {
    "script", "style",  "noscript", "template", "svg",  "nav",   "footer", "aside",  "form", "select",
    "button", "iframe", "object",   "textarea", "head", "video", "audio",  "canvas", "map",
};
constexpr std::array<std::pair<std::string_view, char32_t>, 24> namedCharacters{{
    {"nbsp", 0xA0},    {"lt", U'<'},       {"gt", U'>'},      {"amp", U'&'},     {"quot", U'"'},     {"apos", U'\''},
    {"ldquo", 0x201C}, {"rdquo", 0x201D},  {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"hellip", 0x2026}, {"mdash", 0x2014},
    {"ndash", 0x2013}, {"middot", 0xB7},   {"times", 0xD7},   {"copy", 0xA9},    {"bull", 0x2022},   {"ensp", 0x2002},
    {"emsp", 0x2003},  {"thinsp", 0x2009}, {"le", 0x2264},    {"ge", 0x2265},    {"deg", 0xB0},      {"yen", 0xA5},
}};

template <class Names> bool isOneOf(const Names& names, std::string_view name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

char lowerLetter(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isNameLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
}

/// Walks over a page once.
class HtmlWalker {
public:
    explicit HtmlWalker(std::string_view html) : m_html(html) {}

    std::string walk()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == '<') {
                markup();
            } else {
                words();
            }
        }
        return m_text.take();
    }

private:
    void words()
    {
        const std::size_t end = std::min(m_html.find('<', m_at), m_html.size());
        if (m_skipped.empty()) {
            m_text.add(decoded(m_html.substr(m_at, end - m_at)));
        }
        m_at = end;
    }

    void markup()
    {
        if (m_html.substr(m_at, 4) == "<!--") {
            const std::size_t end = m_html.find("-->", m_at + 4);
            m_at = end == std::string_view::npos ? m_html.size() : end + 3;
            return;
        }
        std::size_t at = m_at + 1;
        const bool closing = at < m_html.size() && m_html[at] == '/';
        at += closing ? 1 : 0;
        std::string name;
        constexpr std::size_t longestName = 16;
        while (at < m_html.size() && isNameLetter(m_html[at]) && name.size() < longestName) {
            name += lowerLetter(m_html[at++]);
        }
        const bool declares = at < m_html.size() && (m_html[at] == '!' || m_html[at] == '?');
        if (name.empty() && !declares && !closing) {
            if (m_skipped.empty()) {
                m_text.add("<"); // a plain "less than"
            }
            ++m_at;
            return;
        }
        const std::size_t end = m_html.find('>', at);
        const bool selfClosed = end != std::string_view::npos && end > m_at && m_html[end - 1] == '/';
        m_at = end == std::string_view::npos ? m_html.size() : end + 1;
        if (!name.empty()) {
            tag(name, closing, selfClosed);
        }
    }

    void tag(const std::string& name, bool closing, bool selfClosed)
    {
        if (!m_skipped.empty()) {
            if (closing && name == m_skipped) {
                m_skipped.clear();
            } else if (name == "body" || (m_skipped == "head" && closing)) {
                m_skipped.clear(); // a head that nobody closed
            }
            return;
        }
        if (!closing && !selfClosed && isOneOf(skippedTags, name)) {
            // A page that is cut in it would lose all its text: only what is closed is left out.
            const std::string end = "</" + name;
            if (contains(end)) {
                m_skipped = name;
            }
            return;
        }
        if (name == "td" || name == "th") {
            m_text.cell();
            return;
        }
        if (!isOneOf(blockTags, name)) {
            return;
        }
        if (name == "tr") {
            closing ? m_text.endRow() : m_text.beginRow();
            return;
        }
        m_text.breakLine();
        if (name == "ol" || name == "ul") {
            constexpr std::size_t deepest = 64;
            if (closing && !m_lists.empty()) {
                m_lists.pop_back();
            } else if (!closing && m_lists.size() < deepest) {
                m_lists.push_back(name == "ol" ? 0 : -1);
            }
        } else if (name == "li" && !closing && !m_lists.empty() && m_lists.back() >= 0) {
            m_text.mark(std::to_string(++m_lists.back()) + ". ");
        }
    }

    /// Whether a closing tag is still to come. Asked once for each kind: a page full of open ones stays linear.
    bool contains(const std::string& closing)
    {
        for (auto& [known, last] : m_lastClosing) {
            if (known == closing) {
                return last != std::string_view::npos && last >= m_at;
            }
        }
        std::size_t last = std::string_view::npos;
        for (std::size_t at = m_html.find("</"); at != std::string_view::npos; at = m_html.find("</", at + 2)) {
            std::string here;
            for (const char letter : m_html.substr(at, closing.size())) {
                here += lowerLetter(letter);
            }
            last = here == closing ? at : last;
        }
        m_lastClosing.emplace_back(closing, last);
        return last != std::string_view::npos && last >= m_at;
    }

    static std::string decoded(std::string_view words)
    {
        std::string text;
        for (std::size_t at = 0; at < words.size();) {
            if (words[at] != '&') {
                const std::size_t end = std::min(words.find('&', at), words.size());
                text.append(words.substr(at, end - at));
                at = end;
                continue;
            }
            constexpr std::size_t longest = 10;
            const std::size_t end = words.substr(0, at + longest).find(';', at);
            const char32_t point =
                end == std::string_view::npos ? U'\0' : character(words.substr(at + 1, end - at - 1));
            if (point == U'\0') {
                text += '&';
                ++at;
            } else {
                text += fromCodePoints(std::u32string(1, point));
                at = end + 1;
            }
        }
        return text;
    }

    static char32_t character(std::string_view name)
    {
        if (name.starts_with('#')) {
            const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
            const std::string_view digits = name.substr(hex ? 2 : 1);
            unsigned number = 0;
            const auto [end, status] =
                std::from_chars(digits.data(), digits.data() + digits.size(), number, hex ? 16 : 10);
            return status == std::errc{} && end == digits.data() + digits.size() ? static_cast<char32_t>(number)
                                                                                 : U'\0';
        }
        for (const auto& [known, point] : namedCharacters) {
            if (known == name) {
                return point;
            }
        }
        return U'\0';
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    ParagraphText m_text;
    std::string m_skipped;    ///< the tag in which nothing is read
    std::vector<int> m_lists; ///< numbers so far; below zero: no numbers
    std::vector<std::pair<std::string, std::size_t>> m_lastClosing;
};

} // namespace

std::string textOfHtml(std::string_view html) { return HtmlWalker{html}.walk(); }

std::string charsetOfHtml(std::string_view bytes)
{
    constexpr std::size_t enough = 4096;
    std::string head;
    for (const char letter : bytes.substr(0, enough)) {
        head += lowerLetter(letter);
    }
    const std::size_t at = head.find("charset=");
    if (at == std::string::npos) {
        return {};
    }
    std::string name;
    for (std::size_t i = at + 8; i < head.size() && name.size() < 16; ++i) {
        const char letter = head[i];
        if (letter == '"' || letter == '\'') {
            if (!name.empty()) {
                break;
            }
        } else if (isNameLetter(letter) || letter == '-' || letter == '_') {
            name += letter;
        } else {
            break;
        }
    }
    return name;
}

} // namespace frontdesk
