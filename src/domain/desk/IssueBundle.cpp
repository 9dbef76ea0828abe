#include "domain/desk/IssueBundle.h"

#include "domain/complaint/ComplaintSteps.h"
#include "domain/complaint/TicketsTogether.h"
#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/knownissue/KnownIssueService.h"
#include "domain/people/Rights.h"

#include <optional>

namespace frontdesk {

namespace {

/// The ticket that leads the bundle of an issue. Nothing while there is none that counts: voided, gone or over.
Result<std::optional<Complaint>> leaderOf(const ComplaintRepository& tickets, const KnownIssue& issue)
{
    if (!issue.ticket || issue.ticket->kind != RecordKind::Complaint) {
        return std::nullopt;
    }
    auto leader = ComplaintId::fromValue(issue.ticket->id).and_then([&](ComplaintId id) { return tickets.find(id); });
    if (!leader) {
        return leader.error().code == recordNotFound ? Result<std::optional<Complaint>>{std::nullopt}
                                                     : Result<std::optional<Complaint>>{fail(leader.error())};
    }
    return leader->isOpen() ? std::optional{std::move(*leader)} : std::nullopt;
}

} // namespace

Result<Complaint> IssueBundle::join(UnitOfWork& uow, const Actor& actor, KnownIssueId issue, ComplaintId ticket,
                                    UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    const auto known = uow.knownIssues().find(issue);
    if (!known) {
        return fail(known.error());
    }
    ComplaintSteps steps{uow, actor, m_ids, now};
    auto before = steps.findUnvoided(ticket, std::nullopt);
    auto leader = leaderOf(uow.complaints(), *known);
    if (!before || !leader) {
        return fail(before ? leader.error() : before.error());
    }
    if (!*leader) {
        return KnownIssueService{}.lead(uow, actor, issue, refOf(*before), now).map([&](const KnownIssue&) {
            return *before;
        });
    }
    const ComplaintId lead = (*leader)->id;
    if (lead == ticket || before->parent == std::optional{lead}) {
        return before;
    }
    const auto bundled = TicketsTogether{m_ids}.bundle(uow, actor, {{ticket, before->version}}, lead, now);
    if (!bundled && bundled.error().code == complaintMergedIntoItself) {
        return before; // it leads the other one already
    }
    return bundled ? uow.complaints().find(ticket) : Result<Complaint>{fail(bundled.error())};
}

} // namespace frontdesk
