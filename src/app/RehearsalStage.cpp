#include "app/RehearsalStage.h"

#include "app/MainWindow.h"
#include "app/PanelHost.h"
#include "app/ThrowAwayDesk.h"
#include "domain/EmergencyWords.h"
#include "domain/matter/MatterStage.h"
#include "panels/matter/MatterPanel.h"
#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr Milliseconds smallStep{100};
/// A ring's place within its period: a moment after it began.
constexpr Milliseconds withinRing{500};
/// A carrier's own service number: it is nobody's telephone.
constexpr const char* caller = "13800138000";

template <std::size_t count> bool isOneOf(const std::array<std::string_view, count>& moments, std::string_view moment)
{
    return std::find(moments.begin(), moments.end(), moment) != moments.end();
}

/// Parts of a talk that come about because of what the other side says: the desk cannot know it.
constexpr std::array askedOfCalls{moment::callAnswerUnknown, moment::callUpset, moment::callBeyondAuthority,
                                  moment::callRecordRequired, moment::callInquiry};
constexpr std::array askedOfMatters{moment::visitorAnswerUnknown, moment::visitorOutOfScope, moment::visitorLeaving};
/// A call comes in with these.
constexpr std::array whileRinging{moment::callRinging,         moment::callAnswered,        moment::callMissed,
                                  moment::callCallerFirstTime, moment::callCallerReturning, moment::callCallerFrequent};

bool flag(const Facts& facts, const char* name)
{
    const FactValue* const value = facts.find(name);
    return value != nullptr && *value == FactValue{true};
}

std::int64_t number(const Facts& facts, const char* name, std::int64_t otherwise)
{
    const FactValue* const value = facts.find(name);
    const auto* found = value == nullptr ? nullptr : std::get_if<std::int64_t>(value);
    return found == nullptr ? otherwise : *found;
}

std::string word(const Facts& facts, const char* name)
{
    const FactValue* const value = facts.find(name);
    const auto* found = value == nullptr ? nullptr : std::get_if<std::string>(value);
    return found == nullptr ? std::string{} : *found;
}

} // namespace

RehearsalStage::RehearsalStage(ThrowAwayDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_desk.wiring().recorder().addWatcher(this);
    m_desk.wiring().counterRecorder().addWatcher(this);
}

RehearsalStage::~RehearsalStage()
{
    m_desk.wiring().recorder().removeWatcher(this);
    m_desk.wiring().counterRecorder().removeWatcher(this);
}

// --- where a step is played, and what comes before it ---

RehearsalStage::Place RehearsalStage::placeOf(const ScenarioStep& step) const
{
    if (isOneOf(moment::matterMoments, step.at)) {
        return Place::Counter;
    }
    const bool caller = step.at == moment::callCallerFirstTime || step.at == moment::callCallerReturning ||
                        step.at == moment::callCallerFrequent;
    const bool nowhere = !isOneOf(moment::callMoments, step.at) || step.at == moment::callCallbackDue ||
                         (step.at == moment::callIdentify && flag(step.facts, "surname_known")) ||
                         ((caller || step.at == moment::callPrepare || step.at == moment::callMissed) && isCallOpen());
    return nowhere ? Place::Page : Place::Calls;
}

void RehearsalStage::prepare(const ScenarioStep& step)
{
    switch (placeOf(step)) {
    case Place::Calls:
        prepareCall(step);
        break;
    case Place::Counter:
        prepareCounter(step);
        break;
    case Place::Page:
        break;
    }
}

void RehearsalStage::prepareCall(const ScenarioStep& step)
{
    LineBoard& board = m_desk.wiring().board();
    if (isCallOpen()) {
        board.askStage(board.selected(), {}); // what the step before asked for is over
    }
    if (step.at == moment::callPrepare || step.at == moment::callEnded) {
        if (step.at == moment::callEnded && !isCallOpen()) {
            startTalk(step);
        }
    } else if (isOneOf(whileRinging, step.at)) {
        if (lineIn(CallState::Ringing) == 0) {
            const Milliseconds period = board.lines().front().ringOn + board.lines().front().ringOff;
            const std::int64_t rings = number(step.facts, "rings", 1);
            // A scenario that begins with an answer in time leaves the clerk all of it.
            const bool waits = step.at == moment::callRinging || flag(step.facts, "late");
            ring(step, waits ? period * (rings - 1) + withinRing : withinRing);
        }
    } else {
        if (!isCallOpen()) {
            startTalk(step);
        }
        if (step.at == moment::callTwoLines && lineIn(CallState::Ringing) == 0) {
            ring(step, withinRing);
        } else if (step.at == moment::callHoldEnded && lineIn(CallState::Held) == 0) {
            const int line = lineIn(CallState::Talking);
            m_desk.wiring().board().hold(line, {});
            m_desk.wiring().board().setHoldConsent(line, true);
            const std::int64_t most = std::max<std::int64_t>(number(step.facts, "hold_seconds", 20), 1);
            pass(std::chrono::seconds{most});
        } else if (step.at == moment::callHoldLimit && lineIn(CallState::Held) == 0) {
            const int line = lineIn(CallState::Talking);
            m_desk.wiring().board().hold(line, {});
            m_desk.wiring().board().setHoldConsent(line, flag(step.facts, "hold_consent"));
        }
        const int talked = lineIn(CallState::Talking);
        know(talked != 0 ? talked : lineIn(CallState::Held), step);
    }
    m_desk.window().panels().bringToFront("call");
}

void RehearsalStage::prepareCounter(const ScenarioStep& step)
{
    m_desk.window().panels().bringToFront("matter");
    MatterBoard& counter = m_desk.wiring().counter();
    if (step.at == moment::visitorArrived) {
        return; // the clerk's own act
    }
    if (!counter.matters().empty()) {
        askToWait(step);
        return;
    }
    m_desk.window().counter().somebodyCame();
    if (const auto person = m_desk.wiring().hand().person()) {
        if (const std::string kind = word(step.facts, "matter_kind"); !kind.empty()) {
            MatterForm form;
            form.kind = kind;
            counter.setForm(*person, form);
        }
    }
    pass(MatterStage::openingWords + smallStep);
    askToWait(step);
}

/// Somebody waits already when a step is about that, and no step before it was.
void RehearsalStage::askToWait(const ScenarioStep& step)
{
    const auto& matters = m_desk.wiring().counter().matters();
    const bool somebodyWaits = std::any_of(matters.begin(), matters.end(), [](const CounterMatter& matter) {
        return matter.live.state() == MatterState::Parked;
    });
    if ((step.at == moment::visitorWaitingLong || step.at == moment::visitorWaitingEnded) && !somebodyWaits) {
        static_cast<void>(m_desk.wiring().hand().askToWait());
    }
}

/// Rings on a free line. @return the line
int RehearsalStage::ring(const ScenarioStep& step, Milliseconds ringsFor)
{
    const int line = m_desk.wiring().practiceCall(caller);
    if (line != 0) {
        know(line, step);
        pass(ringsFor);
    }
    return line;
}

/// What is known of the caller by the step's facts; the machine's own look-up finds nobody in an empty directory.
void RehearsalStage::know(int line, const ScenarioStep& step)
{
    LineBoard& board = m_desk.wiring().board();
    const LineCall* const call = board.call(line);
    if (call == nullptr) {
        return;
    }
    CallerKnowledge known = call->caller;
    const std::string match = word(step.facts, "caller");
    if (!match.empty()) {
        known.match = match == "known"   ? CallerKnowledge::Match::Known
                      : match == "maybe" ? CallerKnowledge::Match::Maybe
                                         : CallerKnowledge::Match::Unknown;
    }
    const std::string history = word(step.facts, "caller_history");
    if (!history.empty()) {
        const RuleBook& book = m_desk.wiring().books().current();
        const auto frequent = book.limit("frequent_calls", step.facts);
        known.earlierCalls = history == "frequent"    ? static_cast<int>(frequent ? frequent->most : 0) + 1
                             : history == "returning" ? 1
                                                      : 0;
    }
    if (known != call->caller) {
        board.setCaller(line, known);
    }
}

/// The scenario begins in the middle of a talk: the call was answered and what the step knows is written down.
void RehearsalStage::startTalk(const ScenarioStep& step)
{
    LineBoard& board = m_desk.wiring().board();
    const int ringing = lineIn(CallState::Ringing);
    const int line = ringing != 0 ? ringing : ring(step, withinRing);
    if (line == 0) {
        return;
    }
    board.answer(line);
    board.select(line);
    const LineCall* const call = board.call(line);
    CallForm form = call == nullptr ? CallForm{} : call->form;
    if (const std::string category = word(step.facts, "category"); step.at != moment::callEmergency) {
        form.category = category;
    }
    const bool identifies = step.at == moment::callIdentify || step.at == moment::callIdentifyRefused;
    if (flag(step.facts, "surname_known") || (!identifies && step.facts.find("surname_known") == nullptr)) {
        form.callerName = fromQt(tr("Lin", "surname of a made-up caller"));
    } else {
        form.nameDeclined = !identifies;
    }
    form.nameAsked = static_cast<int>(number(step.facts, "name_asked", 0));
    form.recapConfirmed = step.at == moment::callClosing && flag(step.facts, "recap_confirmed");
    if (step.at == moment::callRecap || form.recapConfirmed) {
        form.keyPoints = fromQt(tr("What the caller told", "as noted in a rehearsal"));
    }
    pass(CallStage::openingWords + smallStep);
    board.prefill(line, form);
}

void RehearsalStage::ask(const ScenarioStep& step)
{
    LineBoard& board = m_desk.wiring().board();
    if (const int line = board.selected(); board.call(line) != nullptr) {
        const LineCall& call = *board.call(line);
        const bool promised = step.at == moment::callCallbackPromised && call.callback.has_value();
        const bool closes = step.at == moment::callClosing && !flag(step.facts, "recap_confirmed");
        if (isOneOf(askedOfCalls, step.at) || step.at == moment::callRecap || promised || closes) {
            board.askStage(line, step.at);
        }
    }
    if (const auto person = m_desk.wiring().hand().person(); person && isOneOf(askedOfMatters, step.at)) {
        m_desk.wiring().counter().askStage(*person, step.at);
    }
}

// --- time ---

Milliseconds RehearsalStage::untilNext(const ScenarioStep& step) const
{
    const LineBoard& board = m_desk.wiring().board();
    const SteadyTime now = m_desk.clock().steady();
    if (const LineCall* const held = board.call(lineIn(CallState::Held)); held != nullptr) {
        if (const auto hold = held->live.holdState(now); hold && hold->left > Milliseconds{0}) {
            return hold->left + smallStep;
        }
    }
    if (const LineCall* const talk = board.call(lineIn(CallState::Talking)); talk != nullptr) {
        const SteadyTime spoken = talk->live.answeredSteady() + CallStage::openingWords;
        if (spoken > now) {
            return std::chrono::ceil<Milliseconds>(spoken - now) + smallStep;
        }
    }
    for (const CounterMatter& matter : m_desk.wiring().counter().matters()) {
        const auto wait = matter.live.waiting(now);
        if (wait && !wait->over && step.at == moment::visitorWaitingLong) {
            return matter.live.limits().waitMost - wait->elapsed + smallStep;
        }
        if (matter.live.openedSteady() + MatterStage::openingWords > now) {
            return std::chrono::ceil<Milliseconds>(matter.live.openedSteady() + MatterStage::openingWords - now) +
                   smallStep;
        }
    }
    return board.lines().front().ringOn + board.lines().front().ringOff;
}

void RehearsalStage::pass(Milliseconds time)
{
    m_passing = true;
    for (Milliseconds passed{0}; passed < time; passed += smallStep) {
        m_desk.clock().pass(std::min(smallStep, time - passed));
        m_desk.wiring().ticker().tick();
    }
    m_passing = false;
    Q_EMIT changed();
}

// --- who is there ---

int RehearsalStage::lineIn(CallState state) const
{
    const LineBoard& board = m_desk.wiring().board();
    for (const LineSettings& line : board.lines()) {
        const LineCall* const call = board.call(line.number);
        if (call != nullptr && call->live.begun() && call->live.state() == state) {
            return line.number;
        }
    }
    return 0;
}

bool RehearsalStage::isCallOpen() const { return lineIn(CallState::Talking) != 0 || lineIn(CallState::Held) != 0; }

/// Whoever is at hand first, then those who wait.
std::vector<MatterId> RehearsalStage::peopleAtCounter() const
{
    const MatterBoard& counter = m_desk.wiring().counter();
    std::vector<MatterId> people;
    if (const auto person = counter.atHand()) {
        people.push_back(*person);
    }
    for (const CounterMatter& matter : counter.matters()) {
        if (counter.atHand() != matter.id) {
            people.push_back(matter.id);
        }
    }
    return people;
}

void RehearsalStage::lineChanged(int)
{
    if (!m_passing) {
        Q_EMIT changed();
    }
}

void RehearsalStage::matterChanged(MatterId)
{
    if (!m_passing) {
        Q_EMIT changed();
    }
}

} // namespace frontdesk
