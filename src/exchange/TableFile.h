#pragma once

#include "base/Result.h"
#include "base/TextEncoding.h"
#include "domain/table/Table.h"
#include "exchange/TableLimits.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// Reads a table from a file of whatever name: what it is told by its content. Texts (CsvReader) and .xlsx (XlsxReader)
/// are read; for .xls, .et, .ods, .xlsb, web pages and locked files the error says what to do. Callable from every
/// thread; not meant for the GUI thread.
class TableFile {
public:
    /// Empty: whatever the file seems to be.
    struct Choices {
        std::optional<TextEncoding> encoding = {}; ///< of a text
        char delimiter = '\0';                     ///< of a text
        std::string sheet = {};                    ///< of a spreadsheet
    };

    /// The bytes of a file. @error file.cannot_read, file.too_large
    [[nodiscard]] static Result<QByteArray> bytesOf(const QString& path, const TableLimits& limits);
    /// Whether bytes are to be read as a text (CsvReader); false for a spreadsheet (XlsxReader). @error file.empty,
    /// file.old_spreadsheet, file.web_page, file.unknown_kind, file.encrypted
    [[nodiscard]] static Result<bool> isText(std::string_view bytes, const std::string& source);

    /// @error file.cannot_read, file.too_large, file.empty, and those of readBytes()
    [[nodiscard]] static Result<RawTable> read(const QString& path, const Choices& choices,
                                               const TableLimits& limits = {}, const ReadProgress& progress = {});
    /// @param source name of the file, for messages
    /// @error file.old_spreadsheet, file.web_page, file.unknown_kind, file.encrypted, and those of the readers
    [[nodiscard]] static Result<RawTable> readBytes(std::string_view bytes, const std::string& source,
                                                    const Choices& choices, const TableLimits& limits = {},
                                                    const ReadProgress& progress = {});
};

} // namespace frontdesk
