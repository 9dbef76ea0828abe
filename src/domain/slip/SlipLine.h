#pragma once

#include "domain/slip/SlipErrors.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One kind of goods on a slip, and how many of it.
struct SlipLine {
    std::string what;
    int count = 1;
    std::string note = {}; ///< the unit that is counted in, its mark, its state
    bool operator==(const SlipLine&) const = default;

    static constexpr int mostCount = 9999;
    static constexpr std::size_t mostLines = 50;
    static constexpr std::size_t mostCharacters = 64; ///< of what and note, each

    /// Goods as typed, a line each; empty lines say nothing. The last number in a line is the count (with its unit:
    /// "3pcs", "x3"), what stands behind it the note; without one it is a single thing.
    /// @error form.invalid with problems of the field "goods": slip.bad_count, slip.too_many_lines,
    /// form.field_too_long, those of Text
    [[nodiscard]] static Result<std::vector<SlipLine>> read(std::string_view typed);
    /// As read() takes it back.
    [[nodiscard]] std::string typed() const;
};

} // namespace frontdesk
