#pragma once

#include "domain/Lanes.h"
#include "domain/call/CallerLookUp.h"
#include "domain/call/LineBoard.h"
#include "domain/draft/DraftKeeper.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Stands between the board and the store: saves, saves missed calls by itself, looks up who is calling, writes drafts
/// when they changed (at most once a second a line) and puts them back after a crash. GUI thread.
/// Nothing is given up: a missed or displaced call that cannot be written is tried again, ever more slowly; one that
/// is refused comes back to a free line as a draft. Replies find what they are about by the call's id, since a line
/// may hold another call by then.
class CallRecorder : public LineBoardListener {
public:
    static constexpr Milliseconds firstRetry{1000};
    static constexpr Milliseconds lastRetry{60000};
    /// How many earlier calls of a number are looked at.
    static constexpr int mostEarlierCalls = 50;

    /// Becomes the board's listener; all but the actor must outlive the recorder.
    CallRecorder(LineBoard& board, Lanes& lanes, const RuleBooks& books, const Clock& clock, Actor actor);
    ~CallRecorder() override;
    CallRecorder(const CallRecorder&) = delete;
    CallRecorder& operator=(const CallRecorder&) = delete;

    /// Who else wants to know of changes and failures (the panels), each of what it cares for. Not owned.
    struct Watcher {
        virtual ~Watcher() = default;
        virtual void lineChanged(int /*line*/) {}
        virtual void callSaved(int /*line*/, const Call& /*call*/) {}
        /// Nothing is lost: what was typed stays on the line, or waits to be written.
        /// @param call the line may hold another one by now
        /// @param retried a missed or displaced call that is tried again by itself: nobody has to press anything.
        /// Told once an outage
        virtual void saveFailed(int /*line*/, CallId /*call*/, const Error& /*error*/, bool /*retried*/) {}
        virtual void draftFailed(const Error& /*error*/) {} ///< drafts are not being kept (full disk …); once an outage
        virtual void draftKept(int /*line*/, UtcTime /*at*/) {}
        virtual void lastCallsFound(int /*line*/, const std::vector<Call>& /*calls*/) {} ///< newest first, may be empty
    };
    /// Who writes from now on: somebody signed in or out. What was sent already keeps its writer.
    void setActor(const Actor& actor) { m_actor = actor; }
    void addWatcher(Watcher* watcher);
    void removeWatcher(Watcher* watcher);

    /// Saves the ended call of a line. What is typed, promised, taken back or marked until the reply comes is written
    /// after it, and only then the line is free; when that fails, all of it stays on the line for the next save.
    void save(int line, bool toComplete);
    /// Whether earlier calls of a number are looked up and filled in: not while the desk is locked, where whoever
    /// stands there would read them. Allowed again, the calls at hand are looked up at once.
    void allowLookUps(bool allowed);
    /// What is known of who calls on a line; nothing until the look-up has answered.
    [[nodiscard]] const CallerFound& found(int line) const;
    /// The caller is this one of the several who have the number. Looked up anew, with all numbers of that person.
    void confirmCaller(int line, PartyId party);
    void restoreDrafts(); ///< once, at the start
    /// Before the program ends: writes every draft that changed, whenever the last one was written. The lane writes in
    /// the order of sending, so this one is the last.
    void keepDraftsNow();
    void look(); ///< with the ticker: writes drafts that are due and tries again what failed
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;
    [[nodiscard]] bool isSaving(int line) const;
    /// Missed and displaced calls that are not saved yet.
    [[nodiscard]] std::size_t waitingToSave() const { return m_waiting.size(); }

    // LineBoardListener
    void lineChanged(int line) override;
    void callMissed(const CallToSave& call) override;

private:
    struct Saving {
        int line = 0;
        CallToSave sent;
    };
    struct WaitingCall {
        CallToSave call;
        SteadyTime nextTry{};
        Milliseconds retry{firstRetry};
        bool told = false;
    };
    struct LookUp {
        CallId call;
        std::string digits;
        std::optional<PartyId> chosen = {}; ///< by the clerk, of several with the number
        bool operator==(const LookUp&) const = default;
    };

    /// What a look-up filled into a call's form.
    struct Prefilled {
        CallId call;
        CallForm form;
    };

    template <class Tell> void tellWatchers(Tell tell);
    [[nodiscard]] std::vector<RecordRef> openCalls() const;
    void writeDraft(int line);
    void draftKept(RecordRef call, UtcTime at);
    void send(int line, const CallToSave& call);
    void saveReplied(int line, const CallToSave& sent, const Result<Call>& saved);
    /// The call as it stands now, to be written as it was sent; nothing when it is nowhere any more.
    [[nodiscard]] std::optional<CallToSave> latestOf(int line, const CallToSave& sent) const;
    [[nodiscard]] std::optional<SavedBefore> savedBefore(CallId id) const;
    [[nodiscard]] Draft draftOf(const CallToSave& call) const;
    void keepLater(CallToSave latest, const CallToSave& sent);
    void tryWaiting(std::int64_t id);
    void waitingFailed(WaitingCall& waiting, const Error& error);
    void restoreWaitingDrafts();
    void saveRestoredMissed(const Draft& draft);
    void lookUpCaller(int line);
    void ask(int line, const LookUp& asked);
    void callerFound(int line, const LookUp& asked, CallerFound found);

    LineBoard& m_board;
    Lanes& m_lanes;
    const RuleBooks& m_books;
    const Clock& m_clock;
    Actor m_actor;
    std::vector<Watcher*> m_watchers;
    DraftKeeper m_drafts;
    bool m_looksUp = true;
    std::map<std::int64_t, Saving> m_saving;       ///< calls on their way to the store
    std::map<std::int64_t, SavedBefore> m_stored;  ///< calls that the store holds, with more to come
    std::map<std::int64_t, WaitingCall> m_waiting; ///< missed and displaced calls until they are saved
    std::vector<Draft> m_draftsWaiting;            ///< for a free line
    std::map<int, LookUp> m_lookedUp;
    std::map<int, Prefilled> m_prefilled;
    std::map<int, CallerFound> m_found;
    std::shared_ptr<const bool> m_alive; ///< replies ask it: the lanes may outlive the recorder
};

template <class Tell> void CallRecorder::tellWatchers(Tell tell)
{
    for (Watcher* watcher : std::vector<Watcher*>{m_watchers}) { // one may go while it is told
        tell(*watcher);
    }
}

} // namespace frontdesk
