#include "base/Utf8.h"
#include "rules/TomlDocument.h"
#include "rules/manual/ManualLexiconReader.h"

namespace frontdesk {

std::vector<std::u32string> ManualLexiconReader::pointsOfAll(const std::vector<std::string>& texts)
{
    std::vector<std::u32string> all;
    all.reserve(texts.size());
    for (const std::string& text : texts) {
        all.push_back(toCodePoints(text));
    }
    return all;
}

void ManualLexiconReader::clocks(const TomlValue& table)
{
    TableReader reader{table, m_problems, "clocks"};
    for (const std::string& text : reader.neededTexts("same_day")) {
        meaning(word(text)).sameDay = true;
    }
    reader.finish();
}

void ManualLexiconReader::record(const TomlValue& table)
{
    TableReader reader{table, m_problems, "record"};
    const auto number = static_cast<std::int32_t>(m_lexicon.records.size());
    std::string name = reader.neededText("name");
    m_lexicon.records.push_back({.name = std::move(name), .at = reader.text("at")});
    for (const std::string& text : reader.neededTexts("words")) {
        meaning(word(text)).record = number;
    }
    for (const std::string& text : reader.texts("weak")) {
        WordMeaning& weak = meaning(word(text));
        weak.record = number;
        weak.weakRecord = true;
    }
    reader.finish();
}

void ManualLexiconReader::time(const TomlValue& table)
{
    TableReader reader{table, m_problems, "time"};
    const auto number = static_cast<std::int32_t>(m_lexicon.times.size());
    m_lexicon.times.push_back(reader.neededText("name"));
    for (const std::string& text : reader.neededTexts("words")) {
        meaning(word(text)).time = number;
    }
    reader.finish();
}

void ManualLexiconReader::severity(const TomlValue& table)
{
    TableReader reader{table, m_problems, "severity"};
    const auto number = static_cast<std::int32_t>(m_lexicon.severities.size());
    m_lexicon.severities.push_back(reader.neededText("name"));
    for (const std::string& text : reader.neededTexts("words")) {
        meaning(word(text)).severity = number;
    }
    reader.finish();
}

void ManualLexiconReader::names(const TomlValue& table)
{
    TableReader reader{table, m_problems, "names"};
    m_lexicon.organisations = pointsOfAll(reader.neededTexts("organisations"));
    m_lexicon.notOrganisations = pointsOfAll(reader.neededTexts("not_organisations"));
    m_lexicon.surnames = toCodePoints(reader.neededText("surnames"));
    m_lexicon.titles = pointsOfAll(reader.neededTexts("titles"));
    m_lexicon.titleJoins = pointsOfAll(reader.neededTexts("title_joins"));
    m_lexicon.nameStarts = pointsOfAll(reader.neededTexts("starts"));
    m_lexicon.nameEnds = pointsOfAll(reader.neededTexts("ends"));
    m_lexicon.iAm = pointsOfAll(reader.neededTexts("i_am"));
    m_lexicon.floors = toCodePoints(reader.neededText("floors"));
    reader.finish();
}

void ManualLexiconReader::draft(const TomlValue& table)
{
    TableReader reader{table, m_problems, "draft"};
    DraftWords& words = m_lexicon.draft;
    words.title = reader.neededText("title");
    words.looks = reader.neededText("looks");
    words.training = reader.neededText("training");
    words.risky = reader.neededText("risky");
    words.unsure = reader.neededText("unsure");
    words.conflict = reader.neededText("conflict");
    words.twice = reader.neededText("double");
    words.later = reader.neededText("later");
    words.known = reader.neededText("known");
    words.calendar = reader.neededText("calendar");
    words.sameDay = reader.neededText("same_day");
    words.asSameDay = reader.neededText("as_same_day");
    words.noCalendar = reader.neededText("no_calendar");
    words.noRecord = reader.neededText("no_record");
    words.noTime = reader.neededText("no_time");
    words.special = reader.neededText("special");
    reader.finish();
}

void ManualLexiconReader::past(const TomlValue& table)
{
    TableReader reader{table, m_problems, "past"};
    std::string limit = reader.neededText("limit");
    m_lexicon.draft.past.emplace_back(std::move(limit), reader.neededText("moment"));
    reader.finish();
}

void ManualLexiconReader::alias(const TomlValue& table)
{
    TableReader reader{table, m_problems, "alias"};
    DraftWords::Alias alias{.moment = reader.neededText("moment"), .at = reader.neededText("at"), .fact = {}};
    alias.fact = reader.neededText("fact");
    m_lexicon.draft.aliases.push_back(std::move(alias));
    reader.finish();
}

void ManualLexiconReader::reminder(const TomlValue& table)
{
    TableReader reader{table, m_problems, "reminder"};
    DraftWords::Reminder reminder{
        .moment = reader.neededText("moment"), .kind = reader.neededText("for"), .otherwise = {}};
    reminder.words = reader.texts("words");
    reminder.otherwise = reader.text("then");
    m_lexicon.draft.reminders.push_back(std::move(reminder));
    reader.finish();
}

void ManualLexiconReader::channel(const TomlValue& table)
{
    TableReader reader{table, m_problems, "channel"};
    DraftWords::Channel channel{.name = reader.neededText("name")};
    channel.words = reader.neededTexts("words");
    m_lexicon.draft.channels.push_back(std::move(channel));
    reader.finish();
}

} // namespace frontdesk
