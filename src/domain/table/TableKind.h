#pragma once

#include "base/Result.h"
#include "rules/LocalText.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One thing that a column may hold.
struct TableField {
    std::string name;
    LocalText title;
    bool required = false;                 ///< a row without it is a bad one
    std::vector<std::string> headers = {}; ///< words that a header may use for it, in any language; titles count anyway
    /// Of a field that holds set words: each word as it is stored, and how tables write it. Empty: any text.
    std::map<std::string, std::vector<std::string>, std::less<>> words = {};

    /// The stored word for a cell, written in any of its ways, without regard to case and blanks.
    [[nodiscard]] std::optional<std::string> wordFor(std::string_view cell) const;
};

/// A kind of table that can be taken in, such as "directory_people": the fields that its columns may give.
struct TableKind {
    std::string name;
    LocalText title;
    std::vector<TableField> fields = {};

    /// Null when there is none of that name.
    [[nodiscard]] const TableField* field(std::string_view name) const;
};

/// Every kind of table, from resources/table-fields.toml. Immutable; usable from every thread; hands out references
/// that live as long as it does.
class TableKinds {
public:
    /// @error pack.syntax, pack.unknown_key, … with the place in the text
    [[nodiscard]] static Result<TableKinds> read(std::string_view toml, const std::string& fileName);

    /// Null when there is none of that name.
    [[nodiscard]] const TableKind* find(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::map<std::string, TableKind, std::less<>> m_kinds;
};

} // namespace frontdesk
