#include "rules/EntryValues.h"

#include "rules/TomlText.h"

namespace frontdesk {

namespace {

/// "key = value" pairs of an inline table.
class InlineTable {
public:
    void put(std::string_view key, const std::string& value)
    {
        m_text += (m_text.empty() ? "" : ", ") + std::string{key} + " = " + value;
    }
    void putText(std::string_view key, const std::string& text)
    {
        if (!text.empty()) {
            put(key, tomlText(text));
        }
    }
    void putTexts(std::string_view key, const std::vector<std::string>& texts)
    {
        if (!texts.empty()) {
            put(key, tomlTexts(texts));
        }
    }
    void putLocal(std::string_view key, const LocalText& text)
    {
        if (!text.zh.empty() || !text.en.empty()) {
            put(key, tomlLocal(text));
        }
    }
    [[nodiscard]] std::string text() const { return "{ " + m_text + " }"; }

private:
    std::string m_text;
};

std::string tomlFact(const FactValue& value)
{
    if (const bool* const flag = std::get_if<bool>(&value)) {
        return *flag ? "true" : "false";
    }
    if (const std::int64_t* const number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    return tomlText(std::get<std::string>(value));
}

std::string tomlCondition(const Condition& condition)
{
    const bool isPlain = condition.anyOf.size() == 1 && !condition.least && !condition.most;
    if (isPlain) {
        return tomlFact(condition.anyOf.front());
    }
    InlineTable table;
    if (!condition.anyOf.empty()) {
        std::string any;
        for (const FactValue& value : condition.anyOf) {
            any += (any.empty() ? "" : ", ") + tomlFact(value);
        }
        table.put("any", '[' + any + ']');
    }
    if (condition.least) {
        table.put("least", std::to_string(*condition.least));
    }
    if (condition.most) {
        table.put("most", std::to_string(*condition.most));
    }
    return table.text();
}

template <class Step, class Write> std::string tomlList(const std::vector<Step>& steps, Write write)
{
    std::vector<std::string> lines;
    for (const Step& step : steps) {
        InlineTable table;
        write(step, table);
        lines.push_back(table.text());
    }
    return "[\n  " + joinedLines(lines) + ",\n]";
}

} // namespace

std::string tomlWhen(const std::vector<Condition>& when)
{
    InlineTable table;
    for (const Condition& condition : when) {
        table.put(condition.fact, tomlCondition(condition));
    }
    return table.text();
}

std::string tomlLocal(const LocalText& text)
{
    if (text.en.empty()) {
        return tomlText(text.zh);
    }
    return "{ zh = " + tomlText(text.zh) + ", en = " + tomlText(text.en) + " }";
}

std::string tomlParagraphs(const std::vector<LocalText>& paragraphs)
{
    return tomlList(paragraphs, [](const LocalText& paragraph, InlineTable& table) {
        table.putText("zh", paragraph.zh);
        table.putText("en", paragraph.en);
    });
}

std::string tomlSteps(const std::vector<StepEntry>& steps)
{
    return tomlList(steps, [](const StepEntry& step, InlineTable& table) {
        table.putText("id", step.id);
        table.putLocal("text", step.text);
        if (step.required) {
            table.put("required", "true");
        }
        table.putText("field", step.field);
        table.putText("duty", step.duty);
    });
}

std::string tomlSteps(const std::vector<LadderStep>& steps)
{
    return tomlList(steps, [](const LadderStep& step, InlineTable& table) {
        if (step.id != std::to_string(step.days)) {
            table.putText("id", step.id);
        }
        table.put("days", std::to_string(step.days));
        table.putText("channel", step.channel);
        table.putLocal("title", step.title);
        table.putTexts("say", step.say);
        table.putLocal("text", step.text);
    });
}

std::string tomlSteps(const std::vector<ScenarioStep>& steps)
{
    return tomlList(steps, [](const ScenarioStep& step, InlineTable& table) {
        table.putText("at", step.at);
        table.put("after", '"' + std::to_string(step.afterSeconds) + "s\"");
        InlineTable facts;
        for (const auto& [name, value] : step.facts.all()) {
            facts.put(name, tomlFact(value));
        }
        if (!step.facts.all().empty()) {
            table.put("facts", facts.text());
        }
        table.putTexts("expect", step.expect);
        table.putTexts("absent", step.absent);
    });
}

} // namespace frontdesk
