#include "rules/manual/TitleChoice.h"

#include "rules/manual/Marks.h"

namespace frontdesk {
namespace {

/// The end of the longest of these words that stands there; `at` where none does.
std::size_t wordEnd(std::u32string_view text, std::size_t at, const std::vector<std::u32string>& words)
{
    std::size_t end = at;
    for (const std::u32string& word : words) {
        if (text.substr(at, word.size()) == word && at + word.size() > end) {
            end = at + word.size();
        }
    }
    return end;
}

} // namespace

std::size_t titleChoiceEnd(std::u32string_view text, std::size_t at, const ManualLexicon& lexicon)
{
    std::size_t end = wordEnd(text, at, lexicon.titles);
    std::size_t last = at;
    while (end > at && end < text.size()) {
        const std::size_t from = marks::pastBlanks(text, end, text.size());
        const std::size_t joined = from < text.size() ? wordEnd(text, from, lexicon.titleJoins) : from;
        if (joined == from) {
            break;
        }
        const std::size_t second = marks::pastBlanks(text, joined, text.size());
        std::size_t next = second < text.size() ? wordEnd(text, second, lexicon.titles) : second;
        if (next == second) {
            break;
        }
        const char32_t join = text[joined - 1];
        const char32_t close = join == U'(' ? U')' : join == 0xFF08 ? char32_t{0xFF09} : U'\0';
        if (close != U'\0') {
            if (next >= text.size() || text[next] != close) {
                break;
            }
            ++next;
        }
        end = next;
        last = next;
    }
    return last;
}

} // namespace frontdesk
