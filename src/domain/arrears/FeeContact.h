#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/arrears/FeeWords.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// One time that somebody was reached, or not, about fees. Source: M0-138 to M0-150.
struct FeeContact {
    FeeContactId id;
    FeeAccountId account;
    Version version = 1;
    UtcTime at{};
    FeeChannel channel = FeeChannel::Phone;
    std::string step = {}; ///< the ladder's step that it was for: "ladder/3"; empty: by itself
    FeeOutcome outcome = FeeOutcome::Done;
    std::string reason = {};              ///< why not reached or postponed; of a visit why it was made
    std::optional<LocalDate> nextOn = {}; ///< postponed to
    FeeListener listener = FeeListener::Nobody;
    std::string who = {};             ///< the name of who was on the line
    std::vector<FeeItemId> told = {}; ///< items read out, each with its amount; empty for a third person
    FeeAnswer answer = FeeAnswer::None;
    std::string words = {}; ///< what was said, in the customer's words
    std::optional<PayPromiseId> promise = {};
    std::optional<RecordRef> ticket = {};      ///< the complaint that came of it
    std::optional<UtcTime> appointmentAt = {}; ///< of a visit: agreed by telephone
    std::optional<StaffId> operatorId = {};
    RecordImage guidance = {};
    std::string ruleBook = {};
    bool operator==(const FeeContact&) const = default;
};

[[nodiscard]] inline RecordRef refOf(const FeeContact& contact) { return {RecordKind::FeeContact, contact.id.value()}; }
[[nodiscard]] RecordImage imageOf(const FeeContact& contact);

} // namespace frontdesk
