#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/ConsoleLock.h"

#include <QCoreApplication>

namespace frontdesk {

int runDbRestore(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {}, storeOptionNames, 1, 1, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const StoreOptions options = storeOf(*arguments);
    const auto lock = ConsoleLock::take(options, streams);
    if (!lock) {
        return exitcode::found;
    }
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
