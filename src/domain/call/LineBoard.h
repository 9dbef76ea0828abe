#pragma once

#include "base/Clock.h"
#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/call/Call.h"
#include "domain/call/CallGates.h"
#include "domain/call/CallService.h"
#include "domain/call/CallStage.h"
#include "domain/call/CallbackFollows.h"
#include "domain/call/LiveCall.h"
#include "domain/call/RingSource.h"
#include "domain/draft/Draft.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "rules/ForbiddenWords.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Everything about the call on one line: the machine's side, what is typed, what was shown.
struct LineCall {
    CallId id;
    LiveCall live;
    CallForm form;
    GuidanceSession session;
    CallForm atAnswer = {}; ///< the form when the call was answered
    CallerKnowledge caller = {};
    std::string askedStage = {};          ///< a stage the clerk chose to look at, until the next event
    std::optional<Promise> callback = {}; ///< promised in this call, not saved yet
    CallbackFollows follows = {};         ///< what of it is the form's own words
    bool restored = false;                ///< came back from a draft
    std::int64_t touched = 0;             ///< grows with each change to be kept: drafts are written when it moved
    std::string_view moment = {};         ///< as last told to the listener

    [[nodiscard]] bool isOpen() const { return live.begun() && live.state() != CallState::Ended; }
    /// Somebody is on the line and was answered: talking or on hold.
    [[nodiscard]] bool standsOpen() const
    {
        return live.state() == CallState::Talking || live.state() == CallState::Held;
    }
};

/// Port: hears what changed on the board. Called on the GUI thread, after the change.
class LineBoardListener {
public:
    virtual ~LineBoardListener() = default;
    virtual void lineChanged(int line) = 0;              ///< anything to be shown differently, the selection too
    virtual void callMissed(const CallToSave& call) = 0; ///< to be saved at once, without anybody's form
    /// A call that had ended and was not saved had to make room for a new ring on its line; to be saved at once, as to
    /// complete. It may be in the middle of being saved already: then it is the same call.
    virtual void callDisplaced(const CallToSave& call) { callMissed(call); }
};

/// Owns the calls of up to eight lines, each with its form and session; one is selected and shown by the panel.
/// Lives on the GUI thread; uses no timer: the Ticker calls look() at nextWake(). Source: M4-089 (several lines).
/// A listener may call back into the board.
class LineBoard : public RingListener {
public:
    /// Why a call waits that was put on hold because another one was taken up.
    static constexpr std::string_view otherLineReason{"other_line"};
    /// A number that is sent before the first ring belongs to a ring that begins within this time.
    static constexpr Milliseconds callerIdWaits{10000};
    /// A second press of the line's key within this time of hanging up or of the save that freed the line is a bounce:
    /// nobody hears the next ring so soon after putting the receiver down.
    static constexpr Milliseconds doublePress{1000};
    /// The same for a press behind one that told of a ring, answered or took up again. Somebody may well answer right
    /// after telling of the ring, so it is only as long as the two clicks of a double press are apart.
    static constexpr Milliseconds keyBounce{300};

    LineBoard(const Clock& clock, IdMaker& ids, const RuleBooks& books);

    void setListener(LineBoardListener* listener) { m_listener = listener; }
    /// Lines with a call keep it. Zone and unit feed greeting and slots.
    void configure(const UnitSettings& settings);
    void setHourAndFestival(std::function<std::pair<int, std::string>(UtcTime)> source)
    {
        m_dayFacts = std::move(source);
    }

    /// Who answers here now, as the packs' words say it; empty: nobody is signed in.
    void setStaff(const std::string& name);

    // RingListener
    void ringEvent(const RingEvent& event) override;

    /// F2: on an idle line the key says that it rings (an ended call that stands there is put aside first); on a
    /// ringing line it answers (a talk on another line is parked on hold first); in a talk it hangs up, behind the
    /// caller as the manuals want it (M0-342); a call on hold is taken up again. A bounce of the key does nothing.
    void lineKey(int line);
    void stopRinging(int line); ///< nobody answered (the key's way to say "missed")
    void answer(int line);
    void hold(int line, const std::string& reason);
    void setHoldConsent(int line, bool consent);
    void setHoldReason(int line, const std::string& reason);
    void resume(int line);
    void hangUp(int line, EndedBy by);
    void dropped(int line);
    void wrongNumber(int line); ///< ends and marks, the form stays; the caller then saves
    void select(int line);
    void askStage(int line, std::string_view moment); ///< empty: follow the call again
    void setForm(int line, const CallForm& form);
    /// The same for what the machine filled in: it is nobody's typing, so the first words are still to be said.
    void prefill(int line, const CallForm& form);
    void setCaller(int line, const CallerKnowledge& caller);
    /// @param whom who was told, for a step that tells somebody of the roster
    void setStep(int line, std::string_view step, bool ticked, std::string_view whom = {});
    /// F8: marks a call as an emergency: the one that is talked on or on hold on the selected line, else the one that
    /// has rung longest, which is answered first, else the one that ended on the selected line and is not saved.
    /// @return its line, now selected; 0 when there is no such call
    int markEmergency();
    void dismissPrompt(int line, std::string_view prompt);
    /// What it takes over from the form as it stands goes on following the form; what differs was chosen and stays.
    void promiseCallback(int line, const Promise& promise);
    void withdrawCallback(int line);
    /// A callback as the packs would have it: due in callback_minutes, to the caller as known. Where no
    /// pack says how many minutes, it is due at once. Source: M1-060, M3-011.
    [[nodiscard]] Promise callbackFor(int line) const;

    /// What goes to the write lane, once the call has ended; the line stays until saved() is called.
    [[nodiscard]] std::optional<CallToSave> toSave(int line, bool toComplete) const;
    /// What a save would refuse of the call on a line as it stands, asked before hanging up: the caller may still be
    /// asked. Nothing for a free line. @error form.invalid with every problem, unmet `block` requirements among them
    [[nodiscard]] Result<void> problemsOf(int line) const;
    void saved(int line, CallId id); ///< frees the line if it still holds that call
    /// Puts a draft back on its line (or on a free one) as an ended call with its form. @return false when no line is
    /// free
    bool restore(const Draft& draft);
    [[nodiscard]] std::optional<Draft> draftOf(int line, const Actor& actor) const;

    void look(); ///< lets time pass on all lines
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;

    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] const std::vector<LineSettings>& lines() const { return m_lines; }
    [[nodiscard]] const LineCall* call(int line) const; ///< null when the line is free
    [[nodiscard]] bool sourceLost(int line) const;
    /// What to say and do now for a line (call.prepare when it is free).
    [[nodiscard]] Guidance guidance(int line);
    [[nodiscard]] std::string_view momentOf(int line) const;
    [[nodiscard]] Facts facts(int line) const;
    [[nodiscard]] std::vector<GateMark> gates(int line) const;
    [[nodiscard]] DeskTime now() const { return {m_clock.steady(), m_clock.now()}; }

private:
    enum class RingKind { Heard, ByCadence };
    using Event = std::function<bool(LineCall&)>;

    [[nodiscard]] const LineSettings* settingsOf(int line) const;
    [[nodiscard]] LineCall* find(int line);
    [[nodiscard]] DeskTime timeOf(const RingEvent& event) const;
    [[nodiscard]] const RuleBook& bookOf(const LineCall& call) const;
    [[nodiscard]] DeskFacts deskFacts(const RuleBook& book) const;
    [[nodiscard]] CallContext contextOf(int line, const LineCall& call) const;
    [[nodiscard]] OtherLine otherLine(int line) const;
    [[nodiscard]] bool anotherTalks(int line) const;
    [[nodiscard]] Slots slots(const LineCall& call, const Facts& known) const;
    [[nodiscard]] CallToSave saveOf(int line, const LineCall& call, bool toComplete) const;

    [[nodiscard]] bool bounces(int line, SteadyTime at) const;
    void ring(int line, DeskTime at, RingKind kind, const std::string& source = {});
    void begin(const LineSettings& settings, DeskTime at, const std::string& source);
    void hearCallerId(const RingEvent& event, DeskTime at);
    void answerAt(int line, DeskTime at);
    void parkOthers(int line, DeskTime at);
    bool apply(int line, const Event& event);
    void lookAt(int line, DeskTime at);
    void reportMissed(int line);
    void displace(int line);
    void free(int line);
    void flagForbidden(LineCall& typed);
    [[nodiscard]] int emergencyLine() const;
    void noticeBusyRings();
    void show(int line);
    void showNext();
    void changed(int line);
    void tell(int line);

    const Clock& m_clock;
    IdMaker& m_ids;
    const RuleBooks& m_books;
    LineBoardListener* m_listener = nullptr;
    UnitSettings m_settings;
    std::string m_staff;
    std::optional<TimeZone> m_zone;
    std::vector<LineSettings> m_lines;
    std::map<int, LineCall> m_calls;
    std::map<int, bool> m_lost;
    std::map<int, std::pair<std::string, SteadyTime>> m_earlyIds;   ///< numbers heard before the first ring
    std::map<int, SteadyTime> m_deafUntil;                          ///< until then a press of a line's key is a bounce
    std::map<std::string, ForbiddenWords, std::less<>> m_forbidden; ///< of the books used so far
    std::function<std::pair<int, std::string>(UtcTime)> m_dayFacts;
    int m_selected = 1;
};

} // namespace frontdesk
