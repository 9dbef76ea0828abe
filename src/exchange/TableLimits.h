#pragma once

#include <cstddef>
#include <functional>

namespace frontdesk {

/// How much of a foreign file is taken in. What is larger is refused in words, never cut.
struct TableLimits {
    std::size_t fileBytes = std::size_t{64} * 1024 * 1024;
    std::size_t rows = 200'000; ///< that are not blank
    std::size_t columns = 512;
    std::size_t cells = 3'000'000;                          ///< of all rows
    std::size_t textBytes = std::size_t{256} * 1024 * 1024; ///< of all cells of a spreadsheet, which may repeat a text
    std::size_t cellBytes = 64 * 1024;
    // Of a packed file (XLSX):
    std::size_t entries = 4096;
    std::size_t partBytes = std::size_t{256} * 1024 * 1024;     ///< one part, unpacked
    std::size_t unpackedBytes = std::size_t{512} * 1024 * 1024; ///< all parts that are read
    std::size_t ratio = 400;                                    ///< unpacked to packed, from ratioFrom bytes on
    std::size_t ratioFrom = std::size_t{4} * 1024 * 1024;
};

/// Told now and then how much of a file is read; false asks to stop, and the answer is then tableCancelled.
/// Called on the thread that reads. May be empty.
using ReadProgress = std::function<bool(int percent)>;

} // namespace frontdesk
