#include "domain/complaint/ComplaintsAsked.h"

#include "domain/PartOfText.h"

namespace frontdesk {
namespace {

bool isListedTicket(const Complaint& complaint, ComplaintsListed which)
{
    switch (which) {
    case ComplaintsListed::All:
        return true;
    case ComplaintsListed::Open:
        return complaint.isOpen();
    case ComplaintsListed::FollowUp:
        return complaint.state == ComplaintState::Resolved && !complaint.voided;
    case ComplaintsListed::Returned:
        return complaint.returned > 0 && !complaint.voided;
    case ComplaintsListed::Chased:
        return complaint.chased > 0 && !complaint.voided;
    case ComplaintsListed::Ended:
        return !isOpen(complaint.state) && !complaint.voided;
    case ComplaintsListed::Despite:
        return !complaint.closedDespite.empty() && !complaint.voided;
    }
    return false;
}

} // namespace

std::string_view nameOf(ComplaintsListed which)
{
    switch (which) {
    case ComplaintsListed::All:
        return "all";
    case ComplaintsListed::Open:
        return "open";
    case ComplaintsListed::FollowUp:
        return "follow_up";
    case ComplaintsListed::Returned:
        return "returned";
    case ComplaintsListed::Chased:
        return "chased";
    case ComplaintsListed::Ended:
        return "ended";
    case ComplaintsListed::Despite:
        return "despite";
    }
    return "";
}

bool ComplaintsAsked::fits(const Complaint& complaint) const
{
    const std::optional<UtcTime> time = timeOf(complaint);
    return time && *time >= from && *time < to && isListedTicket(complaint, which) &&
           (!state || complaint.state == *state) && (!kind || complaint.kind == *kind) &&
           (!severity || complaint.severity == *severity) && (category.empty() || complaint.category == category) &&
           (source.empty() || complaint.source == source) && (!responsible || complaint.responsible == responsible) &&
           (isPartOf(customer, complaint.name) || isPartOf(customer, complaint.place)) &&
           isPartOf(area, complaint.area);
}

} // namespace frontdesk
