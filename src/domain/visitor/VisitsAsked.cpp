#include "domain/visitor/VisitsAsked.h"

#include "domain/PartOfText.h"

namespace frontdesk {
namespace {

bool isListedVisit(const Visit& visit, VisitsListed which)
{
    switch (which) {
    case VisitsListed::Came:
        return true;
    case VisitsListed::Inside:
        return isInside(visit.state) && !visit.voided;
    case VisitsListed::Unavailable:
        return !visit.voided && !visit.metAt &&
               (visit.hostAnswer == HostAnswer::Absent || visit.hostAnswer == HostAnswer::Declined);
    case VisitsListed::Left:
        return visit.state == VisitState::Left && !visit.voided;
    case VisitsListed::Assumed:
        return visit.state == VisitState::Left && visit.leftBy == LeftBy::Closing && !visit.voided;
    case VisitsListed::NotCome:
        return visit.state == VisitState::NotCome && !visit.voided;
    case VisitsListed::Announced:
        return visit.state == VisitState::Expected && !visit.voided;
    }
    return false;
}

} // namespace

std::string_view nameOf(VisitsListed which)
{
    switch (which) {
    case VisitsListed::Came:
        return "came";
    case VisitsListed::Inside:
        return "inside";
    case VisitsListed::Unavailable:
        return "unavailable";
    case VisitsListed::Left:
        return "left";
    case VisitsListed::Assumed:
        return "assumed";
    case VisitsListed::NotCome:
        return "not_come";
    case VisitsListed::Announced:
        return "announced";
    }
    return "";
}

bool VisitsAsked::fits(const Visit& visit) const
{
    const bool hasCome = which != VisitsListed::NotCome && which != VisitsListed::Announced;
    const auto& at = hasCome ? visit.arrivedAt : visit.expectedAt;
    if (!at || *at < from || *at >= to || !isListedVisit(visit, which)) {
        return false;
    }
    const bool saysWhether = !appointment || visit.hasAppointment.value_or(!*appointment) == *appointment;
    return saysWhether && (tag.empty() || visit.tag == tag) &&
           (isPartOf(host, visit.host) || isPartOf(host, visit.place)) && isPartOf(company, visit.company) &&
           isPartOf(purpose, visit.purpose);
}

} // namespace frontdesk
