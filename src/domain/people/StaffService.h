#pragma once

#include "domain/UnitOfWork.h"
#include "domain/people/Staff.h"

namespace frontdesk {

/// Who works here. Stateless; each step is one within the caller's unit of work and writes its audit entry. All ask for
/// the right to manage people (@error people.no_right), but one's own PIN. There is always an active administrator once
/// there was one. Audit actions: added, changed, pin_set, badge_set, left, came_back.
class StaffService {
public:
    /// The first administrator, while there is none: asked for at the first start, done by the program.
    /// @error people.administrator_exists, form.invalid
    [[nodiscard]] Result<Staff> addFirst(UnitOfWork& uow, const Actor& actor, StaffId id, const StaffForm& form,
                                         std::string pinHash, UtcTime now) const;
    /// @param pinHash may be empty: then a PIN is given later @error form.invalid, people.name_taken among its problems
    [[nodiscard]] Result<Staff> add(UnitOfWork& uow, const Actor& actor, StaffId id, const StaffForm& form,
                                    std::string pinHash, UtcTime now) const;
    /// @error form.invalid, record.conflict when the version moved, people.last_administrator
    [[nodiscard]] Result<Staff> change(UnitOfWork& uow, const Actor& actor, StaffId id, Version version,
                                       const StaffForm& form, UtcTime now) const;
    /// Somebody's own PIN needs the hash that the old one was checked against; another's needs the right. Wrong tries
    /// are forgotten. @error people.pin_wrong, record.not_found
    [[nodiscard]] Result<Staff> setPin(UnitOfWork& uow, const Actor& actor, StaffId id, std::string pinHash,
                                       std::string_view checkedAgainst, UtcTime now) const;
    /// @param mark PinHasher::badgeMark(), or empty to take the badge away @error people.badge_taken
    [[nodiscard]] Result<Staff> setBadge(UnitOfWork& uow, const Actor& actor, StaffId id, std::string mark,
                                         UtcTime now) const;
    /// Somebody left: the records keep the name, the badge is free for another. @error people.last_administrator
    [[nodiscard]] Result<Staff> deactivate(UnitOfWork& uow, const Actor& actor, StaffId id, Version version,
                                           UtcTime now) const;
    /// Undo of deactivate, the badge apart. @error people.name_taken
    [[nodiscard]] Result<Staff> reactivate(UnitOfWork& uow, const Actor& actor, StaffId id, Version version,
                                           UtcTime now) const;
};

} // namespace frontdesk
