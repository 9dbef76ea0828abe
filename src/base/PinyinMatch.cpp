#include "base/PinyinMatch.h"

#include <bitset>
#include <string>

namespace frontdesk {

namespace {

constexpr std::size_t mostLetters = 24; // more cannot narrow it down

/// How far one may have come in the letters: bit n says that the first n of them fit.
using Reached = std::bitset<mostLetters + 1>;

/// From what fits before a syllable to what fits after it, which may stand for one letter up to all of its own.
Reached after(const PinyinName::Syllable& syllable, std::string_view letters, const Reached& before)
{
    Reached reached;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (!before.test(at)) {
            continue;
        }
        for (const std::string& spelling : syllable) {
            for (std::size_t length = 0;
                 length < spelling.size() && at + length < letters.size() && spelling[length] == letters[at + length];
                 ++length) {
                reached.set(at + length + 1);
            }
        }
    }
    return reached;
}

} // namespace

bool soundsLike(const PinyinName& name, std::string_view letters)
{
    letters = letters.substr(0, mostLetters);
    if (letters.empty()) {
        return true;
    }
    // All beginnings at once: at each syllable another one may begin.
    Reached reached;
    for (const PinyinName::Syllable& syllable : name.syllables()) {
        reached.set(0);
        reached = after(syllable, letters, reached);
        if (reached.test(letters.size())) {
            return true;
        }
    }
    return false;
}

} // namespace frontdesk
