#pragma once

#include "rules/manual/ManualLexicon.h"
#include "rules/manual/ManualReading.h"
#include "rules/manual/RawManual.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace frontdesk {

/// Finds where a text did not come through whole: characters that were lost, runs that were read in a wrong encoding,
/// an end in the middle of a sentence. Make one and keep it: it knows the 3,755 characters that running text is made of
/// (level 1 of GB2312), and those that it has now and then (level 2).
class DamageFinder {
public:
    explicit DamageFinder(const ManualLexicon& lexicon);
    [[nodiscard]] std::vector<ManualDamage> find(const CleanText& text) const;

private:
    void findLost(const CleanText& text, std::vector<ManualDamage>& found) const;
    void findMojibake(const CleanText& text, std::vector<ManualDamage>& found) const;
    static void findCutEnd(const CleanText& text, std::vector<ManualDamage>& found);

    [[nodiscard]] unsigned rarityOf(char32_t point) const;

    const ManualLexicon& m_lexicon;
    std::unordered_set<char32_t> m_common;
    std::unordered_set<char32_t> m_rare;
};

} // namespace frontdesk
