#include "cli/Command.h"
#include "storage/DatabaseCheck.h"
#include "storage/SqliteStore.h"

#include <QCoreApplication>

namespace frontdesk {

int runDbCheck(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {}, storeOptionNames, 0, 0, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const auto report = checkDatabase(storeOf(*arguments));
    if (!report) {
        sayError(report.error(), streams.err);
        return exitcode::found;
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "schema %1, %2 calls, %3 promises, %4 drafts"),
        {std::to_string(report->schema), std::to_string(report->calls), std::to_string(report->promises),
         std::to_string(report->drafts)});
    if (report->lostDrafts > 0) {
        say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 drafts cannot be read: they were sealed by another key"),
            {std::to_string(report->lostDrafts)});
    }
    for (const std::string& complaint : report->complaints) {
        streams.err << complaint << '\n';
    }
    if (!report->complaints.empty()) {
        sayError(report->error, streams.err);
        return exitcode::found;
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "The database is sound."));
    return exitcode::fine;
}

} // namespace frontdesk
