#include "rules/manual/WordFinder.h"

#include <algorithm>

namespace frontdesk {

std::uint32_t WordFinder::add(std::u32string_view word)
{
    std::uint32_t node = 0;
    for (const char32_t point : word) {
        const auto [next, added] = m_nodes[node].next.emplace(point, static_cast<std::uint32_t>(m_nodes.size()));
        node = next->second;
        if (added) {
            m_nodes.emplace_back();
        }
    }
    if (m_nodes[node].word < 0) {
        m_nodes[node].word = static_cast<std::int64_t>(m_lengths.size());
        m_lengths.push_back(static_cast<std::uint32_t>(word.size()));
    }
    return static_cast<std::uint32_t>(m_nodes[node].word);
}

void WordFinder::build()
{
    std::vector<std::uint32_t> queue;
    for (const auto& [point, child] : m_nodes[0].next) {
        queue.push_back(child);
    }
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const std::uint32_t parent = queue[at];
        for (const auto& [point, child] : m_nodes[parent].next) {
            const std::uint32_t fallback = step(m_nodes[parent].fallback, point);
            m_nodes[child].fallback = fallback;
            m_nodes[child].shorter = m_nodes[fallback].word >= 0 ? fallback : m_nodes[fallback].shorter;
            queue.push_back(child);
        }
    }
}

std::uint32_t WordFinder::step(std::uint32_t node, char32_t point) const
{
    while (true) {
        const auto next = m_nodes[node].next.find(point);
        if (next != m_nodes[node].next.end()) {
            return next->second;
        }
        if (node == 0) {
            return 0;
        }
        node = m_nodes[node].fallback;
    }
}

std::vector<WordHit> WordFinder::find(std::u32string_view text) const
{
    std::vector<WordHit> hits;
    std::uint32_t node = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        node = step(node, text[at]);
        for (std::uint32_t ends = m_nodes[node].word >= 0 ? node : m_nodes[node].shorter; ends != 0;
             ends = m_nodes[ends].shorter) {
            const auto word = static_cast<std::uint32_t>(m_nodes[ends].word);
            const auto end = static_cast<std::uint32_t>(at + 1);
            hits.push_back({end - m_lengths[word], end, word});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const WordHit& a, const WordHit& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    return hits;
}

} // namespace frontdesk
