#include "panels/pack/EntryEditor.h"

#include "panels/pack/WhenRows.h"
#include "rules/Duration.h"
#include "rules/EntryValues.h"
#include "rules/TomlText.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <algorithm>
#include <optional>
#include <set>

// What the fields of the form are called, and what they hold as a pack's file writes it. A value that makes no sense
// yet is left out: the entry keeps what it had until it does.

namespace frontdesk {

namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

std::vector<std::string> typedLines(const QPlainTextEdit& edit)
{
    std::vector<std::string> lines;
    for (const QString& line : edit.toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            lines.push_back(fromQt(line.trimmed()));
        }
    }
    return lines;
}

/// The Chinese text is what is edited. One in English beside it goes when it no longer says the same.
LocalText retold(const LocalText& before, const QString& text)
{
    const std::string now = fromQt(text.trimmed());
    return (before.zh.empty() ? before.en : before.zh) == now ? before : LocalText{now, {}};
}

void putTexts(Values& values, const char* key, const std::vector<std::string>& texts)
{
    if (!texts.empty()) {
        values.emplace_back(key, tomlTexts(texts));
    }
}

void putLocal(Values& values, const char* key, const LocalText& text)
{
    if (!text.zh.empty() || !text.en.empty()) {
        values.emplace_back(key, tomlLocal(text));
    }
}

std::vector<StepEntry> typedSteps(const QListWidget& list, const std::vector<StepEntry>& before, int numberRole)
{
    std::vector<StepEntry> steps;
    std::set<std::string> ids;
    for (const StepEntry& step : before) {
        ids.insert(step.id);
    }
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem* const item = list.item(row);
        const int number = item->data(numberRole).toInt();
        StepEntry step = number < 0 ? StepEntry{} : before[static_cast<std::size_t>(number)];
        step.text = retold(step.text, item->text());
        step.required = item->checkState() == Qt::Checked;
        for (int next = 1; step.id.empty(); ++next) {
            const std::string id = "s" + std::to_string(next);
            step.id = ids.insert(id).second ? id : std::string{};
        }
        if (!step.text.zh.empty() || !step.text.en.empty()) {
            steps.push_back(std::move(step));
        }
    }
    return steps;
}

/// Paragraphs as typed; one that still says the same keeps its English.
std::vector<LocalText> typedParagraphs(const QPlainTextEdit& edit, const std::vector<LocalText>& before)
{
    std::vector<LocalText> paragraphs;
    for (std::string& line : typedLines(edit)) {
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const LocalText& text) { return text.zh == line; });
        paragraphs.push_back(known != before.end() ? *known : LocalText{std::move(line), {}});
    }
    return paragraphs;
}

/// The steps of a ladder on other days: each keeps what it says as long as its day is there.
std::optional<std::vector<LadderStep>> typedDays(const QString& text, const std::vector<LadderStep>& before)
{
    std::vector<LadderStep> steps;
    static const QRegularExpression between(QStringLiteral("[^-+0-9]+"));
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int days = word.toInt(&isNumber);
        if (!isNumber) {
            return std::nullopt;
        }
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const LadderStep& step) { return step.days == days; });
        steps.push_back(known != before.end()
                            ? *known
                            : LadderStep{.id = std::to_string(days),
                                         .days = days,
                                         .channel = before.empty() ? "phone" : before.front().channel});
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const LadderStep& a, const LadderStep& b) { return a.days < b.days; });
    const auto same = [](const LadderStep& a, const LadderStep& b) { return a.id == b.id; };
    steps.erase(std::unique(steps.begin(), steps.end(), same), steps.end());
    return steps.empty() ? std::nullopt : std::optional{std::move(steps)};
}

} // namespace

QString EntryEditor::label(Field field) const
{
    switch (field) {
    case Field::Moment:
        return tr("Moment");
    case Field::Say:
        return m_kind == "forbid"   ? tr("Words")
               : m_kind == "letter" ? tr("Paragraphs, one a line")
                                    : tr("To say, one a line");
    case Field::Text:
        return m_kind == "indicator" ? tr("What it counts") : tr("Advice");
    case Field::Title:
        return tr("Title");
    case Field::Steps:
        return tr("Steps (ticked: required)");
    case Field::Most:
        return m_kind == "scorecard" ? tr("Passes from, in percent") : tr("At most");
    case Field::Near:
        return tr("Warn from");
    case Field::Fields:
        return tr("Fields");
    case Field::Level:
        return tr("When one is missing");
    case Field::Match:
        return tr("Found as");
    case Field::Instead:
        return tr("Say instead");
    case Field::Category:
        return tr("Category");
    case Field::Days:
        return tr("Days (before: -5)");
    case Field::Span:
        return tr("At most (30m, 4h, 2d)");
    case Field::Quiet:
        return tr("Quiet (21:00-08:00)");
    case Field::When:
        return tr("Only when");
    }
    return {};
}

std::vector<std::pair<std::string, std::string>> EntryEditor::values() const
{
    Values values;
    const std::string moment = fromQt(m_moment->currentData().toString());
    const auto putMoment = [&] {
        if (!moment.empty()) {
            values.emplace_back("at", tomlText(moment));
        }
    };
    const auto putWhen = [&] {
        if (!m_when->conditions().empty()) {
            values.emplace_back("when", tomlWhen(m_when->conditions()));
        }
    };
    constexpr int numberRole = Qt::UserRole;
    if (m_kind == "prompt") {
        putMoment();
        putWhen();
        putTexts(values, "say", typedLines(*m_say));
        putLocal(values, "text", retold(m_pack.prompts.front().text, m_text->toPlainText()));
    } else if (m_kind == "checklist") {
        putMoment();
        putWhen();
        putLocal(values, "title", retold(m_pack.checklists.front().title, m_title->text()));
        const auto steps = typedSteps(*m_steps, m_pack.checklists.front().steps, numberRole);
        if (!steps.empty()) {
            values.emplace_back("steps", tomlSteps(steps));
        }
    } else if (m_kind == "limit") {
        putMoment();
        putWhen();
        values.emplace_back("most", std::to_string(m_most->value()));
        if (m_near->value() > 0 && m_near->value() <= m_most->value()) {
            values.emplace_back("near", std::to_string(m_near->value()));
        }
    } else if (m_kind == "require") {
        putMoment();
        putWhen();
        std::vector<std::string> fields;
        for (int row = 0; row < m_fields->count(); ++row) {
            if (m_fields->item(row)->checkState() == Qt::Checked) {
                fields.push_back(fromQt(m_fields->item(row)->data(numberRole).toString()));
            }
        }
        putTexts(values, "fields", fields);
        values.emplace_back("level", tomlText(fromQt(m_level->currentData().toString())));
    } else if (m_kind == "forbid") {
        putWhen();
        putTexts(values, "text", typedLines(*m_say));
        values.emplace_back("match", tomlText(fromQt(m_match->currentData().toString())));
        if (!m_instead->text().trimmed().isEmpty()) {
            values.emplace_back("instead", tomlText(fromQt(m_instead->text().trimmed())));
        }
    } else if (m_kind == "phrase") {
        putLocal(values, "category", retold(m_pack.phrases.front().category, m_category->text()));
        putTexts(values, "say", typedLines(*m_say));
    } else if (m_kind == "greeting") {
        putWhen();
        if (const auto lines = typedLines(*m_say); !lines.empty()) {
            values.emplace_back("say", tomlText(lines.front()));
        }
    } else if (m_kind == "ladder") {
        if (const auto steps = typedDays(m_days->text(), m_pack.ladders.front().steps)) {
            values.emplace_back("steps", tomlSteps(*steps));
        }
    } else if (m_kind == "clock") {
        putWhen();
        if (const auto span = parseClockSpan(fromQt(m_span->text().trimmed())); span && span->amount > 0) {
            values.emplace_back("most", tomlText(toText(*span)));
        }
    } else if (m_kind == "calendar") {
        static const QRegularExpression hours(QStringLiteral("^([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d$"));
        std::vector<std::string> quiet;
        for (const QString& one : m_quiet->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (hours.match(one.trimmed()).hasMatch()) {
                quiet.push_back(fromQt(one.trimmed()));
            }
        }
        putTexts(values, "quiet", quiet);
    } else if (m_kind == "indicator") {
        putLocal(values, "title", retold(m_pack.indicators.front().title, m_title->text()));
        putLocal(values, "definition", retold(m_pack.indicators.front().definition, m_text->toPlainText()));
    } else if (m_kind == "scorecard") {
        putLocal(values, "title", retold(m_pack.scorecards.front().title, m_title->text()));
        if (m_most->value() >= 1 && m_most->value() <= 100) {
            values.emplace_back("pass", std::to_string(m_most->value()));
        }
    } else if (m_kind == "letter") {
        putLocal(values, "title", retold(m_pack.letters.front().title, m_title->text()));
        if (const auto paragraphs = typedParagraphs(*m_say, m_pack.letters.front().paragraphs); !paragraphs.empty()) {
            values.emplace_back("paragraphs", tomlParagraphs(paragraphs));
        }
    } else if (m_kind == "scenario") {
        putLocal(values, "title", retold(m_pack.scenarios.front().title, m_title->text()));
    }
    return values;
}

std::vector<PackEdit> EntryEditor::edits() const
{
    // Keys that an entry may go without; every other keeps its value while its field holds none.
    static const std::set<std::string> optionalKeys{"when", "near", "instead", "text", "say"};
    std::vector<PackEdit> edits;
    const Values now = values();
    const auto find = [](const Values& in, const std::string& key) {
        const auto found = std::find_if(in.begin(), in.end(), [&](const auto& one) { return one.first == key; });
        return found == in.end() ? nullptr : &found->second;
    };
    for (const auto& [key, value] : now) {
        const std::string* const before = find(m_before, key);
        if (before == nullptr || *before != value) {
            edits.push_back({m_kind, m_id, key, value});
        }
    }
    for (const auto& [key, value] : m_before) {
        const bool isKept = m_kind == "forbid" && key == "text";
        // Of words to say and advice an entry needs one.
        const bool isLast =
            m_kind == "prompt" ? find(now, "say") == nullptr && find(now, "text") == nullptr : key == "say";
        if (find(now, key) == nullptr && optionalKeys.contains(key) && !isKept && !(isLast && key != "when")) {
            edits.push_back({m_kind, m_id, key, {}});
        }
    }
    return edits;
}

} // namespace frontdesk
