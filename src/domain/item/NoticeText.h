#pragma once

#include "domain/item/Item.h"
#include "rules/Guidance.h"
#include "rules/RuleBook.h"

#include <string>
#include <vector>

namespace frontdesk {

/// What a company, a room or a person is told of the things that wait for them, in the words of the packs' phrase
/// "item-notice" (of lent things that should be back "item-loan-notice"). Pure.
class NoticeText {
public:
    /// Things that are told together: those of one company, or of one room, or of one person.
    struct Group {
        std::string name;        ///< of the company, room or person
        std::vector<Item> items; ///< in their order
        bool operator==(const Group&) const = default;
    };
    /// Things of nobody known are in no group. Groups come in the order of their first item.
    [[nodiscard]] static std::vector<Group> groups(const std::vector<Item>& items);
    /// The group that an item is in, of these items.
    [[nodiscard]] static Group groupOf(const Item& item, const std::vector<Item>& items);

    /// Empty when no pack in force has the phrase. @param standing the slots of unit and staff
    [[nodiscard]] static std::string words(const RuleBook& book, const Group& group, const Slots& standing);
};

} // namespace frontdesk
