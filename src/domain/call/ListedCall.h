#pragma once

#include "domain/call/Call.h"

namespace frontdesk {

/// Which calls a long list holds. Voided ones are in all but ToComplete: they are shown struck through.
enum class CallsListed { All, Missed, Late, ToComplete };

/// A call as one row of a long list shows it: no holds, no guidance, and of what was written the first line only.
struct ListedCall {
    CallId id;
    int line = 1;
    std::string lineLabel = {};
    std::string lineKind = {};
    std::string callerId = {}; ///< heard on the line, may be empty
    UtcTime rangAt = {};
    int ringCount = 0;
    bool late = false;
    CallOutcome outcome = CallOutcome::Open;
    Caller caller = {};
    std::string category = {};
    std::string words = {}; ///< first line of the key points, else of what was requested
    bool toComplete = false;
    std::optional<StaffId> operatorId = {}; ///< empty: unclaimed
    bool voided = false;
    std::string dealtHow = {}; ///< of a missed call; empty: not dealt with
    bool operator==(const ListedCall&) const = default;

    [[nodiscard]] static ListedCall of(const Call& call);
};

/// What a list shows of what was written down.
[[nodiscard]] std::string firstLineOf(std::string_view keyPoints, std::string_view requestedItems);
[[nodiscard]] bool isListed(const Call& call, CallsListed which);

} // namespace frontdesk
