#pragma once

#include "domain/UnitOfWork.h"
#include "domain/rehearsal/RehearsalResult.h"

namespace frontdesk {

/// Stateless. Keeps what came of rehearsals, for whoever is signed in, and lets it be read.
class RehearsalService {
public:
    /// Keeps a result as the actor's own, whoever it names. Audit action: added.
    /// @error people.no_right (rehearse: somebody has to be signed in)
    [[nodiscard]] Result<RehearsalResult> keep(UnitOfWork& uow, const Actor& actor, RehearsalResult result) const;

    /// One's own for everybody, another's with the right see_rehearsals; newest first. @error people.no_right
    [[nodiscard]] Result<std::vector<RehearsalResult>> ofStaff(const ReadView& view, const Actor& actor, StaffId who,
                                                               int most) const;
    /// Everybody's; newest first. @error people.no_right
    [[nodiscard]] Result<std::vector<RehearsalResult>> all(const ReadView& view, const Actor& actor, int most) const;
};

} // namespace frontdesk
