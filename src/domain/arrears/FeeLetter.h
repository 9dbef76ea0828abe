#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/UnitOfWork.h"
#include "domain/Voided.h"
#include "domain/arrears/FeeWords.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// A written reminder, statement or demand, with its proof of delivery.
struct FeeLetter {
    FeeLetterId id;
    FeeAccountId account;
    Version version = 1;
    FeeLetterKind kind = FeeLetterKind::Reminder;
    std::string number = {}; ///< "CJ-20261130-001"
    LocalDate day{};
    std::string letterTemplate = {}; ///< the pack's
    std::vector<FeeItemId> items = {};
    Money total = {};
    std::string tracking = {};
    std::optional<UtcTime> sentAt = {};
    std::optional<LocalDate> deliveredOn = {};
    std::string proof = {}; ///< who signed for it, or why it came back
    bool returned = false;
    RecordImage paper = {};    ///< FeeLetterPaper as it was written; empty of a suit
    std::string ruleBook = {}; ///< whose template it was
    std::optional<StaffId> operatorId = {};
    std::optional<Voided> voided = {};
    bool operator==(const FeeLetter&) const = default;
};

[[nodiscard]] inline RecordRef refOf(const FeeLetter& letter) { return {RecordKind::FeeLetter, letter.id.value()}; }
[[nodiscard]] RecordImage imageOf(const FeeLetter& letter);
/// Its number, what the post calls it, and whom and which room it was written to; nothing of what it says.
[[nodiscard]] SearchText searchText(const FeeLetter& letter);

} // namespace frontdesk
