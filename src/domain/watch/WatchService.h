#pragma once

#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"
#include "domain/watch/Watch.h"
#include "domain/watch/WatchMatch.h"

#include <string_view>
#include <vector>

namespace frontdesk {

class IdentityRepository;
class WatchRepository;

/// Stateless: each call is one step within the caller's unit of work and writes an audit entry for the entry of the
/// list: added, changed, voided, unvoided, decided (version 0). Who may: Right::DecideWatch. A step that changes
/// nothing writes nothing.
/// @error people.no_right from each of them
class WatchService {
public:
    /// The same add twice is one add. @error form.invalid, record.conflict
    [[nodiscard]] Result<Watch> add(UnitOfWork& uow, const Actor& actor, WatchId id, const WatchForm& form,
                                    UtcTime now) const;
    /// @error form.invalid, record.conflict when its version moved, record.not_found, record.voided
    [[nodiscard]] Result<Watch> change(UnitOfWork& uow, const Actor& actor, WatchId id, Version version,
                                       const WatchForm& form, UtcTime now) const;
    /// @error record.void_needs_reason, record.conflict when its version moved, record.not_found, record.voided
    [[nodiscard]] Result<Watch> voidWatch(UnitOfWork& uow, const Actor& actor, WatchId id, Version version,
                                          std::string_view reason, UtcTime now) const;
    /// Undo of voidWatch. @error record.conflict when it moved since version, record.not_found, record.not_voided
    [[nodiscard]] Result<Watch> unvoid(UnitOfWork& uow, const Actor& actor, WatchId id, Version version,
                                       UtcTime now) const;
    /// Whether somebody on the list may come in this time. It also stands in the visit's audit (watch_decided, version
    /// 0, without images), so that whoever shows the visit hears of it. @param visit the visit's record
    /// @error record.not_found, record.voided, text.*, form.field_too_long (as form.invalid, field words)
    [[nodiscard]] Result<WatchDecision> decide(UnitOfWork& uow, const Actor& actor, WatchId id, RecordRef visit,
                                               bool letIn, std::string_view words, UtcTime now) const;
};

/// Asks the list about somebody, on either lane. Everybody's desk asks it: what is shown is the caller's to decide.
struct WatchLookUp {
    /// @param number the document shown, if any; person.identityMark is made of it
    [[nodiscard]] static Result<std::vector<WatchHit>> hits(const WatchRepository& watches,
                                                            const IdentityRepository& identities, WatchPerson person,
                                                            const std::optional<IdentityNumber>& number,
                                                            LocalDate today);
};

} // namespace frontdesk
