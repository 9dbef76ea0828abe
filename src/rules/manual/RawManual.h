#pragma once

#include "rules/manual/ManualReading.h"

#include <cstddef>
#include <string>
#include <vector>

namespace frontdesk {

/// A manual while it is being cleaned: its text twice, as it came and folded, and which points of it are kept.
struct RawManual {
    std::u32string shown;
    std::u32string folded; ///< as long as shown
    std::vector<char> keep;
    std::vector<ManualDropped> dropped = {};
    std::vector<ManualDamage> damage = {};

    struct Line {
        std::size_t begin = 0;
        std::size_t end = 0; ///< without the newline
    };
    /// Between newlines, blanks at both ends left out; blank lines too.
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] bool isKept(const Line& line) const;
    /// Leaves a piece out and says why.
    void drop(std::size_t begin, std::size_t end, const char* why);
    [[nodiscard]] std::string text(std::size_t begin, std::size_t end) const;
};

/// What is left of it, with the place from which each point came.
struct CleanText {
    std::u32string shown = {};
    std::u32string folded = {};
    std::vector<std::uint32_t> origins = {};
    [[nodiscard]] std::size_t size() const { return shown.size(); }
    [[nodiscard]] std::string text(std::size_t begin, std::size_t end) const;
};

} // namespace frontdesk
