#include "panels/rehearsal/ResultFinder.h"

#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

bool ResultFinder::holds(const ResultLine& line, std::string_view word)
{
    const std::string person = fromQt(line.person);
    for (const std::string* const text : {&person, &line.title.zh, &line.title.en, &line.pack.zh, &line.pack.en}) {
        if (TextFinder::holds(*text, word)) {
            return true;
        }
    }
    return m_finder.sounds(person, word) || m_finder.sounds(line.title.zh, word) || m_finder.sounds(line.pack.zh, word);
}

std::vector<int> ResultFinder::find(const std::vector<ResultLine>& lines, std::string_view typed)
{
    const std::vector<std::string> words = TextFinder::wordsIn(typed);
    std::vector<int> found;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (std::all_of(words.begin(), words.end(), [&](const std::string& word) { return holds(lines[at], word); })) {
            found.push_back(static_cast<int>(at));
        }
    }
    return found;
}

} // namespace frontdesk
