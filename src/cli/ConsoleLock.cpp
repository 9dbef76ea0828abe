#include "cli/ConsoleLock.h"

#include "cli/Command.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontdesk {

std::unique_ptr<QLockFile> ConsoleLock::take(const StoreOptions& options, const Streams& streams)
{
    const QString folder = QFileInfo{QString::fromStdString(options.databasePath)}.absolutePath();
    if (!QFileInfo::exists(folder) && QDir{}.mkpath(folder)) {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    auto lock = std::make_unique<QLockFile>(QDir{folder}.filePath(QStringLiteral("frontdesk.lock")));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        return lock;
    }
    say(streams.err,
        QT_TRANSLATE_NOOP("Frontdeskctl", "The console is running on %1, or the folder cannot be written to. Close "
                                          "the console and try again."),
        {folder.toStdString()});
    return nullptr;
}

} // namespace frontdesk
