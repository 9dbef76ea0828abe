// Drafts of the calls at hand: written while somebody types, put back after a crash.
#include "domain/call/CallRecorder.h"

#include "domain/call/CallDraft.h"
#include "domain/draft/Draft.h"

#include <algorithm>

namespace frontdesk {

void CallRecorder::restoreDrafts()
{
    readFor<std::vector<Draft>>(
        m_lanes, "", [desk = m_actor.desk](const ReadView& view) { return view.drafts().ofDesk(desk); },
        [this, alive = std::weak_ptr{m_alive}](const Result<std::vector<Draft>>& drafts) {
            if (alive.expired()) {
                return;
            }
            if (!drafts) {
                tellWatchers([&](Watcher& watcher) { watcher.draftFailed(drafts.error()); });
                return;
            }
            std::copy_if(drafts->begin(), drafts->end(), std::back_inserter(m_draftsWaiting), [](const Draft& draft) {
                return draft.record.kind == RecordKind::Call && draft.record.id > 0;
            });
            restoreWaitingDrafts();
        });
}

void CallRecorder::restoreWaitingDrafts()
{
    while (!m_draftsWaiting.empty()) {
        const Draft draft = m_draftsWaiting.front();
        m_draftsWaiting.erase(m_draftsWaiting.begin()); // restoring tells of a changed line, which comes back here
        if (!m_board.restore(draft)) {
            m_draftsWaiting.insert(m_draftsWaiting.begin(), draft);
            return;
        }
        saveRestoredMissed(draft);
    }
}

/// A call that was ringing when the program ended was missed: nobody has to look at it before it is kept.
void CallRecorder::saveRestoredMissed(const Draft& draft)
{
    for (const LineSettings& line : std::vector<LineSettings>{m_board.lines()}) {
        const LineCall* call = m_board.call(line.number);
        if (call != nullptr && call->id.value() == draft.record.id &&
            call->live.snapshot().outcome == CallOutcome::Missed) {
            save(line.number, false);
            return;
        }
    }
}

CallRecorder::DraftState& CallRecorder::draftStateOf(int line, CallId call)
{
    const auto at = m_drafts.find(line);
    if (at != m_drafts.end() && at->second.call == call) {
        return at->second;
    }
    return m_drafts.insert_or_assign(line, DraftState{.call = call, .nextTry = m_clock.steady()}).first->second;
}

void CallRecorder::writeDraft(int line)
{
    const LineCall* call = m_board.call(line);
    // The save ends the draft: one written after it would come back as a call that was never saved.
    if (call == nullptr || isSaving(line)) {
        return;
    }
    DraftState& state = draftStateOf(line, call->id);
    if (state.sent || call->touched == state.written || m_clock.steady() < state.nextTry) {
        return;
    }
    sendDraft(line, *call, state);
}

Draft CallRecorder::draftOf(const CallToSave& call) const
{
    const CallDraft kept{.form = call.form, .live = call.live, .session = call.session, .callback = call.callback};
    return {.record = {RecordKind::Call, call.id.value()},
            .desk = m_actor.desk,
            .staff = m_actor.staff,
            .payload = kept.toImage(),
            .updatedAt = m_clock.now()};
}

void CallRecorder::sendDraft(int line, const LineCall& call, DraftState& state)
{
    const auto draft = m_board.draftOf(line, m_actor);
    if (!draft) {
        return;
    }
    state.sent = true;
    state.nextTry = m_clock.steady() + draftInterval;
    m_lanes.write([draft = *draft](UnitOfWork& uow) { return uow.drafts().put(draft); },
                  [this, line, id = call.id, touched = call.touched, at = draft->updatedAt,
                   alive = std::weak_ptr{m_alive}](const Result<void>& done) {
                      if (!alive.expired()) {
                          draftReplied(line, id, touched, at, done);
                      }
                  });
}

void CallRecorder::draftReplied(int line, CallId call, std::int64_t touched, UtcTime at, const Result<void>& done)
{
    const auto state = m_drafts.find(line);
    const bool isThere = state != m_drafts.end() && state->second.call == call;
    if (isThere) {
        state->second.sent = false;
    }
    if (done) {
        m_draftsFail = false;
        if (isThere) {
            state->second.written = touched;
            state->second.retry = firstRetry;
            tellWatchers([&](Watcher& watcher) { watcher.draftKept(line, at); });
        }
        return;
    }
    if (isThere) {
        state->second.nextTry = m_clock.steady() + state->second.retry;
        state->second.retry = std::min(state->second.retry * 2, lastRetry);
    }
    if (!std::exchange(m_draftsFail, true)) {
        tellWatchers([&](Watcher& watcher) { watcher.draftFailed(done.error()); });
    }
}

} // namespace frontdesk
