#include "exchange/ManualFile.h"

#include "exchange/DocxReader.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/HtmlText.h"
#include "exchange/OfficeConverter.h"
#include "exchange/PdfText.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cctype>

namespace frontdesk {

namespace {

constexpr std::string_view compoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // .doc, .wps, .ppt, and locked .docx

bool begins(std::string_view bytes, std::initializer_list<std::string_view> marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return bytes.starts_with(mark); });
}

/// A name as a compound file's directory writes it, in UTF-16.
bool hasStream(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char letter : name) {
        wide += letter;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

bool isWebText(std::string_view bytes)
{
    constexpr std::size_t enough = 1024;
    std::string head;
    for (const char letter : bytes.substr(0, enough)) {
        head += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    return head.find("<html") != std::string::npos || head.find("<!doctype html") != std::string::npos ||
           head.find("<body") != std::string::npos || head.find("<meta ") != std::string::npos ||
           (head.find("<p") != std::string::npos && head.find("</") != std::string::npos) ||
           head.find("<div") != std::string::npos || head.find("<table") != std::string::npos;
}

std::optional<TextEncoding> encodingOfPage(const std::string& name)
{
    if (name.starts_with("gb")) {
        return TextEncoding::Gb18030;
    }
    if (name.starts_with("big5")) {
        return TextEncoding::Big5;
    }
    return name == "utf-8" || name == "utf8" ? std::optional{TextEncoding::Utf8} : std::nullopt;
}

Result<ManualText> plainText(std::string_view bytes, const ManualFile::Choices& choices)
{
    const bool web = isWebText(bytes);
    std::optional<TextEncoding> encoding = choices.encoding;
    const TextEncoding guessed = guessEncoding(bytes);
    if (!encoding && web && guessed != TextEncoding::Utf16Le && guessed != TextEncoding::Utf16Be) {
        encoding = encodingOfPage(charsetOfHtml(bytes));
        // Pages that were saved in another encoding than they say are common: what is well-formed UTF-8 is UTF-8.
        encoding = guessed == TextEncoding::Utf8 ? std::optional{guessed} : encoding;
    }
    const TextEncoding used = encoding.value_or(guessed);
    return decodeText(bytes, used).map([&](DecodedText decoded) {
        return ManualText{.text = web ? textOfHtml(decoded.text) : std::move(decoded.text),
                          .encoding = std::string{nameOf(used)}};
    });
}

Result<ManualText> converted(std::string_view bytes, const char* suffix, const std::string& source)
{
    const QByteArray copy{bytes.data(), static_cast<qsizetype>(bytes.size())};
    return OfficeConverter{}
        .toDocx(copy, QString::fromLatin1(suffix), source)
        .and_then([&](const QByteArray& docx) {
            return DocxReader::read({docx.constData(), static_cast<std::size_t>(docx.size())}, source);
        })
        .map([](std::string text) {
            return ManualText{std::move(text), "UTF-8"};
        });
}

} // namespace

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
    if (file.error() != QFileDevice::NoError) {
        return fail(fileCannotRead, {name});
    }
    return readBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name, choices);
}

Result<ManualText> ManualFile::readBytes(std::string_view bytes, const std::string& source, const Choices& choices)
{
    if (bytes.empty()) {
        return fail(fileEmpty, {source});
    }
    const auto asUtf8 = [](std::string text) { return ManualText{std::move(text), "UTF-8"}; };
    if (begins(bytes, {"PK\x03\x04", "PK\x05\x06"})) {
        if (bytes.substr(0, 100).find("application/vnd.oasis.opendocument.text") != std::string_view::npos) {
            return converted(bytes, ".odt", source);
        }
        return DocxReader::read(bytes, source).map(asUtf8);
    }
    if (bytes.starts_with("%PDF-")) {
        return PdfText::read(bytes, source).map(asUtf8);
    }
    if (bytes.starts_with(compoundFile)) {
        return hasStream(bytes, "EncryptedPackage") ? fail(fileEncrypted, {source}) : converted(bytes, ".doc", source);
    }
    if (bytes.starts_with("{\\rtf")) {
        return converted(bytes, ".rtf", source);
    }
    if (begins(bytes, {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "7z\xBC\xAF", "Rar!", "\x1F\x8B", "SQLite format 3",
                       "\x7F"
                       "ELF",
                       "MZ", "BM", "II*", "MM\0*"}) &&
        bytes.find('\0') != std::string_view::npos) {
        return fail(manualUnknownKind, {source});
    }
    return plainText(bytes, choices);
}

} // namespace frontdesk
