#include "domain/visitor/InsideNow.h"

#include "domain/roster/RosterRepository.h"
#include "domain/visitor/VisitorRepository.h"

#include <algorithm>

namespace frontdesk {

Result<InsideNow> InsideNow::read(const ReadView& view, const LocalDateTime& now, const std::vector<VisitId>& known)
{
    auto inside = view.visits().inside();
    if (!inside) {
        return fail(inside.error());
    }
    InsideNow found{.visits = std::move(*inside)};
    for (const VisitId id : known) {
        if (std::any_of(found.visits.begin(), found.visits.end(), [&](const Visit& visit) { return visit.id == id; })) {
            continue;
        }
        auto visit = view.visits().find(id);
        if (!visit) {
            return fail(visit.error());
        }
        found.gone.push_back(std::move(*visit));
    }
    // A roster that cannot be read keeps nobody off the list of those inside.
    if (const auto roster = view.roster().from(rosterFrom(now.date))) {
        found.safety = FloorSafety::of(RosterToday::of(*roster, now));
    }
    return found;
}

} // namespace frontdesk
