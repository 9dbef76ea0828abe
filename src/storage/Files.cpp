#include "storage/Files.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace frontdesk {

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) {
        return ".";
    }
    return path.substr(0, slash == 0 ? 1 : slash);
}

std::string fileStamp(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(time), QTimeZone::utc())
        .toString(QStringLiteral("yyyyMMdd-HHmmss"))
        .toStdString();
}

std::string freePath(const std::string& path)
{
    const std::size_t dot = path.rfind('.');
    const std::string stem = path.substr(0, dot);
    const std::string ending = dot == std::string::npos ? std::string{} : path.substr(dot);
    std::string candidate = path;
    for (int number = 2; QFileInfo::exists(QString::fromStdString(candidate)); ++number) {
        candidate = stem + '-' + std::to_string(number) + ending;
    }
    return candidate;
}

void createPrivately(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        ::close(file);
    }
}

bool syncToDisk(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

} // namespace frontdesk
