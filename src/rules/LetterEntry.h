#pragma once

#include "rules/EntryHead.h"
#include "rules/LocalText.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What is written to somebody about fees: a letter on paper, or a text that is copied into a phone.
struct LetterEntry {
    enum class Kind { Reminder, Statement, Demand, Lawyer, Message };

    EntryHead head;
    Kind kind = Kind::Reminder;
    LocalText title = {};
    /// One under another, with slots. One that is "{items}" alone is the table of what is owed.
    std::vector<LocalText> paragraphs = {};
    std::int64_t payWithin = 0;  ///< days until the slot {pay_by}; 0: no day is named
    std::int64_t mostLength = 0; ///< characters of a message; 0: any
};

[[nodiscard]] constexpr std::string_view nameOf(LetterEntry::Kind kind)
{
    switch (kind) {
    case LetterEntry::Kind::Reminder:
        return "reminder";
    case LetterEntry::Kind::Statement:
        return "statement";
    case LetterEntry::Kind::Demand:
        return "demand";
    case LetterEntry::Kind::Lawyer:
        return "lawyer";
    case LetterEntry::Kind::Message:
        return "message";
    }
    return "";
}

} // namespace frontdesk
