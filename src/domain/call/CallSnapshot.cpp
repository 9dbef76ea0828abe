#include "domain/call/CallSnapshot.h"

#include "domain/ImageFields.h"

#include <array>

namespace frontdesk {
namespace {

constexpr std::array outcomeNames{
    std::pair{CallOutcome::Open, std::string_view{"open"}},
    std::pair{CallOutcome::Answered, std::string_view{"answered"}},
    std::pair{CallOutcome::Missed, std::string_view{"missed"}},
    std::pair{CallOutcome::WrongNumber, std::string_view{"wrong_number"}},
};

constexpr std::array endedByNames{
    std::pair{EndedBy::Unknown, std::string_view{"unknown"}},
    std::pair{EndedBy::Caller, std::string_view{"caller"}},
    std::pair{EndedBy::Desk, std::string_view{"desk"}},
};

std::string holdPrefix(const std::string& prefix, std::size_t index)
{
    return prefix + "hold." + std::to_string(index) + ".";
}

void writeHold(RecordImage& image, const std::string& prefix, const CallHold& hold)
{
    ImageWriter to{image, prefix};
    to.time("started_at", hold.startedAt);
    to.number("seconds", hold.seconds);
    to.flag("ended", hold.ended);
    to.text("reason", hold.reason);
    to.flag("consent", hold.consent);
    to.flag("over_limit", hold.overLimit);
}

CallHold readHold(const ImageReader& from)
{
    return {.startedAt = from.time("started_at").value_or(UtcTime{}),
            .seconds = from.number("seconds", 0),
            .ended = from.flag("ended"),
            .reason = from.text("reason"),
            .consent = from.flag("consent"),
            .overLimit = from.flag("over_limit")};
}

} // namespace

std::string_view nameOf(CallOutcome outcome)
{
    for (const auto& [value, name] : outcomeNames) {
        if (value == outcome) {
            return name;
        }
    }
    return {};
}

std::string_view nameOf(EndedBy by)
{
    for (const auto& [value, name] : endedByNames) {
        if (value == by) {
            return name;
        }
    }
    return {};
}

void CallSnapshot::writeTo(RecordImage& image, const std::string& prefix) const
{
    ImageWriter to{image, prefix};
    to.number("line", line);
    to.text("line_label", lineLabel);
    to.text("line_kind", lineKind);
    to.text("source", source);
    to.text("caller_id", callerId);
    to.time("rang_at", rangAt);
    to.number("ring_count", ringCount);
    to.number("waited_millis", waitedMillis);
    to.time("answered_at", answeredAt);
    to.flag("late", late);
    to.flag("other_line_busy", otherLineBusy);
    to.time("ended_at", endedAt);
    to.number("talked_millis", talkedMillis);
    to.text("ended_by", nameOf(endedBy));
    to.flag("dropped", dropped);
    to.flag("clock_jumped", clockJumped);
    to.flag("slept", slept);
    to.text("outcome", nameOf(outcome));
    for (std::size_t index = 0; index < holds.size(); ++index) {
        writeHold(image, holdPrefix(prefix, index), holds[index]);
    }
}

CallSnapshot CallSnapshot::readFrom(const RecordImage& image, const std::string& prefix)
{
    const ImageReader from{image, prefix};
    CallSnapshot snapshot;
    snapshot.line = static_cast<int>(from.number("line", snapshot.line));
    snapshot.lineLabel = from.text("line_label");
    snapshot.lineKind = from.has("line_kind") ? from.text("line_kind") : snapshot.lineKind;
    snapshot.source = from.has("source") ? from.text("source") : snapshot.source;
    snapshot.callerId = from.text("caller_id");
    snapshot.rangAt = from.time("rang_at").value_or(UtcTime{});
    snapshot.ringCount = static_cast<int>(from.number("ring_count", 0));
    snapshot.waitedMillis = from.number("waited_millis", 0);
    snapshot.answeredAt = from.time("answered_at");
    snapshot.late = from.flag("late");
    snapshot.otherLineBusy = from.flag("other_line_busy");
    snapshot.endedAt = from.time("ended_at");
    snapshot.talkedMillis = from.number("talked_millis", 0);
    snapshot.endedBy = from.word("ended_by", endedByNames);
    snapshot.dropped = from.flag("dropped");
    snapshot.clockJumped = from.flag("clock_jumped");
    snapshot.slept = from.flag("slept");
    snapshot.outcome = from.word("outcome", outcomeNames);
    for (std::size_t index = 0;; ++index) {
        const ImageReader hold{image, holdPrefix(prefix, index)};
        if (!hold.has("started_at")) {
            break;
        }
        snapshot.holds.push_back(readHold(hold));
    }
    return snapshot;
}

} // namespace frontdesk
