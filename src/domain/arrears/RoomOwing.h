#pragma once

#include "base/LocalTime.h"
#include "base/Money.h"
#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string_view>

namespace frontdesk {

/// What is owed for a room, by everybody who pays for it, as somebody at another panel may see it. It is shown and
/// never stops anything: goods leave whatever is owed.
struct RoomOwing {
    Money rest = {};
    int items = 0;                        ///< open fees
    std::optional<LocalDate> oldest = {}; ///< when the first of them fell due
    bool operator==(const RoomOwing&) const = default;

    /// @param place as written by whoever typed it @return nothing where the room has no account, and for whoever has
    /// not the right to collect fees: they hear of no amounts @error those of the store, money.overflow
    [[nodiscard]] static Result<std::optional<RoomOwing>> of(const ReadView& view, const Actor& actor,
                                                             std::string_view place);
};

} // namespace frontdesk
