#include "base/Clock.h"
#include "cli/Command.h"
#include "storage/SqliteStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

namespace frontdesk {

int runDbRestore(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {}, {"--data"}, 1, 1, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const std::string folder = dataFolder(*arguments);
    QDir{}.mkpath(QString::fromStdString(folder));
    // The console holds the same lock while it runs.
    QLockFile lock{QString::fromStdString(folder + "/frontdesk.lock")};
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        say(streams.err,
            QT_TRANSLATE_NOOP("Frontdeskctl", "The console is running on %1, or the folder cannot be written to. Close "
                                              "the console and try again."),
            {folder});
        return exitcode::found;
    }
    const StoreOptions options = StoreOptions::inFolder(folder);
    const std::string& file = arguments->words().front();
    const auto aside = Backups{options.databasePath, options.backupFolder}.restore(file, SystemClock{}.now());
    if (!aside) {
        sayError(aside.error(), streams.err);
        return exitcode::found;
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "The backup %1 is in place."), {file});
    if (!aside->empty()) {
        say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "What was there before is kept as %1."), {*aside});
    }
    return exitcode::fine;
}

} // namespace frontdesk
