#include "rules/TableReader.h"

#include "base/Utf8.h"
#include "rules/Duration.h"
#include "rules/NearestName.h"
#include "rules/PackReader.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t mostKeysAsked = 20; ///< of one table, as a rule

/// Nothing but blanks. Nearly every text of a pack says so by its first byte: an ASCII letter, or one of a Chinese
/// character, which begin no blank.
bool isBlankText(std::string_view text)
{
    const auto first = text.empty() ? '\0' : static_cast<unsigned char>(text.front());
    const bool isLetter = (first > 0x20 && first < 0x7F) || (first >= 0xE4 && first <= 0xE9);
    return !isLetter && trimmed(text).empty();
}

} // namespace

TableReader::TableReader(const TomlValue& table, PackProblems& problems, std::string owner)
    : m_table(table), m_problems(problems), m_owner(std::move(owner))
{
    m_asked.reserve(mostKeysAsked);
}

const TomlValue* TableReader::take(std::string_view key)
{
    m_asked.push_back(key);
    return m_table.find(key);
}

const TomlValue* TableReader::need(std::string_view key)
{
    const TomlValue* value = take(key);
    if (value == nullptr) {
        missing(key);
    }
    return value;
}

void TableReader::missing(std::string_view key)
{
    if (!m_allowMissing) {
        m_problems.atValue(m_owner, packMissingKey, {std::string{key}}, m_table);
    }
}

std::string TableReader::text(std::string_view key) { return textOf(take(key), key); }
std::string TableReader::neededText(std::string_view key) { return textOf(need(key), key); }
LocalText TableReader::localText(std::string_view key) { return localTextOf(take(key), key); }
LocalText TableReader::neededLocalText(std::string_view key) { return localTextOf(need(key), key); }
std::vector<std::string> TableReader::texts(std::string_view key) { return textsOf(take(key), key); }
std::vector<std::string> TableReader::neededTexts(std::string_view key) { return textsOf(need(key), key); }
std::vector<const TomlValue*> TableReader::tables(std::string_view key) { return tablesOf(take(key), key); }
std::vector<const TomlValue*> TableReader::neededTables(std::string_view key) { return tablesOf(need(key), key); }

std::optional<std::int64_t> TableReader::number(std::string_view key, Range range)
{
    return numberOf(take(key), key, range);
}

std::optional<std::int64_t> TableReader::neededNumber(std::string_view key, Range range)
{
    return numberOf(need(key), key, range);
}

std::string TableReader::textOf(const TomlValue* value, std::string_view key)
{
    if (value == nullptr) {
        return {};
    }
    if (value->kind != TomlValue::Kind::Text) {
        wrongType(*value, key, "string");
        return {};
    }
    if (isBlankText(value->text)) {
        badValue(*value, key, value->text, "\"...\"");
        return {};
    }
    return value->text;
}

LocalText TableReader::localTextOf(const TomlValue* value, std::string_view key)
{
    if (value == nullptr) {
        return {};
    }
    if (value->kind == TomlValue::Kind::Text) {
        return {.zh = textOf(value, key), .en = {}};
    }
    if (value->kind != TomlValue::Kind::Table) {
        wrongType(*value, key, "string, { zh, en }");
        return {};
    }
    TableReader reader{*value, m_problems, m_owner};
    LocalText text{.zh = reader.neededText("zh"), .en = reader.text("en")};
    reader.finish();
    return text;
}

std::vector<std::string> TableReader::textsOf(const TomlValue* value, std::string_view key)
{
    std::vector<std::string> found;
    if (value == nullptr) {
        return found;
    }
    if (value->kind == TomlValue::Kind::Text) {
        found.push_back(textOf(value, key));
    } else if (value->kind == TomlValue::Kind::Array) {
        for (const TomlValue& item : value->children) {
            found.push_back(textOf(&item, key));
        }
        if (found.empty()) {
            badValue(*value, key, "[]", "[\"...\"]");
        }
    } else {
        wrongType(*value, key, "string, list");
    }
    std::erase(found, std::string{});
    return found;
}

std::optional<std::int64_t> TableReader::numberOf(const TomlValue* value, std::string_view key, Range range)
{
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->kind != TomlValue::Kind::Number) {
        wrongType(*value, key, "integer");
        return std::nullopt;
    }
    if (value->number < range.least || value->number > range.most) {
        badValue(*value, key, std::to_string(value->number),
                 std::to_string(range.least) + " - " + std::to_string(range.most));
        return std::nullopt;
    }
    return value->number;
}

bool TableReader::flag(std::string_view key, bool fallback)
{
    const TomlValue* value = take(key);
    if (value == nullptr) {
        return fallback;
    }
    if (value->kind != TomlValue::Kind::Flag) {
        wrongType(*value, key, "true, false");
        return fallback;
    }
    return value->flag;
}

std::int64_t TableReader::duration(std::string_view key)
{
    const TomlValue* value = take(key);
    if (value == nullptr) {
        return 0;
    }
    if (value->kind != TomlValue::Kind::Text) {
        wrongType(*value, key, "string");
        return 0;
    }
    const auto seconds = parseDuration(value->text);
    if (!seconds) {
        badValue(*value, key, value->text, R"("16s", "2m", "1h")");
    }
    return seconds.value_or(0);
}

std::string TableReader::word(std::string_view key, const std::vector<std::string>& allowed)
{
    const TomlValue* value = take(key);
    std::string found = textOf(value, key);
    if (found.empty() || std::find(allowed.begin(), allowed.end(), found) != allowed.end()) {
        return found;
    }
    unknownWord(*value, key, found, allowed);
    return {};
}

std::vector<const TomlValue*> TableReader::tablesOf(const TomlValue* value, std::string_view key)
{
    std::vector<const TomlValue*> found;
    if (value == nullptr) {
        return found;
    }
    if (value->kind != TomlValue::Kind::Array) {
        wrongType(*value, key, "list of tables");
        return found;
    }
    for (const TomlValue& item : value->children) {
        if (item.kind == TomlValue::Kind::Table) {
            found.push_back(&item);
        } else {
            wrongType(item, key, "table");
        }
    }
    return found;
}

void TableReader::finish()
{
    for (const TomlValue& member : m_table.children) {
        if (std::find(m_asked.begin(), m_asked.end(), member.key) == m_asked.end()) {
            const std::vector<std::string> known{m_asked.begin(), m_asked.end()};
            m_problems.atKey(m_owner, packUnknownKey, {member.key, nearestName(member.key, known)}, member);
        }
    }
}

void TableReader::wrongType(const TomlValue& value, std::string_view key, std::string_view expected)
{
    m_problems.atValue(m_owner, packWrongType, {std::string{key}, std::string{expected}}, value);
}

void TableReader::badValue(const TomlValue& value, std::string_view key, std::string found, std::string allowed)
{
    m_problems.atValue(m_owner, packBadValue, {std::string{key}, std::move(found), std::move(allowed)}, value);
}

void TableReader::unknownWord(const TomlValue& value, std::string_view key, const std::string& found,
                              const std::vector<std::string>& allowed)
{
    problem(packUnknownWord, {std::string{key}, nearestName(found, allowed), found, joined(allowed)}, value);
}

void TableReader::problem(ErrorCode code, std::vector<std::string> args, const TomlValue& value)
{
    m_problems.atValue(m_owner, code, std::move(args), value);
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

} // namespace frontdesk
