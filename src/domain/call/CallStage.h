#pragma once

#include "domain/EmergencyWords.h"
#include "domain/call/CallForm.h"
#include "domain/call/LiveCall.h"
#include "domain/guidance/DeskFacts.h"
#include "rules/Facts.h"
#include "rules/Guidance.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
inline constexpr std::string_view callAnswerUnknown{"call.answer_unknown"};
inline constexpr std::string_view callUpset{"call.upset"};
inline constexpr std::string_view callBeyondAuthority{"call.beyond_authority"};
inline constexpr std::string_view callCallerFirstTime{"call.caller.first_time"};
inline constexpr std::string_view callCallerReturning{"call.caller.returning"};
inline constexpr std::string_view callCallerFrequent{"call.caller.frequent"};
inline constexpr std::string_view callHoldStarted{"call.hold.started"};
inline constexpr std::string_view callHoldLimit{"call.hold.limit"};
inline constexpr std::string_view callHoldEnded{"call.hold.ended"};
inline constexpr std::string_view callTwoLines{"call.two_lines"};
inline constexpr std::string_view callCallbackPromised{"call.callback.promised"};
inline constexpr std::string_view callCallbackDue{"call.callback.due"}; ///< asked for by the list of promises
inline constexpr std::string_view callRecordRequired{"call.record.required"};
inline constexpr std::string_view callRecap{"call.recap"};
inline constexpr std::string_view callClosing{"call.closing"};
inline constexpr std::string_view callEnded{"call.ended"};
inline constexpr std::string_view callDropped{"call.dropped"};
inline constexpr std::string_view callMissed{"call.missed"};
inline constexpr std::string_view callPrivate{"call.private"};
inline constexpr std::string_view callClaimsLeader{"call.claims_leader"}; ///< Source: M4-083
inline constexpr std::array callMoments{
    callPrepare,         callRinging,          callAnswered,        callIdentify,
    callIdentifyRefused, callInProgress,       callInquiry,         callAnswerUnknown,
    callUpset,           callBeyondAuthority,  callCallerFirstTime, callCallerReturning,
    callCallerFrequent,  callHoldStarted,      callHoldLimit,       callHoldEnded,
    callTwoLines,        callCallbackPromised, callCallbackDue,     callRecordRequired,
    callRecap,           callClosing,          callEnded,           callDropped,
    callEmergency,       callMissed,           callPrivate,         callClaimsLeader,
};
} // namespace moment

/// What is known of the caller before the first word.
struct CallerKnowledge {
    enum class Match { Unknown, Maybe, Known } match = Match::Unknown;
    int earlierCalls = 0; ///< of this number; up to the packs' limit frequent_calls: returning, more: frequent
    std::string tag = {}; ///< how the directory says this caller is received: the first of partyTags; may be empty
    bool operator==(const CallerKnowledge&) const = default;
};

/// The other lines as seen from one call.
enum class OtherLine {
    None,
    Ringing,
    Held, ///< another call is open: put on hold, or about to be when this one is answered
};

/// What else decides the stage of a call besides what it is and what is typed.
struct CallContext {
    std::string_view asked = {}; ///< a stage that the clerk chose to look at; it holds until the next event
    CallForm atAnswer = {};      ///< the form when the call was answered: what is filled in since was typed
    OtherLine other = OtherLine::None;
    bool callbackPromised = false;
};

/// Names moment, facts and slots of a call as it stands. Pure.
/// The stage follows from what happened and what was typed: answered for the opening words, then identify until there
/// is a name or it is declined, then in progress, recap once key points stand and the clerk asks for it, closing when
/// read back, ended. An emergency stands before all of these; holds and a second line come between.
class CallStage {
public:
    /// As long as the opening words are shown when nothing is typed: greeting, unit and an offer to help take some six
    /// seconds to say, an apology for lateness doubles it.
    static constexpr Milliseconds openingWords{12000};
    /// As long as the words for coming back from a hold are shown.
    static constexpr Milliseconds backFromHold{8000};

    [[nodiscard]] static std::string_view momentOf(const LiveCall& call, const CallForm& form, DeskTime now,
                                                   const CallContext& context = {});
    /// Further moments whose guidance belongs beside that of `main`: who is calling, an inquiry, a private call, one
    /// who says to be a leader, what must be recorded, a second line that rings.
    [[nodiscard]] static std::vector<std::string_view> besides(std::string_view main, const LiveCall& call,
                                                               const CallForm& form, const Facts& facts);
    /// When the moment next changes by mere time, beyond what LiveCall wakes for.
    [[nodiscard]] static std::optional<SteadyTime> nextWake(const LiveCall& call, const CallForm& form, DeskTime now,
                                                            const CallContext& context = {});
    [[nodiscard]] static Facts factsOf(const LiveCall& call, const CallForm& form, const CallerKnowledge& caller,
                                       const DeskFacts& desk, DeskTime now, const CallContext& context = {});
    /// Slots that the form and the desk fill. A surname is what a Chinese name begins with, or the whole of another.
    [[nodiscard]] static Slots slotsOf(const CallForm& form, const DeskFacts& desk);
};

} // namespace frontdesk
