#pragma once

#include "domain/UnitOfWork.h"
#include "domain/people/Staff.h"

namespace frontdesk {

/// A try to sign in, counted already: who, and how long to wait before a PIN is looked at.
struct SignInTry {
    Staff staff;
    Milliseconds wait{0}; ///< more than nothing: not looked at, and not counted
};

/// Stateless. Signing in asks for no right: nobody has one before. What a try says in the audit is who, when and at
/// which desk: signed_in, signed_out, sign_in_failed, with no image and version 0, since the record stays as it is.
class SignIn {
public:
    /// Counts a try as wrong before the PIN is looked at, so that no crash in between makes it free.
    /// @error record.not_found, people.left, people.pin_missing
    [[nodiscard]] Result<SignInTry> begin(UnitOfWork& uow, StaffId id, UtcTime now) const;
    /// The PIN was right: the tries are forgotten. Whoever was signed in before is signed out.
    /// @param before the desk, and who was signed in there; may be nobody @error record.not_found, people.left
    [[nodiscard]] Result<Staff> passed(UnitOfWork& uow, const Actor& before, StaffId id, UtcTime now) const;
    /// @return how long to wait now
    [[nodiscard]] Result<Milliseconds> failed(UnitOfWork& uow, const Actor& before, StaffId id, UtcTime now) const;
    /// @param mark PinHasher::badgeMark() of what was scanned @error people.badge_unknown
    [[nodiscard]] Result<Staff> byBadge(UnitOfWork& uow, const Actor& before, std::string_view mark, UtcTime now) const;
    /// Nothing happens when nobody is signed in.
    [[nodiscard]] Result<void> out(UnitOfWork& uow, const Actor& who, UtcTime now) const;
};

} // namespace frontdesk
