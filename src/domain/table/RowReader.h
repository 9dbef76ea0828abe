#pragma once

#include "domain/table/TableMapping.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Reads one row field by field and collects what is wrong with it. Row, kind and problems must outlive it.
class RowReader {
public:
    RowReader(const MappedRow& row, const TableKind& kind, std::vector<RowProblem>& problems)
        : m_row(row), m_kind(kind), m_problems(problems)
    {}

    [[nodiscard]] const std::string& text(std::string_view field) const { return m_row.get(field); }
    /// The stored word for what the cell says; empty, with a problem, for words that the kind does not list.
    std::string word(std::string_view field);
    /// The stored words of a cell that lists several, with commas, slashes or semicolons between.
    std::vector<std::string> words(std::string_view field);
    void problem(std::string_view field, const ErrorCode& code, std::vector<std::string> args = {});

private:
    const MappedRow& m_row;
    const TableKind& m_kind;
    std::vector<RowProblem>& m_problems;
};

/// The parts of a cell that lists several things, trimmed, empty ones left out: Chinese and Latin commas, slashes,
/// semicolons and lines part them. A blank does not: numbers are written with blanks.
[[nodiscard]] std::vector<std::string> partsOfCell(std::string_view cell);

} // namespace frontdesk
