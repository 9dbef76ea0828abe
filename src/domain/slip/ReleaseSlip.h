#pragma once

#include "base/Id.h"
#include "base/IdentityNumber.h"
#include "base/PhoneNumber.h"
#include "domain/FormReader.h"
#include "domain/RecordErrors.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/people/Actor.h"
#include "domain/slip/SlipErrors.h"
#include "domain/slip/SlipForm.h"
#include "domain/slip/SlipLine.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

struct SlipTag;
using SlipId = Id<SlipTag>;

/// Somebody did something to a slip, once.
struct SlipMark {
    UtcTime at;
    std::optional<StaffId> by = {};
    std::string reason = {}; ///< of what needs one
    bool operator==(const SlipMark&) const = default;
};

/// What was counted at the gate, once.
struct SlipCheck {
    UtcTime at;
    std::optional<StaffId> by = {};
    bool passed = false;        ///< let out; otherwise the goods stayed in the house
    std::vector<int> counted;   ///< of each line of the slip
    std::string unwritten = {}; ///< what was there and stands on no line
    bool operator==(const SlipCheck&) const = default;
};

/// What is the matter with a slip, whatever the time. Whether it has run out is asked besides.
enum class SlipState {
    Requested,
    Approved,
    Printed,
    PartlyGone, ///< some of it has left; the rest may until it runs out
    Gone,
    Refused,
    Withdrawn,
};
[[nodiscard]] constexpr std::string_view nameOf(SlipState state)
{
    constexpr std::array<std::string_view, 7> names{"requested", "approved", "printed",  "partly_gone",
                                                    "gone",      "refused",  "withdrawn"};
    return names[static_cast<std::size_t>(state)];
}

/// Goods that may leave the house (M0-284). Made only by from() or a repository.
struct ReleaseSlip {
    SlipId id;
    Version version = 1;
    std::string number = {}; ///< what people call it
    std::string place = {};
    std::string goodsOf = {}; ///< one of goodsOwners
    std::string owner = {};
    std::string taker = {};
    std::optional<PhoneNumber> phone = {};
    bool agent = false;
    std::optional<IdentityKind> document = {}; ///< whose number was checked; the number itself is in IdentityRepository
    std::optional<UtcTime> documentAt = {};
    std::string plate = {};
    std::vector<SlipLine> lines = {};
    std::string consentBy = {};
    std::string consentHow = {}; ///< one of consentWays
    std::optional<UtcTime> consentAt = {};
    UtcTime validFrom{};
    UtcTime validUntil{}; ///< from then on no longer
    std::string arrears = {};
    std::string remark = {};
    UtcTime requestedAt{};
    std::optional<StaffId> operatorId = {}; ///< who took the request down
    std::optional<SlipMark> approved = {};
    std::optional<SlipMark> refused = {};
    std::optional<SlipMark> printed = {}; ///< the first time
    std::optional<SlipMark> withdrawn = {};
    std::vector<SlipCheck> checks = {}; ///< in their order
    std::optional<Voided> voided = {};
    std::string ruleBook = {};
    RecordImage guidance = {};
    bool operator==(const ReleaseSlip&) const = default;

    /// Reads a form over what is known of the slip: times, marks and numbers are left alone.
    /// @error form.invalid with every problem at once: no room, nobody who takes the goods, no goods, words, phone,
    /// what is too long
    [[nodiscard]] static Result<ReleaseSlip> from(const ReleaseSlip& known, const SlipForm& form);
    /// What the form showed, to edit it again; without its times, which are shown in the unit's zone.
    [[nodiscard]] SlipForm toForm() const;

    [[nodiscard]] SlipState state() const;
    /// How many of a line have left.
    [[nodiscard]] int goneOf(std::size_t line) const { return goneBefore(line, checks.size()); }
    /// How many of a line had left before the n-th check.
    [[nodiscard]] int goneBefore(std::size_t line, std::size_t check) const;
    [[nodiscard]] int remainingOf(std::size_t line) const { return lines[line].count - goneOf(line); }
    /// Neither at its end nor voided; it may have run out all the same.
    [[nodiscard]] bool isOpen() const { return !voided && !closedAt(); }
    [[nodiscard]] bool isExpired(UtcTime now) const { return isOpen() && now >= validUntil; }
    /// When it came to its end: refused, withdrawn, or everything gone.
    [[nodiscard]] std::optional<UtcTime> closedAt() const;
    /// When goods left by it the last time.
    [[nodiscard]] std::optional<UtcTime> leftAt() const;
};

/// The plain texts of a slip, in the order of their columns; each with its name and the most characters.
struct SlipText {
    const char* name;
    std::string ReleaseSlip::*text;
    std::string SlipForm::*typed;
    std::size_t most;
};
inline constexpr std::size_t mostSlipWord = 64;
inline constexpr std::array slipTexts{
    SlipText{"place", &ReleaseSlip::place, &SlipForm::place, mostPlace},
    SlipText{"owner", &ReleaseSlip::owner, &SlipForm::owner, mostCallerName},
    SlipText{"name", &ReleaseSlip::taker, &SlipForm::taker, mostCallerName},
    SlipText{"plate", &ReleaseSlip::plate, &SlipForm::plate, mostSlipWord},
    SlipText{"consent_by", &ReleaseSlip::consentBy, &SlipForm::consentBy, mostCallerName},
    SlipText{"arrears", &ReleaseSlip::arrears, &SlipForm::arrears, mostRequestedItems},
    SlipText{"note", &ReleaseSlip::remark, &SlipForm::remark, mostRequestedItems},
};

[[nodiscard]] inline RecordRef refOf(const ReleaseSlip& slip) { return {RecordKind::ReleaseSlip, slip.id.value()}; }
/// Every field, the guidance under "guidance.". The number of a document is in none.
[[nodiscard]] RecordImage imageOf(const ReleaseSlip& slip);
/// Number, room, names, goods, plate and phone. A voided one stays findable.
[[nodiscard]] SearchText searchText(const ReleaseSlip& slip);

} // namespace frontdesk
