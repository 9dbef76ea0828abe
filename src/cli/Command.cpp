#include "cli/Command.h"

#include "rules/PackReader.h"
#include "text/ErrorText.h"
#include "text/FillIn.h"

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

/// A file that the program ships, by its path in the resources.
std::string shippedText(const QString& path)
{
    QFile file{QStringLiteral(":/") + path};
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

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
    const QString line = filledIn(QCoreApplication::translate("Frontdeskctl", text), [&](std::size_t place) {
        return place >= 1 && place <= args.size() ? QString::fromStdString(args[place - 1]) : QString{};
    });
    stream << line.toStdString() << '\n';
}

Result<Vocabulary> shippedVocabulary()
{
    return Vocabulary::read(shippedText(QStringLiteral("vocabulary.toml")), "vocabulary.toml");
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
    if (!sound) {
        return std::nullopt;
    }
    // On a desk the base pack is always below the others: without it a pack would not say what it says there.
    const bool hasBase =
        std::any_of(packs.begin(), packs.end(), [](const Pack& pack) { return pack.id == basePackId; });
    if (!hasBase) {
        auto base = PackReader{vocabulary}.read(shippedText(QStringLiteral("packs/base.toml")), "base.toml");
        if (!base) {
            sayError(base.error(), streams.err);
            return std::nullopt;
        }
        packs.insert(packs.begin(), std::move(*base));
        say(streams.err,
            QT_TRANSLATE_NOOP("Frontdeskctl", "The shipped pack \"base\" is taken along, as on every desk."));
    }
    return packs;
}

} // namespace frontdesk
