#pragma once

#include "base/Clock.h"
#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/Lanes.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/people/Actor.h"

#include <memory>
#include <optional>

namespace frontdesk {

/// Has ComplaintUpkeep look at the tickets, and FeeUpkeep at promises to pay, once a minute while the desk runs. GUI
/// thread; the work is done on the write lane. A failure is tried again with the next minute.
class UpkeepWatch {
public:
    static constexpr Milliseconds interval{60'000};

    /// @param all but the actor must outlive it @param actor the desk, nobody's hand
    UpkeepWatch(Lanes& lanes, const Clock& clock, IdMaker& ids, const RuleBooks& books, const TimeZone& zone,
                Actor actor);

    [[nodiscard]] std::optional<SteadyTime> nextWake() const;
    void look();

private:
    Lanes& m_lanes;
    const Clock& m_clock;
    IdMaker& m_ids;
    const RuleBooks& m_books;
    const TimeZone& m_zone; ///< the unit may get another one
    Actor m_actor;
    SteadyTime m_next;
    bool m_sent = false;
    std::shared_ptr<bool> m_alive;
};

} // namespace frontdesk
