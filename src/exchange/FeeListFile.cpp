#include "exchange/FeeListFile.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace frontdesk {

namespace {

constexpr std::size_t feeRowsAPiece = 1000;

/// What mapTable() and the reader of fees find, each cell named once.
std::vector<Problem> problemsOf(const std::vector<RowProblem>& mapped, const std::vector<RowProblem>& read)
{
    std::vector<Problem> problems;
    for (const std::vector<RowProblem>* const found : {&mapped, &read}) {
        for (const RowProblem& one : *found) {
            const bool there = std::any_of(problems.begin(), problems.end(),
                                           [&](const Problem& other) { return other.field == one.problem.field; });
            if (!there) {
                problems.push_back(one.problem);
            }
        }
    }
    return problems;
}

} // namespace

FeeListFile FeeListFile::read(Table table, const TableMapping& mapping, const TableKind& kind)
{
    FeeListFile list;
    const auto note = [&](int row, const Problem& problem, const std::string& value) {
        const auto at = std::find(mapping.fields.begin(), mapping.fields.end(), problem.field);
        const bool isColumn = !problem.field.empty() && at != mapping.fields.end();
        list.bad.push_back(
            {row, isColumn ? table.columnName(static_cast<std::size_t>(at - mapping.fields.begin())) : problem.field,
             value, problem});
    };
    std::vector<TableRow> rows = std::move(table.rows);
    list.rows.reserve(rows.size());
    for (std::size_t from = 0; from < rows.size(); from += feeRowsAPiece) {
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), from + feeRowsAPiece));
        table.rows.assign(std::make_move_iterator(begin), std::make_move_iterator(end));
        const MappedTable mapped = mapTable(table, mapping, kind);
        auto problem = mapped.problems.begin();
        for (const MappedRow& row : mapped.rows) {
            std::vector<RowProblem> found;
            for (; problem != mapped.problems.end() && problem->row == row.number; ++problem) {
                found.push_back(*problem);
            }
            std::vector<RowProblem> more;
            auto read = readFeeListRow(row, more);
            if (found.empty() && read) {
                list.rows.push_back(std::move(*read));
                continue;
            }
            for (const Problem& each : problemsOf(found, more)) {
                note(row.number, each, row.get(each.field));
            }
            list.leftOut.push_back(row);
        }
    }
    std::set<int> again;
    for (const RowProblem& each : repeatedRows(list.rows)) {
        note(each.row, each.problem, {});
        again.insert(each.row);
    }
    std::erase_if(list.rows, [&](const FeeListRow& row) {
        if (!again.contains(row.number)) {
            return false;
        }
        list.leftOut.push_back({row.number, {{"room", row.place}}});
        return true;
    });
    std::stable_sort(list.bad.begin(), list.bad.end(),
                     [](const BadCell& one, const BadCell& other) { return one.row < other.row; });
    return list;
}

} // namespace frontdesk
