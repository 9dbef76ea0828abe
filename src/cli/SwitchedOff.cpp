#include "cli/SwitchedOff.h"

#include "text/ShownLanguage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk {

namespace {

std::vector<LocalText> readTexts(const ChecklistEntry& entry)
{
    std::vector<LocalText> texts{entry.title};
    for (const StepEntry& step : entry.steps) {
        texts.push_back(step.text);
    }
    return texts;
}

/// Collects what one pack does not use.
class SwitchedOffFinder {
public:
    explicit SwitchedOffFinder(std::vector<SwitchedOffEntry>& found) : m_found(found) {}

    void lookThrough(const Pack& pack)
    {
        const auto none = [](const auto&) { return std::vector<std::string>{}; };
        const auto say = [](const auto& entry) { return entry.say; };
        const auto noTexts = [](const auto&) { return std::vector<LocalText>{}; };
        take("prompt", pack.prompts, say, [](const PromptEntry& entry) { return std::vector{entry.text}; });
        take("checklist", pack.checklists, none, [](const ChecklistEntry& entry) { return readTexts(entry); });
        take(
            "limit", pack.limits, [](const LimitEntry& entry) { return std::vector{entry.what}; }, noTexts);
        take(
            "require", pack.requirements, [](const RequireEntry& entry) { return entry.fields; }, noTexts);
        take(
            "forbid", pack.forbids, [](const ForbidEntry& entry) { return entry.text; }, noTexts);
        take("phrase", pack.phrases, say, [](const PhraseEntry& entry) { return std::vector{entry.category}; });
        take(
            "greeting", pack.greetings, [](const GreetingEntry& entry) { return std::vector{entry.say}; }, noTexts);
        take("ladder", pack.ladders, none, [](const LadderEntry& entry) { return std::vector{entry.title}; });
        take(
            "clock", pack.clocks,
            [](const ClockEntry& entry) {
                return std::vector{entry.kind, entry.what};
            },
            noTexts);
        take("calendar", pack.calendars, none, [](const CalendarEntry& entry) { return std::vector{entry.title}; });
        take("indicator", pack.indicators, none, [](const IndicatorEntry& entry) {
            return std::vector{entry.title, entry.definition};
        });
        take("scorecard", pack.scorecards, none, [](const ScorecardEntry& entry) { return std::vector{entry.title}; });
        take("letter", pack.letters, none, [](const LetterEntry& entry) {
            std::vector<LocalText> texts{entry.title};
            texts.insert(texts.end(), entry.paragraphs.begin(), entry.paragraphs.end());
            return texts;
        });
        take("scenario", pack.scenarios, none, [](const ScenarioEntry& entry) { return std::vector{entry.title}; });
    }

private:
    template <class Entry, class Words, class Texts>
    void take(const char* kind, const std::vector<Entry>& entries, Words words, Texts texts)
    {
        for (const Entry& entry : entries) {
            const EntryHead& head = entry.head;
            if (!head.enabled) {
                m_found.push_back({.key = head.pack + '/' + head.id,
                                   .kind = kind,
                                   .moment = head.at,
                                   .advice = head.advice,
                                   .source = head.source,
                                   .words = words(entry),
                                   .texts = texts(entry)});
            }
        }
    }

    std::vector<SwitchedOffEntry>& m_found;
};

QJsonArray jsonArray(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts) {
        array.append(QString::fromStdString(text));
    }
    return array;
}

std::string sourceList(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words) {
        all += ' ' + word;
    }
    return all;
}

} // namespace

std::vector<SwitchedOffEntry> switchedOffEntries(const std::vector<Pack>& packs)
{
    std::vector<SwitchedOffEntry> found;
    SwitchedOffFinder finder{found};
    for (const Pack& pack : packs) {
        finder.lookThrough(pack);
    }
    return found;
}

void saySwitchedOff(const std::vector<SwitchedOffEntry>& entries, std::ostream& out)
{
    for (const SwitchedOffEntry& entry : entries) {
        out << entry.key << "  " << entry.kind << (entry.advice.empty() ? "" : "  ") << entry.advice
            << (entry.moment.empty() ? "" : "  ") << entry.moment << (entry.source.empty() ? "" : " ")
            << sourceList(entry.source) << '\n';
        for (const std::string& words : entry.words) {
            out << "  " << words << '\n';
        }
        for (const LocalText& text : entry.texts) {
            if (const QString read = shown(text); !read.isEmpty()) {
                out << "  " << read.toStdString() << '\n';
            }
        }
    }
}

QByteArray toJsonText(const std::vector<SwitchedOffEntry>& entries)
{
    QJsonArray array;
    for (const SwitchedOffEntry& entry : entries) {
        QJsonArray texts;
        for (const LocalText& text : entry.texts) {
            if (!text.zh.empty() || !text.en.empty()) {
                texts.append(QJsonObject{{QStringLiteral("zh"), QString::fromStdString(text.zh)},
                                         {QStringLiteral("en"), QString::fromStdString(text.en)}});
            }
        }
        array.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(entry.key)},
                                 {QStringLiteral("kind"), QString::fromStdString(entry.kind)},
                                 {QStringLiteral("moment"), QString::fromStdString(entry.moment)},
                                 {QStringLiteral("advice"), QString::fromStdString(entry.advice)},
                                 {QStringLiteral("source"), jsonArray(entry.source)},
                                 {QStringLiteral("words"), jsonArray(entry.words)},
                                 {QStringLiteral("texts"), texts}});
    }
    return QJsonDocument{QJsonObject{{QStringLiteral("switched_off"), array}}}.toJson();
}

} // namespace frontdesk
