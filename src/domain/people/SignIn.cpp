#include "domain/people/SignIn.h"

#include "domain/audit/AuditEntry.h"
#include "domain/people/SignInDelay.h"
#include "domain/people/StaffRepository.h"

#include <algorithm>

namespace frontdesk {

namespace {

Result<void> noteSignIn(UnitOfWork& uow, const Actor& actor, StaffId id, std::string action, UtcTime now)
{
    return uow.audit().append(
        {.at = now, .actor = actor, .action = std::move(action), .record = {RecordKind::Staff, id.value()}});
}

Result<Staff> findWorking(UnitOfWork& uow, StaffId id)
{
    return uow.staff().find(id).and_then([](const Staff& staff) -> Result<Staff> {
        if (!staff.active) {
            return fail(staffLeft);
        }
        return staff;
    });
}

Result<Staff> enter(UnitOfWork& uow, const Actor& before, const Staff& staff, UtcTime now)
{
    const bool another = before.staff && *before.staff != staff.id;
    return (another ? SignIn{}.out(uow, before, now) : Result<void>{})
        .and_then([&] {
            const Actor self{.desk = before.desk, .staff = staff.id, .roles = staff.roles};
            return noteSignIn(uow, self, staff.id, "signed_in", now);
        })
        .map([&] { return staff; });
}

} // namespace

Result<SignInTry> SignIn::begin(UnitOfWork& uow, StaffId id, UtcTime now) const
{
    const auto staff = findWorking(uow, id);
    if (!staff) {
        return fail(staff.error());
    }
    if (staff->pinHash.empty()) {
        return fail(pinMissing);
    }
    auto tries = uow.staff().tries(id);
    if (!tries) {
        return fail(tries.error());
    }
    const Milliseconds wait = SignInDelay::left(*tries, now);
    if (wait == Milliseconds{0}) {
        ++tries->failures;
    } else if (tries->lastAt <= now) {
        return SignInTry{.staff = *staff, .wait = wait};
    }
    tries->lastAt = now; // also when the clock was set back: the wait is counted from here on
    return uow.staff().setTries(id, *tries).map([&] { return SignInTry{.staff = *staff, .wait = wait}; });
}

Result<Staff> SignIn::passed(UnitOfWork& uow, const Actor& before, StaffId id, UtcTime now) const
{
    return findWorking(uow, id).and_then([&](const Staff& staff) {
        return uow.staff().setTries(id, {}).and_then([&] { return enter(uow, before, staff, now); });
    });
}

Result<Milliseconds> SignIn::failed(UnitOfWork& uow, const Actor& before, StaffId id, UtcTime now) const
{
    return noteSignIn(uow, Actor{.desk = before.desk}, id, "sign_in_failed", now)
        .and_then([&] { return uow.staff().tries(id); })
        .map([&](const SignInTries& tries) { return SignInDelay::left(tries, now); });
}

Result<Staff> SignIn::byBadge(UnitOfWork& uow, const Actor& before, std::string_view mark, UtcTime now) const
{
    return uow.staff().all().and_then([&](const std::vector<Staff>& all) -> Result<Staff> {
        const auto owner = std::find_if(all.begin(), all.end(), [&](const Staff& staff) {
            return staff.active && !mark.empty() && staff.badgeMark == mark;
        });
        if (owner == all.end()) {
            return fail(badgeUnknown);
        }
        return enter(uow, before, *owner, now);
    });
}

Result<void> SignIn::out(UnitOfWork& uow, const Actor& who, UtcTime now) const
{
    return who.staff ? noteSignIn(uow, who, *who.staff, "signed_out", now) : Result<void>{};
}

} // namespace frontdesk
