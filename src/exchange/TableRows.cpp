#include "exchange/TableRows.h"

#include "domain/table/HeaderGuess.h"
#include "domain/table/TableErrors.h"
#include "exchange/XlsxReader.h"

#include <QFileInfo>
#include <algorithm>
#include <iterator>
#include <utility>

namespace frontdesk {

Result<TableRows> TableRows::open(const QString& path, const TableFile::Choices& choices, const TableLimits& limits)
{
    const auto bytes = TableFile::bytesOf(path, limits);
    if (!bytes) {
        return fail(bytes.error());
    }
    const std::string_view view{bytes->constData(), static_cast<std::size_t>(bytes->size())};
    const std::string source = QFileInfo(path).fileName().toStdString();
    const auto text = TableFile::isText(view, source);
    if (!text) {
        return fail(text.error());
    }
    TableRows rows;
    rows.m_limits = std::make_unique<const TableLimits>(limits);
    if (!*text) {
        auto sheet = XlsxReader::read(view, source, choices.sheet, limits);
        if (!sheet) {
            return fail(sheet.error());
        }
        rows.m_rest = std::exchange(sheet->rows, {});
        rows.m_head = std::move(*sheet);
        std::reverse(rows.m_rest.begin(), rows.m_rest.end());
    } else {
        auto reader = CsvReader::open(view, source, {choices.encoding, choices.delimiter}, *rows.m_limits);
        if (!reader) {
            return fail(reader.error());
        }
        rows.m_head = reader->told();
        rows.m_text.emplace(std::move(*reader));
    }
    std::vector<TableRow> first;
    for (TableRow row; first.size() < headerRowsLookedAt;) {
        const auto more = rows.next(row);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        first.push_back(std::move(row));
    }
    if (first.empty()) {
        return fail(tableEmpty, {source});
    }
    rows.m_head.rows = std::move(first);
    rows.m_at = 0;
    return rows;
}

Table TableRows::startBehind(std::optional<std::size_t> headerAt)
{
    m_at = headerAt && *headerAt < m_head.rows.size() ? *headerAt + 1 : 0;
    Table table = Table::from(m_head, headerAt);
    table.rows.clear();
    return table;
}

Result<bool> TableRows::next(TableRow& row)
{
    if (m_at < m_head.rows.size()) {
        row = m_head.rows[m_at++];
        return true;
    }
    if (m_text) {
        return m_text->next(row);
    }
    if (m_rest.empty()) {
        return false;
    }
    row = std::move(m_rest.back());
    m_rest.pop_back();
    return true;
}

std::size_t TableRows::expected() const { return m_text ? m_text->expectedRows() : m_head.rows.size() + m_rest.size(); }

} // namespace frontdesk
