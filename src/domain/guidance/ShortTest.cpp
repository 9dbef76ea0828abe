#include "domain/guidance/ShortTest.h"

#include "base/Utf8.h"
#include "domain/guidance/PackPart.h"
#include "rules/Vocabulary.h"

#include <algorithm>
#include <array>
#include <set>

namespace frontdesk {

namespace {

/// SplitMix64: the same on every machine, which the standard's distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::size_t below(std::size_t most)
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % most);
    }
    template <class T> void shuffle(std::vector<T>& items)
    {
        for (std::size_t left = items.size(); left > 1; --left) {
            std::swap(items[left - 1], items[below(left)]);
        }
    }

private:
    std::uint64_t m_state;
};

using Words = std::set<std::string>;

constexpr std::int64_t roundNumbers = 10; ///< from here on a wrong number is a good part more or less

std::set<std::u32string> pairsIn(std::string_view sentence)
{
    const std::u32string points = toCodePoints(sentence);
    std::set<std::u32string> pairs;
    for (std::size_t at = 0; at + 1 < points.size(); ++at) {
        pairs.insert(points.substr(at, 2));
    }
    return pairs;
}

/// True when one could stand for the other: it shares a third of its pairs of characters. Such a sentence would make a
/// second right answer.
bool areAlike(std::string_view a, std::string_view b)
{
    const auto pairs = pairsIn(a);
    const auto others = pairsIn(b);
    const auto shared =
        std::count_if(pairs.begin(), pairs.end(), [&](const std::u32string& pair) { return others.contains(pair); });
    return static_cast<std::size_t>(shared) * 3 >= std::max<std::size_t>(1, std::min(pairs.size(), others.size()));
}

/// Gathers every question that a pack allows, by kind.
class QuestionMaker {
public:
    QuestionMaker(const PackPart& part, const Vocabulary& vocabulary, Dice& dice)
        : m_part(part), m_vocabulary(vocabulary), m_dice(dice)
    {
        for (const PromptEntry* const prompt : all(&Pack::prompts)) {
            m_said[prompt->head.at].insert(prompt->say.begin(), prompt->say.end());
        }
        for (const RequireEntry* const entry : all(&Pack::requirements)) {
            m_asked[entry->head.at].insert(entry->fields.begin(), entry->fields.end());
        }
        for (const ChecklistEntry* const list : all(&Pack::checklists)) {
            for (const StepEntry& step : list->steps) {
                m_asked[list->head.at].insert(step.field);
                m_steps[list->head.at].insert(step.text.zh);
                m_texts[step.text.zh] = step.text;
            }
        }
        for (const ForbidEntry* const entry : all(&Pack::forbids)) {
            m_forbidden.insert(entry->text.begin(), entry->text.end());
        }
    }

    std::vector<std::vector<TestQuestion>> byKind()
    {
        return {whatToSay(), howMany(), notToSay(), whichStep(), whichField(), sayInstead()};
    }

private:
    template <class Entry> std::vector<const Entry*> all(std::vector<Entry> Pack::*kind) const
    {
        return m_part.entries(kind, PackPart::Take::WithBase);
    }
    template <class Entry> std::vector<const Entry*> own(std::vector<Entry> Pack::*kind) const
    {
        return m_part.entries(kind, PackPart::Take::Own);
    }

    /// Adds the question when there are wrong answers enough.
    void add(std::vector<TestQuestion>& questions, TestQuestion question, const std::string& right, Words wrong)
    {
        wrong.erase(right);
        std::vector<std::string> choices{wrong.begin(), wrong.end()};
        if (choices.size() + 1 < ShortTest::choices) {
            return;
        }
        m_dice.shuffle(choices);
        choices.resize(ShortTest::choices - 1);
        choices.push_back(right);
        if (question.kind == TestQuestion::Kind::HowMany) {
            std::sort(choices.begin(), choices.end(),
                      [](const std::string& a, const std::string& b) { return std::stoll(a) < std::stoll(b); });
        } else {
            m_dice.shuffle(choices);
        }
        question.right = static_cast<std::size_t>(std::find(choices.begin(), choices.end(), right) - choices.begin());
        for (std::string& choice : choices) {
            const auto known = m_texts.find(choice);
            question.choices.push_back(known == m_texts.end() ? LocalText{.zh = std::move(choice), .en = {}}
                                                              : known->second);
        }
        questions.push_back(std::move(question));
    }

    using WordsAt = std::map<std::string, Words>; ///< by moment, whatever they depend on

    /// Everything that belongs to other moments and would not do at this one either.
    [[nodiscard]] static Words elsewhere(const WordsAt& all, const std::string& moment)
    {
        Words words;
        const auto here = all.find(moment);
        for (const auto& [at, said] : all) {
            for (const std::string& sentence : said) {
                const bool wouldDo = here != all.end() &&
                                     std::any_of(here->second.begin(), here->second.end(),
                                                 [&](const std::string& proper) { return areAlike(sentence, proper); });
                if (!wouldDo) {
                    words.insert(sentence);
                }
            }
        }
        return words;
    }

    std::vector<TestQuestion> whatToSay()
    {
        std::vector<TestQuestion> questions;
        for (const PromptEntry* const prompt : own(&Pack::prompts)) {
            if (!prompt->say.empty()) {
                add(questions,
                    {.kind = TestQuestion::Kind::WhatToSay,
                     .subject = prompt->head.at,
                     .when = PackPart::withoutRole(prompt->head.when),
                     .source = prompt->head.source},
                    prompt->say.front(), elsewhere(m_said, prompt->head.at));
            }
        }
        return questions;
    }

    std::vector<TestQuestion> whichStep()
    {
        std::vector<TestQuestion> questions;
        for (const ChecklistEntry* const list : own(&Pack::checklists)) {
            if (!list->steps.empty()) {
                add(questions,
                    {.kind = TestQuestion::Kind::WhichStep,
                     .subject = list->head.at,
                     .title = list->title,
                     .when = PackPart::withoutRole(list->head.when),
                     .source = list->head.source},
                    list->steps[m_dice.below(list->steps.size())].text.zh, elsewhere(m_steps, list->head.at));
            }
        }
        return questions;
    }

    std::vector<TestQuestion> howMany()
    {
        std::vector<TestQuestion> questions;
        std::set<std::string> asked;
        for (const LimitEntry* const limit : own(&Pack::limits)) {
            if (!limit->head.when.empty() || !asked.insert(limit->what).second) {
                continue;
            }
            const std::int64_t most = limit->most;
            Words wrong;
            for (const std::int64_t other : most < roundNumbers
                                                ? std::array{most - 1, most + 1, most + 2, most + 3}
                                                : std::array{most / 2, most + most / 2, most * 2, most * 3}) {
                if (other > 0) {
                    wrong.insert(std::to_string(other));
                }
            }
            add(questions, {.kind = TestQuestion::Kind::HowMany, .subject = limit->what, .source = limit->head.source},
                std::to_string(limit->most), std::move(wrong));
        }
        return questions;
    }

    std::vector<TestQuestion> notToSay()
    {
        std::vector<TestQuestion> questions;
        for (const ForbidEntry* const entry : own(&Pack::forbids)) {
            Words said = elsewhere(m_said, {});
            for (const std::string& word : m_forbidden) {
                said.erase(word);
            }
            add(questions, {.kind = TestQuestion::Kind::NotToSay, .source = entry->head.source}, entry->text.front(),
                std::move(said));
        }
        return questions;
    }

    std::vector<TestQuestion> sayInstead()
    {
        Words better;
        for (const ForbidEntry* const entry : all(&Pack::forbids)) {
            better.insert(entry->instead);
        }
        better.erase(std::string{});
        std::vector<TestQuestion> questions;
        for (const ForbidEntry* const entry : own(&Pack::forbids)) {
            if (!entry->instead.empty()) {
                add(questions,
                    {.kind = TestQuestion::Kind::SayInstead,
                     .subject = entry->text.front(),
                     .source = entry->head.source},
                    entry->instead, better);
            }
        }
        return questions;
    }

    std::vector<TestQuestion> whichField()
    {
        std::vector<TestQuestion> questions;
        std::set<std::string> asked;
        for (const RequireEntry* const entry : own(&Pack::requirements)) {
            if (!entry->head.when.empty() || entry->fields.empty() || !asked.insert(entry->head.at).second) {
                continue;
            }
            Words others;
            for (const std::string& field : m_vocabulary.fieldNames()) {
                others.insert(field);
            }
            for (const std::string& here : m_asked[entry->head.at]) {
                others.erase(here);
            }
            const std::string& right = entry->fields[m_dice.below(entry->fields.size())];
            add(questions,
                {.kind = TestQuestion::Kind::WhichField, .subject = entry->head.at, .source = entry->head.source},
                right, std::move(others));
        }
        return questions;
    }

    const PackPart& m_part;
    const Vocabulary& m_vocabulary;
    Dice& m_dice;
    WordsAt m_said;
    WordsAt m_asked; ///< names of fields
    WordsAt m_steps;
    std::map<std::string, LocalText> m_texts; ///< of steps, by the Chinese one
    Words m_forbidden;
};

} // namespace

std::vector<TestQuestion> ShortTest::of(const RuleBook& book, std::string_view pack, const Vocabulary& vocabulary,
                                        std::uint64_t seed, std::size_t most)
{
    const auto part = PackPart::of(book, pack);
    if (!part) {
        return {};
    }
    Dice dice{seed};
    auto kinds = QuestionMaker{*part, vocabulary, dice}.byKind();
    for (auto& questions : kinds) {
        dice.shuffle(questions);
    }
    std::vector<TestQuestion> test;
    for (bool more = true; more && test.size() < most;) { // one of each kind in turn
        more = false;
        for (auto& questions : kinds) {
            if (!questions.empty() && test.size() < most) {
                test.push_back(std::move(questions.back()));
                questions.pop_back();
                more = true;
            }
        }
    }
    return test;
}

} // namespace frontdesk
