#include "domain/desk/IssueBundle.h"

#include "domain/complaint/ComplaintSteps.h"
#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/knownissue/KnownIssueService.h"
#include "domain/people/Rights.h"

#include <optional>

namespace frontdesk {

namespace {

/// The ticket under which others are bundled: the issue's, or the one that it is bundled under itself. Nothing while
/// there is none that counts.
Result<std::optional<Complaint>> leaderOf(const ComplaintRepository& tickets, const KnownIssue& issue)
{
    if (!issue.ticket || issue.ticket->kind != RecordKind::Complaint) {
        return std::nullopt;
    }
    auto leader = ComplaintId::fromValue(issue.ticket->id).and_then([&](ComplaintId id) { return tickets.find(id); });
    if (leader && !leader->voided && leader->parent) {
        leader = tickets.find(*leader->parent);
    }
    if (!leader) {
        return leader.error().code == recordNotFound ? Result<std::optional<Complaint>>{std::nullopt}
                                                     : Result<std::optional<Complaint>>{fail(leader.error())};
    }
    return leader->voided ? std::nullopt : std::optional{std::move(*leader)};
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
    const ComplaintId parent = (*leader)->id;
    if (parent == ticket || before->parent == std::optional{parent}) {
        return before;
    }
    Complaint after = *before;
    after.parent = parent;
    return steps.update("bundled", *before, after).and_then([&](const Complaint& kept) {
        return steps.write(steps.entry(kept, ComplaintEntry::Kind::Bundled, (*leader)->number))
            .map([&](const ComplaintEntry&) { return kept; });
    });
}

} // namespace frontdesk
