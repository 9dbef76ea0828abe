#pragma once

#include "base/ChineseFolder.h"
#include "rules/manual/ManualLexicon.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Makes words of a manual words of a pack: simplified characters, Chinese punctuation, and slots in place of names of
/// companies, people, floors and of crosses and stars that stand for them.
class NameSlots {
public:
    NameSlots(const ManualLexicon& lexicon, const ChineseFolder& folder) : m_lexicon(lexicon), m_folder(folder) {}

    [[nodiscard]] const ManualLexicon& lexicon() const { return m_lexicon; }
    /// Remembers the names of companies in words that are said, so that texts() finds them too.
    void learn(std::string_view said);
    /// Words to say, with slots.
    [[nodiscard]] std::string said(std::string_view text) const;
    /// A text that is read: only names that were learned become slots.
    [[nodiscard]] std::string read(std::string_view text) const;

private:
    struct Name {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] std::u32string plain(std::string_view text) const;
    [[nodiscard]] std::vector<Name> organisations(std::u32string_view text) const;
    [[nodiscard]] bool isNamePoint(char32_t point) const;
    [[nodiscard]] bool mayBeginName(std::u32string_view text, std::size_t at) const;
    void replaceUnits(std::u32string& text) const;
    void replacePeople(std::u32string& text) const;
    void replacePlaceholders(std::u32string& text) const;

    const ManualLexicon& m_lexicon;
    const ChineseFolder& m_folder;
    std::set<std::u32string> m_names; ///< longest use first is up to read()
};

} // namespace frontdesk
