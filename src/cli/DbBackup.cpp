#include "cli/Command.h"
#include "storage/SqliteStore.h"

#include <QCoreApplication>

namespace frontdesk {

int runDbBackup(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {}, storeOptionNames, 1, 1, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const StoreOptions options = storeOf(*arguments);
    const std::string& file = arguments->words().front();
    if (const auto done = Backups{options.databasePath, options.backupFolder}.make(file); !done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "The backup %1 was written and checked."), {file});
    return exitcode::fine;
}

} // namespace frontdesk
