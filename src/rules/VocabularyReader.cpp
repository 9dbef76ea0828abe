#include "rules/VocabularyReader.h"

#include "rules/PackReader.h"

#include <algorithm>
#include <limits>

namespace frontdesk {
namespace {

constexpr std::int64_t vocabularyFormat = 1;
constexpr std::int64_t mostSensibleLimit = 1'000'000'000;

bool isVocabularyName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
}

} // namespace

Result<Vocabulary> VocabularyReader::read(const TomlValue& document)
{
    TableReader root{document, m_problems, m_file};
    const auto format = root.neededNumber("format", {});
    if (format && *format != vocabularyFormat) {
        m_problems.atValue(m_file, packFormat, {std::to_string(*format), std::to_string(vocabularyFormat)},
                           *document.find("format"));
        return fail(m_problems.toError(m_file));
    }
    for (const TomlValue* table : root.tables("moment")) {
        moment(*table);
    }
    for (const TomlValue* table : root.tables("fact")) {
        fact(*table);
    }
    for (const TomlValue* table : root.tables("limit")) {
        limit(*table);
    }
    const auto labels = [&](std::string_view kind, std::map<std::string, LocalText, std::less<>>& words) {
        for (const TomlValue* table : root.tables(kind)) {
            label(*table, kind, words);
        }
    };
    labels("slot", m_vocabulary.m_slots);
    labels("field", m_vocabulary.m_fields);
    labels("duty", m_vocabulary.m_duties);
    labels("record", m_vocabulary.m_records);
    labels("channel", m_vocabulary.m_channels);
    labels("state", m_vocabulary.m_states);
    labels("person", m_vocabulary.m_persons);
    for (const TomlValue* table : root.tables("ladder")) {
        range(*table, "ladder", m_vocabulary.m_ladders);
    }
    for (const TomlValue* table : root.tables("time")) {
        range(*table, "time", m_vocabulary.m_times);
    }
    root.finish();
    if (!m_problems.empty()) {
        return fail(m_problems.toError(m_file));
    }
    return std::move(m_vocabulary);
}

std::string VocabularyReader::name(TableReader& reader, const TomlValue& table, std::string_view kind)
{
    std::string found = reader.neededText("name");
    if (found.empty()) {
        return found;
    }
    const TomlValue& at = *table.find("name");
    reader.setOwner(found);
    if (!isVocabularyName(found)) {
        reader.badValue(at, "name", found, "a-z 0-9 _ .");
    }
    const auto [first, added] = m_seen.emplace(std::string{kind} + ' ' + found, m_problems.placeOf(at));
    if (!added) {
        reader.problem(packDuplicateId, {found, placeText(first->second)}, at);
    }
    return found;
}

LocalText VocabularyReader::bothLanguages(TableReader& reader)
{
    return {.zh = reader.neededText("zh"), .en = reader.neededText("en")};
}

void VocabularyReader::moment(const TomlValue& table)
{
    TableReader reader{table, m_problems, "moment"};
    std::string found = name(reader, table, "moment");
    MomentWord word{
        .label = bothLanguages(reader), .planned = reader.flag("planned", false), .isMark = reader.flag("mark", false)};
    reader.finish();
    m_vocabulary.m_moments.insert_or_assign(std::move(found), std::move(word));
}

void VocabularyReader::fact(const TomlValue& table)
{
    static const std::vector<std::string> types{"flag", "number", "word", "text"};
    TableReader reader{table, m_problems, "fact"};
    std::string found = name(reader, table, "fact");
    FactWord word;
    reader.need("type");
    const std::string type = reader.word("type", types);
    word.type = type == "flag"     ? FactType::Flag
                : type == "number" ? FactType::Number
                : type == "word"   ? FactType::Word
                                   : FactType::Text;
    word.values = word.type == FactType::Word ? reader.neededTexts("values") : std::vector<std::string>{};
    word.label = bothLanguages(reader);
    word.planned = reader.flag("planned", false);
    if (word.type == FactType::Number) {
        word.least = reader.number("least", {});
        word.most = reader.number("most", {.least = word.least.value_or(std::numeric_limits<std::int64_t>::min())});
    }
    reader.finish();
    m_vocabulary.m_facts.insert_or_assign(std::move(found), std::move(word));
}

void VocabularyReader::limit(const TomlValue& table)
{
    static const std::vector<std::string> units{"rings", "seconds", "minutes", "hours",
                                                "days",  "times",   "percent", "hundred_thousandths"};
    TableReader reader{table, m_problems, "limit"};
    std::string found = name(reader, table, "limit");
    LimitWord word;
    reader.need("unit");
    word.unit = reader.word("unit", units);
    word.label = bothLanguages(reader);
    word.leastSensible = reader.neededNumber("least", {.least = 0, .most = mostSensibleLimit}).value_or(0);
    word.mostSensible =
        reader.neededNumber("most", {.least = word.leastSensible, .most = mostSensibleLimit}).value_or(0);
    reader.finish();
    m_vocabulary.m_limits.insert_or_assign(std::move(found), std::move(word));
}

void VocabularyReader::range(const TomlValue& table, std::string_view kind,
                             std::map<std::string, RangeWord, std::less<>>& words)
{
    TableReader reader{table, m_problems, std::string{kind}};
    std::string found = name(reader, table, kind);
    RangeWord word{.label = bothLanguages(reader)};
    word.leastSensible =
        reader.neededNumber("least", {.least = -mostSensibleLimit, .most = mostSensibleLimit}).value_or(0);
    word.mostSensible =
        reader.neededNumber("most", {.least = word.leastSensible, .most = mostSensibleLimit}).value_or(0);
    reader.finish();
    words.insert_or_assign(std::move(found), std::move(word));
}

void VocabularyReader::label(const TomlValue& table, std::string_view kind,
                             std::map<std::string, LocalText, std::less<>>& words)
{
    TableReader reader{table, m_problems, std::string{kind}};
    std::string found = name(reader, table, kind);
    LocalText both = bothLanguages(reader);
    reader.finish();
    words.insert_or_assign(std::move(found), std::move(both));
}

} // namespace frontdesk
