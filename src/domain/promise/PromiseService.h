#pragma once

#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"
#include "domain/promise/Promise.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode promiseClosed{"promise.closed"};        ///< no longer open
inline constexpr ErrorCode promiseNeedsNote{"promise.needs_note"}; ///< withdrawn without a reason
inline constexpr ErrorCode promiseDueBeforeMade{"promise.due_before_made"};
inline constexpr std::array promiseErrors{promiseClosed, promiseNeedsNote, promiseDueBeforeMade};

/// Stateless: each call is one step within the caller's unit of work and writes its audit entry.
class PromiseService {
public:
    [[nodiscard]] Result<Promise> make(UnitOfWork& uow, const Actor& actor, const Promise& promise) const;
    [[nodiscard]] Result<Promise> keep(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                       std::string note) const;
    [[nodiscard]] Result<Promise> withdraw(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                           std::string reason) const;
    /// The customer was told the progress; a new time was agreed. Source: M1-061.
    [[nodiscard]] Result<Promise> toldProgress(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                               UtcTime newDue, std::string note) const;
    /// Undo of keep and withdraw: open again. @error record.conflict when it moved since version
    [[nodiscard]] Result<Promise> reopen(UnitOfWork& uow, const Actor& actor, PromiseId id, Version version,
                                         UtcTime now) const;
};

} // namespace frontdesk
