#include "domain/call/CallClaims.h"

#include "domain/audit/AuditEntry.h"
#include "domain/call/CallRepository.h"
#include "domain/people/PeopleErrors.h"
#include "domain/people/Rights.h"

namespace frontdesk {

namespace {

/// The call, if this person may take it or give it back.
Result<Call> findToClaim(UnitOfWork& uow, const Actor& actor, CallId id)
{
    return Rights::require(actor, Right::ClaimRecords)
        .and_then([&]() -> Result<void> { return actor.staff ? Result<void>{} : Result<void>{fail(nobodySignedIn)}; })
        .and_then([&] { return uow.calls().find(id); })
        .and_then([](const Call& call) -> Result<Call> {
            if (call.voided) {
                return fail(recordVoided);
            }
            return call;
        });
}

Result<Call> setOperator(UnitOfWork& uow, const Actor& actor, const Call& before, std::optional<StaffId> by,
                         std::string action, UtcTime now)
{
    Call after = before;
    after.operatorId = by;
    return uow.calls().update(after).and_then([&](const Call& stored) {
        return uow.audit()
            .append({.at = now,
                     .actor = actor,
                     .action = std::move(action),
                     .record = {RecordKind::Call, stored.id.value()},
                     .version = stored.version,
                     .before = imageOf(before),
                     .after = imageOf(stored)})
            .map([&] { return stored; });
    });
}

} // namespace

Result<Call> CallClaims::claim(UnitOfWork& uow, const Actor& actor, CallId id, UtcTime now) const
{
    return findToClaim(uow, actor, id).and_then([&](const Call& before) -> Result<Call> {
        if (before.operatorId) {
            return before.operatorId == actor.staff ? Result<Call>{before} : Result<Call>{fail(callClaimed)};
        }
        return setOperator(uow, actor, before, actor.staff, "claimed", now);
    });
}

Result<Call> CallClaims::unclaim(UnitOfWork& uow, const Actor& actor, CallId id, Version version, UtcTime now) const
{
    return findToClaim(uow, actor, id).and_then([&](const Call& before) -> Result<Call> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (before.operatorId != actor.staff) {
            return fail(callNotClaimed);
        }
        return setOperator(uow, actor, before, std::nullopt, "unclaimed", now);
    });
}

} // namespace frontdesk
