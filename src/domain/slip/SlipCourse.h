#pragma once

#include "domain/slip/ReleaseSlip.h"

#include <string>
#include <vector>

namespace frontdesk {

/// What somebody counted at the gate.
struct SlipCount {
    std::vector<int> counted = {}; ///< of each line
    std::string unwritten = {};    ///< what is there and stands on no line, as typed
    bool operator==(const SlipCount&) const = default;
};

/// What the desk does next with a slip.
enum class SlipStep { Approve, Print, Check, Nothing };

/// The course of a slip: requested, approved or refused, printed, gone; or withdrawn, or run out. Pure: each step gives
/// the changed slip or says why not. Source: M0-284.
class SlipCourse {
public:
    [[nodiscard]] static SlipStep next(const ReleaseSlip& slip, UtcTime now);
    /// Why it cannot be approved, all at once: slip.needs_consent, slip.needs_identity. What is owed is never among
    /// them.
    [[nodiscard]] static std::vector<ErrorCode> lacking(const ReleaseSlip& slip);

    /// @error record.voided, slip.needs_person, slip.decided, slip.expired, and the first of lacking()
    [[nodiscard]] static Result<ReleaseSlip> approve(const ReleaseSlip& slip, const Actor& actor, UtcTime now);
    /// @error record.voided, slip.needs_person, slip.decided, slip.needs_reason
    [[nodiscard]] static Result<ReleaseSlip> refuse(const ReleaseSlip& slip, std::string_view reason,
                                                    const Actor& actor, UtcTime now);
    /// Printing it again changes nothing. @error record.voided, slip.not_approved, slip.stopped, slip.used_up,
    /// slip.expired
    [[nodiscard]] static Result<ReleaseSlip> print(const ReleaseSlip& slip, const Actor& actor, UtcTime now);
    /// Whether it lets anything out at this moment. @error record.voided, slip.not_approved, slip.stopped,
    /// slip.used_up, slip.expired, slip.not_yet_valid
    [[nodiscard]] static Result<void> isGood(const ReleaseSlip& slip, UtcTime now);
    /// The gate counts. As written or less is let out; more, or something that is not written, stays in the house, and
    /// that is written down too (its last check has not passed). @error those of isGood(), slip.needs_person,
    /// slip.nothing_counted, form.invalid
    [[nodiscard]] static Result<ReleaseSlip> check(const ReleaseSlip& slip, const SlipCount& count, const Actor& actor,
                                                   UtcTime now);
    /// @error record.voided, slip.needs_person, slip.stopped, slip.used_up, slip.needs_reason
    [[nodiscard]] static Result<ReleaseSlip> withdraw(const ReleaseSlip& slip, std::string_view reason,
                                                      const Actor& actor, UtcTime now);
    /// One step back. @error slip.nothing_to_take_back, record.voided
    [[nodiscard]] static Result<ReleaseSlip> takeBack(const ReleaseSlip& slip);
};

} // namespace frontdesk
