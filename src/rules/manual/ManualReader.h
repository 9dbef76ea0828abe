#pragma once

#include "base/ChineseFolder.h"
#include "rules/manual/DamageFinder.h"
#include "rules/manual/ManualLexicon.h"
#include "rules/manual/ManualReading.h"

#include <string_view>

namespace frontdesk {

/// From a manual's text to clauses and entries: cleaned, structured, extracted. The same text gives the same reading;
/// takes time in proportion to the text. Make one and keep it. Not thread-safe, as its folder is not.
class ManualReader {
public:
    /// Texts are read up to this; what is longer is no manual (file readers refuse it before).
    static constexpr std::size_t mostPoints = std::size_t{4} * 1024 * 1024;

    ManualReader(const ManualLexicon& lexicon, const ChineseFolder& folder)
        : m_lexicon(lexicon), m_folder(folder), m_damage(lexicon)
    {}
    /// @param text UTF-8; what is ill-formed becomes U+FFFD and is reported as damage
    [[nodiscard]] ManualReading read(std::string_view text) const;

private:
    const ManualLexicon& m_lexicon;
    const ChineseFolder& m_folder;
    DamageFinder m_damage;
};

} // namespace frontdesk
