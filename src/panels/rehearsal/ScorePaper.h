#pragma once

#include "exchange/Sheet.h"

class QTextDocument;

namespace frontdesk {

/// The score of a rehearsal as it is shown (ScoreSheet), for paper.
class ScorePaper {
public:
    /// The document's first line is the title; bold lines are headings, lines of its tables are items with their mark.
    [[nodiscard]] static Sheet of(const QTextDocument& document);
};

} // namespace frontdesk
