#pragma once

#include "rules/manual/ManualLexicon.h"
#include "rules/manual/RawManual.h"

#include <vector>

namespace frontdesk {

/// Leaves out what a web page or a printed page has put around a manual and into it: menus, notices, lists of related
/// articles, running heads, links, page lines, pronunciations in brackets.
class PageFurniture {
public:
    PageFurniture(const ManualLexicon& lexicon, RawManual& manual);
    void drop();

private:
    void dropEnd();
    void dropLines();
    void dropRepeatedLines();
    void dropRepeatedRuns();
    void dropLinks();
    void dropPronunciations();

    struct Count {
        std::size_t hits = 0;
        std::size_t length = 0;
    };
    [[nodiscard]] Count countOf(const RawManual::Line& line, Cue cue) const;
    [[nodiscard]] bool isFurniture(const RawManual::Line& line) const;
    [[nodiscard]] bool isContentsLine(const RawManual::Line& line) const;
    [[nodiscard]] bool isPageLine(const RawManual::Line& line) const;
    [[nodiscard]] bool endsManual(std::size_t index) const;

    const ManualLexicon& m_lexicon;
    RawManual& m_manual;
    std::vector<RawManual::Line> m_lines;
    std::vector<WordHit> m_hits; ///< of web-page words alone
};

} // namespace frontdesk
