#pragma once

#include "domain/Lanes.h"
#include "domain/call/LineBoard.h"

#include <functional>
#include <map>
#include <string>

namespace frontdesk {

/// Stands between the board and the store: saves, saves missed calls by itself, looks up who is calling, writes drafts
/// when they changed (at most once a second a line) and puts them back after a crash. GUI thread.
class CallRecorder : public LineBoardListener {
public:
    CallRecorder(LineBoard& board, Lanes& lanes, const RuleBooks& books, const Clock& clock, Actor actor);

    /// Who else wants to know of changes and failures (the panels). Not owned.
    struct Watcher {
        virtual ~Watcher() = default;
        virtual void lineChanged(int line) = 0;
        virtual void callSaved(int line, const Call& call) = 0;
        virtual void saveFailed(int line, const Error& error) = 0; ///< what was typed stays on the line
        virtual void draftFailed(const Error& error) = 0;          ///< drafts are not being kept (full disk …)
        virtual void draftKept(int line, UtcTime at) = 0;
        virtual void lastCallsFound(int line, const std::vector<Call>& calls) = 0; ///< newest first, may be empty
    };
    void addWatcher(Watcher* watcher);
    void removeWatcher(Watcher* watcher);

    void save(int line, bool toComplete);
    void restoreDrafts(); ///< once, at the start
    void look();          ///< with the ticker: writes drafts that are due
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;
    [[nodiscard]] bool isSaving(int line) const;

    // LineBoardListener
    void lineChanged(int line) override;
    void callMissed(const CallToSave& call) override;

private:
    struct DraftState;
    void lookUpCaller(int line);
    void writeDraft(int line);

    LineBoard& m_board;
    Lanes& m_lanes;
    const RuleBooks& m_books;
    const Clock& m_clock;
    Actor m_actor;
    std::vector<Watcher*> m_watchers;
    std::map<int, std::int64_t> m_draftWritten; ///< touched count of the last written draft
    std::map<int, SteadyTime> m_draftAt;
    std::map<int, std::int64_t> m_saving;                           ///< call id being saved
    std::map<int, std::pair<std::int64_t, std::string>> m_lookedUp; ///< call id, digits
};

} // namespace frontdesk
