#include "domain/people/SecondPerson.h"

#include "domain/audit/AuditEntry.h"
#include "domain/people/PeopleErrors.h"
#include "domain/people/SignInDelay.h"
#include "domain/people/StaffRepository.h"

namespace frontdesk {

namespace {

Result<Staff> findSecond(UnitOfWork& uow, StaffId id)
{
    return uow.staff().find(id).and_then([](const Staff& staff) -> Result<Staff> {
        return staff.active ? Result<Staff>{staff} : Result<Staff>{fail(staffLeft)};
    });
}

} // namespace

Result<Staff> SecondPerson::passed(UnitOfWork& uow, StaffId id)
{
    return findSecond(uow, id).and_then(
        [&](const Staff& staff) { return uow.staff().setTries(id, {}).map([&] { return staff; }); });
}

Result<Staff> SecondPerson::require(UnitOfWork& uow, const Actor& actor, const PinProof& proof, Right right)
{
    return findSecond(uow, proof.by).and_then([&](const Staff& staff) -> Result<Staff> {
        const bool another = actor.staff != staff.id;
        if (auto allowed = Rights::require(
                {.desk = actor.desk, .staff = staff.id, .roles = another ? staff.roles : Roles{}}, right);
            !allowed) {
            return fail(allowed.error());
        }
        const bool same = !staff.pinHash.empty() && staff.pinHash == proof.against;
        return same ? Result<Staff>{staff} : Result<Staff>{fail(pinWrong)};
    });
}

Result<void> SecondPerson::note(UnitOfWork& uow, const Actor& actor, const Staff& person, std::string action,
                                RecordRef record, UtcTime now)
{
    const Actor second{.desk = actor.desk, .staff = person.id, .roles = person.roles};
    return uow.audit().append({.at = now, .actor = second, .action = std::move(action), .record = record});
}

} // namespace frontdesk
