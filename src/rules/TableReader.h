#pragma once

#include "rules/LocalText.h"
#include "rules/PackProblems.h"
#include "rules/TomlValue.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Reads one table key by key and reports what is missing, has the wrong type or was never asked for. What cannot be
/// read is reported and comes back empty, so that reading goes on. The problems object, the table and the names of
/// keys that it is asked for must outlive it.
class TableReader {
public:
    struct Range {
        std::int64_t least = std::numeric_limits<std::int64_t>::min();
        std::int64_t most = std::numeric_limits<std::int64_t>::max();
    };

    /// @param owner id of the entry that problems are reported under
    TableReader(const TomlValue& table, PackProblems& problems, std::string owner);

    void setOwner(std::string owner) { m_owner = std::move(owner); }
    [[nodiscard]] const std::string& owner() const { return m_owner; }
    /// From now on nothing is missing: a disabled entry needs no more than its id.
    void allowMissing() { m_allowMissing = true; }

    /// Nothing when the key is absent.
    const TomlValue* take(std::string_view key);
    /// As take(), and reports an absent key.
    const TomlValue* need(std::string_view key);

    std::string text(std::string_view key);
    std::string neededText(std::string_view key);
    /// A string (Chinese) or { zh = "", en = "" }.
    LocalText localText(std::string_view key);
    LocalText neededLocalText(std::string_view key);
    /// A string or a list of strings, none of them empty.
    std::vector<std::string> texts(std::string_view key);
    std::vector<std::string> neededTexts(std::string_view key);
    std::optional<std::int64_t> number(std::string_view key, Range range);
    std::optional<std::int64_t> neededNumber(std::string_view key, Range range);
    bool flag(std::string_view key, bool fallback);
    /// Seconds; 0 when absent.
    std::int64_t duration(std::string_view key);
    /// One of the words, or empty.
    std::string word(std::string_view key, const std::vector<std::string>& allowed);
    /// The tables of a list, such as [[prompt]] or steps = [ {…} ].
    std::vector<const TomlValue*> tables(std::string_view key);
    std::vector<const TomlValue*> neededTables(std::string_view key);

    /// Reports every key that was not asked for, with the nearest one that was.
    void finish();

    void wrongType(const TomlValue& value, std::string_view key, std::string_view expected);
    void badValue(const TomlValue& value, std::string_view key, std::string found, std::string allowed);
    /// A word that is none of the allowed ones, with the nearest of them.
    void unknownWord(const TomlValue& value, std::string_view key, const std::string& found,
                     const std::vector<std::string>& allowed);
    void problem(ErrorCode code, std::vector<std::string> args, const TomlValue& value);

private:
    void missing(std::string_view key);
    std::string textOf(const TomlValue* value, std::string_view key);
    LocalText localTextOf(const TomlValue* value, std::string_view key);
    std::vector<std::string> textsOf(const TomlValue* value, std::string_view key);
    std::optional<std::int64_t> numberOf(const TomlValue* value, std::string_view key, Range range);
    std::vector<const TomlValue*> tablesOf(const TomlValue* value, std::string_view key);

    const TomlValue& m_table;
    PackProblems& m_problems;
    std::string m_owner;
    std::vector<std::string_view> m_asked;
    bool m_allowMissing = false;
};

/// "a, b, c": the allowed words for a message.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

} // namespace frontdesk
