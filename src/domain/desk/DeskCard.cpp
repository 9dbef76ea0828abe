#include "domain/desk/DeskCard.h"

#include "domain/EmergencyWords.h"
#include "domain/call/CallStage.h"
#include "domain/guidance/PackPart.h"

#include <algorithm>
#include <array>
#include <set>

namespace frontdesk {

namespace {

/// A call from its first ring to its end.
constexpr std::array cardMoments{moment::callRinging,     moment::callAnswered,  moment::callIdentify,
                                 moment::callHoldStarted, moment::callHoldEnded, moment::callRecap,
                                 moment::callClosing,     moment::callEmergency};
constexpr std::int64_t adviceBelow = 30; ///< priority; what is lower is help (docs/packs.md)
constexpr std::size_t coreForbidden = 6;

/// The order on the card: what is always said before what depends, then by priority.
void byWeight(std::vector<const PromptEntry*>& prompts)
{
    std::stable_sort(prompts.begin(), prompts.end(), [](const PromptEntry* a, const PromptEntry* b) {
        const bool aSays = !a->say.empty();
        const bool bSays = !b->say.empty();
        return aSays != bSays ? aSays : a->head.priority > b->head.priority;
    });
}

/// The words that a moment cannot do without: what is always said, else the weightiest.
const PromptEntry* mainOf(const std::vector<const PromptEntry*>& prompts)
{
    const PromptEntry* main = nullptr;
    for (const PromptEntry* const prompt : prompts) {
        if (!prompt->say.empty() && PackPart::withoutRole(prompt->head.when).empty()) {
            return prompt;
        }
        main = main == nullptr && !prompt->say.empty() ? prompt : main;
    }
    return main;
}

CardRank rankOf(const PromptEntry& prompt, bool isMain, bool core)
{
    if (prompt.say.empty()) {
        return core && prompt.head.priority >= adviceBelow ? CardRank::More : CardRank::Advice;
    }
    if (!core) {
        return CardRank::Other;
    }
    const bool pressing = prompt.head.at == moment::callEmergency || prompt.head.at == moment::callAnswered;
    return isMain ? CardRank::Core : pressing ? CardRank::Near : CardRank::More;
}

CardMoment momentOf(std::string_view name, std::vector<const PromptEntry*> prompts, bool core)
{
    byWeight(prompts);
    const PromptEntry* const main = mainOf(prompts);
    CardMoment found{.moment = std::string{name}};
    for (const PromptEntry* const prompt : prompts) {
        CardLine line{.when = PackPart::withoutRole(prompt->head.when), .rank = rankOf(*prompt, prompt == main, core)};
        if (prompt->say.empty()) {
            line.text = prompt->text;
        } else {
            line.say = prompt->say.front();
        }
        found.lines.push_back(std::move(line));
    }
    return found;
}

std::vector<CardMoment> momentsOf(const PackPart& part)
{
    std::map<std::string, std::vector<const PromptEntry*>, std::less<>> byMoment;
    for (const PromptEntry* const prompt : part.entries(&Pack::prompts, PackPart::Take::WithBase)) {
        byMoment[prompt->head.at].push_back(prompt);
    }
    std::vector<CardMoment> moments;
    for (const std::string_view name : cardMoments) {
        if (const auto found = byMoment.find(name); found != byMoment.end()) {
            moments.push_back(momentOf(name, found->second, true));
            byMoment.erase(found);
        }
    }
    for (const std::string& name : part.moments()) {
        if (const auto found = byMoment.find(name); found != byMoment.end()) {
            moments.push_back(momentOf(name, found->second, false));
        }
    }
    return moments;
}

std::vector<CardLimit> limitsOf(const PackPart& part)
{
    std::vector<CardLimit> limits;
    std::set<std::string> known;
    for (const LimitEntry* const limit : part.entries(&Pack::limits, PackPart::Take::WithBase)) {
        if (!known.insert(limit->what).second) {
            continue; // the pack's own word, or the first of several
        }
        const bool core = limit->head.at.starts_with("call.") && limit->head.at != moment::callCallerFrequent;
        limits.push_back({.what = limit->what,
                          .most = limit->most,
                          .when = PackPart::withoutRole(limit->head.when),
                          .rank = core ? CardRank::Near : CardRank::Other});
    }
    return limits;
}

} // namespace

std::optional<DeskCard> DeskCard::of(const RuleBook& book, std::string_view pack)
{
    const auto part = PackPart::of(book, pack);
    if (!part) {
        return std::nullopt;
    }
    DeskCard card{.title = part->head().title, .version = part->head().version};
    card.moments = momentsOf(*part);
    card.limits = limitsOf(*part);
    for (const ForbidEntry* const entry : part->entries(&Pack::forbids, PackPart::Take::WithBase)) {
        const CardRank rank = card.forbidden.size() < coreForbidden ? CardRank::Core : CardRank::More;
        card.forbidden.push_back({.words = entry->text, .instead = entry->instead, .rank = rank});
    }
    return card;
}

} // namespace frontdesk
