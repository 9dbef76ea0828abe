#include "exchange/TableFile.h"

#include "exchange/CsvReader.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/XlsxReader.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

constexpr std::string_view compoundMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // .xls, .et, and locked .xlsx

bool beginsWithAny(std::string_view bytes, std::initializer_list<std::string_view> marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return bytes.starts_with(mark); });
}

/// A locked .xlsx is a compound file with a stream of this name, which its directory writes in UTF-16.
bool isLockedPackage(std::string_view bytes)
{
    std::string name;
    for (const char letter : std::string_view{"EncryptedPackage"}) {
        name += letter;
        name += '\0';
    }
    return bytes.find(name) != std::string_view::npos;
}

bool isWebPage(std::string_view bytes)
{
    constexpr std::size_t enough = 512;
    std::string begin;
    for (const char letter : bytes.substr(0, enough)) {
        if (static_cast<unsigned char>(letter) > ' ' && static_cast<unsigned char>(letter) < 0x80) {
            begin += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        } else if (!begin.empty()) {
            begin += ' ';
        }
    }
    return beginsWithAny(begin, {"<html", "<!doctype", "<table", "<head", "<meta", "<style", "<?xml", "<body", "<div",
                                 "<script", "mime-version:"});
}

/// Files that nobody means as a table, and that would otherwise be read as odd texts.
bool isSomethingElse(std::string_view bytes)
{
    return beginsWithAny(bytes, {"%PDF-", "{\\rtf", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "7z\xBC\xAF", "Rar!", "\x1F\x8B",
                                 "SQLite format 3",
                                 "\x7F"
                                 "ELF",
                                 "MZ"});
}

} // namespace

Result<QByteArray> TableFile::bytesOf(const QString& path, const TableLimits& limits)
{
    constexpr std::size_t megabyte = std::size_t{1024} * 1024;
    const QFileInfo info(path);
    const std::string name = info.fileName().toStdString();
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(fileCannotRead, {name});
    }
    const Error tooLarge{fileTooLarge, {name, std::to_string(limits.fileBytes / megabyte)}, {}, {}};
    if (file.size() > static_cast<qint64>(limits.fileBytes)) {
        return fail(tooLarge);
    }
    QByteArray bytes = file.read(static_cast<qint64>(limits.fileBytes) + 1);
    if (static_cast<std::size_t>(bytes.size()) > limits.fileBytes) {
        return fail(tooLarge);
    }
    if (file.error() != QFileDevice::NoError) {
        return fail(fileCannotRead, {name});
    }
    return bytes;
}

Result<bool> TableFile::isText(std::string_view bytes, const std::string& source)
{
    if (bytes.empty()) {
        return fail(fileEmpty, {source});
    }
    if (beginsWithAny(bytes, {"PK\x03\x04", "PK\x05\x06"})) {
        return false;
    }
    if (bytes.starts_with(compoundMark)) {
        return fail(isLockedPackage(bytes) ? fileEncrypted : fileOldSpreadsheet, {source});
    }
    if (isWebPage(bytes)) {
        return fail(fileWebPage, {source});
    }
    if (isSomethingElse(bytes)) {
        return fail(fileUnknownKind, {source});
    }
    return true;
}

Result<RawTable> TableFile::read(const QString& path, const Choices& choices, const TableLimits& limits,
                                 const ReadProgress& progress)
{
    return bytesOf(path, limits).and_then([&](const QByteArray& bytes) {
        return readBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                         QFileInfo(path).fileName().toStdString(), choices, limits, progress);
    });
}

Result<RawTable> TableFile::readBytes(std::string_view bytes, const std::string& source, const Choices& choices,
                                      const TableLimits& limits, const ReadProgress& progress)
{
    return isText(bytes, source).and_then([&](bool text) {
        return text ? CsvReader::read(bytes, source, {choices.encoding, choices.delimiter}, limits, progress)
                    : XlsxReader::read(bytes, source, choices.sheet, limits, progress);
    });
}

} // namespace frontdesk
