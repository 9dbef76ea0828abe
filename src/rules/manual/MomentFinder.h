#pragma once

#include "rules/manual/ClauseCutter.h"
#include "rules/manual/ManualParser.h"
#include "rules/manual/ManualWords.h"

#include <string>
#include <vector>

namespace frontdesk {

struct FoundMoment {
    std::uint32_t moment = 0;
    std::uint32_t topic = 0;
    double score = 0; ///< 0: nothing but the topic
    std::string evidence = {};
};

/// Tells to which moment a clause belongs: by the words in it, by those of its headings, and by the clause before it in
/// the same sentence. Remembers what came before: ask in the order of the text.
class MomentFinder {
public:
    MomentFinder(const CleanText& text, const ManualWords& words, const std::vector<ManualItem>& items,
                 const std::vector<char>& quoted);
    [[nodiscard]] FoundMoment find(const ClauseSpan& clause);

private:
    struct Context {
        std::vector<double> scores = {}; ///< by moment, from the headings
        int topic = -1;
        double strength = 0;
    };
    [[nodiscard]] Context contextOf(const ManualItem& item) const;
    [[nodiscard]] std::vector<WordHit> wordsOf(std::size_t begin, std::size_t end, bool heading) const;
    void addScores(std::size_t begin, std::size_t end, bool heading, double share, std::vector<double>& scores,
                   std::vector<std::uint32_t>* evidence) const;
    [[nodiscard]] int topicOf(std::size_t begin, std::size_t end, bool heading, double* strength) const;
    [[nodiscard]] std::uint32_t momentOfTopic(std::uint32_t topic) const;

    const CleanText& m_text;
    const ManualWords& m_words;
    const std::vector<ManualItem>& m_items;
    const std::vector<char>& m_quoted;
    std::size_t m_item = static_cast<std::size_t>(-1);
    std::size_t m_sentence = static_cast<std::size_t>(-1);
    Context m_context;
    FoundMoment m_before;
    int m_document = -1; ///< what most of the manual is about
};

} // namespace frontdesk
