#include "domain/table/Table.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {

Table Table::from(RawTable raw, std::optional<std::size_t> headerAt)
{
    Table table;
    table.source = std::move(raw.source);
    if (headerAt && *headerAt < raw.rows.size()) {
        TableRow& header = raw.rows[*headerAt];
        table.headerNumber = header.number;
        table.header.reserve(header.cells.size());
        for (const std::string& cell : header.cells) {
            table.header.push_back(trimmed(cell));
        }
        while (!table.header.empty() && table.header.back().empty()) {
            table.header.pop_back();
        }
        table.width = table.header.size();
        // What stands above the header is the table's name or the like.
        raw.rows.erase(raw.rows.begin(), raw.rows.begin() + static_cast<std::ptrdiff_t>(*headerAt) + 1);
    } else {
        for (const TableRow& row : raw.rows) {
            table.width = std::max(table.width, row.cells.size());
        }
        table.header.resize(table.width);
    }
    table.rows = std::move(raw.rows);
    return table;
}

std::string Table::columnName(std::size_t column) const
{
    return column < header.size() && !header[column].empty() ? header[column] : columnLetters(column);
}

std::string columnLetters(std::size_t column)
{
    constexpr std::size_t letters = 26;
    std::string name(1, static_cast<char>('A' + column % letters));
    for (std::size_t left = column / letters; left > 0; left = (left - 1) / letters) {
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % letters));
    }
    return name;
}

bool isBlankCell(std::string_view cell)
{
    const bool plain = !cell.empty() && cell.front() > ' ' && cell.front() < 0x7F;
    return !plain && trimmed(cell).empty();
}

} // namespace frontdesk
