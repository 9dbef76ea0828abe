#pragma once

#include "domain/UnitOfWork.h"
#include "domain/identity/IdentityRepository.h"
#include "domain/people/Actor.h"

namespace frontdesk {

/// Stateless: each call is one step within the caller's unit of work. What it does is written into the audit of the
/// record that the number belongs to, with version 0 and without images: identity_kept, identity_revealed,
/// identity_removed, identity_purged. The number itself is in none of them.
/// @error people.no_right from each of them
class IdentityService {
public:
    /// Most numbers of one purge, so that the write lane is soon free again.
    static constexpr int mostPurged = 200;

    /// Keeps the number for a record, in place of an earlier one. Who may: Right::RecordWork. Writes nothing when just
    /// this is kept already. @param from the period of keeping begins here: when the visitor came or is expected
    [[nodiscard]] Result<void> keep(UnitOfWork& uow, const Actor& actor, RecordRef owner, const IdentityNumber& number,
                                    UtcTime from, UtcTime now) const;
    /// Who may: Right::RecordWork. No error when there is none.
    [[nodiscard]] Result<void> remove(UnitOfWork& uow, const Actor& actor, RecordRef owner, UtcTime now) const;
    /// The whole number, once; that it was seen is written down each time. Who may: Right::RevealIdentity.
    /// @error identity.not_kept, identity.unreadable
    [[nodiscard]] Result<IdentityNumber> reveal(UnitOfWork& uow, const Actor& actor, RecordRef owner,
                                                UtcTime now) const;
    /// Removes what was kept for as many days as the unit decided (UnitSettings::identityKeepDays). A shorter period
    /// counts at once, for older numbers too. Who may: Right::ChangeUnit, as the program itself.
    /// @return how many were removed, at most mostPurged: then there may be more
    [[nodiscard]] Result<int> purgeDue(UnitOfWork& uow, const Actor& actor, UtcTime now) const;
};

} // namespace frontdesk
