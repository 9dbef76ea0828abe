#pragma once

#include "base/ChineseFolder.h"
#include "base/Result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unicode/uversion.h>
#include <unordered_map>
#include <vector>

U_NAMESPACE_BEGIN
class Transliterator;
U_NAMESPACE_END

namespace frontdesk {

/// How a name sounds, in lower-case letters without tones. One syllable for each Chinese character, and one for each
/// run of other letters or of digits; each with its alternatives, the likeliest first. What reads lü is spelled "lv",
/// "lu" and "lyu", as keyboards, old lists and passports have it.
class PinyinName {
public:
    using Syllable = std::vector<std::string>; ///< its alternatives, at least one

    PinyinName(std::vector<Syllable> syllables, std::size_t surnameSyllables);

    [[nodiscard]] const std::vector<Syllable>& syllables() const { return m_syllables; }
    /// How many syllables at the beginning are the surname: 2 for a compound one, otherwise 1; 0 for an empty name.
    [[nodiscard]] std::size_t surnameSyllables() const { return m_surnameSyllables; }
    /// The likeliest reading: "ou yang xiu"
    [[nodiscard]] std::string text() const;
    /// The likeliest initials: "oyx". Digits stay whole.
    [[nodiscard]] std::string initials() const;
    /// Everything that somebody may type to find the name: each reading joined ("ouyangxiu"), then each reading's
    /// initials; without doubles. At most `maxReadings` of both: behind that, further syllables keep their likeliest.
    [[nodiscard]] std::vector<std::string> keys() const;

    static constexpr std::size_t maxReadings = 32;

private:
    std::vector<Syllable> m_syllables;
    std::size_t m_surnameSyllables;
};

/// Reads Chinese names, simplified or traditional, by ICU's name rules and a table of what they get wrong or leave out
/// (surnames with readings of their own, characters with several). Not thread-safe: each lane makes its own and keeps
/// it. Making it takes 0.2 s: off the start path.
class PinyinReader {
public:
    /// @error text.conversion_missing
    [[nodiscard]] static Result<PinyinReader> create();

    PinyinReader(PinyinReader&&) noexcept;
    PinyinReader& operator=(PinyinReader&&) noexcept;
    ~PinyinReader();

    /// Blanks and punctuation only separate. The surname is expected at the beginning, behind one of the familiar
    /// prefixes (lao, xiao, a), and behind other letters and digits, so that notes such as "A301" before a name do no
    /// harm.
    [[nodiscard]] PinyinName read(std::string_view name);

private:
    PinyinReader(std::unique_ptr<icu::Transliterator> transliterator, ChineseFolder folder);

    struct Run;
    /// What a character reads like, within a name and as a surname.
    struct Readings {
        PinyinName::Syllable given;
        PinyinName::Syllable surname;
    };

    void readRun(const Run& run, std::vector<PinyinName::Syllable>& syllables, std::size_t& surnameSyllables);
    const Readings& readingsOf(char32_t character);
    [[nodiscard]] std::string latin(std::u32string_view text) const;

    std::unique_ptr<icu::Transliterator> m_transliterator;
    ChineseFolder m_folder;
    std::unordered_map<char32_t, Readings> m_known;
};

} // namespace frontdesk
