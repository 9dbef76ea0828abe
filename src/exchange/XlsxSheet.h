#pragma once

#include "base/Result.h"
#include "domain/table/Table.h"
#include "exchange/XlsxBook.h"
#include "exchange/ZipParts.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

class QXmlStreamReader;

namespace frontdesk {

/// Reads one sheet of a spreadsheet file. A cell that is merged over several rows stands in each of them: a building's
/// name beside all its rooms. Rows that are hidden or filtered are rows like others. One object a sheet.
class XlsxSheet {
public:
    XlsxSheet(const XlsxBook& book, const TableLimits& limits, const ReadProgress& progress)
        : m_book(book), m_limits(limits), m_progress(progress)
    {}

    /// Rows that are not blank, in their order.
    /// @error file.damaged, file.swells, file.too_many_rows, _columns, _cells, file.cell_too_long, table.cancelled
    [[nodiscard]] Result<std::vector<TableRow>> read(ZipParts& parts, const std::string& part);

    struct CellPlace {
        std::size_t row = 0;    ///< from 1
        std::size_t column = 0; ///< from 0
        bool operator==(const CellPlace&) const = default;
    };
    /// "BC12". Nothing else is read as a place: {0, 0}.
    [[nodiscard]] static CellPlace placeOf(std::string_view reference);

private:
    struct Merged {
        CellPlace first;
        std::size_t lastRow = 0;
    };

    [[nodiscard]] Result<void> row(QXmlStreamReader& xml, const ZipPart& part);
    [[nodiscard]] Result<void> cell(QXmlStreamReader& xml, TableRow& row);
    [[nodiscard]] std::string valueOf(const std::string& type, int style, std::string written) const;
    [[nodiscard]] Result<void> keep(TableRow row);
    void mergeCell(const QXmlStreamReader& xml);
    [[nodiscard]] Result<void> fillMerged();
    [[nodiscard]] Result<void> countText(std::size_t bytes);

    const XlsxBook& m_book;
    const TableLimits& m_limits;
    const ReadProgress& m_progress;
    std::string m_source;
    std::vector<TableRow> m_rows;
    std::vector<Merged> m_merged;
    std::size_t m_cells = 0;
    std::size_t m_textBytes = 0;
    std::size_t m_lastRow = 0;
};

} // namespace frontdesk
