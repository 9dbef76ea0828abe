#include "rules/CalendarReader.h"
#include "rules/Duration.h"
#include "rules/EntryReader.h"
#include "rules/NearestName.h"
#include "rules/PackReader.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Further away than any step of ours; what makes sense for a ladder is the vocabulary's.
constexpr std::int64_t mostLadderDays = 36'500;

std::optional<ClockSpan> spanOf(TableReader& reader, std::string_view key, const TomlValue* value)
{
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->kind != TomlValue::Kind::Text) {
        reader.wrongType(*value, key, "string");
        return std::nullopt;
    }
    const auto span = parseClockSpan(value->text);
    if (!span) {
        reader.badValue(*value, key, value->text, R"("30m", "2h", "2d")");
    }
    return span;
}

} // namespace

std::string EntryReader::knownWord(TableReader& reader, std::string_view key, const std::vector<std::string>& known,
                                   bool needed)
{
    if (needed) {
        reader.need(key);
    }
    return reader.word(key, known);
}

std::vector<std::string> EntryReader::states(TableReader& reader)
{
    std::vector<std::string> names = reader.texts("pause");
    for (const std::string& name : names) {
        if (m_vocabulary.state(name) == nullptr) {
            reader.unknownWord(*reader.take("pause"), "pause", name, m_vocabulary.stateNames());
        }
    }
    return names;
}

void EntryReader::refuseChoosingKeys(TableReader& reader, const TomlValue& table)
{
    for (const char* const key : {"at", "when", "once", "cooldown", "priority"}) {
        if (const TomlValue* value = table.find(key)) {
            m_problems.atKey(reader.owner(), packUnknownKey, {key, ""}, *value);
        }
    }
}

void EntryReader::ladder(const TomlValue& table)
{
    TableReader reader{table, m_problems, "ladder"};
    LadderEntry entry{.head = head(reader, table, Moment::Optional)};
    entry.kind = knownWord(reader, "for", m_vocabulary.ladderNames(), true);
    entry.title = reader.localText("title");
    const std::vector<const TomlValue*> steps = reader.neededTables("steps");
    for (const TomlValue* item : steps) {
        entry.steps.push_back(ladderStep(*item, reader.owner()));
    }
    if (const TomlValue* list = table.find("steps"); list != nullptr && steps.size() == list->children.size()) {
        checkLadderSteps(*list, entry);
    }
    entry.calendar = reader.text("calendar");
    const std::string dayOff = reader.word("day_off", {"keep", "before", "after"});
    entry.dayOff = dayOff == "before" ? DayOff::Before : dayOff == "after" ? DayOff::After : DayOff::Keep;
    if (entry.dayOff != DayOff::Keep && entry.calendar.empty()) {
        reader.problem(packMissingKey, {"calendar"}, *table.find("day_off"));
    }
    entry.pause = states(reader);
    reader.finish();
    m_pack.ladders.push_back(std::move(entry));
}

LadderStep EntryReader::ladderStep(const TomlValue& table, const std::string& owner)
{
    TableReader reader{table, m_problems, owner};
    LadderStep step;
    step.place = m_problems.placeOf(table);
    step.days = reader.neededNumber("days", {.least = -mostLadderDays, .most = mostLadderDays}).value_or(0);
    step.id = reader.text("id");
    if (step.id.empty()) {
        step.id = std::to_string(step.days);
    } else if (!isPlainId(step.id)) {
        reader.badValue(*table.find("id"), "id", step.id, "a-z 0-9 - _ .");
    }
    step.channel = knownWord(reader, "channel", m_vocabulary.channelNames(), true);
    step.title = reader.localText("title");
    step.say = reader.texts("say");
    step.text = reader.localText("text");
    checkSlots(reader, table.find("say"), "say");
    checkSlots(reader, table.find("text"), "text");
    reader.finish();
    return step;
}

/// Steps climb, and each has a name of its own: a record says which of them was done.
void EntryReader::checkLadderSteps(const TomlValue& steps, const LadderEntry& entry)
{
    std::map<std::string, Place> seen;
    for (std::size_t at = 0; at < entry.steps.size(); ++at) {
        const LadderStep& step = entry.steps[at];
        const auto place = [&](std::string_view key) -> const TomlValue& {
            const TomlValue* value = steps.children[at].find(key);
            return value == nullptr ? steps.children[at] : *value;
        };
        if (at > 0 && step.days < entry.steps[at - 1].days) {
            m_problems.atValue(entry.head.id, packBadValue,
                               {"days", std::to_string(step.days), ">= " + std::to_string(entry.steps[at - 1].days)},
                               place("days"));
        }
        const auto [first, added] = seen.emplace(step.id, m_problems.placeOf(place("id")));
        if (!added) {
            m_problems.atValue(entry.head.id, packDuplicateId, {step.id, placeText(first->second)}, place("id"));
        }
    }
}

void EntryReader::clock(const TomlValue& table)
{
    TableReader reader{table, m_problems, "clock"};
    ClockEntry entry{.head = head(reader, table, Moment::Optional)};
    entry.kind = knownWord(reader, "for", m_vocabulary.recordNames(), true);
    entry.what = knownWord(reader, "what", m_vocabulary.timeNames(), true);
    const auto most = spanOf(reader, "most", reader.need("most"));
    entry.most = most.value_or(ClockSpan{});
    if (most && most->amount == 0) {
        reader.badValue(*table.find("most"), "most", toText(*most), R"("30m", "2h", "2d")");
    }
    entry.near = spanOf(reader, "near", reader.take("near"));
    if (entry.near && most && entry.near->inMinutes() > most->inMinutes()) {
        reader.badValue(*table.find("near"), "near", toText(*entry.near), "<= " + toText(*most));
    }
    entry.calendar = reader.text("calendar");
    entry.pause = states(reader);
    entry.past = moment(reader, reader.take("past"), "past");
    ClockSpan before;
    for (const TomlValue* item : reader.tables("levels")) {
        ClockLevel level = clockLevel(*item, reader.owner());
        if (level.after.inMinutes() < before.inMinutes()) {
            reader.badValue(*item, "after", toText(level.after), ">= " + toText(before));
        }
        before = level.after;
        entry.levels.push_back(std::move(level));
    }
    reader.finish();
    m_pack.clocks.push_back(std::move(entry));
}

ClockLevel EntryReader::clockLevel(const TomlValue& table, const std::string& owner)
{
    TableReader reader{table, m_problems, owner};
    ClockLevel level;
    level.after = spanOf(reader, "after", reader.need("after")).value_or(ClockSpan{});
    std::vector<std::string> known = m_vocabulary.personNames();
    const std::vector<std::string> duties = m_vocabulary.dutyNames();
    known.insert(known.end(), duties.begin(), duties.end());
    level.tell = knownWord(reader, "tell", known, true);
    reader.finish();
    return level;
}

void EntryReader::calendar(const TomlValue& table)
{
    TableReader reader{table, m_problems, "calendar"};
    CalendarEntry entry{.head = head(reader, table, Moment::Optional)};
    refuseChoosingKeys(reader, table);
    entry.title = reader.localText("title");
    CalendarReader{reader, m_problems}.read(entry);
    reader.finish();
    m_pack.calendars.push_back(std::move(entry));
}

} // namespace frontdesk
