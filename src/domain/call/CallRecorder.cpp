#include "domain/call/CallRecorder.h"

#include "domain/call/CallDraft.h"
#include "domain/call/CallRepository.h"
#include "domain/call/CallerLookUp.h"
#include "domain/draft/Draft.h"
#include "domain/promise/PromiseService.h"

#include <algorithm>

namespace frontdesk {

namespace {

/// Trying again does not help: a person has to look at it.
bool isRefusal(const Error& error)
{
    return error.code == formInvalid || error.code == recordConflict || error.code == recordVoided ||
           error.code == callNotEnded || error.code == promiseDueBeforeMade;
}

std::optional<PromiseId> idOf(const std::optional<Promise>& callback)
{
    return callback ? std::optional{callback->id} : std::nullopt;
}

/// True when something was typed, promised, taken back, marked or ticked after `sent` was sent.
bool saysMore(const CallToSave& latest, const CallToSave& sent)
{
    return latest.form != sent.form || latest.callback != sent.callback || latest.live != sent.live ||
           latest.session.acts() != sent.session.acts();
}

/// Saves, or writes what came later to a call that the store holds already: also one that came back as a draft since
/// the program ended between the two.
Result<Call> keepCall(UnitOfWork& uow, const Actor& actor, const CallToSave& call,
                      const std::optional<SavedBefore>& before, const RuleBook& book, UtcTime now)
{
    if (before) {
        return CallService{}.amend(uow, actor, call, *before, book, now);
    }
    auto saved = CallService{}.save(uow, actor, call, book, now);
    if (saved || saved.error().code != recordConflict || !uow.calls().find(call.id)) {
        return saved;
    }
    return CallService{}.amend(uow, actor, call, SavedBefore{}, book, now);
}

void takeEarlier(std::optional<SteadyTime>& earliest, SteadyTime time)
{
    if (!earliest || time < *earliest) {
        earliest = time;
    }
}

} // namespace

CallRecorder::CallRecorder(LineBoard& board, Lanes& lanes, const RuleBooks& books, const Clock& clock, Actor actor)
    : m_board(board), m_lanes(lanes), m_books(books), m_clock(clock), m_actor(actor),
      m_drafts(
          lanes, clock,
          {.kept = [this](RecordRef call, UtcTime at) { draftKept(call, at); },
           .failed =
               [this](const Error& error) { tellWatchers([&](Watcher& watcher) { watcher.draftFailed(error); }); }}),
      m_alive(std::make_shared<const bool>(true))
{
    m_board.setListener(this);
}

CallRecorder::~CallRecorder() { m_board.setListener(nullptr); }

void CallRecorder::addWatcher(Watcher* watcher) { m_watchers.push_back(watcher); }

void CallRecorder::removeWatcher(Watcher* watcher) { std::erase(m_watchers, watcher); }

bool CallRecorder::isSaving(int line) const
{
    const LineCall* call = m_board.call(line);
    return call != nullptr && m_saving.contains(call->id.value());
}

void CallRecorder::save(int line, bool toComplete)
{
    const auto call = m_board.toSave(line, toComplete);
    if (call && !m_saving.contains(call->id.value())) {
        send(line, *call);
    }
}

std::optional<SavedBefore> CallRecorder::savedBefore(CallId id) const
{
    const auto stored = m_stored.find(id.value());
    return stored == m_stored.end() ? std::nullopt : std::optional{stored->second};
}

void CallRecorder::send(int line, const CallToSave& call)
{
    m_saving.insert_or_assign(call.id.value(), Saving{.line = line, .sent = call});
    writeFor<Call>(
        m_lanes,
        [call, before = savedBefore(call.id), &book = m_books.named(call.session.book()), actor = m_actor,
         now = m_clock.now()](UnitOfWork& uow) { return keepCall(uow, actor, call, before, book, now); },
        [this, line, call, alive = std::weak_ptr{m_alive}](const Result<Call>& saved) {
            if (!alive.expired()) {
                saveReplied(line, call, saved);
            }
        });
}

std::optional<CallToSave> CallRecorder::latestOf(int line, const CallToSave& sent) const
{
    if (const auto waiting = m_waiting.find(sent.id.value()); waiting != m_waiting.end()) {
        return waiting->second.call;
    }
    const LineCall* call = m_board.call(line);
    return call != nullptr && call->id == sent.id ? m_board.toSave(line, sent.toComplete) : std::nullopt;
}

void CallRecorder::saveReplied(int line, const CallToSave& sent, const Result<Call>& saved)
{
    const std::int64_t id = sent.id.value();
    m_saving.erase(id);
    const auto waiting = m_waiting.find(id);
    std::optional<CallToSave> latest = latestOf(line, sent);
    if (!saved) {
        if (waiting == m_waiting.end()) {
            tellWatchers([&](Watcher& watcher) { watcher.saveFailed(line, sent.id, saved.error(), false); });
        } else if (latest && (latest->toComplete != sent.toComplete || saysMore(*latest, sent))) {
            tryWaiting(id); // displaced while it was being saved: as it stood in the end it has not been tried yet
        } else {
            waitingFailed(waiting->second, saved.error());
        }
        return;
    }
    if (latest && saysMore(*latest, sent)) {
        latest->toComplete = sent.toComplete; // what was complete is so still, unless its block says otherwise
        m_stored.insert_or_assign(id, SavedBefore{.version = saved->version, .callback = idOf(sent.callback)});
        send(line, *latest);
        return;
    }
    m_stored.erase(id);
    m_waiting.erase(id);
    m_board.saved(line, sent.id);
    tellWatchers([&](Watcher& watcher) { watcher.callSaved(line, *saved); });
}

void CallRecorder::callMissed(const CallToSave& call)
{
    m_waiting.insert_or_assign(call.id.value(), WaitingCall{.call = call, .nextTry = m_clock.steady()});
    tryWaiting(call.id.value());
}

void CallRecorder::tryWaiting(std::int64_t id)
{
    const auto waiting = m_waiting.find(id);
    if (waiting == m_waiting.end() || m_saving.contains(id) || m_clock.steady() < waiting->second.nextTry) {
        return;
    }
    const CallToSave call = waiting->second.call; // the reply may come at once and end the waiting
    send(call.live.line, call);
}

void CallRecorder::waitingFailed(WaitingCall& waiting, const Error& error)
{
    const int line = waiting.call.live.line;
    const CallId id = waiting.call.id;
    const bool refused = isRefusal(error);
    const bool told = std::exchange(waiting.told, true) && !refused; // a refusal needs somebody: it is news
    if (refused) {
        const Draft draft = draftOf(waiting.call);
        m_waiting.erase(id.value());
        m_draftsWaiting.push_back(draft);
        m_lanes.write([draft](UnitOfWork& uow) { return uow.drafts().put(draft); }, [](const Result<void>&) {});
    } else {
        waiting.nextTry = m_clock.steady() + waiting.retry;
        waiting.retry = std::min(waiting.retry * 2, lastRetry);
    }
    if (!told) {
        tellWatchers([&](Watcher& watcher) { watcher.saveFailed(line, id, error, !refused); });
    }
    restoreWaitingDrafts();
}

void CallRecorder::lineChanged(int line)
{
    m_drafts.retain(openCalls());
    if (m_board.call(line) == nullptr) {
        m_lookedUp.erase(line);
        m_prefilled.erase(line);
        m_found.erase(line);
        restoreWaitingDrafts();
    }
    lookUpCaller(line);
    writeDraft(line);
    tellWatchers([&](Watcher& watcher) { watcher.lineChanged(line); });
}

void CallRecorder::look()
{
    for (const LineSettings& line : std::vector<LineSettings>{m_board.lines()}) {
        writeDraft(line.number);
    }
    std::vector<std::int64_t> ids;
    for (const auto& [id, waiting] : m_waiting) {
        ids.push_back(id);
    }
    for (const std::int64_t id : ids) {
        tryWaiting(id);
    }
}

void CallRecorder::allowLookUps(bool allowed)
{
    if (std::exchange(m_looksUp, allowed) == allowed || !allowed) {
        return;
    }
    for (const LineSettings& line : std::vector<LineSettings>{m_board.lines()}) {
        lookUpCaller(line.number);
    }
}

void CallRecorder::lookUpCaller(int line)
{
    const LineCall* call = m_board.call(line);
    if (call == nullptr || !m_looksUp) {
        return;
    }
    const LookUp asked{.call = call->id, .digits = CallerLookUp::digitsOf(call->form, call->live.snapshot())};
    const auto before = m_lookedUp.find(line);
    const bool sameCall = before != m_lookedUp.end() && before->second.call == asked.call;
    if (sameCall ? before->second.digits == asked.digits : asked.digits.empty()) {
        return;
    }
    ask(line, asked);
}

const CallerFound& CallRecorder::found(int line) const
{
    static const CallerFound nothing;
    const auto at = m_found.find(line);
    const auto asked = m_lookedUp.find(line);
    const LineCall* call = m_board.call(line);
    const bool mine =
        at != m_found.end() && asked != m_lookedUp.end() && call != nullptr && asked->second.call == call->id;
    return mine ? at->second : nothing;
}

void CallRecorder::confirmCaller(int line, PartyId party)
{
    if (const auto at = m_lookedUp.find(line); m_looksUp && at != m_lookedUp.end() && m_board.call(line) != nullptr) {
        LookUp asked = at->second;
        asked.chosen = party;
        ask(line, asked);
    }
}

void CallRecorder::ask(int line, const LookUp& asked)
{
    m_lookedUp.insert_or_assign(line, asked);
    if (asked.digits.empty()) {
        callerFound(line, asked, {});
        return;
    }
    readFor<CallerFound>(
        m_lanes, "call.caller." + std::to_string(line),
        [asked](const ReadView& view) {
            return CallerLookUp::find(view, asked.digits, asked.chosen, mostEarlierCalls);
        },
        [this, line, asked, alive = std::weak_ptr{m_alive}](Result<CallerFound> found) {
            if (alive.expired()) {
                return;
            }
            if (found) {
                callerFound(line, asked, std::move(*found));
            } else if (const auto at = m_lookedUp.find(line); at != m_lookedUp.end() && at->second == asked) {
                m_lookedUp.erase(at); // the next change asks again
            }
        });
}

void CallRecorder::callerFound(int line, const LookUp& asked, CallerFound found)
{
    const auto at = m_lookedUp.find(line);
    const LineCall* call = m_board.call(line);
    if (call == nullptr || call->id != asked.call || at == m_lookedUp.end() || at->second != asked) {
        return;
    }
    if (!m_looksUp) {
        m_lookedUp.erase(at); // the desk was locked meanwhile; asked again when it is open
        return;
    }
    std::erase_if(found.calls, [&](const Call& one) { return one.id == asked.call; });
    const CallerKnowledge knowledge = CallerLookUp::knowledgeOf(found);
    const bool mayFill = knowledge.match == CallerKnowledge::Match::Known && call->live.state() != CallState::Ended;
    CallForm form = call->form;
    if (const auto filled = m_prefilled.find(line); filled != m_prefilled.end() && filled->second.call == call->id) {
        form = CallerLookUp::withoutFilled(form, filled->second.form); // it belonged to the number before
    }
    const CallForm before = form;
    if (mayFill) {
        form = CallerLookUp::prefilled(form, found);
    }
    m_prefilled.insert_or_assign(line, Prefilled{.call = call->id, .form = CallerLookUp::filledOnly(before, form)});
    const std::vector<Call> earlier = found.calls;
    m_found.insert_or_assign(line, std::move(found));
    m_board.setCaller(line, knowledge);
    m_board.prefill(line, form);
    tellWatchers([&](Watcher& watcher) { watcher.lastCallsFound(line, earlier); });
}

std::optional<SteadyTime> CallRecorder::nextWake() const
{
    std::optional<SteadyTime> earliest;
    for (const LineSettings& line : m_board.lines()) {
        const LineCall* call = m_board.call(line.number);
        if (call == nullptr || isSaving(line.number)) {
            continue;
        }
        if (const auto wake = m_drafts.nextWake({RecordKind::Call, call->id.value()}, call->touched)) {
            takeEarlier(earliest, *wake);
        }
    }
    for (const auto& [id, waiting] : m_waiting) {
        if (!m_saving.contains(id)) {
            takeEarlier(earliest, waiting.nextTry);
        }
    }
    return earliest;
}

void CallRecorder::keepDraftsNow()
{
    for (const LineSettings& line : m_board.lines()) {
        const LineCall* call = m_board.call(line.number);
        if (call == nullptr || isSaving(line.number)) {
            continue;
        }
        m_drafts.keepNow({RecordKind::Call, call->id.value()}, call->touched,
                         [&] { return *m_board.draftOf(line.number, m_actor); });
    }
    for (const auto& [id, saving] : m_saving) {
        const auto latest = latestOf(saving.line, saving.sent);
        if (latest && saysMore(*latest, saving.sent)) {
            keepLater(*latest, saving.sent);
        }
    }
    for (const auto& [id, waiting] : m_waiting) {
        if (!m_saving.contains(id)) {
            m_lanes.write([draft = draftOf(waiting.call)](UnitOfWork& uow) { return uow.drafts().put(draft); },
                          [](const Result<void>&) {});
        }
    }
}

/// The reply to the save may not come any more: what came later goes behind it, or into a draft when the save failed.
void CallRecorder::keepLater(CallToSave latest, const CallToSave& sent)
{
    latest.toComplete = sent.toComplete;
    m_lanes.write(
        [latest, entered = idOf(sent.callback), draft = draftOf(latest), &book = m_books.named(latest.session.book()),
         actor = m_actor, now = m_clock.now()](UnitOfWork& uow) -> Result<void> {
            const auto stored = uow.calls().find(latest.id);
            if (!stored) {
                return uow.drafts().put(draft);
            }
            const SavedBefore before{.version = stored->version, .callback = entered};
            const auto kept = CallService{}.amend(uow, actor, latest, before, book, now);
            if (!kept && kept.error().code == formInvalid) {
                return uow.drafts().put(draft);
            }
            return kept.map([](const Call&) {});
        },
        [](const Result<void>&) {});
}

} // namespace frontdesk
