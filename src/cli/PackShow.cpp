#include "cli/Command.h"
#include "cli/PackCalendarShow.h"
#include "cli/SwitchedOff.h"
#include "rules/Duration.h"
#include "rules/Engine.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <charconv>
#include <limits>

namespace frontdesk {

namespace {

/// "rings=4" by the vocabulary's type of the fact. False when the fact or its value is unknown.
bool addFact(Facts& facts, const std::string& text, const Vocabulary& vocabulary)
{
    const std::size_t equals = text.find('=');
    const std::string name = text.substr(0, equals);
    const std::string value = equals == std::string::npos ? std::string{} : text.substr(equals + 1);
    const FactWord* fact = vocabulary.fact(name);
    if (fact == nullptr || equals == std::string::npos) {
        return false;
    }
    switch (fact->type) {
    case FactType::Flag:
        facts.set(name, value == "true");
        return value == "true" || value == "false";
    case FactType::Number: {
        std::int64_t number = 0;
        const auto [end, status] = std::from_chars(value.data(), value.data() + value.size(), number);
        facts.set(name, number);
        return status == std::errc{} && end == value.data() + value.size();
    }
    case FactType::Word:
    case FactType::Text:
        facts.set(name, value);
        return fact->type == FactType::Text ||
               std::find(fact->values.begin(), fact->values.end(), value) != fact->values.end();
    }
    return false;
}

QJsonArray arrayOf(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts) {
        array.append(toQt(text));
    }
    return array;
}

QJsonObject textsOf(const LocalText& text)
{
    return {{QStringLiteral("zh"), toQt(text.zh)}, {QStringLiteral("en"), toQt(text.en)}};
}

template <class Items, class Show> QJsonArray eachOf(const Items& items, Show show)
{
    QJsonArray array;
    for (const auto& item : items) {
        QJsonObject object = show(item);
        object[QStringLiteral("id")] = toQt(item.key);
        object[QStringLiteral("source")] = arrayOf(item.source);
        array.append(object);
    }
    return array;
}

/// The ladders and clocks that belong to the moment and are in force under the facts.
struct ShownTimes {
    std::vector<const LadderEntry*> ladders = {};
    std::vector<const ClockEntry*> clocks = {};
};

ShownTimes timesAt(const RuleBook& book, const std::string& moment, const Facts& facts)
{
    ShownTimes times;
    for (const LadderEntry* entry : book.ladders()) {
        if (entry->head.at == moment && book.ladder(entry->kind, facts) == entry) {
            times.ladders.push_back(entry);
        }
    }
    for (const ClockEntry* entry : book.clocks()) {
        if (entry->head.at == moment && book.clock(entry->kind, entry->what, facts) == entry) {
            times.clocks.push_back(entry);
        }
    }
    return times;
}

QJsonObject withHead(QJsonObject object, const EntryHead& head)
{
    object[QStringLiteral("id")] = toQt(keyOf(head));
    object[QStringLiteral("source")] = arrayOf(head.source);
    return object;
}

QJsonArray laddersOf(const ShownTimes& times)
{
    QJsonArray array;
    for (const LadderEntry* entry : times.ladders) {
        QJsonArray steps;
        for (const LadderStep& step : entry->steps) {
            steps.append(QJsonObject{{QStringLiteral("id"), toQt(step.id)},
                                     {QStringLiteral("days"), qint64{step.days}},
                                     {QStringLiteral("channel"), toQt(step.channel)},
                                     {QStringLiteral("say"), arrayOf(step.say)}});
        }
        array.append(
            withHead({{QStringLiteral("for"), toQt(entry->kind)}, {QStringLiteral("steps"), steps}}, entry->head));
    }
    return array;
}

QJsonArray clocksOf(const ShownTimes& times)
{
    QJsonArray array;
    for (const ClockEntry* entry : times.clocks) {
        QJsonArray levels;
        for (const ClockLevel& level : entry->levels) {
            levels.append(QJsonObject{{QStringLiteral("after"), toQt(toText(level.after))},
                                      {QStringLiteral("tell"), toQt(level.tell)}});
        }
        array.append(withHead({{QStringLiteral("for"), toQt(entry->kind)},
                               {QStringLiteral("what"), toQt(entry->what)},
                               {QStringLiteral("most"), toQt(toText(entry->most))},
                               {QStringLiteral("calendar"), toQt(entry->calendar)},
                               {QStringLiteral("levels"), levels}},
                              entry->head));
    }
    return array;
}

void sayTimes(const ShownTimes& times, std::ostream& out)
{
    for (const LadderEntry* entry : times.ladders) {
        out << keyOf(entry->head) << "  " << entry->kind << '\n';
        for (const LadderStep& step : entry->steps) {
            out << "  " << (step.days > 0 ? "+" : "") << step.days << "  " << step.channel << "  "
                << shown(step.title).toStdString() << '\n';
        }
    }
    for (const ClockEntry* entry : times.clocks) {
        out << keyOf(entry->head) << "  " << entry->kind << ' ' << entry->what << " <= " << toText(entry->most);
        out << (entry->calendar.empty() ? std::string{} : " (" + entry->calendar + ")") << '\n';
        for (const ClockLevel& level : entry->levels) {
            out << "  +" << toText(level.after) << "  -> " << level.tell << '\n';
        }
    }
}

QByteArray toJsonText(const Guidance& guidance, const ShownTimes& times)
{
    const QJsonObject shown{
        {QStringLiteral("ladders"), laddersOf(times)},
        {QStringLiteral("clocks"), clocksOf(times)},
        {QStringLiteral("moment"), toQt(guidance.moment)},
        {QStringLiteral("prompts"), eachOf(guidance.prompts,
                                           [](const GuidancePrompt& prompt) {
                                               return QJsonObject{{QStringLiteral("say"), arrayOf(prompt.say)},
                                                                  {QStringLiteral("text"), textsOf(prompt.text)}};
                                           })},
        {QStringLiteral("steps"), eachOf(guidance.steps,
                                         [](const GuidanceStep& step) {
                                             return QJsonObject{{QStringLiteral("text"), textsOf(step.text)},
                                                                {QStringLiteral("required"), step.required},
                                                                {QStringLiteral("duty"), toQt(step.duty)}};
                                         })},
        {QStringLiteral("limits"), eachOf(guidance.limits,
                                          [](const GuidanceLimit& limit) {
                                              return QJsonObject{{QStringLiteral("what"), toQt(limit.what)},
                                                                 {QStringLiteral("most"), qint64{limit.most}}};
                                          })},
        {QStringLiteral("required"), eachOf(guidance.required,
                                            [](const GuidanceRequire& require) {
                                                return QJsonObject{
                                                    {QStringLiteral("fields"), arrayOf(require.fields)},
                                                    {QStringLiteral("block"), require.level == GateLevel::Block}};
                                            })},
        {QStringLiteral("forbidden"), eachOf(guidance.forbidden,
                                             [](const GuidanceForbid& forbid) {
                                                 return QJsonObject{{QStringLiteral("text"), arrayOf(forbid.text)},
                                                                    {QStringLiteral("instead"), toQt(forbid.instead)}};
                                             })},
        {QStringLiteral("phrases"), eachOf(guidance.phrases, [](const GuidancePhrase& phrase) {
             return QJsonObject{{QStringLiteral("say"), arrayOf(phrase.say)}};
         })}};
    return QJsonDocument{shown}.toJson();
}

void sayGuidance(const Guidance& guidance, std::ostream& out)
{
    for (const GuidancePrompt& prompt : guidance.prompts) {
        out << prompt.key << '\n';
        for (const std::string& words : prompt.say) {
            out << "  " << words << '\n';
        }
        if (const QString text = shown(prompt.text); !text.isEmpty()) {
            out << "  " << text.toStdString() << '\n';
        }
    }
    for (const GuidanceStep& step : guidance.steps) {
        out << (step.required ? "[*] " : "[ ] ") << step.key << "  " << shown(step.text).toStdString();
        out << (step.duty.empty() ? std::string{} : "  -> " + step.duty) << '\n';
    }
    for (const GuidanceLimit& limit : guidance.limits) {
        out << limit.key << "  " << limit.what << " <= " << limit.most << '\n';
    }
    for (const GuidanceRequire& require : guidance.required) {
        out << require.key << " :";
        for (const std::string& field : require.fields) {
            out << ' ' << field;
        }
        out << '\n';
    }
}

int showSwitchedOff(const Arguments& arguments, const Vocabulary& vocabulary, const Streams& streams)
{
    if (arguments.has("--moment") || arguments.has("--fact")) {
        say(streams.err,
            QT_TRANSLATE_NOOP("Frontdeskctl", "--switched-off lists the entries of all moments: leave --moment out."));
        return exitcode::usage;
    }
    const auto packs = readPacks(arguments.words(), vocabulary, streams);
    if (!packs) {
        return exitcode::found;
    }
    const std::vector<SwitchedOffEntry> entries = switchedOffEntries(*packs);
    if (arguments.has("--json")) {
        streams.out << toJsonText(entries).toStdString();
    } else {
        saySwitchedOff(entries, streams.out);
    }
    return exitcode::fine;
}

} // namespace

int runPackShow(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {"--json", "--switched-off"}, {"--moment", "--fact", "--calendar"}, 1,
                                         std::numeric_limits<std::size_t>::max(), streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const auto vocabulary = shippedVocabulary();
    if (!vocabulary) {
        sayError(vocabulary.error(), streams.err);
        return exitcode::found;
    }
    if (arguments->has("--switched-off")) {
        return showSwitchedOff(*arguments, *vocabulary, streams);
    }
    const std::string moment = arguments->value("--moment").value_or("");
    if (const auto calendar = arguments->value("--calendar"); calendar && moment.empty()) {
        auto packs = readPacks(arguments->words(), *vocabulary, streams);
        return packs ? showPackCalendar(RuleBook::compile(std::move(*packs)), *calendar, arguments->has("--json"),
                                        streams)
                     : exitcode::found;
    }
    if (vocabulary->moment(moment) == nullptr) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The moment \"%1\" is not in the vocabulary."), {moment});
        return exitcode::usage;
    }
    Facts facts;
    for (const std::string& fact : arguments->values("--fact")) {
        if (!addFact(facts, fact, *vocabulary)) {
            say(streams.err,
                QT_TRANSLATE_NOOP("Frontdeskctl", "\"%1\" is not a fact of the vocabulary with a value it can have."),
                {fact});
            return exitcode::usage;
        }
    }
    auto packs = readPacks(arguments->words(), *vocabulary, streams);
    if (!packs) {
        return exitcode::found;
    }
    const RuleBook book = RuleBook::compile(std::move(*packs));
    const Guidance guidance = Engine::guidance(book, moment, facts);
    const ShownTimes times = timesAt(book, moment, facts);
    if (arguments->has("--json")) {
        streams.out << toJsonText(guidance, times).toStdString();
    } else {
        sayGuidance(guidance, streams.out);
        sayTimes(times, streams.out);
    }
    return exitcode::fine;
}

} // namespace frontdesk
