#pragma once

#include "domain/UnitOfWork.h"
#include "domain/knownissue/KnownIssue.h"
#include "domain/people/Actor.h"

#include <string_view>

namespace frontdesk {

/// Stateless: each call is one step within the caller's unit of work and writes an audit entry: added, changed, ended,
/// resumed, led, voided, unvoided. Supervisors make, change and end an issue (Right::SuperviseComplaints); the desk
/// reads. A step that changes nothing writes nothing. @error people.no_right from each of them
class KnownIssueService {
public:
    /// The same add twice is one. @error form.invalid, record.conflict
    [[nodiscard]] Result<KnownIssue> add(UnitOfWork& uow, const Actor& actor, KnownIssueId id,
                                         const KnownIssueForm& form, const TimeZone& zone, UtcTime now) const;
    /// @error form.invalid, record.conflict when its version moved, record.not_found, record.voided
    [[nodiscard]] Result<KnownIssue> change(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                            const KnownIssueForm& form, const TimeZone& zone, UtcTime now) const;
    /// It is over: the line stands nowhere any more. @error known_issue.ended, record.conflict, record.not_found,
    /// record.voided
    [[nodiscard]] Result<KnownIssue> end(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                         UtcTime now) const;
    /// Undo of end(). @error known_issue.not_ended, record.conflict, record.not_found, record.voided
    [[nodiscard]] Result<KnownIssue> resume(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                            UtcTime now) const;
    /// Tickets about it are bundled under this one from now on. Whoever takes the first one down does that, so it asks
    /// for Right::RecordWork. @error record.not_found, record.voided
    [[nodiscard]] Result<KnownIssue> lead(UnitOfWork& uow, const Actor& actor, KnownIssueId id, RecordRef ticket,
                                          UtcTime now) const;
    /// Entered by mistake. @error record.void_needs_reason, record.conflict, record.not_found, record.voided
    [[nodiscard]] Result<KnownIssue> voidIssue(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                               std::string_view reason, UtcTime now) const;
    /// @error record.conflict, record.not_found, record.not_voided
    [[nodiscard]] Result<KnownIssue> unvoid(UnitOfWork& uow, const Actor& actor, KnownIssueId id, Version version,
                                            UtcTime now) const;
};

} // namespace frontdesk
