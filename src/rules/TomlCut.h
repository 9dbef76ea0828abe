#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace frontdesk {

/// Where a large TOML text can be read as two: before a line "[[name]]" near its middle, outside strings and comments.
/// Pure. Only a guess at the text's shape: whoever reads the halves reads the whole when they do not fit together.
struct TomlCut {
    /// Smaller texts are read in one: a thread would cost more than it saves.
    static constexpr std::size_t leastBytes = std::size_t{64} * 1024;

    std::size_t byte = 0;                                ///< at which the second half begins
    int line = 0;                                        ///< how many lines stand before it
    std::set<std::string, std::less<>> listsBefore = {}; ///< names of the "[[name]]" of the first half

    /// @return nothing for small texts, and where no such line stands in the second half
    [[nodiscard]] static std::optional<TomlCut> ofMiddle(std::string_view toml);
};

} // namespace frontdesk
