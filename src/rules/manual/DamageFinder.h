#pragma once

#include "rules/manual/ManualReading.h"
#include "rules/manual/RawManual.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace frontdesk {

/// Finds where a text did not come through whole: characters that were lost, runs that were read in a wrong encoding,
/// an end in the middle of a sentence. Make one and keep it: it knows the 3,755 characters that running text is made of
/// (level 1 of GB2312).
class DamageFinder {
public:
    DamageFinder();
    [[nodiscard]] std::vector<ManualDamage> find(const CleanText& text) const;

private:
    void findLost(const CleanText& text, std::vector<ManualDamage>& found) const;
    void findMojibake(const CleanText& text, std::vector<ManualDamage>& found) const;
    static void findCutEnd(const CleanText& text, std::vector<ManualDamage>& found);

    std::unordered_set<char32_t> m_common;
};

} // namespace frontdesk
