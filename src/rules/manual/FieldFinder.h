#pragma once

#include "rules/manual/ManualWords.h"
#include "rules/manual/RawManual.h"

#include <string>
#include <vector>

namespace frontdesk {

struct FoundFields {
    std::vector<std::string> fields = {};
    std::vector<std::string> evidence = {};
    bool written = false; ///< something is to be written down, whether its fields are named or not
};

/// Finds what is to be written down or asked for: a verb of recording or asking with nouns of a record near it.
class FieldFinder {
public:
    FieldFinder(const CleanText& text, const ManualWords& words) : m_text(text), m_words(words) {}
    /// @param nouns where they begin to count: the verb may stand in a label before them
    /// @param topic, moment of the clause: the same noun has other names in other records
    [[nodiscard]] FoundFields find(std::size_t begin, std::size_t nouns, std::size_t end,
                                   const std::vector<char>& quoted, const std::string& topic,
                                   const std::string& moment) const;

private:
    [[nodiscard]] std::string nameOf(const WordHit& hit, const std::string& topic, const std::string& moment) const;
    [[nodiscard]] bool isListed(const WordHit& hit, const std::vector<WordHit>& hits) const;

    const CleanText& m_text;
    const ManualWords& m_words;
};

} // namespace frontdesk
