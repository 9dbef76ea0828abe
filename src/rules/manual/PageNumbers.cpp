#include "rules/manual/PageNumbers.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"

#include <algorithm>
#include <map>

namespace frontdesk {
namespace {

constexpr std::size_t leastPage = 250; ///< points between two page numbers
constexpr std::size_t mostPage = 4000;
constexpr int leastChain = 4;
constexpr int mostPages = 999;

bool endsLine(char32_t point)
{
    return marks::endsSentence(point) || point == U':' || marks::isCloseQuote(point) || point == U'"' || point == U')';
}

} // namespace

PageNumbers::PageNumbers(const ManualLexicon& lexicon, RawManual& manual) : m_lexicon(lexicon), m_manual(manual) {}

void PageNumbers::drop()
{
    dropChunkMarks();
    for (std::size_t at = 0; at < m_manual.folded.size(); ++at) {
        if (m_manual.keep[at] != 0) {
            m_kept.push_back(m_manual.folded[at]);
            m_origins.push_back(static_cast<std::uint32_t>(at));
        }
    }
    m_unitBegins.assign(m_kept.size() + 1, 0);
    for (const WordHit& hit : m_lexicon.finder.find(m_kept)) {
        if (m_lexicon.meanings[hit.word].unit >= 0) {
            m_unitBegins[hit.begin] = 1;
        }
    }
    findCandidates();
    dropChain();
}

/// A viewer that loads page by page begins each with its number and a list comma, in the middle of a sentence.
void PageNumbers::dropChunkMarks()
{
    struct Chunk {
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Chunk> chunks;
    const std::vector<RawManual::Line> lines = m_manual.lines();
    std::size_t open = 0;
    std::size_t points = 0;
    const RawManual::Line* before = nullptr;
    for (const RawManual::Line& line : lines) {
        if (!m_manual.isKept(line)) {
            continue;
        }
        std::size_t at = line.begin;
        std::size_t value = 0;
        while (at < line.end && marks::isDigit(m_manual.folded[at]) && at - line.begin < 4) {
            value = value * 10 + (m_manual.folded[at] - U'0');
            ++at;
        }
        if (at > line.begin && at < line.end && m_manual.folded[at] == marks::listComma && value == chunks.size() + 1) {
            chunks.push_back({line.begin, at + 1});
            open += before != nullptr && !endsLine(m_manual.folded[before->end - 1]) ? 1U : 0U;
        }
        points += line.end - line.begin;
        before = &line;
    }
    constexpr std::size_t leastChunk = 150;
    if (chunks.size() < static_cast<std::size_t>(leastChain) || open * 3 < chunks.size() ||
        points / chunks.size() < leastChunk) {
        return;
    }
    m_brokenPages = true;
    for (const Chunk& chunk : chunks) {
        m_manual.drop(chunk.begin, chunk.end, "page_number");
    }
}

void PageNumbers::findCandidates()
{
    std::size_t at = 0;
    while (at < m_kept.size()) {
        if (!marks::isDigit(m_kept[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < m_kept.size() && marks::isDigit(m_kept[end])) {
            ++end;
        }
        addCandidate(at, end);
        at = end;
    }
}

void PageNumbers::addCandidate(std::size_t begin, std::size_t end)
{
    constexpr std::size_t mostFigures = 5;
    if (begin == 0 || end >= m_kept.size() || end - begin > mostFigures || m_kept[begin] == U'0') {
        return;
    }
    std::size_t last = begin - 1;
    while (last > 0 && m_kept[last] == U' ') {
        --last;
    }
    const char32_t before = m_kept[last];
    const bool fits = (isCjk(before) && m_lexicon.ordinal.find(before) == std::u32string::npos) || endsLine(before) ||
                      before == U',' || before == marks::listComma || before == U'\n';
    if (!fits) {
        return;
    }
    int page = 0;
    for (std::size_t split = begin + 1; split <= end; ++split) {
        page = page * 10 + static_cast<int>(m_kept[split - 1] - U'0');
        if (page > mostPages) {
            return;
        }
        const char32_t next = m_kept[split];
        if (split < end) {
            // What is left must number an item.
            const char32_t stop = m_kept[end];
            if (next == U'0' || end - split > 2 || !(stop == U'.' || stop == marks::listComma || stop == U')')) {
                continue;
            }
        } else {
            const bool embedded = isCjk(next) || marks::isOpenQuote(next) || next == U'"' || next == U'/' ||
                                  next == U'\n' || next == marks::fullStop || next == U',' || next == U'(';
            if (!embedded || m_unitBegins[split] != 0) {
                continue;
            }
        }
        m_candidates.push_back({.at = begin, .length = split - begin, .page = page});
    }
}

void PageNumbers::dropChain()
{
    std::map<int, std::vector<std::size_t>> byPage; // candidates, in the order of the text
    int best = -1;
    constexpr std::size_t looksBack = 24; // keeps it linear
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        Candidate& candidate = m_candidates[i];
        for (const int step : {1, 2}) { // one may have been lost
            const auto before = byPage.find(candidate.page - step);
            if (before == byPage.end()) {
                continue;
            }
            std::size_t looked = 0;
            for (auto index = before->second.rbegin(); index != before->second.rend() && looked < looksBack;
                 ++index, ++looked) {
                const Candidate& other = m_candidates[*index];
                const std::size_t distance = candidate.at - other.at;
                if (distance >= leastPage && distance <= mostPage * static_cast<std::size_t>(step) &&
                    other.chain + 1 > candidate.chain) {
                    candidate.chain = other.chain + 1;
                    candidate.before = static_cast<int>(*index);
                }
            }
        }
        byPage[candidate.page].push_back(i);
        if (best < 0 || candidate.chain > m_candidates[static_cast<std::size_t>(best)].chain) {
            best = static_cast<int>(i);
        }
    }
    if (best < 0 || m_candidates[static_cast<std::size_t>(best)].chain < leastChain) {
        return;
    }
    std::vector<const Candidate*> chain;
    for (int index = best; index >= 0; index = m_candidates[static_cast<std::size_t>(index)].before) {
        chain.push_back(&m_candidates[static_cast<std::size_t>(index)]);
    }
    std::reverse(chain.begin(), chain.end());
    for (const Candidate* one : chain) {
        const std::size_t begin = m_origins[one->at];
        const std::size_t end = m_origins[one->at + one->length - 1] + 1;
        m_manual.drop(begin, end, "page_number");
    }
    m_manual.damage.push_back({.kind = "page_numbers",
                               .offset = m_origins[chain.front()->at],
                               .length = m_origins[chain.back()->at] - m_origins[chain.front()->at],
                               .text = std::to_string(chain.size())});
}

} // namespace frontdesk
