#pragma once

#include "contracts/KnownIssueSamples.h"
#include "domain/desk/IssueBundle.h"
#include "domain/knownissue/KnownIssueService.h"
#include "domain/people/ReceptionCalls.h"

#include <vector>

namespace frontdesk {

/// Every call of the service of known issues, and of the bundles of tickets about them. A new one belongs here.
inline std::vector<ServiceCall> knownIssueCalls()
{
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    static const IssueBundle bundle{ids};
    static const KnownIssueService service;
    static const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    static const KnownIssueId issue = contract::idOf<KnownIssueId>(1);
    static const ComplaintId ticket = contract::idOf<ComplaintId>(1);
    const UtcTime now = contract::morning;
    return {
        {"KnownIssueService::add", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) { return dropped(service.add(uow, who, issue, {}, zone, now)); }},
        {"KnownIssueService::change", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) { return dropped(service.change(uow, who, issue, 1, {}, zone, now)); }},
        {"KnownIssueService::end", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) { return dropped(service.end(uow, who, issue, 1, now)); }},
        {"KnownIssueService::resume", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) { return dropped(service.resume(uow, who, issue, 1, now)); }},
        {"KnownIssueService::lead", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(service.lead(uow, who, issue, {RecordKind::Complaint, ticket.value()}, now));
         }},
        {"KnownIssueService::voidIssue", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) { return dropped(service.voidIssue(uow, who, issue, 1, "x", now)); }},
        {"KnownIssueService::unvoid", Right::SuperviseComplaints,
         [=](auto& uow, const Actor& who) { return dropped(service.unvoid(uow, who, issue, 1, now)); }},
        {"IssueBundle::join", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(bundle.join(uow, who, issue, ticket, now)); }},
    };
}

} // namespace frontdesk
