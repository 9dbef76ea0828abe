#pragma once

#include "domain/Lanes.h"
#include "domain/draft/DraftKeeper.h"
#include "domain/matter/MatterBoard.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace frontdesk {

/// Stands between the counter and the store: saves, writes drafts when they changed (at most once a second each) and
/// puts them back after a crash. GUI thread. A matter that cannot be saved stays at the counter with all that is typed;
/// replies find what they are about by its id.
class MatterRecorder : public MatterBoardListener {
public:
    /// Becomes the board's listener; all but the actor must outlive the recorder.
    MatterRecorder(MatterBoard& board, Lanes& lanes, const RuleBooks& books, const Clock& clock, Actor actor);
    ~MatterRecorder() override;
    MatterRecorder(const MatterRecorder&) = delete;
    MatterRecorder& operator=(const MatterRecorder&) = delete;

    /// Who else wants to know of changes and failures, each of what it cares for. Not owned.
    struct Watcher {
        virtual ~Watcher() = default;
        virtual void matterChanged(MatterId /*id*/) {} ///< it may have gone by now
        virtual void matterSaved(const Matter& /*matter*/) {}
        /// Nothing is lost: what was typed stays at the counter.
        virtual void matterSaveFailed(MatterId /*id*/, const Error& /*error*/) {}
        virtual void matterDraftFailed(const Error& /*error*/) {} ///< once an outage
        virtual void matterDraftKept(MatterId /*id*/, UtcTime /*at*/) {}
    };
    /// Who writes from now on: somebody signed in or out. What was sent already keeps its writer.
    void setActor(const Actor& actor) { m_actor = actor; }
    void addWatcher(Watcher* watcher);
    void removeWatcher(Watcher* watcher);

    /// The person leaves, and the matter is saved. What is typed until the reply comes is written after it, and only
    /// then the place at the counter is free.
    void save(MatterId id, bool toComplete);
    /// Takes away what was opened by mistake, and its draft. @return false: something was typed, so it stays
    bool discard(MatterId id);
    void restoreDrafts(); ///< once, at the start
    /// Before the program ends: writes every draft that changed, whenever the last one was written.
    void keepDraftsNow();
    void look(); ///< with the ticker: writes drafts that are due
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;
    [[nodiscard]] bool isSaving(MatterId id) const { return m_saving.contains(id.value()); }

    // MatterBoardListener
    void matterChanged(MatterId id) override;

private:
    template <class Tell> void tellWatchers(Tell tell);
    void writeDraft(const CounterMatter& matter);
    void send(const MatterToSave& matter);
    void saveReplied(const MatterToSave& sent, const Result<Matter>& saved);
    void keepLater(const MatterToSave& latest);
    void restoreWaitingDrafts();

    MatterBoard& m_board;
    Lanes& m_lanes;
    const RuleBooks& m_books;
    const Clock& m_clock;
    Actor m_actor;
    std::vector<Watcher*> m_watchers;
    DraftKeeper m_drafts;
    std::map<std::int64_t, MatterToSave> m_saving; ///< on their way to the store
    std::map<std::int64_t, Version> m_stored;      ///< the store holds them already, and there is more to come
    std::vector<Draft> m_draftsWaiting;            ///< for a free place at the counter
    std::shared_ptr<const bool> m_alive;           ///< replies ask it: the lanes may outlive the recorder
};

template <class Tell> void MatterRecorder::tellWatchers(Tell tell)
{
    for (Watcher* watcher : std::vector<Watcher*>{m_watchers}) { // one may go while it is told
        tell(*watcher);
    }
}

} // namespace frontdesk
