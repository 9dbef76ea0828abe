#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Words in quotes, by places in the clean text.
struct ManualQuote {
    std::size_t begin = 0; ///< of the words
    std::size_t end = 0;
    std::size_t outerBegin = 0; ///< with the marks
    std::size_t outerEnd = 0;
    bool closed = true;
};

/// Finds quoted words, whatever marks a manual uses: curly, corner or straight ones, mixed ones, a closing mark where
/// an opening one belongs, and quotes that nobody closed. Linear.
[[nodiscard]] std::vector<ManualQuote> quotesIn(std::u32string_view folded);

} // namespace frontdesk
