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

std::vector<RecordRef> CallRecorder::openCalls() const
{
    std::vector<RecordRef> open;
    for (const LineSettings& line : m_board.lines()) {
        if (const LineCall* call = m_board.call(line.number)) {
            open.push_back({RecordKind::Call, call->id.value()});
        }
    }
    return open;
}

void CallRecorder::writeDraft(int line)
{
    const LineCall* call = m_board.call(line);
    // The save ends the draft: one written after it would come back as a call that was never saved.
    if (call != nullptr && !isSaving(line)) {
        m_drafts.keep({RecordKind::Call, call->id.value()}, call->touched,
                      [&] { return *m_board.draftOf(line, m_actor); });
    }
}

void CallRecorder::draftKept(RecordRef kept, UtcTime at)
{
    for (const LineSettings& line : std::vector<LineSettings>{m_board.lines()}) {
        const LineCall* call = m_board.call(line.number);
        if (call != nullptr && call->id.value() == kept.id) {
            tellWatchers([&](Watcher& watcher) { watcher.draftKept(line.number, at); });
        }
    }
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

} // namespace frontdesk
