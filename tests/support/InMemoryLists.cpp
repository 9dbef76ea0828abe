#include "support/InMemoryRepositories.h"

#include <algorithm>
#include <set>

// Lists of any length, in memory.

namespace frontdesk {

Result<IdPiece> InMemoryCalls::listed(CallsListed which, const std::optional<ListPlace>& from, int most) const
{
    std::set<std::pair<std::int64_t, std::int64_t>, std::greater<>> places; // newest ring first
    for (const auto& [id, call] : m_data.calls) {
        const std::pair place{toMillis(call.live.rangAt), id};
        if (isListed(call, which) && (!from || place < std::pair{from->at, from->id})) {
            places.insert(place);
        }
    }
    IdPiece piece;
    for (const auto& [at, id] : places) {
        if (piece.ids.size() == static_cast<std::size_t>(most)) {
            break;
        }
        piece.ids.push_back(id);
        piece.next = ListPlace{.at = at, .id = id};
    }
    if (piece.ids.size() < static_cast<std::size_t>(most)) {
        piece.next.reset();
    }
    return piece;
}

Result<std::vector<std::int64_t>> InMemoryCalls::among(CallsListed which, const std::vector<std::int64_t>& ids) const
{
    std::vector<std::int64_t> held;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(held), [&](std::int64_t id) {
        const auto at = m_data.calls.find(id);
        return at != m_data.calls.end() && isListed(at->second, which);
    });
    return held;
}

Result<std::vector<ListedCall>> InMemoryCalls::rows(const std::vector<std::int64_t>& ids) const
{
    std::vector<ListedCall> rows;
    for (const std::int64_t id : ids) {
        if (const auto at = m_data.calls.find(id); at != m_data.calls.end()) {
            rows.push_back(ListedCall::of(at->second));
        }
    }
    return rows;
}

Result<IdPiece> InMemoryUnit::searchFrom(std::string_view typed, RecordKind kind, const std::optional<ListPlace>& from,
                                         int most) const
{
    IdPiece piece;
    for (const auto& [doc, record] : found(typed)) {
        if (record.kind != kind || (from && doc >= from->id)) {
            continue;
        }
        piece.ids.push_back(record.id);
        if (piece.ids.size() == static_cast<std::size_t>(most)) {
            piece.next = ListPlace{.id = doc};
            break;
        }
    }
    return piece;
}

} // namespace frontdesk
