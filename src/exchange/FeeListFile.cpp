#include "exchange/FeeListFile.h"

#include <algorithm>
#include <set>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::size_t feeRowsToGuessFrom = 1000;

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

/// A list of fees under way.
class FeeListReading {
public:
    FeeListReading(const Table& table, const TableMapping& mapping, const TableKind& kind)
        : m_table(table), m_mapping(mapping), m_mapper(table, mapping, kind)
    {}

    void add(const TableRow& row)
    {
        m_mapped.clear();
        if (!m_mapper.map(row, m_row, m_mapped)) {
            return;
        }
        m_read.clear();
        auto sound = m_reader.read(m_row, m_read);
        if (m_mapped.empty() && sound) {
            m_list.rows.push_back(std::move(*sound));
            return;
        }
        for (const Problem& each : problemsOf(m_mapped, m_read)) {
            note(m_row.number, each, m_row.get(each.field));
        }
        m_list.leftOut.push_back(m_row);
    }

    void expect(std::size_t rows) { m_list.rows.reserve(rows); }

    FeeListFile finish()
    {
        std::set<int> again;
        for (const RowProblem& each : repeatedRows(m_list.rows)) {
            note(each.row, each.problem, {});
            again.insert(each.row);
        }
        if (!again.empty()) {
            std::erase_if(m_list.rows, [&](const FeeListRow& row) {
                if (!again.contains(row.number)) {
                    return false;
                }
                m_list.leftOut.push_back({row.number, {{"room", row.place}}});
                return true;
            });
        }
        std::stable_sort(m_list.bad.begin(), m_list.bad.end(),
                         [](const auto& one, const auto& other) { return one.row < other.row; });
        return std::move(m_list);
    }

private:
    void note(int row, const Problem& problem, const std::string& value)
    {
        const auto at = std::find(m_mapping.fields.begin(), m_mapping.fields.end(), problem.field);
        const bool isColumn = !problem.field.empty() && at != m_mapping.fields.end();
        m_list.bad.push_back(
            {row,
             isColumn ? m_table.columnName(static_cast<std::size_t>(at - m_mapping.fields.begin())) : problem.field,
             value, problem});
    }

    const Table& m_table;
    const TableMapping& m_mapping;
    RowMapper m_mapper;
    FeeListReader m_reader;
    FeeListFile m_list;
    MappedRow m_row;
    std::vector<RowProblem> m_mapped;
    std::vector<RowProblem> m_read;
};

} // namespace

Result<FeeListFile> FeeListFile::read(TableRows& rows, const Table& table, const TableMapping& mapping,
                                      const TableKind& kind)
{
    FeeListReading reading{table, mapping, kind};
    std::size_t count = 0;
    for (TableRow row;; ++count) {
        const auto more = rows.next(row);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return reading.finish();
        }
        reading.add(row);
        if (count == feeRowsToGuessFrom) {
            reading.expect(rows.expected() + rows.expected() / 50);
        }
    }
}

} // namespace frontdesk
