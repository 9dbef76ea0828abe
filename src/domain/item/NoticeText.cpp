#include "domain/item/NoticeText.h"

#include "base/Utf8.h"
#include "domain/item/ItemWords.h"
#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::string_view noticePhrase{"item-notice"};
constexpr std::string_view loanPhrase{"item-loan-notice"};

/// A company's things go to its chat group whoever of its people they are for, a room's to the room.
std::string groupName(const Item& item)
{
    return !item.company.empty() ? item.company : !item.place.empty() ? item.place : item.addressee;
}

std::string groupKey(const Item& item)
{
    return !item.company.empty() ? foldCase(item.company)
           : !item.place.empty() ? roomKey(item.place)
                                 : foldCase(item.addressee);
}

/// One after the other, each once; what is empty is left out.
std::string joined(const std::vector<Item>& items, std::string Item::*text)
{
    std::vector<std::string> seen;
    for (const Item& item : items) {
        if (!(item.*text).empty() && std::find(seen.begin(), seen.end(), item.*text) == seen.end()) {
            seen.push_back(item.*text);
        }
    }
    std::string all;
    for (const std::string& each : seen) {
        all += (all.empty() ? "" : ", ") + each;
    }
    return all;
}

} // namespace

std::vector<NoticeText::Group> NoticeText::groups(const std::vector<Item>& items)
{
    std::vector<Group> groups;
    std::vector<std::string> keys;
    for (const Item& item : items) {
        const std::string key = groupKey(item);
        if (key.empty()) {
            continue;
        }
        const auto at = std::find(keys.begin(), keys.end(), key);
        if (at == keys.end()) {
            keys.push_back(key);
            groups.push_back({.name = groupName(item), .items = {item}});
        } else {
            groups[static_cast<std::size_t>(at - keys.begin())].items.push_back(item);
        }
    }
    return groups;
}

NoticeText::Group NoticeText::groupOf(const Item& item, const std::vector<Item>& items)
{
    for (Group& group : groups(items)) {
        if (std::any_of(group.items.begin(), group.items.end(), [&](const Item& each) { return each.id == item.id; })) {
            return std::move(group);
        }
    }
    return {.name = groupName(item), .items = {item}};
}

std::string NoticeText::words(const RuleBook& book, const Group& group, const Slots& standing)
{
    const bool lent = !group.items.empty() && isLent(group.items.front().kind);
    const auto& phrases = book.phrases();
    const auto phrase = std::find_if(phrases.begin(), phrases.end(), [&](const PhraseEntry* each) {
        return each->head.id == (lent ? loanPhrase : noticePhrase) && !each->say.empty();
    });
    if (phrase == phrases.end()) {
        return {};
    }
    Slots slots = standing;
    slots.insert_or_assign("addressee", group.name);
    slots.insert_or_assign("count", std::to_string(group.items.size()));
    if (std::string shelves = joined(group.items, &Item::shelf); !shelves.empty()) {
        slots.insert_or_assign("shelves", std::move(shelves));
    }
    if (std::string codes = joined(group.items, &Item::pickupCode); !codes.empty()) {
        slots.insert_or_assign("codes", std::move(codes));
    }
    std::string all;
    for (const std::string& sentence : (*phrase)->say) {
        const std::vector<std::string> needed = slotsIn(sentence);
        const bool known = std::all_of(needed.begin(), needed.end(),
                                       [&](const std::string& slot) { return slots.find(slot) != slots.end(); });
        if (known) { // a sentence about codes is for those that have some
            all += fillSlots(sentence, slots);
        }
    }
    return all;
}

} // namespace frontdesk
