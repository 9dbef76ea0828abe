#include "domain/visitor/VisitStage.h"

#include "domain/guidance/PersonSlots.h"
#include "domain/visitor/VisitCourse.h"

#include <algorithm>
#include <utility>

namespace frontdesk {
namespace {

/// What is only known once something has happened, beyond the form's fields.
constexpr std::array happenings{std::string_view{"host_confirmed"}, std::string_view{"card_left"},
                                std::string_view{"message"}, std::string_view{"arrived_at"},
                                std::string_view{"registered_at"}};

bool isAskable(std::string_view asked)
{
    constexpr std::array more{moment::visitorGuiding, moment::visitorSecondArrived, moment::visitLeaving,
                              moment::visitorRegister};
    return std::find(moment::visitIncidents.begin(), moment::visitIncidents.end(), asked) !=
               moment::visitIncidents.end() ||
           std::find(more.begin(), more.end(), asked) != more.end();
}

bool isFreshAnswer(const Visit& visit, UtcTime now)
{
    return visit.answeredAt && now - *visit.answeredAt < VisitStage::answerWords;
}

std::string_view waitingMoment(const Visit& visit, const VisitLimits& limits, UtcTime now)
{
    const auto waited = VisitCourse::waited(visit, now);
    const bool isLong = waited && limits.most > Milliseconds{0} && *waited >= limits.most;
    return isLong ? moment::visitWaitingLong : moment::visitWaiting;
}

} // namespace

std::string_view VisitStage::momentOf(const Visit& visit, const VisitLimits& limits, UtcTime now,
                                      std::string_view asked)
{
    if (isAskable(asked)) {
        return asked;
    }
    switch (visit.state) {
    case VisitState::Arrived:
        return moment::visitorRegister;
    case VisitState::Registered:
    case VisitState::Contacting:
        return moment::visitorContactHost;
    case VisitState::Waiting:
        return isFreshAnswer(visit, now) ? moment::visitorHostDelayed : waitingMoment(visit, limits, now);
    case VisitState::Invited:
        return isFreshAnswer(visit, now) || visit.hostAnswer == HostAnswer::GoesUp ? moment::visitorHostConfirmed
                                                                                   : waitingMoment(visit, limits, now);
    case VisitState::Turned:
        return visit.hostAnswer == HostAnswer::Declined ? moment::visitorHostDeclined : moment::visitorHostAbsent;
    case VisitState::Left:
        return moment::visitLeaving;
    case VisitState::Expected:
    case VisitState::WithHost:
    case VisitState::NotCome:
        break;
    }
    return {};
}

Facts VisitStage::factsOf(const Visit& visit, const DeskFacts& desk, UtcTime now)
{
    Facts facts;
    const auto word = [&](const char* name, std::string_view value) {
        if (!value.empty()) {
            facts.set(name, std::string{value});
        }
    };
    word("festival", desk.festival);
    word("role", desk.role);
    word("host_answer", nameOf(visit.hostAnswer));
    word("visitor_tag", visit.tag);
    if (visit.hasAppointment) {
        facts.set("has_appointment", *visit.hasAppointment);
    }
    if (const auto waited = VisitCourse::waited(visit, now)) {
        facts.set("waiting_minutes",
                  static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(*waited).count()));
    }
    facts.set("surname_known", !visit.name.empty());
    facts.set("hour", desk.hour);
    return facts;
}

Slots VisitStage::slotsOf(const Visit& visit, const DeskFacts& desk)
{
    Slots slots;
    for (const auto& [slot, value] :
         {std::pair{"unit", desk.unit}, std::pair{"department", desk.department}, std::pair{"staff", desk.staff},
          std::pair{"floor", visit.floor}, std::pair{"colleague", visit.host}}) {
        if (!value.empty()) {
            slots.insert_or_assign(slot, value);
        }
    }
    fillPersonSlots(slots,
                    {.name = visit.name,
                     .title = visit.title,
                     .phone = visit.phone ? visit.phone->display() : std::string{},
                     .place = visit.place},
                    desk.titles);
    return slots;
}

VisitLimits VisitStage::limits(const RuleBook& book, const Facts& facts)
{
    const auto wait = book.limit("waiting_minutes", facts);
    if (!wait) {
        return {};
    }
    return {.near = std::chrono::minutes{wait->near.value_or(0)}, .most = std::chrono::minutes{wait->most}};
}

bool VisitStage::hasField(std::string_view name)
{
    return VisitForm::has(name) || std::find(happenings.begin(), happenings.end(), name) != happenings.end();
}

std::string VisitStage::fieldOf(const Visit& visit, std::string_view name)
{
    const auto yes = [](bool is) { return is ? std::string{"yes"} : std::string{}; };
    if (name == "host_confirmed") {
        return yes(visit.hostAnswer == HostAnswer::Comes || visit.hostAnswer == HostAnswer::GoesUp);
    }
    if (name == "card_left") {
        return yes(visit.cardLeft);
    }
    if (name == "message") {
        return visit.message;
    }
    if (name == "arrived_at") {
        return yes(visit.arrivedAt.has_value());
    }
    if (name == "registered_at") {
        return yes(visit.registeredAt.has_value());
    }
    return visit.toForm().field(name);
}

} // namespace frontdesk
