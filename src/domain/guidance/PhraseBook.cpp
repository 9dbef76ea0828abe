#include "domain/guidance/PhraseBook.h"

#include "rules/Engine.h"

#include <algorithm>
#include <set>

namespace frontdesk {

namespace {

LocalText titleOf(const RuleBook& book, const std::string& pack)
{
    const auto& packs = book.packs();
    const auto at = std::find_if(packs.begin(), packs.end(), [&](const Pack& each) { return each.id == pack; });
    return at == packs.end() ? LocalText{} : at->title;
}

} // namespace

PhraseBook::PhraseBook(const RuleBook& book, const Vocabulary& vocabulary, const Slots& slots)
{
    addPhrases(book, slots);
    addPrompts(book, vocabulary, slots);
    addForbidden(book);
    std::stable_sort(m_phrases.begin(), m_phrases.end(),
                     [](const Phrase& a, const Phrase& b) { return a.kind < b.kind; });
}

void PhraseBook::addPhrases(const RuleBook& book, const Slots& slots)
{
    for (const PhraseEntry* const entry : book.phrases()) {
        for (const std::string& sentence : entry->say) {
            m_phrases.push_back({.kind = entry->head.priority > 0 ? Phrase::Kind::Core : Phrase::Kind::Courtesy,
                                 .words = fillSlots(sentence, slots),
                                 .group = entry->category,
                                 .pack = titleOf(book, entry->head.pack),
                                 .source = entry->head.source});
        }
    }
    // One category stands together, wherever its packs have put it.
    std::vector<LocalText> categories;
    const auto rank = [&categories](const Phrase& phrase) {
        const auto at = std::find(categories.begin(), categories.end(), phrase.group);
        return at - categories.begin();
    };
    for (const Phrase& phrase : m_phrases) {
        if (rank(phrase) == static_cast<std::ptrdiff_t>(categories.size())) {
            categories.push_back(phrase.group);
        }
    }
    std::stable_sort(m_phrases.begin(), m_phrases.end(),
                     [&](const Phrase& a, const Phrase& b) { return rank(a) < rank(b); });
}

void PhraseBook::addPrompts(const RuleBook& book, const Vocabulary& vocabulary, const Slots& slots)
{
    for (const std::string& moment : vocabulary.momentNames()) {
        std::set<std::string> said; // the same words under other facts are one
        for (const PromptEntry* const entry : book.prompts(moment)) {
            for (const std::string& sentence : entry->say) {
                std::string words = fillSlots(sentence, slots);
                if (words.empty() || !said.insert(words).second) {
                    continue;
                }
                m_phrases.push_back({.kind = Phrase::Kind::AtMoment,
                                     .words = std::move(words),
                                     .group = vocabulary.moment(moment)->label,
                                     .pack = titleOf(book, entry->head.pack),
                                     .source = entry->head.source});
            }
        }
    }
}

void PhraseBook::addForbidden(const RuleBook& book)
{
    for (const ForbidEntry* const entry : book.forbids()) {
        for (const std::string& words : entry->text) {
            m_phrases.push_back({.kind = Phrase::Kind::Forbidden,
                                 .words = words,
                                 .instead = entry->instead,
                                 .pack = titleOf(book, entry->head.pack),
                                 .source = entry->head.source});
        }
    }
}

std::vector<Phrase> PhraseBook::find(std::string_view typed)
{
    const std::vector<std::string> words = TextFinder::wordsIn(typed);
    if (words.empty()) {
        return m_phrases;
    }
    std::vector<Phrase> found;
    std::set<std::pair<bool, std::string>> seen;
    for (const Phrase& phrase : m_phrases) {
        const bool all =
            std::all_of(words.begin(), words.end(), [&](const std::string& word) { return holds(phrase, word); });
        if (all && seen.insert({phrase.kind == Phrase::Kind::Forbidden, phrase.words}).second) {
            found.push_back(phrase);
        }
    }
    return found;
}

bool PhraseBook::holds(const Phrase& phrase, std::string_view word)
{
    for (const std::string* const text : {&phrase.words, &phrase.instead, &phrase.group.zh, &phrase.group.en}) {
        if (TextFinder::holds(*text, word)) {
            return true;
        }
    }
    return m_finder.sounds(phrase.words, word);
}

} // namespace frontdesk
