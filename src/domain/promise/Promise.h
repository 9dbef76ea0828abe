#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

struct PromiseTag;
using PromiseId = Id<PromiseTag>;

enum class PromiseKind {
    Callback,
    Handover,  ///< something is kept for somebody until it is fetched
    Complaint, ///< what a customer was told would happen for a ticket, and by when
    SiteVisit, ///< that we come to a customer's place at a time
    Payment,   ///< that somebody pays fees by a day
};
enum class PromiseState { Open, Kept, Broken, Withdrawn };

[[nodiscard]] std::string_view nameOf(PromiseKind kind);
[[nodiscard]] std::string_view nameOf(PromiseState state);

/// What somebody was told would happen, by when. One ledger for everything. Source: M0-131, M0-132, M1-039, M1-060.
struct Promise {
    PromiseId id;
    Version version = 1;
    PromiseKind kind = PromiseKind::Callback;
    std::string toWhom; ///< name as given, may be empty
    std::string phone;  ///< digits to dial as stored by PhoneNumber, may be empty
    std::string what;   ///< what was promised, in the clerk's words
    RecordRef origin;   ///< the call it came from
    UtcTime madeAt;
    UtcTime dueAt;
    PromiseState state = PromiseState::Open;
    std::optional<StaffId> madeBy = {};
    std::optional<UtcTime> closedAt = {};
    std::string note = {}; ///< how it was kept, or why withdrawn
    int progressCalls = 0; ///< times the customer was told the progress instead (M1-061)
    bool operator==(const Promise&) const = default;
};

[[nodiscard]] RecordImage imageOf(const Promise& promise);

} // namespace frontdesk
