#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {
namespace {

bool conditionHolds(const Condition& condition, const Facts& facts)
{
    const FactValue* found = facts.find(condition.fact);
    if (found == nullptr) {
        return false;
    }
    if (!condition.anyOf.empty() &&
        std::find(condition.anyOf.begin(), condition.anyOf.end(), *found) == condition.anyOf.end()) {
        return false;
    }
    if (!condition.least && !condition.most) {
        return !condition.anyOf.empty();
    }
    const auto* number = std::get_if<std::int64_t>(found);
    return number != nullptr && (!condition.least || *number >= *condition.least) &&
           (!condition.most || *number <= *condition.most);
}

bool allSlotsFilled(const std::string& sentence, const Slots& slots)
{
    const std::vector<std::string> names = slotsIn(sentence);
    return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
        const auto value = slots.find(name);
        return value != slots.end() && !value->second.empty();
    });
}

/// The alternatives that can be read aloud: those with all their slots, else all of them shortened.
std::vector<std::string> sayable(const std::vector<std::string>& sentences, const Slots& slots)
{
    const bool anyComplete = std::any_of(sentences.begin(), sentences.end(),
                                         [&](const std::string& one) { return allSlotsFilled(one, slots); });
    std::vector<std::string> filled;
    for (const std::string& sentence : sentences) {
        if (anyComplete && !allSlotsFilled(sentence, slots)) {
            continue;
        }
        std::string words = fillSlots(sentence, slots);
        if (!words.empty() && std::find(filled.begin(), filled.end(), words) == filled.end()) {
            filled.push_back(std::move(words));
        }
    }
    return filled;
}

LocalText filledText(const LocalText& text, const Slots& slots)
{
    return {.zh = fillSlots(text.zh, slots), .en = fillSlots(text.en, slots)};
}

/// Collects the guidance of one moment.
class GuidanceMaker {
public:
    GuidanceMaker(const RuleBook& book, std::string_view moment, const Facts& facts, Slots slots)
        : m_book(book), m_moment(moment), m_facts(facts), m_slots(std::move(slots))
    {}

    Guidance make()
    {
        m_guidance.moment = std::string{m_moment};
        addPrompts();
        addSteps();
        addLimits();
        addRequired();
        addForbidden();
        addPhrases();
        return std::move(m_guidance);
    }

private:
    [[nodiscard]] bool holds(const EntryHead& head) const { return Engine::matches(head.when, m_facts); }

    void addPrompts()
    {
        for (const PromptEntry* entry : m_book.prompts(m_moment)) {
            if (!holds(entry->head)) {
                continue;
            }
            GuidancePrompt prompt{.key = keyOf(entry->head),
                                  .say = sayable(entry->say, m_slots),
                                  .text = filledText(entry->text, m_slots),
                                  .source = entry->head.source,
                                  .priority = entry->head.priority,
                                  .once = entry->head.once,
                                  .cooldownSeconds = entry->head.cooldownSeconds};
            if (!prompt.say.empty() || !prompt.text.zh.empty() || !prompt.text.en.empty()) {
                m_guidance.prompts.push_back(std::move(prompt));
            }
        }
    }

    void addSteps()
    {
        for (const ChecklistEntry* entry : m_book.checklists(m_moment)) {
            if (!holds(entry->head)) {
                continue;
            }
            for (const StepEntry& step : entry->steps) {
                m_guidance.steps.push_back({.key = keyOf(entry->head) + '/' + step.id,
                                            .text = filledText(step.text, m_slots),
                                            .required = step.required,
                                            .field = step.field,
                                            .duty = step.duty,
                                            .source = entry->head.source});
            }
        }
    }

    void addLimits()
    {
        std::vector<const LimitEntry*> inForce; // one of each name
        for (const LimitEntry* entry : m_book.limits(m_moment)) {
            if (!holds(entry->head)) {
                continue;
            }
            const auto same = std::find_if(inForce.begin(), inForce.end(),
                                           [&](const LimitEntry* other) { return other->what == entry->what; });
            if (same == inForce.end()) {
                inForce.push_back(entry);
            } else if (isStricter(*entry, **same)) {
                *same = entry;
            }
        }
        for (const LimitEntry* entry : inForce) {
            m_guidance.limits.push_back({.key = keyOf(entry->head),
                                         .what = entry->what,
                                         .most = entry->most,
                                         .near = entry->near,
                                         .past = entry->past,
                                         .source = entry->head.source});
        }
    }

    void addRequired()
    {
        for (const RequireEntry* entry : m_book.required(m_moment)) {
            if (holds(entry->head)) {
                m_guidance.required.push_back({.key = keyOf(entry->head),
                                               .fields = entry->fields,
                                               .allowDeclined = entry->allowDeclined,
                                               .level = entry->level,
                                               .source = entry->head.source});
            }
        }
    }

    void addForbidden()
    {
        for (const ForbidEntry* entry : m_book.forbids()) {
            if ((entry->head.at.empty() || entry->head.at == m_moment) && holds(entry->head)) {
                m_guidance.forbidden.push_back({.key = keyOf(entry->head),
                                                .text = entry->text,
                                                .match = entry->match,
                                                .instead = fillSlots(entry->instead, m_slots),
                                                .source = entry->head.source});
            }
        }
    }

    void addPhrases()
    {
        for (const PhraseEntry* entry : m_book.phrases()) {
            if (entry->head.at != m_moment || m_moment.empty() || !holds(entry->head)) {
                continue;
            }
            GuidancePhrase phrase{.key = keyOf(entry->head),
                                  .category = entry->category,
                                  .say = sayable(entry->say, m_slots),
                                  .source = entry->head.source};
            if (!phrase.say.empty()) {
                m_guidance.phrases.push_back(std::move(phrase));
            }
        }
    }

    const RuleBook& m_book;
    std::string_view m_moment;
    const Facts& m_facts;
    Slots m_slots;
    Guidance m_guidance;
};

} // namespace

Guidance Engine::guidance(const RuleBook& book, std::string_view moment, const Facts& facts, const Slots& slots)
{
    Slots filled = slots;
    std::string& chosen = filled["greeting"];
    if (chosen.empty()) {
        chosen = fillSlots(greeting(book, facts), slots);
    }
    return GuidanceMaker{book, moment, facts, std::move(filled)}.make();
}

bool Engine::matches(const std::vector<Condition>& when, const Facts& facts)
{
    return std::all_of(when.begin(), when.end(),
                       [&](const Condition& condition) { return conditionHolds(condition, facts); });
}

std::string Engine::greeting(const RuleBook& book, const Facts& facts)
{
    for (const GreetingEntry* entry : book.greetings()) {
        if (matches(entry->head.when, facts)) {
            return entry->say;
        }
    }
    return {};
}

} // namespace frontdesk
