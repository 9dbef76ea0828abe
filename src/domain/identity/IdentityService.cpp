#include "domain/identity/IdentityService.h"

#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "domain/setting/UnitSettings.h"

namespace frontdesk {

namespace {

Result<void> noteIdentity(UnitOfWork& uow, const Actor& actor, const char* action, RecordRef owner, UtcTime now)
{
    return uow.audit().append({.at = now, .actor = actor, .action = action, .record = owner, .version = 0});
}

} // namespace

Result<void> IdentityService::keep(UnitOfWork& uow, const Actor& actor, RecordRef owner, const IdentityNumber& number,
                                   UtcTime from, UtcTime now) const
{
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return uow.identities().put(owner, number, from); })
        .and_then([&](bool changed) {
            return changed ? noteIdentity(uow, actor, "identity_kept", owner, now) : Result<void>{};
        });
}

Result<void> IdentityService::remove(UnitOfWork& uow, const Actor& actor, RecordRef owner, UtcTime now) const
{
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return uow.identities().remove(owner); })
        .and_then([&](bool removed) {
            return removed ? noteIdentity(uow, actor, "identity_removed", owner, now) : Result<void>{};
        });
}

Result<IdentityNumber> IdentityService::reveal(UnitOfWork& uow, const Actor& actor, RecordRef owner, UtcTime now) const
{
    return Rights::require(actor, Right::RevealIdentity)
        .and_then([&] { return uow.identities().reveal(owner); })
        .and_then([&](const IdentityNumber& number) {
            return noteIdentity(uow, actor, "identity_revealed", owner, now).map([&] { return number; });
        });
}

Result<int> IdentityService::purgeDue(UnitOfWork& uow, const Actor& actor, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ChangeUnit); !allowed) {
        return fail(allowed.error());
    }
    const auto settings = UnitSettings::read(uow.settings());
    if (!settings) {
        return fail(settings.error());
    }
    const UtcTime before = now - std::chrono::days{settings->identityKeepDays};
    const auto purged = uow.identities().purge(before, mostPurged);
    if (!purged) {
        return fail(purged.error());
    }
    for (const RecordRef owner : *purged) {
        if (auto noted = noteIdentity(uow, actor, "identity_purged", owner, now); !noted) {
            return fail(noted.error());
        }
    }
    return static_cast<int>(purged->size());
}

} // namespace frontdesk
