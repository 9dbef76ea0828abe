#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/arrears/FeeWords.h"
#include "domain/people/Actor.h"
#include "domain/promise/Promise.h"

#include <optional>
#include <string>

namespace frontdesk {

/// That somebody pays an amount by a day. Its due time stands in the ledger of promises; whether it was kept is found
/// from payments and imports. Source: M0-139.
struct PayPromise {
    PayPromiseId id;
    FeeAccountId account;
    Version version = 1;
    Money amount = {};
    LocalDate day{};
    UtcTime madeAt{};
    Money owedBefore = {}; ///< what the account owed when it was made: what went down since counts for it
    Money paid = {};       ///< of the amount, as found so far
    int level = 0;         ///< broken ones of the account before this one
    PayPromiseState state = PayPromiseState::Open;
    std::optional<UtcTime> settledAt = {};
    std::string note = {}; ///< why withdrawn
    std::optional<PromiseId> ledger = {};
    std::optional<StaffId> madeBy = {};
    bool operator==(const PayPromise&) const = default;
};

[[nodiscard]] inline RecordRef refOf(const PayPromise& promise) { return {RecordKind::PayPromise, promise.id.value()}; }
[[nodiscard]] RecordImage imageOf(const PayPromise& promise);

} // namespace frontdesk
