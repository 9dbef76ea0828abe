#pragma once

#include "domain/call/CallForm.h"
#include "domain/call/LiveCall.h"
#include "rules/Facts.h"
#include "rules/Guidance.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// Names of the call's moments; a test compares them with the vocabulary, both ways.
namespace moment {
inline constexpr std::string_view callPrepare{"call.prepare"};
inline constexpr std::string_view callRinging{"call.ringing"};
inline constexpr std::string_view callAnswered{"call.answered"};
inline constexpr std::string_view callIdentify{"call.identify"};
inline constexpr std::string_view callIdentifyRefused{"call.identify.refused"};
inline constexpr std::string_view callInProgress{"call.in_progress"};
inline constexpr std::string_view callInquiry{"call.inquiry"};
inline constexpr std::string_view callHoldStarted{"call.hold.started"};
inline constexpr std::string_view callHoldLimit{"call.hold.limit"};
inline constexpr std::string_view callHoldEnded{"call.hold.ended"};
inline constexpr std::string_view callTwoLines{"call.two_lines"};
inline constexpr std::string_view callCallbackPromised{"call.callback.promised"};
inline constexpr std::string_view callRecordRequired{"call.record.required"};
inline constexpr std::string_view callRecap{"call.recap"};
inline constexpr std::string_view callClosing{"call.closing"};
inline constexpr std::string_view callEnded{"call.ended"};
inline constexpr std::string_view callDropped{"call.dropped"};
inline constexpr std::string_view callEmergency{"call.emergency"};
inline constexpr std::string_view callMissed{"call.missed"};
} // namespace moment

/// What is known of the caller before the first word.
struct CallerKnowledge {
    enum class Match { Unknown, Maybe, Known } match = Match::Unknown;
    int earlierCalls = 0; ///< of this number; 1 or 2: returning, more: frequent (pack limit frequent_calls)
    bool operator==(const CallerKnowledge&) const = default;
};

/// The desk's standing facts and slots, from the unit's settings.
struct DeskFacts {
    std::string unit;
    std::string department;
    std::string staff;
    std::string role;
    int hour = 0;
    std::string festival;
};

/// Names moment, facts and slots of a call as it stands. Pure.
/// The stage follows from what happened and what was typed: answered, then identify until there is a name or it is
/// declined, then in progress, recap once key points stand and the clerk asks for it or pauses, closing when read
/// back, ended. `asked` is a stage that the clerk chose to look at; it holds until the next event.
class CallStage {
public:
    [[nodiscard]] static std::string_view momentOf(const LiveCall& call, const CallForm& form, DeskTime now,
                                                   std::string_view asked = {});
    [[nodiscard]] static Facts factsOf(const LiveCall& call, const CallForm& form, const CallerKnowledge& caller,
                                       const DeskFacts& desk, DeskTime now);
    [[nodiscard]] static Slots slotsOf(const CallForm& form, const DeskFacts& desk);
};

} // namespace frontdesk
