#include "exchange/CsvWriter.h"

#include "exchange/FormulaGuard.h"

namespace frontdesk {

CsvWriter::CsvWriter() : m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::addRow(const std::vector<std::string>& cells)
{
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (column > 0) {
            m_bytes += ',';
        }
        addCell(formulaGuarded(cells[column]));
    }
    m_bytes += "\r\n";
}

void CsvWriter::addCell(std::string_view cell)
{
    if (cell.find_first_of(",;\t\"\r\n") == std::string_view::npos && !cell.starts_with(' ') && !cell.ends_with(' ')) {
        m_bytes += cell;
        return;
    }
    m_bytes += '"';
    for (const char byte : cell) {
        m_bytes += byte;
        if (byte == '"') {
            m_bytes += '"';
        }
    }
    m_bytes += '"';
}

} // namespace frontdesk
