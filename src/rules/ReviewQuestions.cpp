#include "rules/ReviewQuestions.h"

#include "rules/ConditionOverlap.h"
#include "rules/Duration.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool isSameMoment(const EntryHead& a, const EntryHead& b) { return a.at == b.at || a.at.empty() || b.at.empty(); }

bool holdEqually(const std::vector<Condition>& a, const std::vector<Condition>& b)
{
    return holdsWhenever(a, b) && holdsWhenever(b, a);
}

std::string daysText(const LadderEntry& entry)
{
    std::string text;
    for (const LadderStep& step : entry.steps) {
        text += (text.empty() ? "" : ", ") + std::to_string(step.days);
    }
    return text;
}

} // namespace

ReviewQuestions::ReviewQuestions(std::vector<Pack> loaded, const Pack& draft)
    : m_book(RuleBook::compile(std::move(loaded))), m_below{std::string{basePackId}}
{
    for (std::string below = draft.extends; !below.empty() && m_below.size() <= m_book.packs().size();) {
        m_below.push_back(below);
        const auto pack = std::find_if(m_book.packs().begin(), m_book.packs().end(),
                                       [&](const Pack& one) { return one.id == below; });
        below = pack == m_book.packs().end() ? std::string{} : pack->extends;
    }
}

ReviewQuestion ReviewQuestions::question(ReviewQuestion::About about, const EntryHead& with) const
{
    ReviewQuestion asked{.about = about, .with = keyOf(with), .priority = with.priority};
    asked.canTakePlace = std::find(m_below.begin(), m_below.end(), with.pack) != m_below.end();
    for (const Pack& pack : m_book.packs()) {
        if (pack.id == with.pack) {
            asked.packTitle = pack.title;
        }
    }
    return asked;
}

std::optional<ReviewQuestion> ReviewQuestions::of(const LimitEntry& entry) const
{
    // Once it stands above the other, or in its place, nothing is left to ask.
    const LimitEntry* strictest = nullptr;
    for (const Pack& pack : m_book.packs()) {
        for (const LimitEntry& other : pack.limits) {
            if (other.what == entry.what && m_book.isInForce(keyOf(other.head)) && other.head.id != entry.head.id &&
                isSameMoment(other.head, entry.head) && canHoldTogether(other.head.when, entry.head.when) &&
                (strictest == nullptr || isStricter(other, *strictest))) {
                strictest = &other;
            }
        }
    }
    if (strictest == nullptr || strictest->most == entry.most || strictest->head.priority < entry.head.priority) {
        return std::nullopt;
    }
    ReviewQuestion asked = question(ReviewQuestion::About::Limit, strictest->head);
    asked.name = entry.what;
    asked.mine = std::to_string(entry.most);
    asked.theirs = std::to_string(strictest->most);
    return asked;
}

std::optional<ReviewQuestion> ReviewQuestions::of(const PromptEntry& entry) const
{
    if (entry.say.empty() || corePartOf("prompt", entry.head, {}) == CorePart::None) {
        return std::nullopt;
    }
    for (const PromptEntry* other : m_book.prompts(entry.head.at)) { // best first
        if (other->say.empty() || !holdEqually(other->head.when, entry.head.when)) {
            continue;
        }
        if (other->head.id == entry.head.id || other->say == entry.say || other->head.priority < entry.head.priority) {
            return std::nullopt;
        }
        ReviewQuestion asked = question(ReviewQuestion::About::Words, other->head);
        asked.mine = entry.say.front();
        asked.theirs = other->say.front();
        return asked;
    }
    return std::nullopt;
}

std::optional<ReviewQuestion> ReviewQuestions::of(const LadderEntry& entry) const
{
    for (const LadderEntry* other : m_book.ladders()) {
        if (other->kind == entry.kind && other->head.id != entry.head.id &&
            other->head.priority >= entry.head.priority && canHoldTogether(other->head.when, entry.head.when)) {
            ReviewQuestion asked = question(ReviewQuestion::About::Ladder, other->head);
            asked.name = entry.kind;
            asked.mine = daysText(entry);
            asked.theirs = daysText(*other);
            return asked;
        }
    }
    return std::nullopt;
}

std::optional<ReviewQuestion> ReviewQuestions::of(const ClockEntry& entry) const
{
    for (const ClockEntry* other : m_book.clocks()) {
        if (other->kind == entry.kind && other->what == entry.what && other->most != entry.most &&
            other->head.id != entry.head.id && other->head.priority >= entry.head.priority &&
            canHoldTogether(other->head.when, entry.head.when)) {
            ReviewQuestion asked = question(ReviewQuestion::About::Clock, other->head);
            asked.name = entry.what;
            asked.mine = toText(entry.most);
            asked.theirs = toText(other->most);
            return asked;
        }
    }
    return std::nullopt;
}

} // namespace frontdesk
