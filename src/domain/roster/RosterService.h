#pragma once

#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"
#include "domain/roster/RosterEntry.h"

#include <utility>
#include <vector>

namespace frontdesk {

/// Most entries of one imported table: a month of days with several duties and shifts.
inline constexpr std::size_t mostRosterEntries = 2000;

/// Why an entry is voided, as stored.
inline constexpr std::string_view rosterRemoved{"removed"};
inline constexpr std::string_view rosterReplaced{"replaced"};

/// What replace() did: enough to take it back.
struct RosterReplacement {
    using Version = std::pair<RosterId, frontdesk::Version>;
    std::vector<Version> voided = {}; ///< with their version after it
    std::vector<Version> added = {};
};

/// Stateless: each call is one step within the caller's unit of work and writes an audit entry for each entry of the
/// roster that it changes. Who may: Right::EditRoster. A step that changes nothing writes nothing.
/// Audit actions: added, changed, voided, unvoided.
/// @error people.no_right from each of them
class RosterService {
public:
    /// The same add twice is one add. @error form.invalid, record.conflict
    [[nodiscard]] Result<RosterEntry> add(UnitOfWork& uow, const Actor& actor, RosterId id, const RosterForm& form,
                                          UtcTime now) const;
    /// @error form.invalid, record.conflict when its version moved, record.not_found, record.voided
    [[nodiscard]] Result<RosterEntry> change(UnitOfWork& uow, const Actor& actor, RosterId id, Version version,
                                             const RosterForm& form, UtcTime now) const;
    /// @error record.conflict when its version moved, record.not_found, record.voided
    [[nodiscard]] Result<RosterEntry> voidEntry(UnitOfWork& uow, const Actor& actor, RosterId id, Version version,
                                                UtcTime now, std::string_view reason = rosterRemoved) const;
    /// Undo of voidEntry. @error record.conflict when it moved since version, record.not_voided
    [[nodiscard]] Result<RosterEntry> unvoid(UnitOfWork& uow, const Actor& actor, RosterId id, Version version,
                                             UtcTime now) const;
    /// A whole table in one step: what counts from `day` on is voided, and the table's entries are added. An entry that
    /// stands there already as the table has it stays as it is.
    /// @error roster.too_many, record.conflict for an id that is taken
    [[nodiscard]] Result<RosterReplacement> replace(UnitOfWork& uow, const Actor& actor,
                                                    const std::vector<RosterEntry>& table, LocalDate day,
                                                    UtcTime now) const;
    /// Undo of replace(). @error record.conflict when one of the entries moved since
    [[nodiscard]] Result<void> undoReplace(UnitOfWork& uow, const Actor& actor, const RosterReplacement& done,
                                           UtcTime now) const;
};

} // namespace frontdesk
