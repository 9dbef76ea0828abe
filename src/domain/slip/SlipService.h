#pragma once

#include "base/LocalTime.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/slip/SlipCourse.h"
#include "domain/slip/SlipPeriod.h"
#include "rules/Facts.h"
#include "rules/RuleBook.h"

#include <optional>
#include <string>

namespace frontdesk {

/// A request for a slip, or a correction of one, as it crosses to the write lane: one value.
struct SlipToSave {
    SlipId id;
    SlipForm form = {};
    SlipPeriod period = {};
    UtcTime at{};                                ///< when it is asked for or corrected
    LocalDate day{};                             ///< of `at` in the unit's zone: numbers count by it
    std::optional<Version> known = {};           ///< none: something new
    std::optional<IdentityNumber> identity = {}; ///< an agent's document that was checked; none: as it was
};

/// A slip at the version that was shown.
struct SlipAt {
    SlipId id;
    Version version;
};

/// What was counted at the gate, and how the desk's rules were followed meanwhile.
struct SlipCheckToSave {
    SlipAt at;
    SlipCount count = {};
    Facts facts = {}; ///< of the desk
    GuidanceSession session{};
};

/// Stateless. Each step writes row, search tokens and audit entry in the caller's unit of work. Audit actions: added,
/// changed, approved, refused, printed, gone, stopped_at_gate, withdrawn, taken_back, voided, unvoided.
class SlipService {
public:
    /// Takes a request down or corrects one that nobody has decided about. An agent's document is kept by
    /// IdentityService. The same save twice is one save. @error form.invalid with every problem at once,
    /// record.conflict, record.voided, slip.decided, people.no_right
    [[nodiscard]] Result<ReleaseSlip> save(UnitOfWork& uow, const Actor& actor, const SlipToSave& input,
                                           const RuleBook& book) const;
    /// By somebody of the desk, who stands on it. @error those of SlipCourse::approve(), record.conflict,
    /// people.no_right
    [[nodiscard]] Result<ReleaseSlip> approve(UnitOfWork& uow, const Actor& actor, SlipAt at, UtcTime now) const;
    [[nodiscard]] Result<ReleaseSlip> refuse(UnitOfWork& uow, const Actor& actor, SlipAt at, std::string reason,
                                             UtcTime now) const;
    [[nodiscard]] Result<ReleaseSlip> print(UnitOfWork& uow, const Actor& actor, SlipAt at, UtcTime now) const;
    /// At the gate. Goods that differ stay in the house; that is saved as well: look at the last check.
    /// @error those of SlipCourse::check(), form.invalid with slip.gate_field, record.conflict, people.no_right
    [[nodiscard]] Result<ReleaseSlip> check(UnitOfWork& uow, const Actor& actor, const SlipCheckToSave& input,
                                            const RuleBook& book, UtcTime now) const;
    [[nodiscard]] Result<ReleaseSlip> withdraw(UnitOfWork& uow, const Actor& actor, SlipAt at, std::string reason,
                                               UtcTime now) const;
    /// Undo of the last step. @error slip.nothing_to_take_back, record.conflict, record.voided, people.no_right
    [[nodiscard]] Result<ReleaseSlip> takeBack(UnitOfWork& uow, const Actor& actor, SlipAt at, UtcTime now) const;
    /// @error record.void_needs_reason, record.voided, record.conflict, people.no_right
    [[nodiscard]] Result<ReleaseSlip> voidSlip(UnitOfWork& uow, const Actor& actor, SlipAt at, std::string reason,
                                               UtcTime now) const;
    /// Undo of voidSlip. @error record.conflict, record.not_voided, people.no_right
    [[nodiscard]] Result<ReleaseSlip> unvoid(UnitOfWork& uow, const Actor& actor, SlipAt at, UtcTime now) const;
};

} // namespace frontdesk
