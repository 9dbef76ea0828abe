#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace frontdesk {

/// Where a long list goes on: made by a repository and given back to it as it is. Nobody else looks into it.
struct ListPlace {
    std::int64_t at = 0;
    std::int64_t id = 0;
    bool operator==(const ListPlace&) const = default;
};

/// A piece of a long list: ids of records in the list's order. Eight bytes a row: a list of a million is held whole.
struct IdPiece {
    std::vector<std::int64_t> ids = {};
    std::optional<ListPlace> next = {}; ///< empty: the list ends here. A piece may hold nothing and still go on.
    bool operator==(const IdPiece&) const = default;
};

} // namespace frontdesk
