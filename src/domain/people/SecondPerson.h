#pragma once

#include "domain/UnitOfWork.h"
#include "domain/people/Rights.h"
#include "domain/people/Staff.h"

#include <string>

namespace frontdesk {

/// That a second person stands behind one act: whose PIN was right, and the hash that it was looked at with. Goes into
/// the act's own unit of work, which looks at it again.
struct PinProof {
    StaffId by;
    std::string against = {};
};

/// A second person who agrees to one act with her own PIN, without taking over the desk. Stateless. Trying goes by
/// SignIn::begin() and failed(), so that wrong PINs count and are audited as they are at signing in.
class SecondPerson {
public:
    /// The PIN was right: the wrong tries are forgotten. @error record.not_found, people.left
    [[nodiscard]] static Result<Staff> passed(UnitOfWork& uow, StaffId id);
    /// In the unit of work of the act. @error people.no_right where the person has not the right or is the one who
    /// acts, people.left, people.pin_wrong where the PIN was changed meanwhile
    [[nodiscard]] static Result<Staff> require(UnitOfWork& uow, const Actor& actor, const PinProof& proof, Right right);
    /// The person's own entry at a record that stays as it is, beside that of whoever acts: with no image and version
    /// 0.
    [[nodiscard]] static Result<void> note(UnitOfWork& uow, const Actor& actor, const Staff& person, std::string action,
                                           RecordRef record, UtcTime now);
};

} // namespace frontdesk
