#include "cli/Command.h"

#include "rules/PackReader.h"
#include "text/ErrorText.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTranslator>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

struct Subcommand {
    const char* group;
    const char* name;
    const char* takes;
    const char* does;
    int (*run)(const std::vector<std::string>&, const Streams&);
};

constexpr std::array subcommands{
    Subcommand{"db", "check", "[--data DIR]", QT_TRANSLATE_NOOP("Frontdeskctl", "looks whether the database is sound"),
               &runDbCheck},
    Subcommand{"db", "backup", "FILE [--data DIR]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "writes a checked copy, also while the console works"), &runDbBackup},
    Subcommand{"db", "restore", "FILE [--data DIR]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "puts a backup in place and keeps the old database aside"),
               &runDbRestore},
    Subcommand{"audit", "verify", "[--data DIR]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "compares the audit with itself and with the records"),
               &runAuditVerify},
    Subcommand{"pack", "check", "FILE...",
               QT_TRANSLATE_NOOP("Frontdeskctl", "names what is wrong in packs that work together"), &runPackCheck},
    Subcommand{"pack", "show", "FILE... --moment NAME [--fact NAME=VALUE]... [--json]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "shows what packs say at a moment"), &runPackShow},
};

void sayUsage(std::ostream& stream)
{
    stream << "frontdeskctl [--lang zh|en] ...\n";
    for (const Subcommand& command : subcommands) {
        stream << "  " << command.group << ' ' << command.name << ' ' << command.takes << "\n      ";
        say(stream, command.does);
    }
}

/// Takes the first --lang out of the words. Nothing for a language that we do not have.
std::optional<std::string> takeLanguage(std::vector<std::string>& words)
{
    for (auto word = words.begin(); word != words.end(); ++word) {
        std::string language;
        if (*word == "--lang" && word + 1 != words.end()) {
            language = *(word + 1);
            words.erase(word, word + 2);
        } else if (word->starts_with("--lang=")) {
            language = word->substr(7);
            words.erase(word);
        } else {
            continue;
        }
        return language == "zh" || language == "en" ? std::optional{language} : std::nullopt;
    }
    return "en";
}

/// The Chinese texts for as long as it lives.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const std::string& language)
    {
        if (language == "zh" && m_texts.load(QStringLiteral(":/i18n/frontdesk_zh_CN"))) {
            QCoreApplication::installTranslator(&m_texts);
        }
    }
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;
    ~SpokenLanguage() { QCoreApplication::removeTranslator(&m_texts); }

private:
    QTranslator m_texts;
};

} // namespace

int runFrontdeskctl(const std::vector<std::string>& words, const Streams& streams)
{
    std::vector<std::string> rest = words;
    const std::optional<std::string> language = takeLanguage(rest);
    if (!language) {
        sayUsage(streams.err);
        return exitcode::usage;
    }
    const SpokenLanguage spoken{*language};
    if (!rest.empty() && (rest[0] == "--help" || rest[0] == "-h")) {
        sayUsage(streams.out);
        return exitcode::fine;
    }
    const auto command = std::find_if(subcommands.begin(), subcommands.end(), [&](const Subcommand& known) {
        return rest.size() >= 2 && rest[0] == known.group && rest[1] == known.name;
    });
    if (command == subcommands.end()) {
        sayUsage(streams.err);
        return exitcode::usage;
    }
    return command->run({rest.begin() + 2, rest.end()}, streams);
}

std::optional<Arguments> readArguments(const std::vector<std::string>& words, const std::vector<std::string>& flags,
                                       const std::vector<std::string>& valued, std::size_t leastWords,
                                       std::size_t mostWords, const Streams& streams)
{
    std::string complaint;
    auto arguments = Arguments::read(words, flags, valued, complaint);
    if (!arguments) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The option %1 is not known here, or lacks its value."),
            {complaint});
        return std::nullopt;
    }
    if (arguments->words().size() < leastWords) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The name of a file is missing."));
        return std::nullopt;
    }
    if (arguments->words().size() > mostWords) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The word %1 is too much."), {arguments->words().back()});
        return std::nullopt;
    }
    return arguments;
}

std::string dataFolder(const Arguments& arguments)
{
    if (const auto folder = arguments.value("--data")) {
        return *folder;
    }
    return (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/frontdesk"))
        .toStdString();
}

void sayError(const Error& error, std::ostream& stream)
{
    stream << errorText(error).toStdString() << '\n';
    for (const QString& problem : problemTexts(error)) {
        stream << "  " << problem.toStdString() << '\n';
    }
}

void say(std::ostream& stream, const char* text, const std::vector<std::string>& args)
{
    QString line = QCoreApplication::translate("Frontdeskctl", text);
    for (std::size_t at = args.size(); at > 0; --at) {
        line.replace(QLatin1Char('%') + QString::number(at), QString::fromStdString(args[at - 1]));
    }
    stream << line.toStdString() << '\n';
}

Result<Vocabulary> shippedVocabulary()
{
    QFile file{QStringLiteral(":/vocabulary.toml")};
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    return Vocabulary::read(text.toStdString(), "vocabulary.toml");
}

std::optional<std::vector<Pack>> readPacks(const std::vector<std::string>& files, const Vocabulary& vocabulary,
                                           const Streams& streams)
{
    std::vector<Pack> packs;
    bool sound = true;
    for (const std::string& name : files) {
        QFile file{QString::fromStdString(name)};
        if (!file.open(QIODevice::ReadOnly)) {
            say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The file %1 cannot be read."), {name});
            sound = false;
            continue;
        }
        auto pack = PackReader{vocabulary}.read(file.readAll().toStdString(), name);
        if (pack) {
            packs.push_back(std::move(*pack));
        } else {
            sayError(pack.error(), streams.err);
            sound = false;
        }
    }
    return sound ? std::optional{std::move(packs)} : std::nullopt;
}

} // namespace frontdesk
