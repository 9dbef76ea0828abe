#pragma once

#include "base/ChineseFolder.h"
#include "base/PinyinName.h"
#include "base/Result.h"
#include "domain/UnitOfWork.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// How searchable text is stored and cut into tokens. Raise it when either changes: the index is then rebuilt.
inline constexpr std::string_view tokenizerVersion = "2";

/// Folds what is searched and what is typed to one form: half-width, simplified, without case, on one line. Also knows
/// how names sound. Not thread-safe: each lane keeps its own. Reading names is prepared at the first name (0.2 s) or by
/// prepare(), which a lane calls when it is idle.
class SearchCutter {
public:
    /// @error text.conversion_missing
    [[nodiscard]] Result<void> prepare();

    /// A record's searchable text in the form in which it is stored: pieces, each behind its mark. From it alone follow
    /// the tokens, so that exactly these can be taken out again.
    /// @error text.conversion_missing
    [[nodiscard]] Result<std::string> stored(const SearchText& text);
    /// @error text.conversion_missing
    [[nodiscard]] Result<std::string> folded(std::string_view text);
    /// How a name sounds, with what is easily mixed up made alike (nearSoundOf()).
    /// @error text.conversion_missing
    [[nodiscard]] Result<std::string> nearSound(std::string_view name);

private:
    [[nodiscard]] Result<void> prepareFolder();
    [[nodiscard]] Result<void> appendSounds(std::string& stored, std::string_view name);

    std::optional<ChineseFolder> m_folder;
    std::optional<PinyinReader> m_pinyin;
};

/// The marks before the pieces of a stored text.
inline constexpr char textMark = '\x01';     ///< a name, text or number
inline constexpr char initialsMark = '\x02'; ///< a name's initials, "oyx"
inline constexpr char soundMark = '\x03';    ///< a name as it sounds, from each of its syllables on: "yangxiu"

inline constexpr char kindMark = '\x04'; ///< what kind of record it is, "party": calls, which are most, have none

/// The one token of a kindMark piece. Blanks and capitals are not in it.
[[nodiscard]] std::string kindToken(std::string_view kind);

/// The tokens of a stored text, each once, with blanks between. Pure.
[[nodiscard]] std::string tokensOf(std::string_view stored);

/// One way to read a typed word: the tokens that every match has, and what a match must contain in the end.
struct SearchReading {
    std::vector<std::string> tokens = {}; ///< empty: no token helps, every record must be looked at
    char mark = textMark;
    std::string wanted = {};  ///< in pieces of that mark: anywhere, or at the beginning of a soundMark piece
    bool tokensProve = false; ///< a record with the tokens is a match, no need to look
};

/// What somebody typed, word by word; a record matches when every word does in one of its readings.
using SearchWord = std::vector<SearchReading>;

/// @param typed folded. At most 8 words of 64 characters count. Pure.
[[nodiscard]] std::vector<SearchWord> readTyped(std::string_view typed);

/// Whether a stored text matches a word. Pure.
[[nodiscard]] bool matches(std::string_view stored, const SearchWord& word);

} // namespace frontdesk
