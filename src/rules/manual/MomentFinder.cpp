#include "rules/manual/MomentFinder.h"

#include "rules/manual/Marks.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr double headingShare = 0.6;
constexpr double outerShare = 0.5; ///< of a heading further out, against the next one in
constexpr double saidShare = 0.6;  ///< of words that are said, against words that are told
constexpr double topicBonus = 2.5;
constexpr double otherShare = 0.25;  ///< what a second cue of the same moment adds
constexpr double sameSentence = 1.6; ///< how much the clause before in the sentence pulls

} // namespace

MomentFinder::MomentFinder(const CleanText& text, const ManualWords& words, const std::vector<ManualItem>& items,
                           const std::vector<char>& quoted)
    : m_text(text), m_words(words), m_items(items), m_quoted(quoted)
{
    double strength = 0;
    m_document = topicOf(0, text.size(), false, &strength);
}

/// The words that may tell where a clause belongs: not "number" among "name, number, address".
std::vector<WordHit> MomentFinder::wordsOf(std::size_t begin, std::size_t end, bool heading) const
{
    std::vector<WordHit> hits = m_words.words(begin, end);
    if (heading) {
        return hits;
    }
    const ManualLexicon& lexicon = m_words.lexicon();
    const auto parts = [](char32_t point) { return point == marks::listComma || point == U'/' || point == U'+'; };
    std::size_t listed = 0; ///< end of the last such noun: the words in it tell nothing either
    std::erase_if(hits, [&](const WordHit& hit) {
        const std::int32_t field = lexicon.meanings[hit.word].field;
        const bool inList = (hit.begin > begin && parts(m_text.folded[hit.begin - 1])) ||
                            (hit.end < end && parts(m_text.folded[hit.end]));
        if (field >= 0 && lexicon.fields[static_cast<std::size_t>(field)].anywhere && inList) {
            listed = std::max<std::size_t>(listed, hit.end);
        }
        return hit.end <= listed;
    });
    return hits;
}

int MomentFinder::topicOf(std::size_t begin, std::size_t end, bool heading, double* strength) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    std::vector<double> scores(lexicon.topics.size(), 0);
    for (const WordHit& hit : wordsOf(begin, end, heading)) {
        const WordMeaning& meaning = lexicon.meanings[hit.word];
        // A single character is a heading or nothing: it stands in too many words.
        if (heading && hit.length() == 1 && end - begin > 2) {
            continue;
        }
        for (const std::uint32_t topic : heading ? meaning.headingTopics : meaning.topics) {
            scores[topic] += hit.length();
        }
    }
    const auto best = std::max_element(scores.begin(), scores.end());
    if (best == scores.end() || *best <= 0) {
        return -1;
    }
    *strength = *best;
    return static_cast<int>(best - scores.begin());
}

std::uint32_t MomentFinder::momentOfTopic(std::uint32_t topic) const
{
    return m_words.lexicon().momentNamed(m_words.lexicon().topics[topic].moment).value_or(0);
}

void MomentFinder::addScores(std::size_t begin, std::size_t end, bool heading, double share,
                             std::vector<double>& scores, std::vector<std::uint32_t>* evidence) const
{
    const std::vector<WordHit> hits = wordsOf(begin, end, heading);
    const std::size_t length = end - begin;
    const ManualLexicon& lexicon = m_words.lexicon();
    const std::vector<std::uint32_t> present = ManualWords::numbersOf(hits);
    std::vector<WordHit> outside = hits;
    std::erase_if(outside, [this](const WordHit& hit) { return m_quoted[hit.begin] != 0; });
    const std::vector<std::uint32_t> told = ManualWords::numbersOf(outside);
    const auto stands = [&](std::uint32_t word) { return std::binary_search(present.begin(), present.end(), word); };
    std::vector<double> best(scores.size(), 0);
    std::vector<double> sums(scores.size(), 0);
    for (const std::uint32_t word : present) {
        for (const std::uint32_t index : lexicon.meanings[word].moments) {
            const MomentCue& cue = lexicon.momentCues[index];
            // A single character is a heading or nothing: it stands in too many words.
            const bool letter = heading && cue.weight == 1 && length > 2;
            if (letter || (cue.heading && !heading) || !std::all_of(cue.words.begin(), cue.words.end(), stands) ||
                std::any_of(cue.without.begin(), cue.without.end(), stands)) {
                continue;
            }
            // What is said at a moment points to it less than what is told about it.
            const bool all = std::all_of(cue.words.begin(), cue.words.end(), [&](std::uint32_t part) {
                return std::binary_search(told.begin(), told.end(), part);
            });
            const double weight =
                (static_cast<double>(cue.weight) + (cue.words.size() > 1 ? 0.5 : 0)) * (all ? 1 : saidShare);
            sums[cue.moment] += weight;
            if (weight > best[cue.moment]) {
                best[cue.moment] = weight;
                if (evidence != nullptr) {
                    (*evidence)[cue.moment] = index + 1;
                }
            }
        }
    }
    for (std::size_t moment = 0; moment < scores.size(); ++moment) {
        scores[moment] += share * (best[moment] + otherShare * (sums[moment] - best[moment]));
    }
}

MomentFinder::Context MomentFinder::contextOf(const ManualItem& item) const
{
    Context context;
    context.scores.assign(m_words.lexicon().moments.size(), 0);
    double share = headingShare;
    for (auto heading = item.headings.rbegin(); heading != item.headings.rend(); ++heading) {
        addScores(heading->begin, heading->end, true, share, context.scores, nullptr);
        double strength = 0;
        const int topic = topicOf(heading->begin, heading->end, true, &strength);
        if (context.topic < 0 && topic >= 0) {
            context.topic = topic;
            context.strength = strength;
        }
        share *= outerShare;
    }
    return context;
}

FoundMoment MomentFinder::find(const ClauseSpan& clause)
{
    const ManualLexicon& lexicon = m_words.lexicon();
    if (clause.item != m_item) {
        m_context = contextOf(m_items[clause.item]);
        m_item = clause.item;
    }
    std::vector<double> own(lexicon.moments.size(), 0);
    std::vector<std::uint32_t> evidence(lexicon.moments.size(), 0);
    addScores(clause.begin, clause.end, false, 1, own, &evidence);
    int topic = m_context.topic;
    if (topic < 0) {
        double strength = 0;
        topic = topicOf(clause.begin, clause.end, false, &strength);
        if (topic < 0) {
            topic = clause.sentence == m_sentence ? static_cast<int>(m_before.topic) : m_document;
        }
    }
    const bool sameSentenceAsBefore = clause.sentence == m_sentence;
    double bestScore = 0;
    std::size_t best = lexicon.moments.size();
    for (std::size_t moment = 0; moment < own.size(); ++moment) {
        double score = own[moment] + m_context.scores[moment];
        if (sameSentenceAsBefore && moment == m_before.moment && m_before.score > 0) {
            score += sameSentence;
        }
        if (score <= 0) {
            continue;
        }
        if (topic >= 0 && lexicon.moments[moment].topic == static_cast<std::uint32_t>(topic)) {
            score += topicBonus;
        }
        if (score > bestScore) {
            bestScore = score;
            best = moment;
        }
    }
    // Only a heading speaks for it, and another one for something else: the topic decides.
    const bool strange = best < lexicon.moments.size() && own[best] <= 0 && topic >= 0 &&
                         lexicon.moments[best].topic != static_cast<std::uint32_t>(topic) &&
                         !(sameSentenceAsBefore && best == m_before.moment);
    FoundMoment found;
    if (best < lexicon.moments.size() && !strange) {
        found.moment = static_cast<std::uint32_t>(best);
        found.topic = lexicon.moments[best].topic;
        found.score = bestScore;
        if (evidence[best] > 0) {
            const std::uint32_t word = lexicon.momentCues[evidence[best] - 1].words.front();
            for (const WordHit& hit : m_words.words(clause.begin, clause.end)) {
                if (hit.word == word) {
                    found.evidence = m_text.text(hit.begin, hit.end);
                    break;
                }
            }
        }
    } else {
        const std::uint32_t fallback = topic >= 0 ? static_cast<std::uint32_t>(topic) : 0;
        found.topic = fallback;
        found.moment = momentOfTopic(fallback);
    }
    m_before = found;
    m_sentence = clause.sentence;
    return found;
}

} // namespace frontdesk
