#include "exchange/BadRowList.h"

#include "exchange/CsvWriter.h"
#include "exchange/SavedFile.h"
#include "text/ShownLanguage.h"
#include "text/TableText.h"

#include <QCoreApplication>
#include <map>

namespace frontdesk {

std::string BadRowList::csv(const Table& table, const TableKind& kind, const std::vector<RowProblem>& problems)
{
    std::map<int, QStringList> reasons;
    for (const RowProblem& one : problems) {
        reasons[one.row] << tableProblemText(kind, one.problem);
    }
    CsvWriter writer;
    std::vector<std::string> header{fromQt(QCoreApplication::translate("BadRowList", "Row")),
                                    fromQt(QCoreApplication::translate("BadRowList", "Why it was not taken"))};
    for (std::size_t column = 0; column < table.width; ++column) {
        header.push_back(table.columnName(column));
    }
    writer.addRow(header);
    for (const TableRow& row : table.rows) {
        const auto found = reasons.find(row.number);
        if (found == reasons.end()) {
            continue;
        }
        std::vector<std::string> cells{std::to_string(row.number), fromQt(found->second.join(QLatin1Char(' ')))};
        cells.insert(cells.end(), row.cells.begin(), row.cells.end());
        writer.addRow(cells);
    }
    return writer.bytes();
}

Result<void> BadRowList::save(const QString& path, const std::string& bytes) { return saveFile(path, bytes); }

} // namespace frontdesk
