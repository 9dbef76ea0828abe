#pragma once

#include "domain/UnitOfWork.h"
#include "domain/matter/Matter.h"
#include "domain/people/Actor.h"

namespace frontdesk {

/// Taking counter matters that were recorded while nobody was signed in ("ring first"). Stateless; wants the right to
/// claim records (people.no_right). Audit actions: claimed, unclaimed.
class MatterClaims {
public:
    /// Twice by the same person is once. @error matter.claimed, people.nobody, record.not_found, record.voided
    [[nodiscard]] Result<Matter> claim(UnitOfWork& uow, const Actor& actor, MatterId id, UtcTime now) const;
    /// Undo of claim, by the same person.
    /// @error record.conflict when it moved since version, matter.not_claimed, record.voided
    [[nodiscard]] Result<Matter> unclaim(UnitOfWork& uow, const Actor& actor, MatterId id, Version version,
                                         UtcTime now) const;
};

} // namespace frontdesk
