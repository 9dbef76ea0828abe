#include "domain/matter/MatterRecorder.h"

#include "domain/matter/MatterRepository.h"

#include <algorithm>

namespace frontdesk {

namespace {

RecordRef counterRef(MatterId id) { return {RecordKind::Matter, id.value()}; }

/// True when something was typed, chosen or ticked after `sent` was sent.
bool saysMore(const MatterToSave& latest, const MatterToSave& sent)
{
    return latest.form != sent.form || latest.session.acts() != sent.session.acts();
}

/// Saves, or writes what came later to a matter that the store holds already: also one that came back as a draft since
/// the program ended between the two.
Result<Matter> keepMatter(UnitOfWork& uow, const Actor& actor, const MatterToSave& matter,
                          const std::optional<Version>& before, const RuleBook& book, UtcTime now)
{
    if (before) {
        return MatterService{}.amend(uow, actor, matter, *before, book, now);
    }
    auto saved = MatterService{}.save(uow, actor, matter, book, now);
    if (saved || saved.error().code != recordConflict) {
        return saved;
    }
    return MatterService{}.amend(uow, actor, matter, 1, book, now);
}

} // namespace

MatterRecorder::MatterRecorder(MatterBoard& board, Lanes& lanes, const RuleBooks& books, const Clock& clock,
                               Actor actor)
    : m_board(board), m_lanes(lanes), m_books(books), m_clock(clock), m_actor(actor),
      m_drafts(lanes, clock,
               {.kept =
                    [this](RecordRef record, UtcTime at) {
                        if (const auto id = MatterId::fromValue(record.id)) {
                            tellWatchers([&](Watcher& watcher) { watcher.matterDraftKept(*id, at); });
                        }
                    },
                .failed =
                    [this](const Error& error) {
                        tellWatchers([&](Watcher& watcher) { watcher.matterDraftFailed(error); });
                    }}),
      m_alive(std::make_shared<const bool>(true))
{
    m_board.setListener(this);
}

MatterRecorder::~MatterRecorder() { m_board.setListener(nullptr); }

void MatterRecorder::addWatcher(Watcher* watcher) { m_watchers.push_back(watcher); }

void MatterRecorder::removeWatcher(Watcher* watcher) { std::erase(m_watchers, watcher); }

void MatterRecorder::save(MatterId id, bool toComplete)
{
    if (isSaving(id)) {
        return;
    }
    m_board.end(id);
    if (const auto matter = m_board.toSave(id, toComplete)) {
        send(*matter);
    }
}

void MatterRecorder::send(const MatterToSave& matter)
{
    const std::int64_t id = matter.id.value();
    const auto stored = m_stored.find(id);
    m_saving.insert_or_assign(id, matter);
    writeFor<Matter>(
        m_lanes,
        [matter, before = stored == m_stored.end() ? std::nullopt : std::optional{stored->second},
         &book = m_books.named(matter.session.book()), actor = m_actor,
         now = m_clock.now()](UnitOfWork& uow) { return keepMatter(uow, actor, matter, before, book, now); },
        [this, matter, alive = std::weak_ptr{m_alive}](const Result<Matter>& saved) {
            if (!alive.expired()) {
                saveReplied(matter, saved);
            }
        });
}

void MatterRecorder::saveReplied(const MatterToSave& sent, const Result<Matter>& saved)
{
    const std::int64_t id = sent.id.value();
    m_saving.erase(id);
    if (!saved) {
        tellWatchers([&](Watcher& watcher) { watcher.matterSaveFailed(sent.id, saved.error()); });
        matterChanged(sent.id); // its draft may be written again
        return;
    }
    const auto latest = m_board.toSave(sent.id, sent.toComplete);
    if (latest && saysMore(*latest, sent)) {
        m_stored.insert_or_assign(id, saved->version);
        send(*latest);
        return;
    }
    m_stored.erase(id);
    m_board.saved(sent.id);
    tellWatchers([&](Watcher& watcher) { watcher.matterSaved(*saved); });
    restoreWaitingDrafts();
}

bool MatterRecorder::discard(MatterId id)
{
    if (isSaving(id) || !m_board.discard(id)) {
        return false;
    }
    m_lanes.write([id](UnitOfWork& uow) { return uow.drafts().remove(counterRef(id)); }, [](const Result<void>&) {});
    restoreWaitingDrafts();
    return true;
}

// --- drafts ---

void MatterRecorder::restoreDrafts()
{
    readFor<std::vector<Draft>>(
        m_lanes, "", [desk = m_actor.desk](const ReadView& view) { return view.drafts().ofDesk(desk); },
        [this, alive = std::weak_ptr{m_alive}](const Result<std::vector<Draft>>& drafts) {
            if (alive.expired()) {
                return;
            }
            if (!drafts) {
                tellWatchers([&](Watcher& watcher) { watcher.matterDraftFailed(drafts.error()); });
                return;
            }
            std::copy_if(drafts->begin(), drafts->end(), std::back_inserter(m_draftsWaiting), [](const Draft& draft) {
                return draft.record.kind == RecordKind::Matter && draft.record.id > 0;
            });
            restoreWaitingDrafts();
        });
}

void MatterRecorder::restoreWaitingDrafts()
{
    while (!m_draftsWaiting.empty() && m_board.restore(m_draftsWaiting.front())) {
        m_draftsWaiting.erase(m_draftsWaiting.begin());
    }
}

void MatterRecorder::matterChanged(MatterId id)
{
    std::vector<RecordRef> there;
    for (const CounterMatter& matter : m_board.matters()) {
        there.push_back(counterRef(matter.id));
    }
    m_drafts.retain(there);
    if (const CounterMatter* matter = m_board.find(id)) {
        writeDraft(*matter);
    }
    tellWatchers([&](Watcher& watcher) { watcher.matterChanged(id); });
}

void MatterRecorder::writeDraft(const CounterMatter& matter)
{
    // The save ends the draft: one written after it would come back as a matter that was never saved.
    if (!isSaving(matter.id)) {
        m_drafts.keep(counterRef(matter.id), matter.touched, [&] { return *m_board.draftOf(matter.id, m_actor); });
    }
}

void MatterRecorder::look()
{
    std::vector<MatterId> there; // a reply may come at once and change the board
    for (const CounterMatter& matter : m_board.matters()) {
        there.push_back(matter.id);
    }
    for (const MatterId id : there) {
        if (const CounterMatter* matter = m_board.find(id)) {
            writeDraft(*matter);
        }
    }
}

std::optional<SteadyTime> MatterRecorder::nextWake() const
{
    std::optional<SteadyTime> soonest;
    for (const CounterMatter& matter : m_board.matters()) {
        const auto wake = isSaving(matter.id) ? std::nullopt : m_drafts.nextWake(counterRef(matter.id), matter.touched);
        if (wake && (!soonest || *wake < *soonest)) {
            soonest = wake;
        }
    }
    return soonest;
}

void MatterRecorder::keepDraftsNow()
{
    for (const CounterMatter& matter : m_board.matters()) {
        const auto saving = m_saving.find(matter.id.value());
        if (saving == m_saving.end()) {
            m_drafts.keepNow(counterRef(matter.id), matter.touched,
                             [&] { return *m_board.draftOf(matter.id, m_actor); });
        } else if (const auto latest = m_board.toSave(matter.id, saving->second.toComplete);
                   latest && saysMore(*latest, saving->second)) {
            keepLater(*latest);
        }
    }
}

/// The reply to the save may not come any more: what came later goes behind it, or into a draft when the save failed.
void MatterRecorder::keepLater(const MatterToSave& latest)
{
    const auto draft = m_board.draftOf(latest.id, m_actor);
    m_lanes.write(
        [latest, draft = *draft, &book = m_books.named(latest.session.book()), actor = m_actor,
         now = m_clock.now()](UnitOfWork& uow) -> Result<void> {
            const auto stored = uow.matters().find(latest.id);
            if (!stored) {
                return uow.drafts().put(draft);
            }
            return MatterService{}.amend(uow, actor, latest, stored->version, book, now).map([](const Matter&) {});
        },
        [](const Result<void>&) {});
}

} // namespace frontdesk
