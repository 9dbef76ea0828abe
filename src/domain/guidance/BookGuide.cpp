#include "domain/guidance/BookGuide.h"

#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::string_view titlePhrase{"title-"};

/// Behind what is there; an entry that belongs to several moments comes once.
template <class Entry> void appendNew(std::vector<Entry>& to, std::vector<Entry> from)
{
    for (Entry& entry : from) {
        const bool known =
            std::any_of(to.begin(), to.end(), [&](const Entry& other) { return other.key == entry.key; });
        if (!known) {
            to.push_back(std::move(entry));
        }
    }
}

} // namespace

Guidance BookGuide::guidance(const RuleBook& book, std::string_view main, const std::vector<std::string_view>& besides,
                             const Facts& facts, const Slots& slots)
{
    Guidance all = Engine::guidance(book, main, facts, slots);
    for (const std::string_view moment : besides) {
        Guidance more = Engine::guidance(book, moment, facts, slots);
        appendNew(all.prompts, std::move(more.prompts));
        appendNew(all.steps, std::move(more.steps));
        appendNew(all.limits, std::move(more.limits));
        appendNew(all.required, std::move(more.required));
        appendNew(all.forbidden, std::move(more.forbidden));
        appendNew(all.phrases, std::move(more.phrases));
    }
    std::stable_sort(all.prompts.begin(), all.prompts.end(),
                     [](const GuidancePrompt& a, const GuidancePrompt& b) { return a.priority > b.priority; });
    return all;
}

std::map<std::string, std::string, std::less<>> BookGuide::titles(const RuleBook& book)
{
    std::map<std::string, std::string, std::less<>> titles;
    for (const PhraseEntry* phrase : book.phrases()) {
        if (phrase->head.id.starts_with(titlePhrase) && !phrase->say.empty()) {
            titles.insert_or_assign(phrase->head.id.substr(titlePhrase.size()), phrase->say.front());
        }
    }
    return titles;
}

std::int64_t BookGuide::most(const RuleBook& book, std::string_view what, const Facts& facts)
{
    const auto limit = book.limit(what, facts);
    return limit ? limit->most : 0;
}

} // namespace frontdesk
