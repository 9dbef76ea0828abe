#include "exchange/XlsxSheet.h"

#include "domain/table/TableErrors.h"
#include "exchange/ExchangeErrors.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <charconv>
#include <optional>

namespace frontdesk {

namespace {

constexpr std::size_t lastSheetRow = 1'048'576; // what spreadsheets have

std::size_t wholeNumber(QStringView text, std::size_t otherwise)
{
    bool whole = false;
    const qulonglong number = text.toULongLong(&whole);
    return whole ? static_cast<std::size_t>(number) : otherwise;
}

std::optional<double> decimalNumber(std::string_view text)
{
    double number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    return status == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

/// The text of the element that was just entered, without that of elements in it; leaves at its end.
std::string ownText(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
}

/// "2026-11-21T08:30:00" as everywhere else in a table.
std::string isoMoment(std::string text)
{
    constexpr std::size_t dateLength = 10;
    if (text.size() > dateLength && text[dateLength] == 'T') {
        text[dateLength] = ' ';
    }
    for (const std::string_view end : {"Z", ":00", " 00:00"}) {
        if (text.size() > dateLength + end.size() - 1 && text.ends_with(end)) {
            text.resize(text.size() - end.size());
        }
    }
    return text;
}

} // namespace

XlsxSheet::CellPlace XlsxSheet::placeOf(std::string_view reference)
{
    constexpr std::size_t mostLetters = 3;
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters) {
        column = column * 26 + static_cast<std::size_t>(reference[letters] - 'A') + 1;
        if (letters == mostLetters) {
            return {};
        }
    }
    std::size_t row = 0;
    const char* const end = reference.data() + reference.size();
    const auto [stop, status] = std::from_chars(reference.data() + letters, end, row);
    if (letters == 0 || status != std::errc{} || stop != end || row == 0 || row > lastSheetRow) {
        return {};
    }
    return {row, column - 1};
}

Result<std::vector<TableRow>> XlsxSheet::read(ZipParts& parts, const std::string& part)
{
    m_source = parts.source();
    auto opened = parts.part(part);
    if (!opened) {
        return fail(opened.error());
    }
    QXmlStreamReader xml(opened->get());
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return fail(fileDamaged, {m_source, part});
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("row")) {
            if (auto done = row(xml, **opened); !done) {
                return fail(done.error());
            }
        } else if (xml.name() == QLatin1String("mergeCell")) {
            mergeCell(xml);
        }
    }
    if (xml.hasError()) {
        return fail(parts.troubleWith(**opened, part));
    }
    return parts.finished(**opened).and_then([this] { return fillMerged(); }).map([this] { return std::move(m_rows); });
}

Result<void> XlsxSheet::row(QXmlStreamReader& xml, const ZipPart& part)
{
    constexpr std::size_t tellEvery = 1024;
    const std::size_t number = wholeNumber(xml.attributes().value(QLatin1String("r")), m_lastRow + 1);
    if (number == 0 || number > lastSheetRow) {
        return fail(fileDamaged, {m_source, "row"});
    }
    if (number % tellEvery == 0 && m_progress && !m_progress(part.percent())) {
        return fail(tableCancelled);
    }
    m_lastRow = number;
    TableRow cells{.number = static_cast<int>(number), .cells = {}};
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            break;
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("c")) {
            if (auto done = cell(xml, cells); !done) {
                return done;
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return keep(std::move(cells));
}

Result<void> XlsxSheet::cell(QXmlStreamReader& xml, TableRow& row)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const std::string reference = attributes.value(QLatin1String("r")).toString().toStdString();
    const std::size_t column = reference.empty() ? row.cells.size() : placeOf(reference).column;
    const std::string type = attributes.value(QLatin1String("t")).toString().toStdString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    std::string written;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            break;
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("v")) {
            written = ownText(xml);
        } else if (xml.name() == QLatin1String("is")) {
            written = xlsxText(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    std::string value = valueOf(type, style, std::move(written));
    if (isBlankCell(value)) {
        return {};
    }
    if (column >= m_limits.columns) {
        return fail(fileTooManyColumns, {std::to_string(m_limits.columns)});
    }
    if (value.size() > m_limits.cellBytes) {
        return fail(Error{fileCellTooLong,
                          {std::to_string(m_limits.cellBytes)},
                          Place{m_source, row.number, static_cast<int>(column) + 1},
                          {}});
    }
    if (auto done = countText(value.size()); !done) {
        return done;
    }
    if (row.cells.size() <= column) {
        row.cells.resize(column + 1);
    }
    row.cells[column] = std::move(value);
    return {};
}

std::string XlsxSheet::valueOf(const std::string& type, int style, std::string written) const
{
    if (type == "s") {
        const auto index = decimalNumber(written);
        const bool there = index && *index >= 0 && *index < static_cast<double>(m_book.strings.size());
        return there ? m_book.strings[static_cast<std::size_t>(*index)] : std::string{};
    }
    if (type == "b") {
        return written == "1" || written == "true" ? "TRUE" : written.empty() ? "" : "FALSE";
    }
    if (type == "d") {
        return isoMoment(std::move(written));
    }
    if (type == "str") {
        return withoutEscapes(std::move(written));
    }
    if (type == "inlineStr" || type == "e") {
        return written;
    }
    const auto number = decimalNumber(written);
    if (!number) {
        return written;
    }
    const bool styled = style >= 0 && static_cast<std::size_t>(style) < m_book.formats.size();
    return shownNumber(*number, styled ? m_book.formats[static_cast<std::size_t>(style)] : XlsxNumberFormat{},
                       m_book.epoch);
}

Result<void> XlsxSheet::keep(TableRow row)
{
    if (row.cells.empty()) {
        return {};
    }
    m_cells += row.cells.size();
    if (m_cells > m_limits.cells) {
        return fail(fileTooManyCells, {std::to_string(m_limits.cells)});
    }
    if (m_rows.size() >= m_limits.rows) {
        return fail(fileTooManyRows, {std::to_string(m_limits.rows)});
    }
    if (!m_rows.empty() && m_rows.back().number >= row.number) {
        return fail(fileDamaged, {m_source, "row " + std::to_string(row.number)});
    }
    m_rows.push_back(std::move(row));
    return {};
}

Result<void> XlsxSheet::countText(std::size_t bytes)
{
    m_textBytes += bytes;
    if (m_textBytes > m_limits.textBytes) {
        return fail(fileSwells, {m_source});
    }
    return {};
}

void XlsxSheet::mergeCell(const QXmlStreamReader& xml)
{
    constexpr std::size_t mostMerged = 200'000;
    const std::string range = xml.attributes().value(QLatin1String("ref")).toString().toStdString();
    const std::size_t colon = range.find(':');
    if (colon == std::string::npos || m_merged.size() >= mostMerged) {
        return;
    }
    const CellPlace first = placeOf(std::string_view{range}.substr(0, colon));
    const CellPlace last = placeOf(std::string_view{range}.substr(colon + 1));
    if (first.row > 0 && last.row > first.row && first.column < m_limits.columns) {
        m_merged.push_back({first, last.row});
    }
}

Result<void> XlsxSheet::fillMerged()
{
    const auto rowAt = [this](std::size_t number) {
        return std::lower_bound(m_rows.begin(), m_rows.end(), static_cast<int>(number),
                                [](const TableRow& row, int wanted) { return row.number < wanted; });
    };
    std::size_t visited = 0;
    for (const Merged& merged : m_merged) {
        auto row = rowAt(merged.first.row);
        const std::size_t column = merged.first.column;
        if (row == m_rows.end() || row->number != static_cast<int>(merged.first.row) || row->cells.size() <= column ||
            isBlankCell(row->cells[column])) {
            continue;
        }
        const std::string value = row->cells[column];
        for (++row; row != m_rows.end() && row->number <= static_cast<int>(merged.lastRow); ++row) {
            if (++visited > m_limits.cells) {
                return fail(fileSwells, {m_source});
            }
            if (row->cells.size() <= column) {
                row->cells.resize(column + 1);
            }
            if (row->cells[column].empty()) {
                row->cells[column] = value;
                if (auto done = countText(value.size()); !done) {
                    return done;
                }
            }
        }
    }
    return {};
}

} // namespace frontdesk
