#include "domain/demo/DemoCalls.h"

#include "base/IdMaker.h"
#include "domain/call/CallWords.h"

#include <algorithm>
#include <cassert>

namespace frontdesk {

namespace {

constexpr std::int64_t callsOfOne = 16;
constexpr std::int64_t mostStrangers = 400; // so many people call once before anybody calls often
constexpr std::int64_t mostRings = 3;
constexpr std::int64_t longestHold = 60; // seconds; what lasts longer was past the packs' limit
constexpr Milliseconds quarter{15 * 60 * 1000};
constexpr std::chrono::hours lastDay{24}; // of which a third is left undone, so that there is something to do
constexpr int idDesk = 1;

TimeZone demoZone(const UnitSettings& unit)
{
    const auto zone = TimeZone::named(unit.zone);
    return zone ? *zone : *TimeZone::named("UTC");
}

std::vector<LineSettings> demoLines(const UnitSettings& unit)
{
    return unit.lines.empty() ? std::vector<LineSettings>(1) : unit.lines;
}

std::string digitsIn(const std::string& number)
{
    std::string digits = number;
    std::erase(digits, '-');
    return digits;
}

/// An id as IdMaker would have made it then, and the same one again for the same plan.
template <class Made> Made idMadeAt(UtcTime at, std::int64_t counter)
{
    const std::int64_t millis = toMillis(at) - toMillis(IdMaker::epoch);
    const auto id = Made::fromValue((millis << 22U) | (std::int64_t{idDesk} << 12U) | counter);
    assert(id.has_value()); // the timetable begins after the epoch
    return *id;
}

} // namespace

DemoCalls::DemoCalls(const DemoTexts& texts, const UnitSettings& unit, const RuleBook& book, const DemoPlan& plan)
    : m_texts(texts), m_book(book), m_role(unit.role), m_random(plan.seed),
      m_times(demoZone(unit), plan.calls, plan.until, plan.seed + 1), m_guidance(book, demoZone(unit), unit.role),
      m_until(plan.until), m_idCounter(static_cast<std::int64_t>(plan.seed % 2048) * 2)
{
    for (const DemoMatter& each : m_texts.matters) {
        m_matterWeights += each.weight;
    }
    for (const LineSettings& line : demoLines(unit)) {
        m_lines.push_back({line});
    }
    const auto people = static_cast<std::size_t>(
        plan.people > 0 ? plan.people
                        : std::max(plan.calls / callsOfOne, std::min(plan.calls * 2 / 3 + 1, mostStrangers)));
    DemoPeople maker{m_texts, plan.seed + 2};
    m_people.reserve(people);
    while (m_people.size() < people) {
        m_people.push_back(maker.next());
    }
}

DemoCall DemoCalls::next()
{
    const UtcTime rang = m_times.next();
    DemoCall call{.save = {.id = idMadeAt<CallId>(rang, m_idCounter),
                           .form = {},
                           .live = {},
                           .session = GuidanceSession{m_book.name()}},
                  .savedAt = {}};
    CallSnapshot& live = call.save.live;
    live.rangAt = rang;
    const DemoPerson& person = m_random.pick(m_people);
    live.callerId = m_random.oneIn(4) ? std::string{} : digitsIn(person.phone);
    Line& line = lineFor(rang, live);
    // Nobody is there for a call that rings while every line is talked on.
    if (line.talksUntil > rang || m_random.oneIn(14)) {
        miss(call, line.settings);
    } else {
        answer(call, line.settings);
        line.talksUntil = *live.endedAt;
        if (m_random.oneIn(25)) {
            live.outcome = CallOutcome::WrongNumber;
        } else {
            record(call, person);
        }
    }
    std::stable_sort(call.later.begin(), call.later.end(),
                     [](const DemoLater& one, const DemoLater& other) { return one.at < other.at; });
    call.save.session = m_guidance.sessionOf(call.save, m_random);
    return call;
}

std::string DemoCalls::keyPoints()
{
    const DemoMatter& about = matter();
    const std::string& says = m_random.pick(about.says);
    return m_texts.filled(says, m_random);
}

const DemoMatter& DemoCalls::matter()
{
    std::size_t at = m_random.below(m_matterWeights);
    for (const DemoMatter& each : m_texts.matters) {
        if (at < each.weight) {
            return each;
        }
        at -= each.weight;
    }
    return m_texts.matters.back();
}

DemoCalls::Line& DemoCalls::lineFor(UtcTime rang, CallSnapshot& live)
{
    auto free = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.talksUntil <= rang; });
    Line& line = free == m_lines.end() ? m_lines.front() : *free;
    live.line = line.settings.number;
    live.lineLabel = line.settings.label;
    live.lineKind = line.settings.kind;
    live.otherLineBusy = std::any_of(m_lines.begin(), m_lines.end(),
                                     [&](const Line& other) { return &other != &line && other.talksUntil > rang; });
    return line;
}

void DemoCalls::ring(CallSnapshot& live, const LineSettings& line, std::int64_t least, std::int64_t most)
{
    const std::int64_t cycle = std::max<std::int64_t>((line.ringOn + line.ringOff).count(), 2);
    live.ringCount = static_cast<int>(m_random.between(least, most));
    live.waitedMillis = (live.ringCount - 1) * cycle + m_random.between(cycle / 4, cycle - 1);
    live.endedAt = live.rangAt + Milliseconds{live.waitedMillis};
}

void DemoCalls::miss(DemoCall& call, const LineSettings& line)
{
    CallSnapshot& live = call.save.live;
    live.outcome = CallOutcome::Missed;
    live.endedBy = EndedBy::Caller;
    ring(live, line, m_random.oneIn(4) ? 1 : 4, 9);
    call.savedAt = *live.endedAt + Milliseconds{m_random.between(500, 3000)};
    const bool longAgo = m_random.oneIn(6);
    const Milliseconds wait = longAgo ? minutes(180, 1400) : minutes(2, 90);
    const bool anybody = !live.callerId.empty();
    const char* const how = !anybody ? "not_needed" : m_random.oneIn(5) ? "not_reached" : "called_back";
    addLater(call, {.what = DemoLater::What::DealtWith, .at = call.savedAt + wait, .words = how});
}

void DemoCalls::answer(DemoCall& call, const LineSettings& line)
{
    CallSnapshot& live = call.save.live;
    live.outcome = CallOutcome::Answered;
    live.late = m_random.oneIn(live.otherLineBusy ? 4 : 14);
    ring(live, line, live.late ? mostRings + 1 : 1, live.late ? mostRings + 3 : mostRings);
    live.answeredAt = live.endedAt;
    talk(live);
    call.savedAt = *live.endedAt + Milliseconds{m_random.between(2000, 60'000)};
}

void DemoCalls::talk(CallSnapshot& live)
{
    live.talkedMillis = m_random.between(20'000, 220'000);
    Milliseconds held{0};
    if (m_random.oneIn(7)) {
        const std::int64_t seconds = m_random.oneIn(6) ? m_random.between(62, 130) : m_random.between(8, 55);
        const Milliseconds before{m_random.between(8000, 18'000)};
        live.holds.push_back({.startedAt = *live.answeredAt + before,
                              .seconds = seconds,
                              .ended = true,
                              .reason = m_random.pick(m_texts.holds),
                              .consent = !m_random.oneIn(6),
                              .overLimit = seconds > longestHold});
        held = std::chrono::seconds{seconds};
    }
    live.endedAt = *live.answeredAt + Milliseconds{live.talkedMillis} + held;
    live.endedBy = m_random.oneIn(3) ? EndedBy::Desk : EndedBy::Caller;
    live.dropped = live.endedBy == EndedBy::Caller && m_random.oneIn(40);
}

CallForm DemoCalls::formOf(const DemoPerson& person, const DemoMatter& about)
{
    CallForm form;
    form.nameDeclined = m_random.oneIn(40);
    form.nameAsked = form.nameDeclined ? 1 : 0;
    form.callerName = form.nameDeclined ? std::string{} : person.name;
    form.title = person.title;
    form.phoneDeclined = m_random.oneIn(50);
    form.phone = form.phoneDeclined ? std::string{} : person.phone;
    form.place = person.company.empty() ? person.place : person.place + ' ' + person.company;
    form.category = about.category;
    const std::string& says = m_random.pick(about.says);
    form.keyPoints = m_texts.filled(says, m_random);
    if (!about.asks.empty()) {
        const std::string& asks = m_random.pick(about.asks);
        form.requestedItems = m_texts.filled(asks, m_random);
    }
    form.recapConfirmed = !m_random.oneIn(6);
    return form;
}

void DemoCalls::record(DemoCall& call, const DemoPerson& person)
{
    const CallSnapshot& live = call.save.live;
    CallForm form = formOf(person, matter());
    if (live.late && !live.otherLineBusy) {
        const std::string reason{lateReasons[m_random.below(lateReasons.size())]};
        if (m_random.oneIn(3)) {
            addLater(call, {.what = DemoLater::What::LateReason, .at = call.savedAt + minutes(1, 90), .words = reason});
        } else {
            form.lateReason = reason;
        }
    }
    if (m_random.oneIn(20) && form.lateReason.empty()) {
        call.save.toComplete = true;
        call.save.form.phone = form.phone;
        call.save.form.phoneDeclined = form.phoneDeclined;
        addLater(call, {.what = DemoLater::What::Completed,
                        .at = call.savedAt + (m_random.oneIn(4) ? minutes(300, 1500) : minutes(3, 60)),
                        .form = std::move(form)});
    } else {
        call.save.form = std::move(form);
        promise(call);
    }
    if (call.later.empty() && m_random.oneIn(200)) {
        addLater(call, {.what = DemoLater::What::Voided,
                        .at = call.savedAt + minutes(1, 20),
                        .words = m_random.pick(m_texts.voided)});
    }
    call.save.facts.set("role", m_role).set("line_kind", live.lineKind).set("late", live.late);
    call.save.facts.set("category", call.save.form.category).set("rings", live.ringCount);
}

void DemoCalls::promise(DemoCall& call)
{
    const CallForm& form = call.save.form;
    if (!m_random.oneIn(7) || form.phone.empty() || form.category == "private") {
        return;
    }
    const CallSnapshot& live = call.save.live;
    const UtcTime madeAt = *live.answeredAt + Milliseconds{live.talkedMillis / 2};
    const UtcTime earliest = madeAt + (m_random.oneIn(4) ? minutes(240, 1600) : minutes(20, 120));
    const UtcTime due{(earliest.time_since_epoch() / quarter + 1) * quarter}; // people promise round times
    const auto id = idMadeAt<PromiseId>(madeAt, m_idCounter + 1);
    const std::string& what = m_random.pick(m_texts.promises);
    call.save.facts.set("callback_promised", true);
    call.save.callback = Promise{.id = id,
                                 .toWhom = form.callerName,
                                 .phone = digitsIn(form.phone),
                                 .what = m_texts.filled(what, m_random),
                                 .origin = {RecordKind::Call, call.save.id.value()},
                                 .madeAt = madeAt,
                                 .dueAt = due};
    const bool withdrawn = m_random.oneIn(20);
    const UtcTime wished = m_random.oneIn(8) ? due + minutes(5, 300) : due - minutes(1, 30);
    addLater(call, {.what = withdrawn ? DemoLater::What::CallbackWithdrawn : DemoLater::What::CallbackKept,
                    .at = std::max(wished, call.savedAt + Milliseconds{60'000}),
                    .words = m_random.pick(withdrawn ? m_texts.withdrawn : m_texts.kept),
                    .callback = id});
}

void DemoCalls::addLater(DemoCall& call, DemoLater later)
{
    const bool leftForToday = call.savedAt + lastDay > m_until && m_random.oneIn(3);
    if (later.at < m_until && !leftForToday) {
        call.later.push_back(std::move(later));
    }
}

Milliseconds DemoCalls::minutes(std::int64_t least, std::int64_t most)
{
    return Milliseconds{m_random.between(least * 60'000, most * 60'000)};
}

} // namespace frontdesk
