#pragma once

#include "domain/table/FieldValues.h"
#include "domain/table/Table.h"
#include "domain/table/TableKind.h"

#include "base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Which field each column gives: a name of the kind's fields, or empty for a column that is left out.
struct TableMapping {
    std::vector<std::string> fields = {};
    bool operator==(const TableMapping&) const = default;

    /// Everything that is wrong with it: fields that are needed and not given, fields given twice.
    [[nodiscard]] std::vector<Problem> problems(const TableKind& kind) const;
};

/// One row as the kind's fields: what is blank is not in it. Values are trimmed and otherwise as written.
struct MappedRow {
    int number = 0; ///< TableRow::number
    FieldValues values = {};

    /// Empty when the row does not give the field.
    [[nodiscard]] const std::string& get(std::string_view field) const;
    [[nodiscard]] bool has(std::string_view field) const { return values.find(field) != nullptr; }
    bool operator==(const MappedRow&) const = default;
};

/// One reason why a row is not taken. Its field is a name of the kind's fields, or empty when it is the whole row.
struct RowProblem {
    int row = 0; ///< TableRow::number
    Problem problem;
    bool operator==(const RowProblem&) const = default;
};

struct MappedTable {
    std::vector<MappedRow> rows = {};      ///< in the table's order, bad ones too
    std::vector<RowProblem> problems = {}; ///< in the order of rows
    std::size_t leftOut = 0;               ///< rows that give no field at all, and repeated headers
};

/// Maps a table's rows one by one, as mapTable() does. Table (its header; rows are not looked at), mapping and kind
/// must outlive it.
class RowMapper {
public:
    RowMapper(const Table& table, const TableMapping& mapping, const TableKind& kind)
        : m_table(table), m_mapping(mapping), m_kind(kind)
    {}

    /// Puts what the row gives there, and adds what is wrong with it.
    /// @return false for a row that gives no field at all, and for a repeated header
    [[nodiscard]] bool map(const TableRow& row, MappedRow& mapped, std::vector<RowProblem>& problems) const;

private:
    const Table& m_table;
    const TableMapping& m_mapping;
    const TableKind& m_kind;
};

/// Reads a table by a mapping and checks what can be said of any kind: a needed field that is blank, a row wider than
/// the header (a comma without quotes shifts what follows), lost characters, formulas that failed. What a field's words
/// must look like is for the ImportTarget to say.
[[nodiscard]] MappedTable mapTable(const Table& table, const TableMapping& mapping, const TableKind& kind);

/// Adds what is not there yet and keeps the order of rows; within a row what was there stays first.
void addProblems(std::vector<RowProblem>& problems, const std::vector<RowProblem>& more);

} // namespace frontdesk
