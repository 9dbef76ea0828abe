#pragma once

#include "domain/UnitOfWork.h"
#include "domain/call/Call.h"
#include "domain/directory/Party.h"
#include "domain/directory/PlaceRecord.h"
#include "domain/promise/Promise.h"

#include <vector>

namespace frontdesk {

/// What the desk knows of a person or company at a glance: the record, its places with who lives above and below, the
/// last calls of its numbers and what it was promised. On the read lane.
struct PartyFile {
    struct AtPlace {
        PlaceLink link;
        std::vector<PlaceRecord> neighbours; ///< the upper one first
        bool operator==(const AtPlace&) const = default;
    };
    Party party;
    std::vector<AtPlace> places = {};
    std::vector<Call> lastCalls = {}; ///< newest first
    std::vector<Promise> open = {};   ///< soonest first
    bool operator==(const PartyFile&) const = default;

    static constexpr int mostCalls = 5;

    /// @error record.not_found
    [[nodiscard]] static Result<PartyFile> read(const ReadView& view, PartyId id);
};

} // namespace frontdesk
