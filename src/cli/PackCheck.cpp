#include "cli/Command.h"
#include "rules/PackChecker.h"
#include "text/ErrorText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <limits>

namespace frontdesk {

namespace {

QJsonObject placeObject(const Place& place)
{
    return {{QStringLiteral("file"), QString::fromStdString(place.file)},
            {QStringLiteral("line"), place.line},
            {QStringLiteral("column"), place.column}};
}

/// The other place that a problem names among its arguments, "file:line:column"; null when it names none.
QJsonValue otherPlace(const Problem& problem)
{
    static const QRegularExpression written(QStringLiteral("^(.+):(\\d+):(\\d+)$"));
    for (const std::string& argument : problem.args) {
        const auto found = written.match(QString::fromStdString(argument));
        if (found.hasMatch()) {
            return placeObject({found.captured(1).toStdString(), found.captured(2).toInt(), found.captured(3).toInt()});
        }
    }
    return QJsonValue::Null;
}

QJsonObject findingObject(const PackFinding& finding)
{
    const Problem& problem = finding.problem;
    QJsonArray args;
    for (const std::string& argument : problem.args) {
        args.append(QString::fromStdString(argument));
    }
    QJsonObject object = placeObject(problem.place.value_or(Place{}));
    object[QStringLiteral("severity")] =
        finding.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    object[QStringLiteral("code")] = QString::fromUtf8(problem.code.name.data(), qsizetype(problem.code.name.size()));
    object[QStringLiteral("entry")] = QString::fromStdString(problem.field);
    object[QStringLiteral("args")] = args;
    object[QStringLiteral("other")] = otherPlace(problem);
    object[QStringLiteral("text")] = problemText({problem.field, problem.code, problem.args, {}});
    return object;
}

void sayJson(const ReadPacks& read, const std::vector<PackFinding>& findings, std::size_t errors, std::ostream& stream)
{
    QJsonArray packs;
    for (const Pack& pack : read.packs) {
        packs.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(pack.id)},
                                 {QStringLiteral("version"), QString::fromStdString(pack.version)},
                                 {QStringLiteral("file"), QString::fromStdString(pack.place.file)}});
    }
    QJsonArray found;
    for (const PackFinding& finding : findings) {
        found.append(findingObject(finding));
    }
    stream << QJsonDocument{QJsonObject{{QStringLiteral("packs"), packs},
                                        {QStringLiteral("errors"), qint64(errors)},
                                        {QStringLiteral("warnings"), qint64(findings.size() - errors)},
                                        {QStringLiteral("findings"), found}}}
                  .toJson()
                  .toStdString();
}

void sayFindings(const std::vector<PackFinding>& findings, std::ostream& stream)
{
    for (const PackFinding& finding : findings) {
        const QString kind = finding.severity == Severity::Error
                                 ? QCoreApplication::translate("Frontdeskctl", "error")
                                 : QCoreApplication::translate("Frontdeskctl", "warning");
        stream << kind.toStdString() << ": " << problemText(finding.problem).toStdString() << '\n';
    }
}

/// What is wrong with files that cannot be read, else what the packs say against each other.
std::vector<PackFinding> findingsOf(const ReadPacks& read, const Vocabulary& vocabulary)
{
    std::vector<PackFinding> findings;
    for (const Error& error : read.errors) {
        for (const Problem& problem : error.problems) {
            findings.push_back({Severity::Error, problem});
        }
        if (error.problems.empty()) {
            findings.push_back({Severity::Error, {{}, error.code, error.args, error.place}});
        }
    }
    return read.errors.empty() ? PackChecker{vocabulary}.check(read.packs) : findings;
}

} // namespace

int runPackCheck(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {"--json"}, {}, 1, std::numeric_limits<std::size_t>::max(), streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const auto vocabulary = shippedVocabulary();
    if (!vocabulary) {
        sayError(vocabulary.error(), streams.err);
        return exitcode::found;
    }
    const ReadPacks read = readPackFiles(arguments->words(), *vocabulary);
    const std::vector<PackFinding> findings = findingsOf(read, *vocabulary);
    std::size_t errors = 0;
    for (const PackFinding& finding : findings) {
        errors += finding.severity == Severity::Error ? 1 : 0;
    }
    if (arguments->has("--json")) {
        sayJson(read, findings, errors, streams.out);
        return errors == 0 ? exitcode::fine : exitcode::found;
    }
    sayFindings(findings, streams.err);
    if (read.errors.empty()) {
        sayBaseTaken(read, streams.err);
        say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 packs, %2 errors, %3 warnings"),
            {std::to_string(read.packs.size()), std::to_string(errors), std::to_string(findings.size() - errors)});
    }
    return errors == 0 ? exitcode::fine : exitcode::found;
}

} // namespace frontdesk
