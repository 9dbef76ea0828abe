#include "domain/call/ListedCall.h"

namespace frontdesk {

std::string firstLineOf(std::string_view keyPoints, std::string_view requestedItems)
{
    const std::string_view words = keyPoints.empty() ? requestedItems : keyPoints;
    return std::string{words.substr(0, words.find('\n'))};
}

bool isListed(const Call& call, CallsListed which)
{
    switch (which) {
    case CallsListed::All:
        return true;
    case CallsListed::Missed:
        return call.live.outcome == CallOutcome::Missed;
    case CallsListed::Late:
        return call.live.late;
    case CallsListed::ToComplete:
        return call.toComplete && !call.voided;
    }
    return false;
}

ListedCall ListedCall::of(const Call& call)
{
    return {.id = call.id,
            .line = call.live.line,
            .lineLabel = call.live.lineLabel,
            .lineKind = call.live.lineKind,
            .callerId = call.live.callerId,
            .rangAt = call.live.rangAt,
            .ringCount = call.live.ringCount,
            .late = call.live.late,
            .outcome = call.live.outcome,
            .caller = call.caller,
            .category = call.category,
            .words = firstLineOf(call.keyPoints, call.requestedItems),
            .toComplete = call.toComplete,
            .operatorId = call.operatorId,
            .voided = call.voided.has_value(),
            .dealtHow = call.dealtWith ? call.dealtWith->how : std::string{}};
}

} // namespace frontdesk
