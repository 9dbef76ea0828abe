#include "cli/Command.h"

#include "exchange/ExchangeErrors.h"
#include "rules/PackReader.h"
#include "text/ErrorText.h"
#include "text/FillIn.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTranslator>
#include <algorithm>
#include <array>
#include <charconv>

namespace frontdesk {

namespace {

struct Subcommand {
    std::string_view group;
    std::string_view name; ///< empty: the group is the whole command
    const char* takes;
    const char* does;
    int (*run)(const std::vector<std::string>&, const Streams&);
};

constexpr const char* receptionTakes = "[--from DAY] [--to DAY] [--personal] [--json] [--db FILE]";
constexpr const char* figuresTake = "[--from DAY] [--to DAY] [--json] [--db FILE]";

constexpr const char* ticketsTake =
    "[--from DAY] [--to DAY] [--which LIST] [--state STATE] [--kind KIND] [--severity SEVERITY] "
    "[--category CATEGORY] [--source SOURCE] [--customer NAME] [--building NAME] [--words TEXT] [--personal] [--csv] "
    "[--json] [--db FILE]";

constexpr std::array subcommands{
    Subcommand{"call", "list", "[--from DAY] [--to DAY] [--json] [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "lists calls, the newest first"), &runCallList},
    Subcommand{"search", "", "WORD... [--most N] [--json] [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "finds records as the console does, the newest first"), &runSearch},
    Subcommand{"visitors", "history", receptionTakes,
               QT_TRANSLATE_NOOP("Frontdeskctl", "lists visits, the newest first"), &runVisitorsHistory},
    Subcommand{"visitors", "inside", receptionTakes, QT_TRANSLATE_NOOP("Frontdeskctl", "lists who is in the building"),
               &runVisitorsInside},
    Subcommand{"visitors", "stats", figuresTake, QT_TRANSLATE_NOOP("Frontdeskctl", "counts visits"), &runVisitorsStats},
    Subcommand{"items", "history", receptionTakes,
               QT_TRANSLATE_NOOP("Frontdeskctl", "lists things at the desk, the newest first"), &runItemsHistory},
    Subcommand{"items", "open", receptionTakes, QT_TRANSLATE_NOOP("Frontdeskctl", "lists what is here or lent"),
               &runItemsOpen},
    Subcommand{"items", "stats", figuresTake, QT_TRANSLATE_NOOP("Frontdeskctl", "counts things at the desk"),
               &runItemsStats},
    Subcommand{"complaints", "list", ticketsTake,
               QT_TRANSLATE_NOOP("Frontdeskctl", "lists complaint tickets, the newest first"), &runComplaintsList},
    Subcommand{"complaints", "show", "NUMBER [--personal] [--json] [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "shows a ticket with its clocks, promises and journal"),
               &runComplaintsShow},
    Subcommand{"complaints", "morning", "[--personal] [--csv] [--json] [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "shows what a morning meeting goes through"), &runComplaintsMorning},
    Subcommand{"complaints", "stats", figuresTake, QT_TRANSLATE_NOOP("Frontdeskctl", "counts complaint tickets"),
               &runComplaintsStats},
    Subcommand{"arrears", "import",
               "FILE [--map NAME] [--columns LIST] [--encoding NAME] [--whole] [--skip-bad] [--check] "
               "[--json] [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "takes in a list of fees from the finance office"), &runArrearsImport},
    Subcommand{"arrears", "imports", "[--csv] [--json] [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "lists the lists of fees that were taken in, the latest first"),
               &runArrearsImports},
    Subcommand{"arrears", "undo", "ID [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "takes a list of fees back as a whole"), &runArrearsUndo},
    Subcommand{"arrears", "list", "[--personal] [--csv] [--json] [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "lists who owes fees, the longest first"), &runArrearsList},
    Subcommand{"arrears", "figures", figuresTake,
               QT_TRANSLATE_NOOP("Frontdeskctl", "counts what is owed, paid and promised, with its formulas"),
               &runArrearsFigures},
    Subcommand{"demo", "", "--calls N [--people N] [--seed S] [--until DAY] [--add] [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "fills a database with made-up calls"), &runDemo},
    Subcommand{"db", "check", "[--db FILE]", QT_TRANSLATE_NOOP("Frontdeskctl", "looks whether the database is sound"),
               &runDbCheck},
    Subcommand{"db", "backup", "FILE [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "writes a checked copy, also while the console works"), &runDbBackup},
    Subcommand{"db", "restore", "FILE [--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "puts a backup in place and keeps the old database aside"),
               &runDbRestore},
    Subcommand{"audit", "verify", "[--db FILE]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "compares the audit with itself and with the records"),
               &runAuditVerify},
    Subcommand{"pack", "check", "FILE... [--json]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "names what is wrong in packs that work together"), &runPackCheck},
    Subcommand{
        "pack", "show", "FILE... {--moment NAME [--fact NAME=VALUE]... | --calendar NAME | --switched-off} [--json]",
        QT_TRANSLATE_NOOP("Frontdeskctl", "shows what packs say at a moment, or hold and do not use"), &runPackShow},
    Subcommand{"manual", "read", "FILE [--encoding NAME] [--out DRAFT] [--with PACK]... [--json]",
               QT_TRANSLATE_NOOP("Frontdeskctl", "makes a draft pack of a manual"), &runManualRead},
};

void sayUsage(std::ostream& stream)
{
    stream << "frontdeskctl [--lang zh|en] ...\n";
    for (const Subcommand& command : subcommands) {
        stream << "  " << command.group << ' ' << command.name << (command.name.empty() ? "" : " ") << command.takes
               << "\n      ";
        say(stream, command.does);
    }
    say(stream, QT_TRANSLATE_NOOP("Frontdeskctl",
                                  "--db FILE names the database, --data DIR the folder of one; without them it is the "
                                  "console's on this machine. DAY is written as 2026-11-21."));
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
        return !rest.empty() && rest[0] == known.group &&
               (known.name.empty() || (rest.size() >= 2 && rest[1] == known.name));
    });
    if (command == subcommands.end()) {
        sayUsage(streams.err);
        return exitcode::usage;
    }
    return command->run({rest.begin() + (command->name.empty() ? 1 : 2), rest.end()}, streams);
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
    if (arguments->has("--db") && arguments->has("--data")) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "--db and --data name two databases: give one of them."));
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

std::vector<std::string> withStore(std::vector<std::string> valued)
{
    valued.insert(valued.end(), storeOptionNames.begin(), storeOptionNames.end());
    return valued;
}

StoreOptions storeOf(const Arguments& arguments)
{
    if (const auto file = arguments.value("--db")) {
        return StoreOptions::ofDatabase(*file);
    }
    const auto folder = arguments.value("--data");
    return StoreOptions::inFolder(
        folder ? *folder
               : (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/frontdesk"))
                     .toStdString());
}

std::optional<std::int64_t> numberOf(const Arguments& arguments, const std::string& option, std::int64_t least,
                                     std::int64_t most, std::int64_t otherwise, const Streams& streams)
{
    const auto text = arguments.value(option);
    if (!text) {
        return otherwise;
    }
    std::int64_t number = 0;
    const auto [end, status] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (status != std::errc{} || end != text->data() + text->size() || number < least || number > most) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 takes a whole number from %2 to %3."),
            {option, std::to_string(least), std::to_string(most)});
        return std::nullopt;
    }
    return number;
}

std::optional<LocalDate> dayOf(const Arguments& arguments, const std::string& option, LocalDate otherwise,
                               const Streams& streams)
{
    const auto text = arguments.value(option);
    if (!text) {
        return otherwise;
    }
    const auto day = parseDate(*text);
    if (!day) {
        sayError(day.error(), streams.err);
        return std::nullopt;
    }
    return *day;
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

std::string shippedText(const QString& path)
{
    QFile file{QStringLiteral(":/") + path};
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

Result<Vocabulary> shippedVocabulary()
{
    return Vocabulary::read(shippedText(QStringLiteral("vocabulary.toml")), "vocabulary.toml");
}

ReadPacks readPackFiles(const std::vector<std::string>& files, const Vocabulary& vocabulary)
{
    ReadPacks read;
    for (const std::string& name : files) {
        QFile file{QString::fromStdString(name)};
        if (!file.open(QIODevice::ReadOnly)) {
            read.errors.push_back({fileCannotRead, {name}, Place{name, 0, 0}, {}});
            continue;
        }
        auto pack = PackReader{vocabulary}.read(file.readAll().toStdString(), name);
        if (pack) {
            read.packs.push_back(std::move(*pack));
        } else {
            read.errors.push_back(pack.error());
        }
    }
    // On a desk the base pack is always below the others: without it a pack would not say what it says there.
    const bool hasBase =
        std::any_of(read.packs.begin(), read.packs.end(), [](const Pack& pack) { return pack.id == basePackId; });
    if (!hasBase && read.errors.empty()) {
        auto base = PackReader{vocabulary}.read(shippedText(QStringLiteral("packs/base.toml")), "base.toml");
        if (base) {
            read.packs.insert(read.packs.begin(), std::move(*base));
            read.isBaseTaken = true;
        } else {
            read.errors.push_back(base.error());
        }
    }
    return read;
}

std::optional<std::vector<Pack>> readPacks(const std::vector<std::string>& files, const Vocabulary& vocabulary,
                                           const Streams& streams)
{
    ReadPacks read = readPackFiles(files, vocabulary);
    for (const Error& error : read.errors) {
        sayError(error, streams.err);
    }
    if (!read.errors.empty()) {
        return std::nullopt;
    }
    sayBaseTaken(read, streams.err);
    return std::move(read.packs);
}

void sayBaseTaken(const ReadPacks& read, std::ostream& stream)
{
    if (read.isBaseTaken) {
        say(stream, QT_TRANSLATE_NOOP("Frontdeskctl", "The shipped pack \"base\" is taken along, as on every desk."));
    }
}

} // namespace frontdesk
