#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"

namespace frontdesk {

/// What time itself does to fees: promises to pay whose day is over were kept or broken, and what was in question is
/// reminded of again when its ticket has ended. Run once a minute by UpkeepWatch.
class FeeUpkeep {
public:
    /// @param ids must outlive it
    explicit FeeUpkeep(IdMaker& ids) : m_ids(ids) {}

    /// @return how many records it changed @error people.no_right (RecordWork)
    [[nodiscard]] Result<int> run(UnitOfWork& uow, const Actor& actor, const TimeZone& zone, UtcTime now) const;

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
