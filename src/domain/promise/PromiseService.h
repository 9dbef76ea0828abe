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

/// Notes that the program writes by itself; stored, never renamed.
inline constexpr std::string_view noteTakenBack{"taken_back"}; ///< the desk took it back while the call was saved
inline constexpr std::string_view noteReplaced{"replaced"};    ///< another time was promised in its place

/// Stateless: each call is one step within the caller's unit of work and writes its audit entry. make, change and
/// takeBack want the right to record work, the others the right to settle promises. @error people.no_right
/// Audit actions: added, changed, kept, broken, withdrawn, progress_told, reopened.
class PromiseService {
public:
    /// Enters a promise; entering the same one twice is once. Made by the actor unless it says by whom.
    /// @error promise.due_before_made, record.conflict
    [[nodiscard]] Result<Promise> make(UnitOfWork& uow, const Actor& actor, const Promise& promise) const;
    /// Sets anew when it is due, to whom, on which number and what, all as in the promise given; the rest stays. A
    /// change that changes nothing writes nothing. @error promise.closed, promise.due_before_made, record.not_found
    [[nodiscard]] Result<Promise> change(UnitOfWork& uow, const Actor& actor, const Promise& promise,
                                         UtcTime now) const;
    /// @param note how it was kept, may be empty @error promise.closed, record.not_found
    [[nodiscard]] Result<Promise> keep(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                       std::string note) const;
    /// Its time went by and it was not kept. @param note what came of it, may be empty @error as keep()
    [[nodiscard]] Result<Promise> breakOpen(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                            std::string note) const;
    /// @error promise.needs_note, promise.closed, record.not_found
    [[nodiscard]] Result<Promise> withdraw(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                           std::string reason) const;
    /// The same for one that is taken back or replaced while its record is still being made: whoever may record may do
    /// that. @param why noteTakenBack or noteReplaced
    [[nodiscard]] Result<Promise> takeBack(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                           std::string_view why) const;
    /// The customer was told the progress; a new time was agreed. Source: M1-061.
    /// @error promise.closed, promise.due_before_made when the new time has passed already
    [[nodiscard]] Result<Promise> toldProgress(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                               UtcTime newDue, std::string note) const;
    /// Undo of keep and withdraw: open again, with the note that it had before. @error record.conflict when it moved
    /// since version
    [[nodiscard]] Result<Promise> reopen(UnitOfWork& uow, const Actor& actor, PromiseId id, Version version,
                                         UtcTime now) const;
};

} // namespace frontdesk
