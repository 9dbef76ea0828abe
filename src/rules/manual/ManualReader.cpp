#include "rules/manual/ManualReader.h"

#include "base/Utf8.h"
#include "rules/manual/CharacterFolder.h"
#include "rules/manual/ClauseCutter.h"
#include "rules/manual/ManualCleaner.h"
#include "rules/manual/ManualParser.h"
#include "rules/manual/ManualWords.h"
#include "rules/manual/QuoteFinder.h"
#include "rules/manual/RuleExtractor.h"
#include "rules/manual/SpeechFinder.h"
#include "rules/manual/UnquotedSpeech.h"

#include <algorithm>

namespace frontdesk {

ManualReading ManualReader::read(std::string_view text) const
{
    std::u32string shown = toCodePoints(text);
    if (shown.size() > mostPoints) {
        shown.resize(mostPoints);
    }
    std::u32string folded = foldedByPoint(shown, m_folder);
    for (const auto& [other, word] : m_lexicon.variants) {
        for (std::size_t at = folded.find(other); at != std::u32string::npos; at = folded.find(other, at + 1)) {
            folded.replace(at, word.size(), word);
        }
    }
    ManualCleaner cleaner{m_lexicon, std::move(shown), std::move(folded)};
    cleaner.clean();
    ManualReading reading;
    reading.dropped = std::move(cleaner.dropped());
    reading.damage = std::move(cleaner.damage());
    const CleanText& clean = cleaner.text();
    for (ManualDamage& damage : m_damage.find(clean)) {
        reading.damage.push_back(std::move(damage));
    }
    const ManualWords words{m_lexicon, clean.folded};
    std::vector<ManualQuote> quotes = quotesIn(clean.folded);
    UnquotedSpeech{clean, words}.addTo(quotes);
    const std::vector<ManualItem> items = ManualParser{clean, words, quotes}.items();
    const std::vector<ClauseSpan> clauses = ClauseCutter{clean, words, quotes}.cut(items);
    RuleExtractor{clean, words, quotes, items}.extract(clauses, reading);
    const std::size_t line = std::min(clean.folded.find(U'\n'), clean.size());
    constexpr std::size_t longestTitle = 40;
    reading.title = clean.text(0, std::min(line, longestTitle));
    return reading;
}

} // namespace frontdesk
