#pragma once

#include "rules/manual/ManualLexicon.h"
#include "rules/manual/RawManual.h"

#include <cstdint>
#include <vector>

namespace frontdesk {

/// Takes the numbers of pages out of the middle of sentences. A viewer's text of a printed manual has them where a page
/// ended, without a break: "an11d", or before the number of an item: "1310." for the tenth item on page 13. They are
/// told from other numbers by following one another at a page's distance.
class PageNumbers {
public:
    PageNumbers(const ManualLexicon& lexicon, RawManual& manual);
    void drop();
    /// True when pages began in the middle of sentences: open lines are then to be joined.
    [[nodiscard]] bool brokenPages() const { return m_brokenPages; }

private:
    struct Candidate {
        std::size_t at = 0; ///< in the kept text
        std::size_t length = 0;
        int page = 0;
        int chain = 1;
        int before = -1; ///< index of the one before it in its chain
    };
    void dropChunkMarks();
    void findCandidates();
    void addCandidate(std::size_t begin, std::size_t end);
    void dropChain();

    const ManualLexicon& m_lexicon;
    RawManual& m_manual;
    std::u32string m_kept;
    std::vector<std::uint32_t> m_origins;
    std::vector<char> m_unitBegins;
    std::vector<Candidate> m_candidates;
    bool m_brokenPages = false;
};

} // namespace frontdesk
