#include "exchange/XlsxReader.h"

#include "domain/table/TableErrors.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/XlsxBook.h"
#include "exchange/XlsxSheet.h"
#include "exchange/ZipParts.h"

#include <algorithm>

namespace frontdesk {

namespace {

/// What a zip file is that is no .xlsx.
Error otherZip(const ZipParts& parts)
{
    // OpenDocument says what it is in a part of its own, .xlsb has a workbook in binary.
    const bool spreadsheet = parts.has("mimetype") || parts.has("xl/workbook.bin") || parts.has("Index/Document.iwa");
    return {spreadsheet ? fileOtherSpreadsheet : fileUnknownKind, {parts.source()}, {}, {}};
}

/// Sheets in the order in which they are tried.
std::vector<const XlsxBook::Sheet*> candidates(const XlsxBook& book, const std::string& wanted)
{
    std::vector<const XlsxBook::Sheet*> found;
    for (const XlsxBook::Sheet& sheet : book.sheets) {
        if (wanted.empty() ? !sheet.hidden : sheet.name == wanted) {
            found.push_back(&sheet);
        }
    }
    if (found.empty() && wanted.empty()) {
        for (const XlsxBook::Sheet& sheet : book.sheets) {
            found.push_back(&sheet);
        }
    }
    return found;
}

} // namespace

Result<RawTable> XlsxReader::read(std::string_view bytes, const std::string& source, const std::string& sheet,
                                  const TableLimits& limits, const ReadProgress& progress)
{
    auto parts = ZipParts::open(bytes, source, limits);
    if (!parts) {
        return fail(parts.error());
    }
    if (parts->anyEncrypted()) {
        return fail(fileEncrypted, {source});
    }
    if (!parts->has("xl/workbook.xml") && !parts->has("[Content_Types].xml")) {
        return fail(otherZip(*parts));
    }
    if (parts->has("xl/workbook.bin")) {
        return fail(otherZip(*parts));
    }
    const auto book = XlsxBook::read(*parts, limits);
    if (!book) {
        return fail(book.error());
    }
    RawTable table{.source = source};
    for (const XlsxBook::Sheet& one : book->sheets) {
        if (!one.hidden) {
            table.sheets.push_back(one.name);
        }
    }
    const std::vector<const XlsxBook::Sheet*> tried = candidates(*book, sheet);
    if (tried.empty()) {
        return sheet.empty() ? fail(fileDamaged, {source, "xl/workbook.xml"}) : fail(fileNoSheet, {sheet});
    }
    for (const XlsxBook::Sheet* one : tried) {
        auto rows = XlsxSheet{*book, limits, progress}.read(*parts, one->part);
        if (!rows) {
            return fail(rows.error());
        }
        if (!rows->empty()) {
            table.sheet = one->name;
            table.rows = std::move(*rows);
            return table;
        }
    }
    return fail(tableEmpty, {source});
}

} // namespace frontdesk
