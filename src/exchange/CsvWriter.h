#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Writes rows as spreadsheets open them by a double click: UTF-8 with its mark, commas, CR LF, quotes by RFC 4180, and
/// no cell that would run as a formula (FormulaGuard). CsvReader reads them back as they were.
class CsvWriter {
public:
    CsvWriter();
    void addRow(const std::vector<std::string>& cells);
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    void addCell(std::string_view cell);
    std::string m_bytes;
};

} // namespace frontdesk
