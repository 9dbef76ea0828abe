#pragma once

#include "domain/UnitOfWork.h"
#include "domain/directory/Party.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// Which records a directory's list shows.
enum class DirectoryList { Everybody, Colleagues };

/// Looks people and companies up, as the directory's one box does. On the read lane.
class PartyFinder {
public:
    static constexpr int most = 200;
    static constexpr int mostLookedAt = 100'000; ///< records among which colleagues are looked for

    /// Those whom the typed words find by name, sound, room, number or plate, and whoever is linked to a room that they
    /// find; the newest records when nothing is typed. Colleagues come by name, all of them when nothing is typed.
    [[nodiscard]] static Result<std::vector<Party>> find(const ReadView& view, std::string_view typed,
                                                         DirectoryList list);
};

} // namespace frontdesk
