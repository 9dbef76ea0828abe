#include "cli/Command.h"
#include "storage/AuditVerifier.h"
#include "storage/SqliteStore.h"
#include "text/ErrorText.h"

#include <QCoreApplication>

namespace frontdesk {

int runAuditVerify(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {}, storeOptionNames, 0, 0, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const StoreOptions options = storeOf(*arguments);
    const auto report =
        Database::open(options.databasePath, {.mode = Database::Mode::Read}).and_then([](Database database) {
            return AuditVerifier{database}.verify();
        });
    if (!report) {
        sayError(report.error(), streams.err);
        return exitcode::found;
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 entries in %2 chains, %3 records, %4 images erased"),
        {std::to_string(report->entries), std::to_string(report->chains), std::to_string(report->records),
         std::to_string(report->erased)});
    for (const Problem& problem : report->problems) {
        streams.err << problemText(problem).toStdString() << '\n';
    }
    if (!report->sound()) {
        return exitcode::found;
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "The audit is whole."));
    return exitcode::fine;
}

} // namespace frontdesk
