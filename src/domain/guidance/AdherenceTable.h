#pragma once

#include "domain/guidance/Adherence.h"

#include <vector>

namespace frontdesk {

/// A line of the table of figures.
struct AdherenceRow {
    AdherencePart part = {}; ///< everything together where it is empty
    AdherenceFigures figures = {};
    bool operator==(const AdherenceRow&) const = default;

    /// Of several people or packs together.
    [[nodiscard]] bool isSum() const { return !part.who || part.pack.empty(); }
};

/// How figures are laid out for reading: on screen, on paper and in exported lists alike.
class AdherenceTable {
public:
    enum class By {
        Week, ///< a line for each person, pack and week, the newest week first
        Whole ///< the weeks together, with the sums of each pack and each person
    };

    /// All of it first; then people in the order of their ids, nobody last. A sum that would only repeat its single
    /// line is left out. Nothing was counted: no line.
    [[nodiscard]] static std::vector<AdherenceRow> rows(const Adherence& adherence, By by);
};

} // namespace frontdesk
