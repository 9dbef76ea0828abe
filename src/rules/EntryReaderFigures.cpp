#include "rules/EntryReader.h"
#include "rules/PackReader.h"

namespace frontdesk {
namespace {

constexpr std::int64_t wholePercent = 100;
constexpr std::int64_t mostCounted = 1'000'000;

template <class Word> struct Named {
    const char* name;
    Word word;
};

/// The word that stands under the key; the first one where the entry is not in use and has none.
template <class Word, std::size_t size>
Word neededChoice(TableReader& reader, std::string_view key, const Named<Word> (&known)[size])
{
    std::vector<std::string> names;
    for (const Named<Word>& one : known) {
        names.emplace_back(one.name);
    }
    reader.need(key);
    const std::string found = reader.word(key, names);
    for (const Named<Word>& one : known) {
        if (found == one.name) {
            return one.word;
        }
    }
    return known[0].word;
}

constexpr Named<IndicatorEntry::Whose> whoseWords[] = {{"desk", IndicatorEntry::Whose::Desk},
                                                       {"responsible", IndicatorEntry::Whose::Responsible},
                                                       {"department", IndicatorEntry::Whose::Department},
                                                       {"building", IndicatorEntry::Whose::Building}};
constexpr Named<IndicatorEntry::Unit> unitWords[] = {{"percent", IndicatorEntry::Unit::Percent},
                                                     {"count", IndicatorEntry::Unit::Count}};
constexpr Named<IndicatorEntry::Better> betterWords[] = {{"more", IndicatorEntry::Better::More},
                                                         {"less", IndicatorEntry::Better::Less}};

/// Conditions that name nothing would count or leave out everything without saying so.
void refuseEmpty(TableReader& reader, std::string_view key, const TomlValue* value)
{
    if (value != nullptr && value->kind == TomlValue::Kind::Table && value->children.empty()) {
        reader.badValue(*value, key, "{}", "{ fact = ... }");
    }
}

} // namespace

void EntryReader::indicator(const TomlValue& table)
{
    TableReader reader{table, m_problems, "indicator"};
    IndicatorEntry entry{.head = head(reader, table, Moment::Optional)};
    refuseChoosingKeys(reader, table);
    entry.kind = knownWord(reader, "for", m_vocabulary.recordNames(), true);
    entry.title = reader.neededLocalText("title");
    entry.definition = reader.neededLocalText("definition");
    const auto conditions = [&](std::string_view key, const TomlValue* value) {
        refuseEmpty(reader, key, value);
        return ConditionReader{m_vocabulary, m_problems, reader.owner()}.conditions(value, key);
    };
    entry.numerator = conditions("numerator", reader.need("numerator"));
    entry.denominator = conditions("denominator", reader.take("denominator"));
    if (const TomlValue* exclusions = reader.take("exclusions")) {
        if (exclusions->kind == TomlValue::Kind::Array) {
            for (const TomlValue& one : exclusions->children) {
                entry.exclusions.push_back(conditions("exclusions", &one));
            }
        } else {
            entry.exclusions.push_back(conditions("exclusions", exclusions));
        }
    }
    entry.whose = neededChoice(reader, "whose", whoseWords);
    entry.unit = neededChoice(reader, "unit", unitWords);
    entry.better = neededChoice(reader, "better", betterWords);
    const std::int64_t mostTarget = entry.unit == IndicatorEntry::Unit::Percent ? wholePercent : mostCounted;
    entry.target = reader.number("target", {.least = 0, .most = mostTarget});
    reader.finish();
    m_pack.indicators.push_back(std::move(entry));
}

void EntryReader::scorecard(const TomlValue& table)
{
    TableReader reader{table, m_problems, "scorecard"};
    ScorecardEntry entry{.head = head(reader, table, Moment::Optional)};
    refuseChoosingKeys(reader, table);
    entry.kind = knownWord(reader, "for", m_vocabulary.recordNames(), true);
    entry.title = reader.neededLocalText("title");
    std::map<std::string, Place> seen;
    for (const TomlValue* item : reader.neededTables("items")) {
        entry.items.push_back(scorecardItem(*item, reader.owner(), seen));
    }
    entry.pass = reader.neededNumber("pass", {.least = 1, .most = wholePercent}).value_or(wholePercent);
    reader.finish();
    m_pack.scorecards.push_back(std::move(entry));
}

ScorecardItem EntryReader::scorecardItem(const TomlValue& table, const std::string& owner,
                                         std::map<std::string, Place>& seen)
{
    TableReader reader{table, m_problems, owner};
    ScorecardItem item;
    item.place = m_problems.placeOf(table);
    item.id = reader.neededText("id");
    if (const TomlValue* id = table.find("id"); id != nullptr && !item.id.empty()) {
        if (!isPlainId(item.id)) {
            reader.badValue(*id, "id", item.id, "a-z 0-9 - _ .");
        }
        const auto [first, added] = seen.emplace(item.id, m_problems.placeOf(*id));
        if (!added) {
            reader.problem(packDuplicateId, {item.id, placeText(first->second)}, *id);
        }
    }
    item.title = reader.neededLocalText("title");
    item.fatal = reader.flag("fatal", false);
    item.weight = reader.neededNumber("weight", {.least = item.fatal ? 0 : 1, .most = wholePercent}).value_or(0);
    reader.finish();
    return item;
}

} // namespace frontdesk
