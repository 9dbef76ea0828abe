#pragma once

#include "rules/manual/ManualLexicon.h"
#include "rules/manual/RawManual.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Makes running text of what a file gave: leaves out what is no manual (PageFurniture, PageNumbers), joins lines that
/// were broken at a width, and keeps the place of every point that is left. In time that grows with the text.
class ManualCleaner {
public:
    /// @param folded half-width, lower case, simplified, as long as shown (foldedByPoint)
    ManualCleaner(const ManualLexicon& lexicon, std::u32string shown, std::u32string folded);
    void clean();

    [[nodiscard]] const CleanText& text() const { return m_text; }
    [[nodiscard]] std::vector<ManualDropped>& dropped() { return m_manual.dropped; }
    [[nodiscard]] std::vector<ManualDamage>& damage() { return m_manual.damage; }

private:
    void dropControls();
    void joinLines(bool brokenPages);
    [[nodiscard]] bool hasColumns(const RawManual::Line& line) const;
    [[nodiscard]] bool joins(const RawManual::Line& line, const RawManual::Line& next) const;
    void measureLines(const std::vector<RawManual::Line>& lines);
    void assemble();

    const ManualLexicon& m_lexicon;
    RawManual m_manual;
    CleanText m_text;
    std::size_t m_width = 0;  ///< at which lines were broken; 0: they were not
    bool m_openStyle = false; ///< the manual writes no full stops
};

} // namespace frontdesk
