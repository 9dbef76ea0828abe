#include "rules/EntryReader.h"

#include "base/Utf8.h"
#include "rules/Engine.h"
#include "rules/ForbiddenWords.h"
#include "rules/NearestName.h"
#include "rules/PackReader.h"
#include "rules/SlotText.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::int64_t mostPriority = 1'000'000;
constexpr std::int64_t mostLimit = 1'000'000'000;
constexpr std::size_t mostIdBytes = 100;

/// Where the values stand, so that what the check finds later points at them and not at the entry's head.
std::vector<KeyPlace> placesOfKeys(const TomlValue& table)
{
    std::vector<KeyPlace> places;
    places.reserve(table.children.size());
    for (const TomlValue& member : table.children) {
        places.push_back({member.key, 0, member.line, member.column});
        for (std::size_t item = 0; member.kind == TomlValue::Kind::Array && item < member.children.size(); ++item) {
            const TomlValue& value = member.children[item];
            if (item == 0) {
                places.back() = {member.key, 0, value.line, value.column};
            } else {
                places.push_back({member.key, item, value.line, value.column});
            }
        }
    }
    return places;
}

} // namespace

bool isPlainId(std::string_view id)
{
    if (id.empty() || id.size() > mostIdBytes) {
        return false;
    }
    const std::u32string points = toCodePoints(id);
    return std::none_of(points.begin(), points.end(), [](char32_t point) {
        return isBlank(point) || point < 0x20 || point == 0x7F || point == U'/' || point == U'"' || point == U'\'';
    });
}

std::string EntryReader::id(TableReader& reader, const TomlValue& table)
{
    const TomlValue* value = table.find("id");
    std::string found = reader.neededText("id");
    if (found.empty()) {
        return found;
    }
    if (!isPlainId(found)) {
        reader.badValue(*value, "id", found, "a-z 0-9 - _ .");
        return found;
    }
    reader.setOwner(found);
    const auto [first, added] = m_ids.emplace(found, m_problems.placeOf(*value));
    if (!added) {
        reader.problem(packDuplicateId, {found, placeText(first->second)}, *value);
    }
    return found;
}

EntryHead EntryReader::head(TableReader& reader, const TomlValue& table, Moment moment)
{
    EntryHead head;
    head.id = id(reader, table);
    head.pack = m_pack.id;
    head.place = m_problems.placeOf(table);
    head.keys = placesOfKeys(table);
    static const std::vector<std::string> reviews{"open", "rejected"};
    head.review = reader.word("review", reviews);
    head.enabled = reader.flag("enabled", true) && head.review.empty();
    if (!head.enabled) {
        reader.allowMissing();
    }
    const TomlValue* at = moment == Moment::Needed ? reader.need("at") : reader.take("at");
    head.at = this->moment(reader, at, "at");
    head.when = ConditionReader{m_vocabulary, m_problems, reader.owner()}.conditions(reader.take("when"));
    head.priority = reader.number("priority", {.least = -mostPriority, .most = mostPriority}).value_or(0);
    head.once = reader.flag("once", false);
    head.cooldownSeconds = reader.duration("cooldown");
    head.source = reader.texts("source");
    static const std::vector<std::string> advices{"not_recommended", "rephrase", "legacy"};
    head.advice = reader.word("advice", advices);
    return head;
}

std::string EntryReader::moment(TableReader& reader, const TomlValue* value, std::string_view key)
{
    if (value == nullptr) {
        return {};
    }
    if (value->kind != TomlValue::Kind::Text) {
        reader.wrongType(*value, key, "string");
        return {};
    }
    if (m_vocabulary.moment(value->text) == nullptr) {
        reader.problem(packUnknownMoment, {value->text, nearestName(value->text, m_vocabulary.momentNames())}, *value);
        return {};
    }
    return value->text;
}

void EntryReader::checkField(TableReader& reader, const TomlValue& at, const std::string& name)
{
    if (m_vocabulary.field(name) == nullptr) {
        reader.problem(packUnknownField, {name, nearestName(name, m_vocabulary.fieldNames())}, at);
    }
}

void EntryReader::checkSlots(TableReader& reader, const TomlValue* value, std::string_view key)
{
    if (value == nullptr) {
        return;
    }
    for (const TomlValue& child : value->children) {
        checkSlots(reader, &child, key);
    }
    if (value->kind != TomlValue::Kind::Text) {
        return;
    }
    if (!slotsAreWellFormed(value->text)) {
        reader.problem(packOpenSlot, {value->text}, *value);
        return;
    }
    for (const std::string& name : slotsIn(value->text)) {
        if (m_vocabulary.slot(name) == nullptr) {
            reader.problem(packUnknownSlot, {name, nearestName(name, m_vocabulary.slotNames())}, *value);
        }
    }
}

void EntryReader::prompt(const TomlValue& table)
{
    TableReader reader{table, m_problems, "prompt"};
    PromptEntry entry{.head = head(reader, table, Moment::Needed)};
    const TomlValue* text = table.find("text");
    entry.say = text == nullptr ? reader.neededTexts("say") : reader.texts("say");
    entry.text = reader.localText("text");
    checkSlots(reader, table.find("say"), "say");
    checkSlots(reader, text, "text");
    reader.finish();
    m_pack.prompts.push_back(std::move(entry));
}

void EntryReader::checklist(const TomlValue& table)
{
    TableReader reader{table, m_problems, "checklist"};
    ChecklistEntry entry{.head = head(reader, table, Moment::Needed)};
    entry.title = reader.neededLocalText("title");
    std::map<std::string, Place> seen;
    for (const TomlValue* item : reader.neededTables("steps")) {
        entry.steps.push_back(step(*item, reader.owner(), seen));
    }
    reader.finish();
    m_pack.checklists.push_back(std::move(entry));
}

StepEntry EntryReader::step(const TomlValue& table, const std::string& owner, std::map<std::string, Place>& seen)
{
    TableReader reader{table, m_problems, owner};
    StepEntry entry;
    const TomlValue* id = table.find("id");
    entry.id = reader.neededText("id");
    if (!entry.id.empty() && !isPlainId(entry.id)) {
        reader.badValue(*id, "id", entry.id, "a-z 0-9 - _ .");
    } else if (!entry.id.empty()) {
        const auto [first, added] = seen.emplace(entry.id, m_problems.placeOf(*id));
        if (!added) {
            reader.problem(packDuplicateId, {entry.id, placeText(first->second)}, *id);
        }
    }
    entry.text = reader.neededLocalText("text");
    checkSlots(reader, table.find("text"), "text");
    entry.required = reader.flag("required", false);
    entry.field = reader.text("field");
    if (!entry.field.empty()) {
        checkField(reader, *table.find("field"), entry.field);
    }
    entry.duty = reader.text("duty");
    if (!entry.duty.empty() && m_vocabulary.duty(entry.duty) == nullptr) {
        reader.problem(packUnknownDuty, {entry.duty, nearestName(entry.duty, m_vocabulary.dutyNames())},
                       *table.find("duty"));
    }
    reader.finish();
    return entry;
}

void EntryReader::limit(const TomlValue& table)
{
    TableReader reader{table, m_problems, "limit"};
    LimitEntry entry{.head = head(reader, table, Moment::Optional), .what = reader.neededText("what")};
    if (!entry.what.empty() && m_vocabulary.limit(entry.what) == nullptr) {
        reader.problem(packUnknownLimit, {entry.what, nearestName(entry.what, m_vocabulary.limitNames())},
                       *table.find("what"));
    }
    const auto most = reader.neededNumber("most", {.least = 0, .most = mostLimit});
    entry.most = most.value_or(0);
    // A bound that is itself wrong is reported once, not again by what is compared with it.
    const std::int64_t upper = most.value_or(mostLimit);
    entry.least = reader.number("least", {.least = 0, .most = upper});
    entry.near = reader.number("near", {.least = 0, .most = upper});
    entry.past = moment(reader, reader.take("past"), "past");
    reader.finish();
    m_pack.limits.push_back(std::move(entry));
}

void EntryReader::requirement(const TomlValue& table)
{
    TableReader reader{table, m_problems, "require"};
    RequireEntry entry{.head = head(reader, table, Moment::Needed)};
    entry.fields = reader.neededTexts("fields");
    if (const TomlValue* fields = table.find("fields")) {
        if (fields->kind == TomlValue::Kind::Text && !entry.fields.empty()) {
            checkField(reader, *fields, fields->text);
        }
        for (const TomlValue& item : fields->children) {
            if (item.kind == TomlValue::Kind::Text && !trimmed(item.text).empty()) {
                checkField(reader, item, item.text);
            }
        }
    }
    entry.allowDeclined = reader.flag("allow_declined", false);
    entry.level = reader.word("level", {"warn", "block"}) == "block" ? GateLevel::Block : GateLevel::Warn;
    reader.finish();
    m_pack.requirements.push_back(std::move(entry));
}

void EntryReader::forbid(const TomlValue& table)
{
    TableReader reader{table, m_problems, "forbid"};
    ForbidEntry entry{.head = head(reader, table, Moment::Optional)};
    entry.text = reader.neededTexts("text");
    for (const std::string& words : entry.text) {
        if (!ForbiddenWords::canMatch(words)) {
            reader.badValue(*table.find("text"), "text", words, "\"...\"");
        }
    }
    static const std::vector<std::string> matches{"utterance", "opening", "word"};
    const std::string match = reader.word("match", matches);
    entry.match = match == "opening" ? ForbidMatch::Opening
                  : match == "word"  ? ForbidMatch::Word
                                     : ForbidMatch::Utterance;
    entry.instead = reader.text("instead");
    checkSlots(reader, table.find("instead"), "instead");
    reader.finish();
    m_pack.forbids.push_back(std::move(entry));
}

void EntryReader::phrase(const TomlValue& table)
{
    TableReader reader{table, m_problems, "phrase"};
    PhraseEntry entry{.head = head(reader, table, Moment::Optional)};
    entry.category = reader.neededLocalText("category");
    entry.say = reader.neededTexts("say");
    checkSlots(reader, table.find("say"), "say");
    reader.finish();
    m_pack.phrases.push_back(std::move(entry));
}

void EntryReader::greeting(const TomlValue& table)
{
    TableReader reader{table, m_problems, "greeting"};
    GreetingEntry entry{.head = head(reader, table, Moment::Optional), .say = reader.neededText("say")};
    checkSlots(reader, table.find("say"), "say");
    reader.finish();
    m_pack.greetings.push_back(std::move(entry));
}

void EntryReader::scenario(const TomlValue& table)
{
    TableReader reader{table, m_problems, "scenario"};
    ScenarioEntry entry{.head = head(reader, table, Moment::Optional)};
    entry.title = reader.localText("title");
    for (const TomlValue* item : reader.neededTables("steps")) {
        entry.steps.push_back(scenarioStep(*item, reader.owner()));
    }
    reader.finish();
    m_pack.scenarios.push_back(std::move(entry));
}

ScenarioStep EntryReader::scenarioStep(const TomlValue& table, const std::string& owner)
{
    TableReader reader{table, m_problems, owner};
    ScenarioStep step;
    step.at = moment(reader, reader.need("at"), "at");
    step.afterSeconds = reader.duration("after");
    step.facts = ConditionReader{m_vocabulary, m_problems, owner}.facts(reader.take("facts"));
    step.expect = reader.texts("expect");
    step.absent = reader.texts("absent");
    step.place = m_problems.placeOf(table);
    reader.finish();
    return step;
}

} // namespace frontdesk
