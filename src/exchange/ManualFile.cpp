#include "exchange/ManualFile.h"

#include "exchange/ExchangeErrors.h"

#include <QFile>
#include <QFileInfo>

namespace frontdesk {

Result<ManualText> ManualFile::read(const QString& path, const Choices& choices)
{
    constexpr std::size_t megabyte = std::size_t{1024} * 1024;
    const QFileInfo info(path);
    const std::string name = info.fileName().toStdString();
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(fileCannotRead, {name});
    }
    const QByteArray bytes = file.read(static_cast<qint64>(mostBytes) + 1);
    if (static_cast<std::size_t>(bytes.size()) > mostBytes) {
        return fail(fileTooLarge, {name, std::to_string(mostBytes / megabyte)});
    }
    return readBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name, choices);
}

Result<ManualText> ManualFile::readBytes(std::string_view bytes, const std::string& source, const Choices& choices)
{
    if (bytes.empty()) {
        return fail(fileEmpty, {source});
    }
    const TextEncoding encoding = choices.encoding.value_or(guessEncoding(bytes));
    return decodeText(bytes, encoding).map([encoding](DecodedText decoded) {
        return ManualText{.text = std::move(decoded.text), .encoding = std::string{nameOf(encoding)}};
    });
}

} // namespace frontdesk
