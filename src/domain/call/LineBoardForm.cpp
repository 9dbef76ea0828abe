// The writing side of LineBoard: what is typed, ticked, promised and kept. Nothing here happens on the line itself.

#include "domain/call/CallDraft.h"
#include "domain/call/CallWords.h"
#include "domain/call/LineBoard.h"
#include "domain/guidance/BookGuide.h"

#include <algorithm>
#include <utility>

namespace frontdesk {

void LineBoard::askStage(int line, std::string_view moment)
{
    LineCall* asking = find(line);
    if (asking != nullptr && asking->askedStage != moment) {
        asking->askedStage = moment;
        changed(line);
    }
}

void LineBoard::prefill(int line, const CallForm& form)
{
    LineCall* filled = find(line);
    if (filled == nullptr) {
        return;
    }
    if (filled->form == filled->atAnswer) {
        filled->atAnswer = form;
    }
    setForm(line, form);
}

void LineBoard::setForm(int line, const CallForm& form)
{
    LineCall* typed = find(line);
    if (typed == nullptr || typed->form == form) {
        return;
    }
    const CallForm before = std::exchange(typed->form, form);
    // What was refused and is given after all is no longer refused.
    if (before.callerName.empty() && !form.callerName.empty()) {
        typed->form.nameDeclined = false;
        typed->form.nameAsked = 0;
    }
    if (before.phone.empty() && !form.phone.empty()) {
        typed->form.phoneDeclined = false;
    }
    if (before.keyPoints != form.keyPoints) {
        flagForbidden(*typed);
    }
    const bool newStage = before.category != form.category || before.emergencyKind != form.emergencyKind ||
                          before.nameAsked != form.nameAsked || before.recapConfirmed != form.recapConfirmed;
    if (newStage) {
        typed->askedStage.clear();
    }
    const std::int64_t asks = BookGuide::most(bookOf(*typed), "name_asks", facts(line));
    if (asks > 0 && typed->form.nameAsked >= asks) {
        typed->form.nameDeclined = true; // asked for often enough. Source: M0-323
    }
    if (typed->callback) {
        typed->follows.fill(*typed->callback, CallbackFill::of(typed->form, typed->live.snapshot()));
    }
    ++typed->touched;
    changed(line);
}

/// Notes what is typed and is not to be said; the notes may quote the caller, so nothing is refused.
void LineBoard::flagForbidden(LineCall& typed)
{
    const RuleBook& book = bookOf(typed);
    // The words are put in order once a book and not with every letter typed.
    const auto words = m_forbidden.try_emplace(book.name(), book).first;
    for (const ForbiddenHit& hit : words->second.find(typed.form.keyPoints)) {
        typed.session.flagForbidden(hit.key, m_clock.now());
    }
}

void LineBoard::setCaller(int line, const CallerKnowledge& caller)
{
    LineCall* known = find(line);
    if (known != nullptr && known->caller != caller) {
        known->caller = caller;
        changed(line);
    }
}

void LineBoard::setStep(int line, std::string_view step, bool ticked, std::string_view whom)
{
    LineCall* stepping = find(line);
    if (stepping == nullptr || stepping->session.isTicked(step) == ticked) {
        return;
    }
    if (ticked) {
        stepping->session.tick(step, m_clock.now(), whom);
    } else {
        stepping->session.untick(step);
    }
    ++stepping->touched;
    changed(line);
}

int LineBoard::emergencyLine() const
{
    const LineCall* selected = call(m_selected);
    if (selected != nullptr && selected->standsOpen()) {
        return m_selected;
    }
    int ringing = 0;
    Milliseconds longest{-1};
    for (const auto& [line, call] : m_calls) {
        const Milliseconds waited = call.live.rings(m_clock.steady()).elapsed;
        if (call.live.state() == CallState::Ringing && waited > longest) {
            ringing = line;
            longest = waited;
        }
    }
    if (ringing != 0) {
        return ringing;
    }
    const bool ended = selected != nullptr && selected->live.snapshot().outcome == CallOutcome::Answered;
    return ended ? m_selected : 0;
}

int LineBoard::markEmergency()
{
    const int line = emergencyLine();
    answer(line); // nothing, unless it rings
    const LineCall* there = call(line);
    if (there == nullptr || there->live.state() == CallState::Ringing) {
        return 0;
    }
    show(line);
    CallForm form = there->form;
    form.category = categoryEmergency;
    setForm(line, form);
    return line;
}

void LineBoard::dismissPrompt(int line, std::string_view prompt)
{
    if (LineCall* shown = find(line); shown != nullptr) {
        shown->session.dismiss(prompt, m_clock.now());
        ++shown->touched;
        changed(line);
    }
}

void LineBoard::promiseCallback(int line, const Promise& promise)
{
    if (LineCall* promising = find(line); promising != nullptr) {
        const CallbackFill now = CallbackFill::of(promising->form, promising->live.snapshot());
        promising->follows.take(promising->callback, promise, now);
        promising->callback = promise;
        promising->askedStage = moment::callCallbackPromised;
        ++promising->touched;
        changed(line);
    }
}

void LineBoard::withdrawCallback(int line)
{
    LineCall* promising = find(line);
    if (promising == nullptr || !promising->callback) {
        return;
    }
    promising->callback.reset();
    promising->follows = {};
    if (promising->askedStage == moment::callCallbackPromised) {
        promising->askedStage.clear();
    }
    ++promising->touched;
    changed(line);
}

void LineBoard::saved(int line, CallId id)
{
    const LineCall* kept = call(line);
    if (kept != nullptr && kept->id == id) {
        m_deafUntil.insert_or_assign(line, m_clock.steady() + doublePress);
        free(line);
        changed(line);
        showNext();
    }
}

bool LineBoard::restore(const Draft& draft)
{
    const auto id = CallId::fromValue(draft.record.id);
    if (draft.record.kind != RecordKind::Call || !id) {
        return false;
    }
    const auto isThere = [&](const auto& entry) { return entry.second.id == *id; };
    if (std::any_of(m_calls.begin(), m_calls.end(), isThere)) {
        return true;
    }
    CallDraft kept = CallDraft::readFrom(draft.payload, draft.record);
    const auto isFree = [&](const LineSettings& line) { return !m_calls.contains(line.number); };
    auto line = std::find_if(m_lines.begin(), m_lines.end(),
                             [&](const LineSettings& one) { return one.number == kept.live.line && isFree(one); });
    if (line == m_lines.end()) {
        line = std::find_if(m_lines.begin(), m_lines.end(), isFree);
    }
    if (line == m_lines.end()) {
        return false;
    }
    const int number = line->number;
    m_calls.insert_or_assign(number, LineCall{.id = *id,
                                              .live = LiveCall{{}, {}, endedUnseen(kept.live, draft.updatedAt)},
                                              .form = std::move(kept.form),
                                              .session = std::move(kept.session),
                                              .callback = std::move(kept.callback),
                                              .follows = kept.follows,
                                              .restored = true});
    changed(number);
    showNext();
    return true;
}

std::optional<Draft> LineBoard::draftOf(int line, const Actor& actor) const
{
    const LineCall* kept = call(line);
    if (kept == nullptr) {
        return std::nullopt;
    }
    const DeskTime at = now();
    const CallDraft draft{.form = kept->form,
                          .live = kept->live.snapshotAt(at),
                          .session = kept->session,
                          .callback = kept->callback,
                          .follows = kept->follows};
    return Draft{.record = {RecordKind::Call, kept->id.value()},
                 .desk = actor.desk,
                 .staff = actor.staff,
                 .payload = draft.toImage(),
                 .updatedAt = at.wall};
}

} // namespace frontdesk
