#include "domain/visitor/VisitCourse.h"

#include <algorithm>

namespace frontdesk {
namespace {

using Kind = VisitStep::Kind;
using State = VisitState;

struct StepRow {
    Kind kind;
    std::initializer_list<State> from;
    ErrorCode otherwise; ///< why not, from any other state
};

/// Where each step may begin. Leaving, cards and messages belong to whoever is inside.
const std::array<StepRow, 11>& stepRows()
{
    static const std::array<StepRow, 11> rows{{
        {Kind::Arrive, {State::Expected, State::NotCome}, visitNotExpected},
        {Kind::Register, {State::Expected, State::Arrived, State::Registered}, visitNotHere},
        {Kind::Contact,
         {State::Registered, State::Contacting, State::Waiting, State::Invited, State::Turned},
         visitNotRegistered},
        {Kind::Answer,
         {State::Registered, State::Contacting, State::Waiting, State::Invited, State::Turned},
         visitNotRegistered},
        {Kind::Tea,
         {State::Registered, State::Contacting, State::Waiting, State::Invited, State::Turned},
         visitNotHere},
        {Kind::Card,
         {State::Registered, State::Contacting, State::Waiting, State::Turned, State::Invited, State::WithHost},
         visitNotHere},
        {Kind::Message,
         {State::Registered, State::Contacting, State::Waiting, State::Turned, State::Invited, State::WithHost},
         visitNotHere},
        {Kind::Meet, {State::Invited}, visitNoConsent},
        {Kind::Leave,
         {State::Arrived, State::Registered, State::Contacting, State::Waiting, State::Invited, State::Turned,
          State::WithHost},
         visitNotHere},
        {Kind::NotCome, {State::Expected}, visitNotExpected},
        {Kind::BadgeLost,
         {State::Registered, State::Contacting, State::Waiting, State::Invited, State::Turned, State::WithHost},
         visitNotHere},
    }};
    return rows;
}

std::optional<ErrorCode> refusal(State state, Kind kind)
{
    for (const StepRow& row : stepRows()) {
        if (row.kind == kind) {
            const bool allowed = std::find(row.from.begin(), row.from.end(), state) != row.from.end();
            const bool gone = !isInside(state) && state != State::Expected;
            return allowed ? std::nullopt : std::optional{gone ? visitNotHere : row.otherwise};
        }
    }
    return visitNotHere;
}

void takeAnswer(Visit& visit, const VisitStep& step, UtcTime at)
{
    visit.hostAnswer = step.answer;
    visit.answeredAt = at;
    visit.contactedAt = visit.contactedAt.value_or(at);
    switch (step.answer) {
    case HostAnswer::Comes:
    case HostAnswer::GoesUp:
        visit.state = State::Invited;
        break;
    case HostAnswer::Wait:
        visit.state = State::Waiting;
        break;
    case HostAnswer::Absent:
    case HostAnswer::Declined:
        visit.state = State::Turned;
        visit.waitingSince.reset();
        break;
    case HostAnswer::None:
        visit.state = State::Contacting;
        break;
    }
    if (step.answer == HostAnswer::GoesUp) {
        visit.floor = step.floor.empty() ? visit.floor : step.floor;
        visit.lift = step.lift;
        visit.waitingSince.reset();
    } else if (!step.waitingPlace.empty()) {
        visit.waitingPlace = step.waitingPlace;
    }
}

} // namespace

Result<Visit> VisitCourse::after(const Visit& visit, const VisitStep& step, UtcTime at)
{
    if (const auto refused = refusal(visit.state, step.kind)) {
        return fail(*refused);
    }
    Visit next = visit;
    switch (step.kind) {
    case Kind::Arrive:
        next.state = State::Arrived;
        next.arrivedAt = at;
        next.waitingSince = at;
        break;
    case Kind::Register:
        if (!visit.isKnown()) {
            return fail(visitNotRegistered);
        }
        next.state = State::Registered;
        next.arrivedAt = visit.arrivedAt.value_or(at);
        next.registeredAt = visit.registeredAt.value_or(at);
        next.waitingSince = visit.waitingSince ? visit.waitingSince : next.arrivedAt;
        next.toComplete = false;
        break;
    case Kind::Contact:
        next.state = State::Contacting;
        next.contactedAt = at;
        next.waitingSince = visit.waitingSince.value_or(at);
        break;
    case Kind::Answer:
        takeAnswer(next, step, at);
        break;
    case Kind::Tea:
        next.teaServed = true;
        break;
    case Kind::Card:
        next.cardLeft = true;
        break;
    case Kind::Message:
        next.message = step.message;
        break;
    case Kind::Meet:
        next.state = State::WithHost;
        next.metAt = at;
        next.waitingSince.reset();
        break;
    case Kind::Leave:
        next.state = State::Left;
        next.leftAt = at;
        next.leftBy = step.leftBy;
        next.waitingSince.reset();
        break;
    case Kind::NotCome:
        next.state = State::NotCome;
        break;
    case Kind::BadgeLost:
        if (visit.badgeNo == 0) {
            return fail(visitNoBadge);
        }
        ++next.badgesLost;
        next.badgeNo = 0;
        break;
    }
    return next;
}

std::vector<VisitStep> VisitCourse::next(const Visit& visit)
{
    const auto answer = [](HostAnswer said) { return VisitStep{.kind = Kind::Answer, .answer = said}; };
    switch (visit.state) {
    case State::Expected:
        return {{.kind = Kind::Arrive}, {.kind = Kind::NotCome}};
    case State::Arrived:
        return {{.kind = Kind::Register}, {.kind = Kind::Leave}};
    case State::Registered:
        return {{.kind = Kind::Contact}, {.kind = Kind::Leave}};
    case State::Contacting:
    case State::Waiting: {
        std::vector<VisitStep> steps{answer(HostAnswer::Comes), answer(HostAnswer::GoesUp), answer(HostAnswer::Wait),
                                     answer(HostAnswer::Absent), answer(HostAnswer::Declined)};
        if (visit.state == State::Waiting) {
            steps.insert(steps.begin(), VisitStep{.kind = Kind::Contact});
        }
        steps.push_back({.kind = Kind::Leave});
        return steps;
    }
    case State::Invited:
        return {{.kind = Kind::Meet}, {.kind = Kind::Leave}};
    case State::Turned:
        return {{.kind = Kind::Message}, {.kind = Kind::Card}, {.kind = Kind::Leave}, {.kind = Kind::Contact}};
    case State::WithHost:
        return {{.kind = Kind::Leave}};
    case State::Left:
        break;
    case State::NotCome:
        return {{.kind = Kind::Arrive}};
    }
    return {};
}

std::optional<Milliseconds> VisitCourse::waited(const Visit& visit, UtcTime now)
{
    if (!visit.waitingSince || !isInside(visit.state)) {
        return std::nullopt;
    }
    return std::max(now - *visit.waitingSince, Milliseconds{0});
}

} // namespace frontdesk
