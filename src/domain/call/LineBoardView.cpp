// The asking side of LineBoard: what stands on the lines and what the packs say about it. Nothing here changes a call.

#include "domain/call/LineBoard.h"
#include "domain/guidance/BookGuide.h"
#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {

std::optional<CallToSave> LineBoard::toSave(int line, bool toComplete) const
{
    const LineCall* ended = call(line);
    if (ended == nullptr || ended->live.state() != CallState::Ended) {
        return std::nullopt;
    }
    return saveOf(line, *ended, toComplete);
}

Result<void> LineBoard::problemsOf(int line) const
{
    const LineCall* there = call(line);
    return there == nullptr ? Result<void>{} : CallService::check(saveOf(line, *there, false), bookOf(*there));
}

CallToSave LineBoard::saveOf(int line, const LineCall& call, bool toComplete) const
{
    return {.id = call.id,
            .form = call.form,
            .live = call.live.snapshot(),
            .session = call.session,
            .facts = facts(line),
            .toComplete = toComplete,
            .callback = call.callback};
}

Promise LineBoard::callbackFor(int line) const
{
    const UtcTime at = m_clock.now();
    const LineCall* asking = call(line);
    const RuleBook& book = asking == nullptr ? m_books.current() : bookOf(*asking);
    const std::int64_t minutes = BookGuide::most(book, "callback_minutes", facts(line));
    Promise callback{.id = m_ids.next<PromiseTag>(),
                     .toWhom = {},
                     .phone = {},
                     .what = {},
                     .origin = {},
                     .madeAt = at,
                     .dueAt = at + std::chrono::minutes{minutes}};
    if (asking != nullptr) {
        const CallbackFollows all{.toWhom = true, .phone = true, .what = true};
        all.fill(callback, CallbackFill::of(asking->form, asking->live.snapshot()));
        callback.origin = {RecordKind::Call, asking->id.value()};
    }
    return callback;
}

std::optional<SteadyTime> LineBoard::nextWake() const
{
    const DeskTime at = now();
    std::optional<SteadyTime> soonest;
    const auto consider = [&](const std::optional<SteadyTime>& wake) {
        if (wake && (!soonest || *wake < *soonest)) {
            soonest = wake;
        }
    };
    for (const auto& [line, call] : m_calls) {
        consider(call.live.nextWake(at.steady));
        consider(CallStage::nextWake(call.live, call.form, at, contextOf(line, call)));
    }
    return soonest;
}

const LineCall* LineBoard::call(int line) const
{
    const auto found = m_calls.find(line);
    return found == m_calls.end() ? nullptr : &found->second;
}

bool LineBoard::sourceLost(int line) const
{
    const auto found = m_lost.find(line);
    return found != m_lost.end() && found->second;
}

std::string_view LineBoard::momentOf(int line) const
{
    const LineCall* there = call(line);
    return there == nullptr ? moment::callPrepare
                            : CallStage::momentOf(there->live, there->form, now(), contextOf(line, *there));
}

Facts LineBoard::facts(int line) const
{
    const LineCall* there = call(line);
    if (there != nullptr) {
        return CallStage::factsOf(there->live, there->form, there->caller, deskFacts(bookOf(*there)), now(),
                                  contextOf(line, *there));
    }
    const DeskFacts desk = deskFacts(m_books.current());
    Facts facts;
    facts.set("hour", desk.hour).set("role", desk.role);
    if (!desk.festival.empty()) {
        facts.set("festival", desk.festival);
    }
    return facts;
}

Guidance LineBoard::guidance(int line)
{
    LineCall* there = find(line);
    if (there == nullptr) {
        const RuleBook& book = m_books.current();
        return Engine::guidance(book, moment::callPrepare, facts(line), CallStage::slotsOf({}, deskFacts(book)));
    }
    const std::string_view main = momentOf(line);
    const Facts known = facts(line);
    const auto besides = CallStage::besides(main, there->live, there->form, known);
    const DeskTime at = now();
    return there->session.filter(BookGuide::guidance(bookOf(*there), main, besides, known, slots(*there, known)),
                                 at.steady, at.wall);
}

std::vector<GateMark> LineBoard::gates(int line) const
{
    const LineCall* there = call(line);
    return there == nullptr ? std::vector<GateMark>{} : CallGates::marks(there->form, facts(line), bookOf(*there));
}

const LineSettings* LineBoard::settingsOf(int line) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const LineSettings& one) { return one.number == line; });
    return found == m_lines.end() ? nullptr : &*found;
}

LineCall* LineBoard::find(int line)
{
    const auto found = m_calls.find(line);
    return found == m_calls.end() ? nullptr : &found->second;
}

DeskTime LineBoard::timeOf(const RingEvent& event) const
{
    const DeskTime at = now();
    if (event.at == SteadyTime{} || event.at >= at.steady) {
        return at; // a source without times of its own
    }
    return {event.at, at.wall - std::chrono::floor<Milliseconds>(at.steady - event.at)};
}

const RuleBook& LineBoard::bookOf(const LineCall& call) const { return m_books.named(call.session.book()); }

DeskFacts LineBoard::deskFacts(const RuleBook& book) const
{
    DeskFacts desk =
        deskFactsOf(m_settings, m_dayFacts ? m_dayFacts(m_clock.now()) : std::pair{0, std::string{}}, book);
    desk.staff = m_staff;
    return desk;
}

CallContext LineBoard::contextOf(int line, const LineCall& call) const
{
    return {.asked = call.askedStage,
            .atAnswer = call.atAnswer,
            .other = otherLine(line),
            .callbackPromised = call.callback.has_value()};
}

OtherLine LineBoard::otherLine(int line) const
{
    OtherLine other = OtherLine::None;
    for (const auto& [number, call] : m_calls) {
        if (number == line || !call.live.begun() || call.live.state() == CallState::Ended) {
            continue;
        }
        if (call.live.state() == CallState::Ringing) {
            return OtherLine::Ringing;
        }
        other = OtherLine::Held;
    }
    return other;
}

bool LineBoard::anotherTalks(int line) const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [&](const auto& entry) {
        return entry.first != line && entry.second.live.state() == CallState::Talking;
    });
}

Slots LineBoard::slots(const LineCall& call, const Facts& known) const
{
    const RuleBook& book = bookOf(call);
    Slots slots = CallStage::slotsOf(call.form, deskFacts(book));
    if (const std::int64_t seconds = BookGuide::most(book, "hold_seconds", known); seconds > 0) {
        slots.insert_or_assign("seconds", std::to_string(seconds));
    }
    if (const std::int64_t minutes = BookGuide::most(book, "callback_minutes", known); minutes > 0) {
        slots.insert_or_assign("minutes", std::to_string(minutes));
    }
    if (call.callback && m_zone) {
        slots.insert_or_assign("due", m_zone->localTime(call.callback->dueAt).toString());
    }
    return slots;
}

} // namespace frontdesk
