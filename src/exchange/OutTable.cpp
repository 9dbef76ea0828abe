#include "exchange/OutTable.h"

#include "exchange/CsvWriter.h"
#include "exchange/XlsxWriter.h"

namespace frontdesk {

namespace {

void addCsv(CsvWriter& writer, const OutTable& table)
{
    std::vector<std::string> titles;
    for (const OutColumn& column : table.columns) {
        titles.push_back(column.title);
    }
    writer.addRow(titles);
    for (const auto& row : table.rows) {
        writer.addRow(row);
    }
    if (!table.note.empty()) {
        writer.addRow({table.note});
    }
}

} // namespace

Result<std::string> OutTable::bytesOf(const std::vector<OutTable>& tables, Format format)
{
    if (format == Format::Xlsx) {
        return XlsxWriter::bytesOf(tables);
    }
    CsvWriter writer;
    for (std::size_t at = 0; at < tables.size(); ++at) {
        if (tables.size() > 1) {
            if (at > 0) {
                writer.addRow({""});
            }
            writer.addRow({tables[at].title});
        }
        addCsv(writer, tables[at]);
    }
    return writer.bytes();
}

} // namespace frontdesk
