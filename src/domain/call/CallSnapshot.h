#pragma once

#include "base/Clock.h"
#include "domain/RecordImage.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

enum class CallOutcome { Open, Answered, Missed, WrongNumber };
enum class EndedBy { Unknown, Caller, Desk };

/// The source of a practice call: it is kept and shown, and reports leave it out.
inline constexpr std::string_view sourceSimulated{"simulated"};

/// Names as stored in drafts and audit payloads: never rename one.
[[nodiscard]] std::string_view nameOf(CallOutcome outcome);
[[nodiscard]] std::string_view nameOf(EndedBy by);

/// One time the caller was asked to wait. Source: M0-329, M3-010.
struct CallHold {
    UtcTime startedAt;
    std::int64_t seconds = 0; ///< measured by the steady clock; 0 while it lasts
    bool ended = false;
    std::string reason = {};
    bool consent = false;
    bool overLimit = false;
    bool operator==(const CallHold&) const = default;
};

/// What the machine saw of a call, in values that can be stored. Wall times say when; durations and rings were
/// measured by the steady clock.
struct CallSnapshot {
    int line = 1;
    std::string lineLabel = {};
    std::string lineKind = "external";
    std::string source = "key"; ///< key, sourceSimulated …
    std::string callerId = {};  ///< digits heard on the line, may be empty
    UtcTime rangAt = {};
    int ringCount = 0;
    std::int64_t waitedMillis = 0; ///< first ring to answer (or to giving up)
    std::optional<UtcTime> answeredAt = {};
    bool late = false;
    bool otherLineBusy = false; ///< another call was being talked on while it rang: the reason is inferred
    std::optional<UtcTime> endedAt = {};
    std::int64_t talkedMillis = 0; ///< without holds
    EndedBy endedBy = EndedBy::Unknown;
    bool dropped = false;
    bool clockJumped = false; ///< the wall clock was set during the call
    bool slept = false;       ///< the machine slept during the call
    CallOutcome outcome = CallOutcome::Open;
    std::vector<CallHold> holds = {};
    bool operator==(const CallSnapshot&) const = default;

    /// Names are the prefix (with its dot) and the member's name; times are milliseconds since 1970 UTC.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    /// What is missing or no number has its default: a damaged draft still gives a call.
    [[nodiscard]] static CallSnapshot readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
