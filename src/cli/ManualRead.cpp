#include "base/ChineseFolder.h"
#include "base/TextEncoding.h"
#include "cli/Command.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/ManualFile.h"
#include "rules/manual/ManualReader.h"
#include "rules/manual/PackDrafter.h"
#include "text/ErrorText.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace frontdesk {

namespace {

QJsonArray jsonTexts(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts) {
        array.append(QString::fromStdString(text));
    }
    return array;
}

QString qt(const std::string& text) { return QString::fromStdString(text); }

QJsonObject jsonOf(const ManualEntry& entry)
{
    QJsonObject when;
    for (const auto& [fact, value] : entry.when) {
        when[qt(fact)] = value == "true"    ? QJsonValue{true}
                         : value == "false" ? QJsonValue{false}
                                            : QJsonValue{qt(value)};
    }
    QJsonValue limit;
    if (entry.limit) {
        QJsonObject number{{QStringLiteral("what"), qt(entry.limit->what)},
                           {QStringLiteral("value"), entry.limit->value},
                           {QStringLiteral("unit"), qt(entry.limit->unit)}};
        if (entry.limit->least) {
            number[QStringLiteral("least")] = *entry.limit->least;
        }
        limit = number;
    }
    QJsonValue clock;
    if (entry.clock) {
        clock = QJsonObject{{QStringLiteral("for"), qt(entry.clock->record)},
                            {QStringLiteral("what"), qt(entry.clock->time)},
                            {QStringLiteral("severity"), qt(entry.clock->severity)},
                            {QStringLiteral("value"), entry.clock->value},
                            {QStringLiteral("unit"), qt(entry.clock->unit)},
                            {QStringLiteral("same_day"), entry.clock->sameDay}};
    }
    QJsonArray days;
    for (const int day : entry.days) {
        days.append(day);
    }
    return {{QStringLiteral("id"), qt(entry.id)},
            {QStringLiteral("kind"), qt(entry.kind)},
            {QStringLiteral("moment"), qt(entry.moment)},
            {QStringLiteral("say"), jsonTexts(entry.say)},
            {QStringLiteral("text"), qt(entry.text)},
            {QStringLiteral("forbid"), jsonTexts(entry.forbid)},
            {QStringLiteral("fields"), jsonTexts(entry.fields)},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("clock"), clock},
            {QStringLiteral("days"), days},
            {QStringLiteral("quiet"), jsonTexts(entry.quiet)},
            {QStringLiteral("when"), when},
            {QStringLiteral("clause"), qt(entry.clause)},
            {QStringLiteral("confidence"), entry.confidence},
            {QStringLiteral("evidence"), jsonTexts(entry.evidence)},
            {QStringLiteral("advice"), entry.advice.empty() ? QJsonValue{} : QJsonValue{qt(entry.advice)}}};
}

template <class Items, class Show> QJsonArray jsonEach(const Items& items, Show show)
{
    QJsonArray array;
    for (const auto& item : items) {
        array.append(show(item));
    }
    return array;
}

QByteArray jsonOf(const ManualReading& reading)
{
    const QJsonObject object{
        {QStringLiteral("encoding"), qt(reading.encoding)},
        {QStringLiteral("damage"), jsonEach(reading.damage,
                                            [](const ManualDamage& damage) {
                                                return QJsonObject{
                                                    {QStringLiteral("kind"), qt(damage.kind)},
                                                    {QStringLiteral("offset"), static_cast<qint64>(damage.offset)},
                                                    {QStringLiteral("length"), static_cast<qint64>(damage.length)},
                                                    {QStringLiteral("text"), qt(damage.text)}};
                                            })},
        {QStringLiteral("dropped"), jsonEach(reading.dropped,
                                             [](const ManualDropped& dropped) {
                                                 return QJsonObject{{QStringLiteral("text"), qt(dropped.text)},
                                                                    {QStringLiteral("why"), qt(dropped.why)}};
                                             })},
        {QStringLiteral("clauses"), jsonEach(reading.clauses,
                                             [](const ManualClause& clause) {
                                                 return QJsonObject{
                                                     {QStringLiteral("id"), qt(clause.id)},
                                                     {QStringLiteral("text"), qt(clause.text)},
                                                     {QStringLiteral("offset"), static_cast<qint64>(clause.offset)},
                                                     {QStringLiteral("length"), static_cast<qint64>(clause.length)},
                                                     {QStringLiteral("heading"), qt(clause.heading)}};
                                             })},
        {QStringLiteral("entries"), jsonEach(reading.entries, [](const ManualEntry& entry) { return jsonOf(entry); })}};
    return QJsonDocument{object}.toJson();
}

/// A pack's id of a file's name: what is no plain letter is left out.
std::string draftId(const QString& path)
{
    std::string id;
    for (const QChar letter : QFileInfo{path}.completeBaseName().toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-' ||
            letter == u'_') {
            id += letter.toLatin1();
        }
    }
    return id.empty() || id == basePackId ? "draft" : id;
}

int writeDraft(const Arguments& arguments, const ManualLexicon& lexicon, const ChineseFolder& folder,
               const ManualReading& reading, const Streams& streams)
{
    const QString path = qt(*arguments.value("--out"));
    const auto vocabulary = shippedVocabulary();
    if (!vocabulary) {
        sayError(vocabulary.error(), streams.err);
        return exitcode::found;
    }
    const auto loaded = readPacks(arguments.values("--with"), *vocabulary, {streams.out, streams.err});
    if (!loaded) {
        return exitcode::found;
    }
    const DraftOptions options{.id = draftId(path),
                               .basedOn = QFileInfo{qt(arguments.words().front())}.fileName().toStdString(),
                               .fileName = QFileInfo{path}.fileName().toStdString()};
    const auto draft = PackDrafter{lexicon, folder, *vocabulary}.draft(reading, *loaded, options);
    if (!draft) {
        sayError(draft.error(), streams.err);
        return exitcode::found;
    }
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(draft->toml.data(), static_cast<qint64>(draft->toml.size())) < 0 || !file.commit()) {
        sayError(Error{fileCannotWrite, {path.toStdString()}, {}, {}}, streams.err);
        return exitcode::found;
    }
    say(streams.err,
        QT_TRANSLATE_NOOP("Frontdeskctl", "%1: %2 entries in force, %3 to be looked at first, %4 clauses for training"),
        {path.toStdString(), std::to_string(draft->entries), std::to_string(draft->disabled),
         std::to_string(draft->training)});
    return exitcode::fine;
}

/// By its name in any case, or by one of the older ones that people still say.
std::optional<TextEncoding> encodingCalled(const std::string& name)
{
    const QString wanted = qt(name).toUpper();
    for (const TextEncoding encoding : textEncodings) {
        if (QString::fromUtf8(nameOf(encoding).data(), static_cast<qsizetype>(nameOf(encoding).size())).toUpper() ==
            wanted) {
            return encoding;
        }
    }
    if (wanted == QStringLiteral("GBK") || wanted == QStringLiteral("GB2312")) {
        return TextEncoding::Gb18030;
    }
    return wanted == QStringLiteral("UTF8") ? std::optional{TextEncoding::Utf8} : std::nullopt;
}

} // namespace

int runManualRead(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {"--json"}, {"--encoding", "--out", "--with"}, 1, 1, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    ManualFile::Choices choices;
    if (const auto name = arguments->value("--encoding")) {
        choices.encoding = encodingCalled(*name);
        if (!choices.encoding) {
            say(streams.err,
                QT_TRANSLATE_NOOP("Frontdeskctl",
                                  "The encoding %1 is not known; UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE are."),
                {*name});
            return exitcode::usage;
        }
    }
    const auto lexicon = ManualLexicon::read(shippedText(QStringLiteral("manual-lexicon.toml")), "manual-lexicon.toml");
    const auto folder = ChineseFolder::create();
    const auto file = ManualFile::read(QString::fromStdString(arguments->words().front()), choices);
    if (!lexicon || !folder || !file) {
        sayError(!lexicon ? lexicon.error() : !folder ? folder.error() : file.error(), streams.err);
        return exitcode::found;
    }
    ManualReading reading = ManualReader{*lexicon, *folder}.read(file->text);
    reading.encoding = file->encoding;
    if (const auto out = arguments->value("--out")) {
        if (const int code = writeDraft(*arguments, *lexicon, *folder, reading, streams); code != exitcode::fine) {
            return code;
        }
    }
    if (arguments->has("--json")) {
        streams.out << jsonOf(reading).toStdString();
    }
    return exitcode::fine;
}

} // namespace frontdesk
