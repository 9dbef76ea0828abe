#pragma once

#include "domain/UnitOfWork.h"
#include "domain/call/Call.h"
#include "domain/people/Actor.h"

namespace frontdesk {

/// Taking calls that were recorded while nobody was signed in ("ring first"). Stateless; wants the right to claim
/// records (people.no_right). Audit actions: claimed, unclaimed.
class CallClaims {
public:
    /// Twice by the same person is once. @error call.claimed, people.nobody, record.not_found, record.voided
    [[nodiscard]] Result<Call> claim(UnitOfWork& uow, const Actor& actor, CallId id, UtcTime now) const;
    /// Undo of claim, by the same person.
    /// @error record.conflict when it moved since version, call.not_claimed, record.voided
    [[nodiscard]] Result<Call> unclaim(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                       UtcTime now) const;
};

} // namespace frontdesk
