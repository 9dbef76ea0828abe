#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/TimeZone.h"
#include "domain/RecordRef.h"
#include "domain/promise/Promise.h"
#include "domain/promise/PromiseRepository.h"
#include "rules/RuleBook.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

class ReadView;

enum class DueState { Later, Near, Overdue };

/// One thing to be done, as the due strip shows it.
struct DueItem {
    RecordRef record; ///< the promise
    RecordRef origin; ///< where the work is done: the call it came from
    PromiseKind kind = PromiseKind::Callback;
    UtcTime dueAt;
    std::string toWhom;
    std::string phone;
    std::string what;
    DueState state = DueState::Later;
    bool operator==(const DueItem&) const = default;
};

/// The due strip: open promises, soonest first, and what else waits at the desk.
struct DueList {
    std::vector<DueItem> items = {};
    int toComplete = 0; ///< saved by one key
    int missedOpen = 0; ///< missed calls that nobody has dealt with
    int unclaimed = 0;  ///< recorded while nobody was signed in; counted up to Unclaimed::most
    int waiting = 0;    ///< visitors who wait for their host
    std::optional<RecordRef> longestWaiting = {};
    UtcTime waitingSince{}; ///< of the longest waiting one
    int tickets = 0;        ///< open tickets with a clock that is up or near; their promises stand among the items
    std::optional<RecordRef> mostPressing = {}; ///< of those
    bool operator==(const DueList&) const = default;
};

/// What is due at a desk. Pure apart from the view; on the read lane's thread.
class DueWork {
public:
    /// At most this many items, and missed calls are counted up to it.
    static constexpr int most = 500;

    /// @param near how long before its time a promise counts as near @param book whose clocks tickets have
    [[nodiscard]] static Result<DueList> read(const ReadView& view, UtcTime now, Milliseconds near,
                                              const RuleBook& book, const TimeZone& zone);
    [[nodiscard]] static DueState stateOf(UtcTime dueAt, UtcTime now, Milliseconds near);
    /// From the packs' limit callback_minutes: what is left of it when its `near` is reached; none without a limit.
    /// Source: M1-060.
    [[nodiscard]] static Milliseconds nearOf(const RuleBook& book);
};

} // namespace frontdesk
