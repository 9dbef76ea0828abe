#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A word that stands in a text, by places in it.
struct WordHit {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t word = 0; ///< as add() numbered it
    [[nodiscard]] std::uint32_t length() const { return end - begin; }
    bool operator==(const WordHit&) const = default;
};

/// Finds thousands of words in one pass over a text (Aho and Corasick's automaton): in time that grows with the text
/// and the hits, not with the number of words. Build once, then use from every thread.
class WordFinder {
public:
    /// The word's number; the same word has one number. Only before build().
    std::uint32_t add(std::u32string_view word);
    void build();

    /// Every occurrence, overlapping ones too, by where it begins, the longer first.
    [[nodiscard]] std::vector<WordHit> find(std::u32string_view text) const;
    [[nodiscard]] std::size_t size() const { return m_lengths.size(); }

private:
    struct Node {
        std::map<char32_t, std::uint32_t> next = {};
        std::uint32_t fallback = 0;
        std::uint32_t shorter = 0; ///< nearest node along the fallbacks that ends a word; 0: none
        std::int64_t word = -1;
    };
    [[nodiscard]] std::uint32_t step(std::uint32_t node, char32_t point) const;

    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::vector<std::uint32_t> m_lengths;
};

} // namespace frontdesk
