#include "domain/guidance/ClauseWords.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool isFrom(const EntryHead& head, std::string_view clause)
{
    return std::find(head.source.begin(), head.source.end(), clause) != head.source.end();
}

} // namespace

std::vector<ClauseWords> ClauseWords::of(const RuleBook& book, std::string_view clause)
{
    std::vector<ClauseWords> found;
    for (const Pack& pack : book.packs()) {
        for (const ChecklistEntry& list : pack.checklists) {
            if (!isFrom(list.head, clause) || !book.isInForce(keyOf(list.head))) {
                continue;
            }
            ClauseWords words{.kind = Kind::Steps, .title = list.title};
            for (const StepEntry& step : list.steps) {
                words.items.push_back(step.text);
            }
            found.push_back(std::move(words));
        }
    }
    for (const ForbidEntry* const entry : book.forbids()) {
        if (isFrom(entry->head, clause)) {
            ClauseWords words{.kind = Kind::NotToSay};
            for (const std::string& text : entry->text) {
                words.items.push_back({.zh = text, .en = {}});
            }
            found.push_back(std::move(words));
        }
    }
    return found;
}

} // namespace frontdesk
