#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One value of a TOML text, with the place where it stands: what PackReader and VocabularyReader read from.
/// A table's members are in the order of the text. Lines and columns are 1-based, columns count code points.
struct TomlValue {
    enum class Kind { Table, Array, Text, Number, Decimal, Flag, Date };

    Kind kind = Kind::Table;
    std::string key = {}; ///< the name under which it stands in a table; empty in an array
    int keyLine = 0;
    int keyColumn = 0;
    int line = 0;
    int column = 0;
    std::string text = {};                ///< of a Text; of a Date that is a plain day: "2026-11-21"
    std::int64_t number = 0;              ///< of a Number
    bool flag = false;                    ///< of a Flag
    std::vector<TomlValue> children = {}; ///< of a Table or an Array

    [[nodiscard]] const TomlValue* find(std::string_view name) const
    {
        for (const TomlValue& child : children) {
            if (child.key == name) {
                return &child;
            }
        }
        return nullptr;
    }
};

} // namespace frontdesk
