#include "domain/visitor/VisitWords.h"

namespace frontdesk {

std::string_view nameOf(VisitState state)
{
    switch (state) {
    case VisitState::Expected:
        return "expected";
    case VisitState::Arrived:
        return "arrived";
    case VisitState::Registered:
        return "registered";
    case VisitState::Contacting:
        return "contacting";
    case VisitState::Waiting:
        return "waiting";
    case VisitState::Invited:
        return "invited";
    case VisitState::Turned:
        return "turned";
    case VisitState::WithHost:
        return "with_host";
    case VisitState::Left:
        return "left";
    case VisitState::NotCome:
        return "not_come";
    }
    return "";
}

std::string_view nameOf(HostAnswer answer)
{
    switch (answer) {
    case HostAnswer::None:
        return "";
    case HostAnswer::Comes:
        return "comes";
    case HostAnswer::GoesUp:
        return "goes_up";
    case HostAnswer::Wait:
        return "wait";
    case HostAnswer::Absent:
        return "absent";
    case HostAnswer::Declined:
        return "declined";
    }
    return "";
}

std::string_view nameOf(LeftBy how)
{
    switch (how) {
    case LeftBy::Nobody:
        return "";
    case LeftBy::Desk:
        return "desk";
    case LeftBy::Badge:
        return "badge";
    case LeftBy::Closing:
        return "closing";
    }
    return "";
}

} // namespace frontdesk
