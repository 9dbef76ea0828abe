#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/Voided.h"
#include "domain/arrears/FeeWords.h"

#include <optional>
#include <string>

namespace frontdesk {

/// Claims of an owner's association or a manager lapse after three years (Civil Code, art. 188).
inline constexpr int limitationYears = 3;

/// One thing that is owed: the property fee of a time, water, parking. Finance's list says what and how much; payments
/// alone say what is settled.
struct FeeItem {
    FeeItemId id;
    FeeAccountId account;
    Version version = 1;
    std::string kind = {};   ///< as finance names it
    std::string period = {}; ///< as finance writes it: "2026-07"
    std::string bill = {};   ///< finance's own number; may be empty
    Money amount = {};
    LocalDate due{};
    Money settled = {}; ///< paid and waived so far; changed by payments alone
    FeeDemand demand = FeeDemand::None;
    std::optional<LocalDate> limitationFrom = {}; ///< a proven demand began the three years anew on this day
    std::optional<RecordRef> dispute = {};        ///< the ticket that was opened about it
    std::optional<FeeImportId> source = {};       ///< the import that brought it
    std::optional<UtcTime> goneAt = {};           ///< missing in a whole list since: paid elsewhere, as finance says
    std::optional<Voided> voided = {};
    bool operator==(const FeeItem&) const = default;

    /// Which item of its account it is: two of one key are one. The bill's number where there is one, else kind and
    /// time.
    [[nodiscard]] std::string key() const;
    /// What is still owed; nothing of one that is gone or voided.
    [[nodiscard]] Money rest() const;
    [[nodiscard]] bool isOpen() const { return !voided && !goneAt && settled < amount; }
    /// The last day on which it can be sued for.
    [[nodiscard]] LocalDate limitation() const;
    /// Whole days past the due date; below zero before it.
    [[nodiscard]] int daysOverdue(LocalDate day) const;
};

[[nodiscard]] inline RecordRef refOf(const FeeItem& item) { return {RecordKind::FeeItem, item.id.value()}; }
[[nodiscard]] RecordImage imageOf(const FeeItem& item);

} // namespace frontdesk
