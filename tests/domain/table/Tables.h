#pragma once

#include "domain/table/TableMapping.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

/// The kinds of tables that the program ships.
inline const TableKinds& shippedKinds()
{
    static const TableKinds kinds = [] {
        std::ifstream file(FRONTDESK_SOURCE_DIR "/resources/table-fields.toml", std::ios::binary);
        auto read = TableKinds::read(std::string{std::istreambuf_iterator<char>(file), {}}, "table-fields.toml");
        if (!read) {
            throw std::runtime_error("the shipped kinds of tables cannot be read");
        }
        return std::move(*read);
    }();
    return kinds;
}

inline const TableKind& shippedKind(const char* name) { return *shippedKinds().find(name); }

/// A table as a reader would hand it over, its rows numbered from 1.
inline RawTable rawTable(std::vector<std::vector<std::string>> rows)
{
    RawTable raw{.source = "people.csv"};
    int number = 0;
    for (auto& cells : rows) {
        raw.rows.push_back({++number, std::move(cells)});
    }
    return raw;
}

} // namespace frontdesk
