#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "domain/FormReader.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/call/CallForm.h"
#include "domain/call/CallSnapshot.h"
#include "domain/people/Actor.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

struct CallTag;
using CallId = Id<CallTag>;

inline constexpr ErrorCode callBadPhone{"call.bad_phone"}; ///< not a number, or too short; %1 as typed
inline constexpr ErrorCode callNotEnded{"call.not_ended"};
inline constexpr ErrorCode callNotMissed{"call.not_missed"};
inline constexpr ErrorCode callGateRecap{"call.gate_recap"};   ///< not read back (a mark, not a refusal)
inline constexpr ErrorCode callGateField{"call.gate_field"};   ///< a pack requires %1
inline constexpr ErrorCode callClaimed{"call.claimed"};        ///< somebody has taken it already
inline constexpr ErrorCode callNotClaimed{"call.not_claimed"}; ///< only whoever took it gives it back
inline constexpr std::array callErrors{callBadPhone,  callNotEnded, callNotMissed, callGateRecap,
                                       callGateField, callClaimed,  callNotClaimed};

/// Who called, as far as known. A refused name or number is a valid value ("declined"). Source: M0-323, M4-046.
struct Caller {
    std::string name;  ///< as given: full name, or surname only
    std::string title; ///< form of address from the form: word "mr", "ms" or free text (a post)
    std::optional<PhoneNumber> phone = {};
    std::string place; ///< room or unit, as typed
    bool nameDeclined = false;
    bool phoneDeclined = false;
    int nameAsked = 0;
    bool operator==(const Caller&) const = default;
};

/// How a missed call was dealt with.
struct MissedDealtWith {
    UtcTime at;
    std::string how; ///< called_back, not_reached, not_needed; practice
    bool operator==(const MissedDealtWith&) const = default;
};

/// A call as recorded. Made only by from(), fromMissed() or a repository.
struct Call {
    CallId id;
    Version version = 1;
    CallSnapshot live; ///< times, rings, holds, line: what the machine saw
    Caller caller = {};
    /// As chosen: the vocabulary's word, or empty. A wrong number keeps what was chosen before it was marked.
    std::string category = {};
    std::string emergencyKind = {}; ///< of an emergency: a word of emergencyKinds, or empty
    std::string keyPoints = {};
    std::string requestedItems = {};
    std::string lateReason = {}; ///< on_phone, with_visitor, away, other; empty: not asked yet
    bool lateReasonInferred = false;
    bool recapConfirmed = false;
    bool toComplete = false;                ///< saved by one key, to be completed later
    std::optional<StaffId> operatorId = {}; ///< empty: unclaimed
    std::optional<Voided> voided = {};
    std::optional<MissedDealtWith> dealtWith = {}; ///< missed calls only
    std::string ruleBook = {};                     ///< name of the rule book that it was taken under
    RecordImage guidance = {};                     ///< GuidanceSession as saved
    bool operator==(const Call&) const = default;

    /// Reads a form. @error form.invalid with every problem at once (bad phone, too long, unknown category).
    /// Nothing is required of a call here: what must be filled is the packs' matter (CallGates).
    [[nodiscard]] static Result<Call> from(CallId id, const CallForm& form, const CallSnapshot& live);
    /// What the form showed, to edit it again.
    [[nodiscard]] CallForm toForm() const;
    /// What the call counts as: wrong_number for a wrong number, else the category.
    [[nodiscard]] std::string_view countsAs() const;
};

/// Every field, the guidance under "guidance.", what the machine saw under "live.".
[[nodiscard]] RecordImage imageOf(const Call& call);
/// What a call is found by. A voided call stays findable: it is shown struck through and can be restored.
[[nodiscard]] SearchText searchText(const Call& call);

/// The number heard on the line as PhoneNumber::digits(), or just its digits when it is no number; may be empty.
[[nodiscard]] std::string heardDigits(const CallSnapshot& live);
/// The numbers that a call belongs to, as PhoneNumber::digits(): the one given, then the one heard, none twice.
/// CallRepository::ofPhone() finds it under each.
[[nodiscard]] std::vector<std::string> numbersOf(const Call& call);

} // namespace frontdesk
