#include "domain/table/TableMapping.h"

#include "base/Utf8.h"
#include "domain/RecordErrors.h"
#include "domain/table/TableErrors.h"

#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

constexpr std::array<std::string_view, 9> formulaErrors{"#N/A",  "#REF!",  "#VALUE!", "#DIV/0!",      "#NAME?",
                                                        "#NUM!", "#NULL!", "#SPILL!", "#GETTING_DATA"};
constexpr std::string_view lostCharacter = "\xEF\xBF\xBD"; // U+FFFD

void mapRow(const TableRow& row, const TableMapping& mapping, MappedRow& mapped)
{
    const std::size_t width = std::min(row.cells.size(), mapping.fields.size());
    mapped.number = row.number;
    mapped.values.clear();
    mapped.values.reserve(width);
    for (std::size_t column = 0; column < width; ++column) {
        if (mapping.fields[column].empty()) {
            continue;
        }
        if (std::string value = trimmed(row.cells[column]); !value.empty()) {
            mapped.values.set(mapping.fields[column], std::move(value));
        }
    }
}

/// Cells to the last one that is not blank.
std::size_t filledWidth(const TableRow& row)
{
    const auto last =
        std::find_if(row.cells.rbegin(), row.cells.rend(), [](const std::string& cell) { return !isBlankCell(cell); });
    return static_cast<std::size_t>(row.cells.rend() - last);
}

bool isHeaderAgain(const TableRow& row, const Table& table)
{
    if (table.headerNumber == 0 || filledWidth(row) != table.width) {
        return false;
    }
    return std::equal(table.header.begin(), table.header.end(), row.cells.begin(),
                      [](const std::string& title, const std::string& cell) { return title == trimmed(cell); });
}

void checkValues(const MappedRow& row, const TableKind& kind, std::vector<RowProblem>& problems)
{
    for (const TableField& field : kind.fields) {
        const std::string& value = row.get(field.name);
        if (value.empty()) {
            if (field.required) {
                problems.push_back({row.number, {.field = field.name, .code = fieldRequired}});
            }
        } else if (value.find(lostCharacter) != std::string::npos) {
            problems.push_back({row.number, {.field = field.name, .code = tableLostCharacter}});
        } else if (value.front() == '#' &&
                   std::find(formulaErrors.begin(), formulaErrors.end(), value) != formulaErrors.end()) {
            problems.push_back({row.number, {.field = field.name, .code = tableFormulaError, .args = {value}}});
        }
    }
}

} // namespace

std::vector<Problem> TableMapping::problems(const TableKind& kind) const
{
    std::vector<Problem> found;
    for (const TableField& field : kind.fields) {
        const auto times = std::count(fields.begin(), fields.end(), field.name);
        if (times > 1) {
            found.push_back({.field = field.name, .code = tableMappedTwice});
        } else if (times == 0 && field.required) {
            found.push_back({.field = field.name, .code = tableNotMapped});
        }
    }
    return found;
}

const std::string& MappedRow::get(std::string_view field) const
{
    static const std::string none;
    const std::string* const value = values.find(field);
    return value == nullptr ? none : *value;
}

bool RowMapper::map(const TableRow& row, MappedRow& mapped, std::vector<RowProblem>& problems) const
{
    mapRow(row, m_mapping, mapped);
    if (mapped.values.empty() || isHeaderAgain(row, m_table)) {
        return false;
    }
    if (const std::size_t width = filledWidth(row); width > m_table.width) {
        problems.push_back(
            {row.number,
             {.field = {}, .code = tableRowTooWide, .args = {std::to_string(width), std::to_string(m_table.width)}}});
    }
    checkValues(mapped, m_kind, problems);
    return true;
}

MappedTable mapTable(const Table& table, const TableMapping& mapping, const TableKind& kind)
{
    MappedTable mapped;
    mapped.rows.reserve(table.rows.size());
    const RowMapper mapper{table, mapping, kind};
    for (const TableRow& row : table.rows) {
        MappedRow one;
        if (mapper.map(row, one, mapped.problems)) {
            mapped.rows.push_back(std::move(one));
        } else {
            ++mapped.leftOut;
        }
    }
    return mapped;
}

void addProblems(std::vector<RowProblem>& problems, const std::vector<RowProblem>& more)
{
    const auto before = [](const RowProblem& one, const RowProblem& other) { return one.row < other.row; };
    std::vector<RowProblem> sorted = more;
    std::stable_sort(sorted.begin(), sorted.end(), before);
    std::vector<RowProblem> all;
    all.reserve(problems.size() + sorted.size());
    std::merge(problems.begin(), problems.end(), sorted.begin(), sorted.end(), std::back_inserter(all), before);
    problems.clear();
    auto rowBegin = problems.size();
    for (RowProblem& one : all) {
        if (!problems.empty() && problems.back().row != one.row) {
            rowBegin = problems.size();
        }
        const auto begin = problems.begin() + static_cast<std::ptrdiff_t>(rowBegin);
        const bool there = std::any_of(begin, problems.end(), [&](const RowProblem& other) {
            return other.problem.field == one.problem.field && other.problem.code == one.problem.code;
        });
        if (!there) {
            problems.push_back(std::move(one));
        }
    }
}

} // namespace frontdesk
