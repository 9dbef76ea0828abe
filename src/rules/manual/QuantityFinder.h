#pragma once

#include "rules/manual/ManualReading.h"
#include "rules/manual/ManualWords.h"
#include "rules/manual/RawManual.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// A number with its unit, as it stands in a clause.
struct Quantity {
    std::size_t begin = 0;
    std::size_t end = 0;
    double low = 0; ///< as low and high where it is no range
    double high = 0;
    std::uint32_t unit = 0;
};

/// A limit or the days of a ladder that a quantity makes.
struct FoundNumber {
    std::optional<ManualNumber> limit = {};
    std::optional<int> days = {}; ///< below zero: before the date
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string evidence = {};
    bool elsewhere = false; ///< the limit of another place than the words alone would name
    bool condition = false; ///< more than so much: what is past a time, no limit of one
    std::optional<ManualClock> clock = {};
};

/// Reads numbers with units, ranges and halves, and tells which of them limit something.
class QuantityFinder {
public:
    QuantityFinder(const CleanText& text, const ManualWords& words) : m_text(text), m_words(words) {}
    /// What is known of a clause besides its words.
    struct Bounds {
        bool reminds = false;   ///< it is about reminders
        bool titled = false;    ///< its heading says that times are limits: "times to arrive"
        std::string topic = {}; ///< the one that its words and headings speak of; empty: none
    };
    /// Outside of quotes.
    [[nodiscard]] std::vector<Quantity> quantities(std::size_t begin, std::size_t end,
                                                   const std::vector<char>& quoted) const;
    /// @param around the words of the segment, of the clause, of the sentence and of its headings: the nearest name it
    [[nodiscard]] std::optional<FoundNumber> meaningOf(const Quantity& quantity, std::size_t begin, std::size_t end,
                                                       const std::vector<std::vector<std::uint32_t>>& around,
                                                       const Bounds& bounds) const;
    /// Whether it is a number of rings that an answer came too late after.
    [[nodiscard]] bool isLate(const Quantity& quantity, std::size_t begin, std::size_t end) const;

private:
    [[nodiscard]] const ManualUnit& unitOf(const Quantity& quantity, std::size_t begin) const;
    [[nodiscard]] std::optional<Quantity> quantityAt(std::size_t at, std::size_t end) const;
    [[nodiscard]] const ManualLimit* limitFor(const ManualUnit& unit, bool bound,
                                              const std::vector<std::vector<std::uint32_t>>& around) const;
    [[nodiscard]] bool isDoneIn(const Quantity& quantity, std::size_t end) const;
    [[nodiscard]] const ManualLimit* placed(const ManualLimit* limit, double seconds,
                                            const std::vector<std::vector<std::uint32_t>>& around,
                                            const Bounds& bounds) const;
    [[nodiscard]] std::optional<WordHit> boundOf(Cue cue, const Quantity& quantity, std::size_t begin,
                                                 std::size_t end) const;

    const CleanText& m_text;
    const ManualWords& m_words;
};

} // namespace frontdesk
