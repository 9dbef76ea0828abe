#include "domain/call/LineBoard.h"

#include "domain/call/CallGuide.h"

#include <algorithm>
#include <utility>

namespace frontdesk {

LineBoard::LineBoard(const Clock& clock, IdMaker& ids, const RuleBooks& books)
    : m_clock(clock), m_ids(ids), m_books(books)
{}

void LineBoard::configure(const UnitSettings& settings)
{
    std::vector<LineSettings> lines = settings.lines;
    lines.resize(std::min<std::size_t>(lines.size(), mostLines));
    for (const LineSettings& old : m_lines) {
        const bool stays = std::any_of(lines.begin(), lines.end(),
                                       [&](const LineSettings& line) { return line.number == old.number; });
        if (!stays && m_calls.contains(old.number)) {
            lines.push_back(old);
        }
    }
    m_settings = settings;
    m_lines = std::move(lines);
    const auto zone = TimeZone::named(settings.zone);
    m_zone = zone ? std::optional{*zone} : std::nullopt;
    if (settingsOf(m_selected) == nullptr && !m_lines.empty()) {
        m_selected = m_lines.front().number;
    }
    for (const LineSettings& line : std::vector<LineSettings>{m_lines}) {
        tell(line.number);
    }
}

void LineBoard::setStaff(const std::string& name)
{
    if (std::exchange(m_staff, name) == name) {
        return;
    }
    for (const LineSettings& line : std::vector<LineSettings>{m_lines}) {
        tell(line.number);
    }
}

void LineBoard::ringEvent(const RingEvent& event)
{
    if (settingsOf(event.line) == nullptr) {
        return;
    }
    const DeskTime at = timeOf(event);
    lookAt(event.line, at);
    if (const LineCall* there = call(event.line);
        event.kind == RingEvent::Kind::Ring && (there == nullptr || there->live.state() == CallState::Ended)) {
        m_deafUntil.erase(event.line); // a new ring was heard: the next press answers it
    }
    switch (event.kind) {
    case RingEvent::Kind::Ring:
        ring(event.line, at, RingKind::Heard, event.source);
        break;
    case RingEvent::Kind::Ringing: // a key was pressed, which may bounce wherever it comes from
        if (!bounces(event.line, at.steady)) {
            m_deafUntil.insert_or_assign(event.line, at.steady + keyBounce);
            ring(event.line, at, RingKind::ByCadence, event.source);
        }
        break;
    case RingEvent::Kind::CallerId:
        hearCallerId(event, at);
        break;
    case RingEvent::Kind::Stopped:
        apply(event.line, [&](LineCall& call) {
            return call.live.state() == CallState::Ringing && call.live.end(at, EndedBy::Unknown);
        });
        break;
    case RingEvent::Kind::Answered:
        answerAt(event.line, at);
        break;
    case RingEvent::Kind::HungUp:
        apply(event.line, [&](LineCall& call) { return call.live.end(at, EndedBy::Unknown); });
        break;
    case RingEvent::Kind::SourceLost:
        m_lost[event.line] = true;
        tell(event.line);
        break;
    case RingEvent::Kind::SourceBack:
        m_lost[event.line] = false;
        tell(event.line);
        break;
    }
}

void LineBoard::lineKey(int line)
{
    const DeskTime at = now();
    lookAt(line, at);
    if (bounces(line, at.steady)) {
        return;
    }
    m_deafUntil.insert_or_assign(line, at.steady + keyBounce);
    const LineCall* there = call(line);
    if (there == nullptr || there->live.state() == CallState::Ended) {
        ring(line, at, RingKind::ByCadence);
        return;
    }
    switch (there->live.state()) {
    case CallState::Ringing:
        answer(line);
        break;
    case CallState::Talking:
        m_deafUntil.insert_or_assign(line, at.steady + doublePress);
        hangUp(line, EndedBy::Caller);
        break;
    case CallState::Held:
        resume(line);
        break;
    case CallState::Ended:
        break;
    }
}

bool LineBoard::bounces(int line, SteadyTime at) const
{
    const auto deaf = m_deafUntil.find(line);
    return deaf != m_deafUntil.end() && at < deaf->second;
}

void LineBoard::stopRinging(int line)
{
    apply(line, [&](LineCall& call) {
        return call.live.state() == CallState::Ringing && call.live.end(now(), EndedBy::Unknown);
    });
}

void LineBoard::answer(int line) { answerAt(line, now()); }

void LineBoard::hold(int line, const std::string& reason)
{
    apply(line, [&](LineCall& call) { return call.live.hold(now(), reason, false); });
}

void LineBoard::setHoldConsent(int line, bool consent)
{
    apply(line, [&](LineCall& call) { return call.live.setHoldConsent(consent); });
}

void LineBoard::setHoldReason(int line, const std::string& reason)
{
    apply(line, [&](LineCall& call) { return call.live.setHoldReason(reason); });
}

void LineBoard::resume(int line)
{
    const LineCall* held = call(line);
    if (held == nullptr || held->live.state() != CallState::Held) {
        return;
    }
    const DeskTime at = now();
    parkOthers(line, at);
    apply(line, [&](LineCall& call) { return call.live.resume(at); });
    show(line);
}

void LineBoard::hangUp(int line, EndedBy by)
{
    apply(line, [&](LineCall& call) { return call.live.end(now(), by); });
}

void LineBoard::dropped(int line)
{
    apply(line, [&](LineCall& call) { return call.live.drop(now()); });
}

void LineBoard::wrongNumber(int line)
{
    answer(line); // nothing, unless it still rings
    apply(line, [&](LineCall& call) { return call.live.wrongNumber(now()); });
}

void LineBoard::select(int line)
{
    if (settingsOf(line) != nullptr) {
        show(line);
    }
}

void LineBoard::look()
{
    const DeskTime at = now();
    for (const LineSettings& line : std::vector<LineSettings>{m_lines}) {
        lookAt(line.number, at);
    }
}

void LineBoard::ring(int line, DeskTime at, RingKind kind, const std::string& source)
{
    const LineSettings* settings = settingsOf(line);
    if (settings == nullptr) {
        return;
    }
    if (const LineCall* there = call(line); there != nullptr && there->live.state() == CallState::Ended) {
        displace(line);
    }
    if (call(line) == nullptr) {
        begin(*settings, at, source);
    }
    apply(line, [&](LineCall& call) {
        return kind == RingKind::Heard ? call.live.ring(at) : call.live.ringingByCadence(at);
    });
    if (call(m_selected) == nullptr) {
        show(line);
    }
}

void LineBoard::begin(const LineSettings& settings, DeskTime at, const std::string& source)
{
    const RuleBook& book = m_books.current();
    Facts known;
    known.set("line_kind", settings.kind).set("role", m_settings.role);
    CallSnapshot start{.line = settings.number,
                       .lineLabel = settings.label,
                       .lineKind = settings.kind,
                       .source = source.empty() ? settings.source : source};
    if (const auto early = m_earlyIds.find(settings.number); early != m_earlyIds.end()) {
        if (at.steady - early->second.second <= callerIdWaits) {
            start.callerId = early->second.first;
        }
        m_earlyIds.erase(early);
    }
    const RingCadence cadence{.on = settings.ringOn, .off = settings.ringOff};
    m_calls.insert_or_assign(settings.number,
                             LineCall{.id = m_ids.next<CallTag>(),
                                      .live = LiveCall{cadence, CallGuide::limits(book, known), std::move(start)},
                                      .form = {},
                                      .session = GuidanceSession{book.name()}});
}

void LineBoard::hearCallerId(const RingEvent& event, DeskTime at)
{
    const LineCall* there = call(event.line);
    if (there == nullptr || there->live.state() == CallState::Ended) {
        m_earlyIds.insert_or_assign(event.line, std::pair{event.callerId, at.steady});
        return;
    }
    apply(event.line, [&](LineCall& call) { return call.live.callerId(event.callerId); });
}

void LineBoard::answerAt(int line, DeskTime at)
{
    lookAt(line, at);
    const LineCall* ringing = call(line);
    if (ringing == nullptr || ringing->live.state() != CallState::Ringing) {
        return;
    }
    const bool busy = anotherTalks(line);
    parkOthers(line, at);
    apply(line, [&](LineCall& call) {
        if (!call.live.answer(at, busy)) {
            return false;
        }
        // Nobody types what the line has told already.
        const auto heard = PhoneNumber::parse(call.live.snapshot().callerId);
        if (heard && call.form.phone.empty() && !call.form.phoneDeclined) {
            call.form.phone = heard->display();
        }
        call.atAnswer = call.form;
        return true;
    });
    show(line);
}

void LineBoard::parkOthers(int line, DeskTime at)
{
    for (const LineSettings& other : std::vector<LineSettings>{m_lines}) {
        if (other.number != line) {
            apply(other.number,
                  [&](LineCall& call) { return call.live.hold(at, std::string{otherLineReason}, false); });
        }
    }
}

bool LineBoard::apply(int line, const Event& event)
{
    LineCall* there = find(line);
    if (there == nullptr) {
        return false;
    }
    const CallState before = there->live.state();
    const bool done = event(*there);
    if (done) {
        ++there->touched;
        there->askedStage.clear();
    }
    if (before == CallState::Ringing && there->live.snapshot().outcome == CallOutcome::Missed) {
        reportMissed(line);
    } else if (done || there->live.state() != before) {
        noticeBusyRings();
        changed(line);
    }
    return done;
}

void LineBoard::lookAt(int line, DeskTime at)
{
    LineCall* there = find(line);
    if (there == nullptr) {
        return;
    }
    const CallSnapshot before = there->live.snapshot();
    const bool wasRinging = there->live.state() == CallState::Ringing;
    const bool moved = there->live.look(at);
    if (wasRinging && there->live.snapshot().outcome == CallOutcome::Missed) {
        reportMissed(line);
        return;
    }
    if (there->live.snapshot() != before) {
        ++there->touched;
    }
    if (const auto held = there->live.holdState(at.steady); moved && held && held->over) {
        there->askedStage.clear(); // the limit is an event
    }
    if (moved || there->moment != momentOf(line)) {
        changed(line);
    }
}

} // namespace frontdesk
