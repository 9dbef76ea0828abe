#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/IdentityNumber.h"
#include "base/LocalTime.h"
#include "base/PhoneNumber.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/Voided.h"

#include <array>
#include <functional>
#include <optional>
#include <string>

namespace frontdesk {

struct WatchTag;
using WatchId = Id<WatchTag>;

inline constexpr ErrorCode watchBadPhone{"watch.bad_phone"}; ///< %1 as typed
inline constexpr ErrorCode watchBadPlate{"watch.bad_plate"}; ///< %1 as typed
/// Neither a name with a number, nor a document, nor a plate: a name alone fits too many people.
inline constexpr ErrorCode watchNeverMatches{"watch.never_matches"};
inline constexpr std::array watchErrors{watchBadPhone, watchBadPlate, watchNeverMatches};

/// Most characters (code points) of what is typed.
inline constexpr std::size_t mostWatchName = 64;
inline constexpr std::size_t leastWatchPlate = 4;
inline constexpr std::size_t mostWatchPlate = 16;
inline constexpr std::size_t mostWatchReason = 400;
inline constexpr std::size_t mostWatchDecider = 64;
inline constexpr std::size_t mostWatchWords = 400;

/// One entry of the watch-list as typed; behind each member the name of its field, as the problems have it.
struct WatchForm {
    std::string name = {};         ///< name
    std::string phone = {};        ///< phone
    std::string plate = {};        ///< plate
    std::string identityKind = {}; ///< identity_kind: a word of nameOf(IdentityKind); empty: as the number looks
    std::string identity = {};     ///< identity: a number, or the masked one that stands there already
    std::string reason = {};       ///< reason
    std::string decider = {};      ///< decider: who is to be asked; empty: any supervisor
    std::string validUntil = {};   ///< valid_until: the last day; empty: without end
    bool operator==(const WatchForm&) const = default;
};

/// A document by which somebody is recognised. Its number is not kept, only its mark (IdentityRepository::markOf).
struct WatchedIdentity {
    IdentityKind kind = IdentityKind::ResidentId;
    std::string masked;
    std::string mark;
    bool operator==(const WatchedIdentity&) const = default;
};

/// Somebody, or a car, whose visit a supervisor decides about. Made by from() or by a repository.
struct Watch {
    WatchId id;
    Version version = 1;
    std::string name = {};
    std::optional<PhoneNumber> phone = {};
    std::string plate = {}; ///< as plateKey() gives it
    std::optional<WatchedIdentity> identity = {};
    std::string reason = {};
    std::string decider = {};
    std::optional<LocalDate> validUntil = {}; ///< the last day
    UtcTime addedAt = {};
    std::optional<StaffId> addedBy = {};
    std::optional<Voided> voided = {};
    bool operator==(const Watch&) const = default;

    using MarkOf = std::function<std::string(const IdentityNumber&)>;
    /// Reads a form. @param before what is changed: a masked number that stands there stays the number that it was
    /// @error form.invalid with every problem at once: watch.*, identity.*, time.bad_date, form.unknown_word
    /// (identity_kind), form.field_required (reason, identity_kind), form.field_too_long, text.*
    [[nodiscard]] static Result<Watch> from(WatchId id, const WatchForm& form, const MarkOf& markOf,
                                            const Watch* before = nullptr);
    /// What the form showed, to edit it again; the number masked.
    [[nodiscard]] WatchForm toForm() const;
    /// Neither voided nor past its last day.
    [[nodiscard]] bool isInForce(LocalDate today) const { return !voided && (!validUntil || *validUntil >= today); }
};

/// What was decided when somebody on the list came. A later decision about the same visit counts instead.
struct WatchDecision {
    WatchId watch;
    RecordRef visit;
    bool letIn = false;
    std::string words = {};
    UtcTime at = {};
    std::optional<StaffId> by = {};
    bool operator==(const WatchDecision&) const = default;
};

[[nodiscard]] RecordImage imageOf(const Watch& watch);
/// For the audit of the entry of the list; the mark of a document is in the entry's own image.
[[nodiscard]] RecordImage imageOf(const WatchDecision& decision);

} // namespace frontdesk
