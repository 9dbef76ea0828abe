#pragma once

#include "domain/complaint/TicketStanding.h"
#include "domain/complaint/TicketsToReview.h"

#include <QString>

namespace frontdesk {

/// One row of the list of tickets: the ticket as it was read, and where it stood then. A value.
struct ComplaintRow {
    OpenTicket ticket;
    TicketStanding standing = {};
    QString responsible = {};                ///< name; empty: nobody yet
    std::vector<ReviewReason> toReview = {}; ///< why a closed one waits for a review
    bool operator==(const ComplaintRow&) const = default;
};

/// Which tickets are listed; stored nowhere.
enum class ComplaintList { Open, Pressing, Silent, FollowUp, Returned, Waiting, Closed, Review };
inline constexpr const char* complaintListWords[] = {"open",     "pressing", "silent", "follow_up",
                                                     "returned", "waiting",  "closed", "review"};
/// Whether an open ticket stands in one of the lists.
[[nodiscard]] constexpr bool isIn(ComplaintList list, const TicketStanding& standing)
{
    switch (list) {
    case ComplaintList::Pressing:
        return standing.overdue || standing.near;
    case ComplaintList::Silent:
        return standing.silent;
    case ComplaintList::FollowUp:
        return standing.followUp;
    case ComplaintList::Returned:
        return standing.returned;
    case ComplaintList::Waiting:
        return standing.waiting || standing.asked || standing.escalated;
    case ComplaintList::Closed:
    case ComplaintList::Review:
        return false;
    case ComplaintList::Open:
        break;
    }
    return true;
}

} // namespace frontdesk
