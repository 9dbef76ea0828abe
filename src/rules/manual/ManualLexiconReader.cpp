#include "rules/manual/ManualLexiconReader.h"

#include "base/Utf8.h"
#include "rules/NearestName.h"
#include "rules/PackReader.h"
#include "rules/TomlDocument.h"

#include <algorithm>
#include <limits>

namespace frontdesk {
namespace {

constexpr std::int64_t lexiconFormat = 1;
constexpr std::array<std::string_view, static_cast<std::size_t>(Cue::Count)> cueNames{
    "say",         "use",        "forbid",        "must",
    "order",       "condition",  "condition_end", "continue",
    "record",      "ask",        "act",           "report",
    "courtesy",    "prepare",    "ready",         "follow",
    "most",        "within",     "least",         "beyond",
    "before",      "after",      "remind",        "promise",
    "speech",      "not_speech", "phrase_label",  "forbid_label",
    "empty_label", "male",       "female",        "duty",
    "conduct",     "look",       "mask",          "evening",
    "morning",     "hour",       "only_then",     "quiet",
    "either",      "choice",     "furniture",     "begins_furniture",
    "ends",        "may_end",    "heading",       "clerk",
    "other_side",  "direct",
};
static_assert(!cueNames.back().empty());

std::vector<std::string> partsOf(const std::string& text)
{
    std::vector<std::string> parts;
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t plus = std::min(text.find('+', at), text.size());
        parts.push_back(text.substr(at, plus - at));
        at = plus + 1;
    }
    return parts;
}

char32_t onlyPoint(const std::string& text)
{
    const std::u32string points = toCodePoints(text);
    return points.size() == 1 ? points[0] : U'\0';
}

} // namespace

std::string_view nameOf(Cue cue) { return cueNames[static_cast<std::size_t>(cue)]; }

Result<ManualLexicon> ManualLexicon::read(std::string_view toml, const std::string& fileName)
{
    return TomlDocument::read(toml, fileName).and_then([&fileName](const TomlValue& document) {
        return ManualLexiconReader{fileName}.read(document);
    });
}

std::optional<std::uint32_t> ManualLexicon::momentNamed(std::string_view name) const
{
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (moments[i].name == name) {
            return static_cast<std::uint32_t>(i);
        }
    }
    return std::nullopt;
}

std::optional<std::uint32_t> ManualLexicon::topicNamed(std::string_view name) const
{
    for (std::size_t i = 0; i < topics.size(); ++i) {
        if (topics[i].name == name) {
            return static_cast<std::uint32_t>(i);
        }
    }
    return std::nullopt;
}

Result<ManualLexicon> ManualLexiconReader::read(const TomlValue& document)
{
    TableReader reader{document, m_problems, "lexicon"};
    const auto format = reader.neededNumber("format", {});
    if (format && *format != lexiconFormat) {
        m_problems.atValue("lexicon", packFormat, {std::to_string(*format), std::to_string(lexiconFormat)},
                           *document.find("format"));
    }
    const auto table = [&](std::string_view key, void (ManualLexiconReader::*one)(const TomlValue&)) {
        const TomlValue* value = reader.need(key);
        if (value != nullptr && value->kind == TomlValue::Kind::Table) {
            (this->*one)(*value);
        } else if (value != nullptr) {
            reader.wrongType(*value, key, "table");
        }
    };
    const auto each = [&](std::string_view key, void (ManualLexiconReader::*one)(const TomlValue&)) {
        for (const TomlValue* item : reader.neededTables(key)) {
            (this->*one)(*item);
        }
    };
    table("numbers", &ManualLexiconReader::numbers);
    table("quiet", &ManualLexiconReader::quiet);
    table("names", &ManualLexiconReader::names);
    table("draft", &ManualLexiconReader::draft);
    each("past", &ManualLexiconReader::past);
    each("alias", &ManualLexiconReader::alias);
    each("reminder", &ManualLexiconReader::reminder);
    each("channel", &ManualLexiconReader::channel);
    each("cue", &ManualLexiconReader::cue);
    each("fact", &ManualLexiconReader::fact);
    each("unit", &ManualLexiconReader::unit);
    each("limit", &ManualLexiconReader::limit);
    table("clocks", &ManualLexiconReader::clocks);
    each("record", &ManualLexiconReader::record);
    each("time", &ManualLexiconReader::time);
    each("severity", &ManualLexiconReader::severity);
    each("topic", &ManualLexiconReader::topic);
    each("field", &ManualLexiconReader::field);
    each("moment", &ManualLexiconReader::moment);
    each("advice", &ManualLexiconReader::advice);
    reader.finish();
    if (!m_problems.empty()) {
        return fail(m_problems.toError(m_file));
    }
    m_lexicon.finder.build();
    return std::move(m_lexicon);
}

std::uint32_t ManualLexiconReader::word(std::string_view text)
{
    const std::uint32_t number = m_lexicon.finder.add(toCodePoints(text));
    if (number >= m_lexicon.meanings.size()) {
        m_lexicon.meanings.resize(number + 1);
    }
    return number;
}

std::vector<std::vector<std::uint32_t>> ManualLexiconReader::sets(const std::vector<std::string>& texts)
{
    std::vector<std::vector<std::uint32_t>> all;
    for (const std::string& text : texts) {
        std::vector<std::uint32_t> set;
        for (const std::string& part : partsOf(text)) {
            set.push_back(word(part));
        }
        all.push_back(std::move(set));
    }
    return all;
}

void ManualLexiconReader::numbers(const TomlValue& table)
{
    TableReader reader{table, m_problems, "numbers"};
    m_lexicon.digits = toCodePoints(reader.neededText("digits"));
    m_lexicon.twos = toCodePoints(reader.neededText("twos"));
    m_lexicon.tens = toCodePoints(reader.neededText("tens"));
    m_lexicon.half = onlyPoint(reader.neededText("half"));
    m_lexicon.quarter = onlyPoint(reader.neededText("quarter"));
    m_lexicon.measure = toCodePoints(reader.neededText("measure"));
    m_lexicon.rangeMarks = toCodePoints(reader.neededText("ranges"));
    m_lexicon.ordinal = toCodePoints(reader.neededText("ordinal"));
    m_lexicon.chapters = toCodePoints(reader.neededText("chapters"));
    m_lexicon.steps = pointsOfAll(reader.neededTexts("steps"));
    m_lexicon.every = onlyPoint(reader.neededText("every"));
    for (const std::string& pair : reader.texts("variants")) {
        const std::u32string both = toCodePoints(pair);
        const std::size_t equals = both.find(U'=');
        if (equals == std::u32string::npos || equals * 2 + 1 != both.size()) {
            reader.badValue(*table.find("variants"), "variants", pair, "two words of one length, = between them");
            continue;
        }
        m_lexicon.variants.emplace_back(both.substr(0, equals), both.substr(equals + 1));
    }
    m_lexicon.page = onlyPoint(reader.neededText("page"));
    m_lexicon.garbled = pointsOfAll(reader.neededTexts("garbled"));
    m_lexicon.bullets = toCodePoints(reader.neededText("bullets"));
    m_lexicon.placeholders = toCodePoints(reader.neededText("placeholders"));
    reader.finish();
}

void ManualLexiconReader::quiet(const TomlValue& table)
{
    TableReader reader{table, m_problems, "quiet"};
    m_lexicon.quietFrom = reader.neededText("from");
    m_lexicon.quietTo = reader.neededText("to");
    reader.finish();
}

void ManualLexiconReader::cue(const TomlValue& table)
{
    TableReader reader{table, m_problems, "cue"};
    const std::string name = reader.neededText("name");
    const auto known = std::find(cueNames.begin(), cueNames.end(), name);
    if (known == cueNames.end() && !name.empty()) {
        reader.badValue(*table.find("name"), "name", name, nearestName(name, {cueNames.begin(), cueNames.end()}));
    }
    for (const std::string& text : reader.neededTexts("words")) {
        if (known != cueNames.end()) {
            meaning(word(text)).cues |= std::uint64_t{1} << static_cast<unsigned>(known - cueNames.begin());
        }
    }
    reader.finish();
}

void ManualLexiconReader::fact(const TomlValue& table)
{
    TableReader reader{table, m_problems, "fact"};
    const std::string fact = reader.neededText("fact");
    const std::string value = reader.neededText("value");
    for (const std::string& text : reader.neededTexts("words")) {
        meaning(word(text)).facts.emplace_back(fact, value);
    }
    reader.finish();
}

void ManualLexiconReader::unit(const TomlValue& table)
{
    TableReader reader{table, m_problems, "unit"};
    ManualUnit unit{.name = reader.neededText("name"), .dimension = reader.neededText("dimension")};
    unit.factor = reader.number("factor", {.least = 1, .most = 1'000'000}).value_or(1);
    unit.half = reader.flag("half", false);
    for (const std::string& text : reader.texts("bells")) {
        unit.bells.push_back(word(text));
    }
    const auto number = static_cast<std::int32_t>(m_lexicon.units.size());
    for (const std::string& text : reader.neededTexts("words")) {
        meaning(word(text)).unit = number;
    }
    for (const std::string& text : reader.texts("needs")) {
        unit.needs.push_back(word(text));
    }
    m_lexicon.units.push_back(std::move(unit));
    reader.finish();
}

void ManualLexiconReader::limit(const TomlValue& table)
{
    TableReader reader{table, m_problems, "limit"};
    ManualLimit limit{.what = reader.neededText("what"),
                      .unit = reader.neededText("unit"),
                      .dimension = reader.neededText("dimension")};
    limit.factor = reader.number("factor", {.least = 1, .most = 1'000'000}).value_or(1);
    limit.rank = reader.number("rank", {.least = 0, .most = 1000}).value_or(0);
    limit.at = reader.text("at");
    limit.fixed = reader.flag("fixed", false);
    limit.needsBound = reader.flag("needs_bound", true);
    limit.words = sets(reader.texts("words"));
    limit.topic = reader.text("topic");
    limit.elsewhere = reader.text("elsewhere");
    limit.sure = sets(reader.texts("sure"));
    m_lexicon.limits.push_back(std::move(limit));
    reader.finish();
}

void ManualLexiconReader::field(const TomlValue& table)
{
    TableReader reader{table, m_problems, "field"};
    ManualField field{.name = reader.neededText("name")};
    for (const std::string& pair : reader.texts("as")) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos) {
            reader.badValue(*table.find("as"), "as", pair, "topic=field");
            continue;
        }
        field.as.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    field.vague = reader.flag("vague", false);
    field.weak = reader.flag("weak", field.vague);
    field.fallback = reader.flag("fallback", false);
    field.person = reader.flag("person", false);
    field.anywhere = reader.flag("anywhere", false);
    field.asked = reader.flag("asked", false);
    const auto number = static_cast<std::int32_t>(m_lexicon.fields.size());
    for (const std::string& text : reader.neededTexts("words")) {
        meaning(word(text)).field = number;
    }
    m_lexicon.fields.push_back(std::move(field));
    reader.finish();
}

void ManualLexiconReader::topic(const TomlValue& table)
{
    TableReader reader{table, m_problems, "topic"};
    const auto number = static_cast<std::uint32_t>(m_lexicon.topics.size());
    m_lexicon.topics.push_back(ManualTopic{
        .name = reader.neededText("name"), .panel = reader.neededText("panel"), .moment = reader.neededText("moment")});
    m_lexicon.topics.back().said = reader.flag("said", false);
    for (const std::string& text : reader.neededTexts("words")) {
        meaning(word(text)).topics.push_back(number);
    }
    for (const std::string& text : reader.texts("heading")) {
        meaning(word(text)).headingTopics.push_back(number);
    }
    reader.finish();
}

void ManualLexiconReader::moment(const TomlValue& table)
{
    TableReader reader{table, m_problems, "moment"};
    const auto number = static_cast<std::uint32_t>(m_lexicon.moments.size());
    ManualMoment moment{.name = reader.neededText("name"), .spoken = {}, .topic = 0};
    reader.setOwner(moment.name);
    moment.spoken = reader.text("spoken");
    const std::string topic = reader.neededText("topic");
    if (const auto known = m_lexicon.topicNamed(topic)) {
        moment.topic = *known;
    } else if (!topic.empty()) {
        reader.badValue(*table.find("topic"), "topic", topic, "a topic of this file");
    }
    m_lexicon.moments.push_back(std::move(moment));
    momentCues(reader, "words", number);
    momentCues(reader, "heading", number);
    reader.finish();
}

void ManualLexiconReader::momentCues(TableReader& reader, std::string_view key, std::uint32_t moment)
{
    for (const std::string& text : reader.texts(key)) {
        MomentCue cue{.moment = moment, .heading = key == "heading"};
        for (const std::string& part : partsOf(text)) {
            const bool absent = part.starts_with('-');
            const std::string plain = absent ? part.substr(1) : part;
            (absent ? cue.without : cue.words).push_back(word(plain));
            cue.weight += absent ? 0U : static_cast<std::uint32_t>(codePointCount(plain));
        }
        if (!cue.words.empty()) {
            meaning(cue.words.front()).moments.push_back(static_cast<std::uint32_t>(m_lexicon.momentCues.size()));
            m_lexicon.momentCues.push_back(std::move(cue));
        }
    }
}

void ManualLexiconReader::advice(const TomlValue& table)
{
    TableReader reader{table, m_problems, "advice"};
    ManualAdvice advice{.advice = reader.word("advice", {"not_recommended", "rephrase", "legacy"})};
    advice.saidOnly = reader.flag("said", false);
    advice.words = sets(reader.neededTexts("words"));
    m_lexicon.advices.push_back(std::move(advice));
    reader.finish();
}

} // namespace frontdesk
