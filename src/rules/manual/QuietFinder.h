#pragma once

#include "rules/manual/ManualWords.h"
#include "rules/manual/RawManual.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Finds hours in which customers are left alone: "after nine in the evening nobody is to be called", or hours outside
/// of which nobody is.
class QuietFinder {
public:
    QuietFinder(const CleanText& text, const ManualWords& words) : m_text(text), m_words(words) {}
    /// From and to, such as "21:00" and "08:00"; empty where the piece names none.
    [[nodiscard]] std::vector<std::string> find(std::size_t begin, std::size_t end) const;

private:
    /// Minutes since midnight.
    [[nodiscard]] std::vector<int> timesIn(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::optional<int> timeAt(std::size_t at, std::size_t begin, std::size_t end) const;
    const CleanText& m_text;
    const ManualWords& m_words;
};

} // namespace frontdesk
