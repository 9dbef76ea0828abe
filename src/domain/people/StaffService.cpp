#include "domain/people/StaffService.h"

#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "domain/people/StaffRepository.h"

#include <algorithm>

namespace frontdesk {

namespace {

using StaffList = std::vector<Staff>;

Result<void> mayManage(const Actor& actor) { return Rights::require(actor, Right::ManagePeople); }

AuditEntry staffEntry(const Actor& actor, const Staff& after, std::string action, UtcTime now)
{
    return {.at = now,
            .actor = actor,
            .action = std::move(action),
            .record = {RecordKind::Staff, after.id.value()},
            .version = after.version,
            .after = imageOf(after)};
}

/// Two people of one name could not be told apart where somebody signs in.
Result<void> nameIsFree(const StaffList& all, const Staff& staff)
{
    const bool taken = std::any_of(all.begin(), all.end(), [&](const Staff& other) {
        return other.id != staff.id && other.active && other.name == staff.name;
    });
    if (taken) {
        return fail(Error{.code = formInvalid, .problems = {{"name", staffNameTaken}}});
    }
    return {};
}

Result<void> administratorStays(const StaffList& all, const Staff& after)
{
    const auto isOne = [&](const Staff& each) {
        return each.id == after.id ? after.isActiveAdministrator() : each.isActiveAdministrator();
    };
    if (std::none_of(all.begin(), all.end(), isOne)) {
        return fail(lastAdministrator);
    }
    return {};
}

Result<Staff> addStaff(UnitOfWork& uow, const Actor& actor, const Staff& staff, UtcTime now)
{
    if (const auto stored = uow.staff().find(staff.id)) {
        // The same save twice is one; the hash has a salt of its own each time.
        if (stored->toForm() != staff.toForm() || stored->version != staff.version) {
            return fail(recordConflict);
        }
        return *stored;
    } else if (stored.error().code != recordNotFound) {
        return stored;
    }
    return uow.staff()
        .all()
        .and_then([&](const StaffList& all) { return nameIsFree(all, staff); })
        .and_then([&] { return uow.staff().add(staff); })
        .and_then([&] { return uow.audit().append(staffEntry(actor, staff, "added", now)); })
        .map([&] { return staff; });
}

/// Writes what differs; a change that changes nothing writes nothing.
Result<Staff> updateStaff(UnitOfWork& uow, const Actor& actor, const Staff& before, const Staff& after,
                          std::string action, UtcTime now)
{
    if (after == before) {
        return before;
    }
    return uow.staff().update(after).and_then([&](const Staff& stored) {
        AuditEntry entry = staffEntry(actor, stored, std::move(action), now);
        entry.before = imageOf(before);
        return uow.audit().append(entry).map([&] { return stored; });
    });
}

Result<Staff> findVersion(UnitOfWork& uow, StaffId id, Version version)
{
    return uow.staff().find(id).and_then([&](const Staff& staff) -> Result<Staff> {
        if (staff.version != version) {
            return fail(recordConflict);
        }
        return staff;
    });
}

} // namespace

Result<Staff> StaffService::addFirst(UnitOfWork& uow, const Actor& actor, StaffId id, const StaffForm& form,
                                     std::string pinHash, UtcTime now) const
{
    return mayManage(actor)
        .and_then([&] { return uow.staff().all(); })
        .and_then([&](const StaffList& all) -> Result<Staff> {
            const bool isThere = std::any_of(all.begin(), all.end(), [&](const Staff& each) {
                return each.id != id && each.isActiveAdministrator();
            });
            if (isThere) {
                return fail(administratorExists);
            }
            StaffForm first = form;
            first.roles.add(Role::Administrator);
            return add(uow, actor, id, first, std::move(pinHash), now);
        });
}

Result<Staff> StaffService::add(UnitOfWork& uow, const Actor& actor, StaffId id, const StaffForm& form,
                                std::string pinHash, UtcTime now) const
{
    return mayManage(actor).and_then([&] { return Staff::from(id, form); }).and_then([&](Staff staff) {
        staff.pinHash = std::move(pinHash);
        return addStaff(uow, actor, staff, now);
    });
}

Result<Staff> StaffService::change(UnitOfWork& uow, const Actor& actor, StaffId id, Version version,
                                   const StaffForm& form, UtcTime now) const
{
    return mayManage(actor).and_then([&] { return findVersion(uow, id, version); }).and_then([&](const Staff& before) {
        return Staff::from(id, form).and_then([&](const Staff& read) {
            Staff after = before;
            after.name = read.name;
            after.roles = read.roles;
            return uow.staff()
                .all()
                .and_then([&](const StaffList& all) {
                    return nameIsFree(all, after).and_then([&] { return administratorStays(all, after); });
                })
                .and_then([&] { return updateStaff(uow, actor, before, after, "changed", now); });
        });
    });
}

Result<Staff> StaffService::setPin(UnitOfWork& uow, const Actor& actor, StaffId id, std::string pinHash,
                                   std::string_view checkedAgainst, UtcTime now) const
{
    const bool own = actor.staff == std::optional{id};
    if (auto allowed = own ? Result<void>{} : mayManage(actor); !allowed) {
        return fail(allowed.error());
    }
    return uow.staff().find(id).and_then([&](const Staff& before) -> Result<Staff> {
        if (own && !before.pinHash.empty() && before.pinHash != checkedAgainst) {
            return fail(pinWrong);
        }
        Staff after = before;
        after.pinHash = std::move(pinHash);
        return uow.staff().setTries(id, {}).and_then(
            [&] { return updateStaff(uow, actor, before, after, "pin_set", now); });
    });
}

Result<Staff> StaffService::setBadge(UnitOfWork& uow, const Actor& actor, StaffId id, std::string mark,
                                     UtcTime now) const
{
    return mayManage(actor)
        .and_then([&] { return uow.staff().all(); })
        .and_then([&](const StaffList& all) -> Result<Staff> {
            const bool taken = !mark.empty() && std::any_of(all.begin(), all.end(), [&](const Staff& other) {
                return other.id != id && other.badgeMark == mark;
            });
            if (taken) {
                return fail(badgeTaken);
            }
            return uow.staff().find(id).and_then([&](const Staff& before) {
                Staff after = before;
                after.badgeMark = std::move(mark);
                return updateStaff(uow, actor, before, after, "badge_set", now);
            });
        });
}

Result<Staff> StaffService::deactivate(UnitOfWork& uow, const Actor& actor, StaffId id, Version version,
                                       UtcTime now) const
{
    return mayManage(actor).and_then([&] { return findVersion(uow, id, version); }).and_then([&](const Staff& before) {
        Staff after = before;
        after.active = false;
        after.badgeMark.clear();
        return uow.staff()
            .all()
            .and_then([&](const StaffList& all) { return administratorStays(all, after); })
            .and_then([&] { return updateStaff(uow, actor, before, after, "left", now); });
    });
}

Result<Staff> StaffService::reactivate(UnitOfWork& uow, const Actor& actor, StaffId id, Version version,
                                       UtcTime now) const
{
    return mayManage(actor).and_then([&] { return findVersion(uow, id, version); }).and_then([&](const Staff& before) {
        Staff after = before;
        after.active = true;
        return uow.staff().all().and_then([&](const StaffList& all) { return nameIsFree(all, after); }).and_then([&] {
            return updateStaff(uow, actor, before, after, "came_back", now);
        });
    });
}

} // namespace frontdesk
