// What a rehearsed desk shows, as the play wants to know it.
#include "app/RehearsalStage.h"
#include "app/ThrowAwayDesk.h"
#include "domain/matter/MatterStage.h"

#include <algorithm>

namespace frontdesk {

namespace {

void addKeys(const Guidance& guidance, const GuidanceSession& session, RehearsalSight& sight)
{
    for (const GuidancePrompt& prompt : guidance.prompts) {
        sight.shown.insert(prompt.key);
    }
    for (const GuidanceSession::Event& event : session.log()) {
        if (event.what == "dismissed") {
            sight.dismissed.insert(event.key);
        } else if (event.what == "flagged") {
            sight.flagged.insert(event.key);
        }
    }
}

bool isFilled(const CallForm& form, std::string_view field)
{
    const bool declined = ((field == "caller_name" || field == "surname") && form.nameDeclined) ||
                          (field == "phone" && form.phoneDeclined);
    return declined || !form.field(field == "surname" ? "caller_name" : field).empty();
}

} // namespace

RehearsalSight RehearsalStage::sight()
{
    RehearsalSight sight;
    LineBoard& board = m_desk.wiring().board();
    const LineCall* const call = board.call(board.selected());
    if (call != nullptr) {
        seeCall(board.selected(), sight);
    } else {
        sight.moments.emplace_back(moment::callPrepare);
        sight.facts = board.facts(board.selected());
    }
    std::vector<MatterForm> matters;
    std::vector<GuidanceSession> sessions;
    for (const MatterId id : peopleAtCounter()) {
        const CounterMatter& matter = *m_desk.wiring().counter().find(id);
        seeMatter(matter, sight);
        matters.push_back(matter.form);
        sessions.push_back(matter.session);
    }
    const auto form = call == nullptr ? std::nullopt : std::optional{call->form};
    if (call != nullptr) {
        sessions.push_back(call->session);
    }
    sight.ticked = [sessions](std::string_view step) {
        return std::any_of(sessions.begin(), sessions.end(),
                           [&](const GuidanceSession& session) { return session.isTicked(step); });
    };
    sight.filled = [form, matters](std::string_view field) {
        return (form && isFilled(*form, field)) ||
               std::any_of(matters.begin(), matters.end(),
                           [&](const MatterForm& matter) { return !matter.field(field).empty(); });
    };
    sight.has = [form, counter = !matters.empty()](std::string_view field) {
        return (form && (CallForm::has(field) || field == "surname")) || (counter && MatterForm::has(field));
    };
    return sight;
}

void RehearsalStage::seeCall(int line, RehearsalSight& sight)
{
    LineBoard& board = m_desk.wiring().board();
    const Guidance guidance = board.guidance(line);
    const LineCall& call = *board.call(line);
    sight.facts = board.facts(line);
    sight.moments.push_back(guidance.moment);
    for (const std::string_view beside : CallStage::besides(guidance.moment, call.live, call.form, sight.facts)) {
        sight.moments.emplace_back(beside);
    }
    addKeys(guidance, call.session, sight);
}

void RehearsalStage::seeMatter(const CounterMatter& matter, RehearsalSight& sight)
{
    MatterBoard& counter = m_desk.wiring().counter();
    const Guidance guidance = counter.guidance(matter.id);
    sight.moments.push_back(guidance.moment);
    if (guidance.moment == moment::visitorInquiry) {
        sight.moments.emplace_back(moment::visitorTalking);
    }
    const Facts facts = counter.facts(matter.id);
    for (const auto& [name, value] : facts.all()) {
        if (sight.facts.find(name) == nullptr || name == "surname_known") {
            std::visit([&, &fact = name](const auto& known) { sight.facts.set(fact, known); }, value);
        }
    }
    addKeys(guidance, matter.session, sight);
}

} // namespace frontdesk
