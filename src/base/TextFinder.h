#pragma once

#include "base/PinyinName.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Finds texts by what somebody typed: as they are written, without case and width, or by how they sound, in pinyin or
/// its initials. It remembers sounds; one thread at a time, and not the GUI's: the first pinyin takes 0.2 s.
class TextFinder {
public:
    /// What was typed, word by word, ready for holds() and sounds().
    [[nodiscard]] static std::vector<std::string> wordsIn(std::string_view typed);
    /// Whether the word stands in a text.
    [[nodiscard]] static bool holds(std::string_view text, std::string_view word);
    /// Whether a stretch of a text sounds like the word. Never where the word has other letters than a to z, or where
    /// this machine has no conversion: texts are then found as they are written alone.
    [[nodiscard]] bool sounds(const std::string& text, std::string_view word);

private:
    [[nodiscard]] const PinyinName* soundOf(const std::string& text);

    std::optional<PinyinReader> m_reader;
    bool m_noReader = false;
    std::map<std::string, PinyinName> m_sounds;
};

} // namespace frontdesk
