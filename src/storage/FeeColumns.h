#pragma once

#include "base/Id.h"
#include "base/LocalTime.h"
#include "storage/Statement.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontdesk {

// A fee that is still owed, and the accounts of those that are due up to a day: a parameter. Each once: asked who is
// among them, SQLite keeps what it is given. Macros, since statements must be literals.
#define FRONTDESK_FEE_ITEM_IS_OPEN "voided_at IS NULL AND gone_at IS NULL AND settled < amount "
#define FRONTDESK_OWING_ACCOUNTS                                                                                       \
    "SELECT DISTINCT account FROM fee_item WHERE " FRONTDESK_FEE_ITEM_IS_OPEN "AND due <= ?"

// Columns that several tables of fees have. Readers return false for what no program of ours has written.

inline std::optional<std::string> dayValue(const std::optional<LocalDate>& day)
{
    return day ? std::optional{toIso(*day)} : std::nullopt;
}

[[nodiscard]] inline bool readDay(Statement& row, LocalDate& day)
{
    const auto read = parseDate(row.text());
    if (read) {
        day = *read;
    }
    return read.has_value();
}

[[nodiscard]] inline bool readDay(Statement& row, std::optional<LocalDate>& day)
{
    const std::optional<std::string> text = row.optionalText();
    if (!text) {
        return true;
    }
    const auto read = parseDate(*text);
    if (read) {
        day = *read;
    }
    return read.has_value();
}

template <class Word, std::size_t count>
[[nodiscard]] bool readWord(Statement& row, const std::array<std::pair<Word, std::string_view>, count>& words,
                            Word& value)
{
    const std::string text = row.text();
    for (const auto& [known, word] : words) {
        if (word == text) {
            value = known;
            return true;
        }
    }
    return false;
}

/// Ids with blanks between.
template <class Tag> [[nodiscard]] std::string idList(const std::vector<Id<Tag>>& ids)
{
    std::string text;
    for (const Id<Tag>& id : ids) {
        text += (text.empty() ? "" : " ") + id.toString();
    }
    return text;
}

template <class Tag> [[nodiscard]] bool readIds(Statement& row, std::vector<Id<Tag>>& ids)
{
    const std::string text = row.text();
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto id = Id<Tag>::parse(rest.substr(0, rest.find(' ')));
        if (!id) {
            return false;
        }
        ids.push_back(*id);
        rest = rest.find(' ') == std::string_view::npos ? std::string_view{} : rest.substr(rest.find(' ') + 1);
    }
    return true;
}

} // namespace frontdesk
