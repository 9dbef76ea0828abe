#include "cli/Command.h"
#include "cli/SwitchedOff.h"
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

QByteArray toJsonText(const Guidance& guidance)
{
    const QJsonObject shown{
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
    const auto arguments = readArguments(words, {"--json", "--switched-off"}, {"--moment", "--fact"}, 1,
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
    if (arguments->has("--json")) {
        streams.out << toJsonText(guidance).toStdString();
    } else {
        sayGuidance(guidance, streams.out);
    }
    return exitcode::fine;
}

} // namespace frontdesk
