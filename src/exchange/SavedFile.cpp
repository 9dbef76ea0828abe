#include "exchange/SavedFile.h"

#include "exchange/ExchangeErrors.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace frontdesk {

Result<void> saveFile(const QString& path, std::string_view bytes)
{
    QSaveFile file(path);
    const auto length = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), length) != length || !file.commit()) {
        return fail(fileCannotWrite, {QFileInfo(path).fileName().toStdString()});
    }
    return {};
}

QString freePath(const QString& path)
{
    const QFileInfo info(path);
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number) {
        const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
        free = info.dir().filePath(QStringLiteral("%1 (%2)%3").arg(info.completeBaseName()).arg(number).arg(suffix));
    }
    return free;
}

} // namespace frontdesk
