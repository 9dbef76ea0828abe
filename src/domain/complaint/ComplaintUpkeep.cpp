#include "domain/complaint/ComplaintUpkeep.h"

#include "domain/complaint/ComplaintCourse.h"
#include "domain/complaint/ComplaintEscalations.h"
#include "domain/complaint/ComplaintSteps.h"
#include "domain/people/Rights.h"

namespace frontdesk {

namespace {

/// Whose wish it is not: the desk at which it came up, and nobody of the staff.
Actor withoutStaff(const Actor& actor) { return {.desk = actor.desk, .staff = {}, .roles = actor.roles}; }

} // namespace

Result<int> ComplaintUpkeep::run(UnitOfWork& uow, const Actor& actor, const RuleBook& book, const TimeZone& zone,
                                 UtcTime now) const
{
    return resumeDue(uow, actor, now).and_then([&](int resumed) {
        return escalateDue(uow, actor, book, zone, now).map([&](int escalated) { return resumed + escalated; });
    });
}

Result<int> ComplaintUpkeep::resumeDue(UnitOfWork& uow, const Actor& actor, UtcTime now) const
{
    const Actor desk = withoutStaff(actor);
    ComplaintSteps steps{uow, desk, m_ids, now};
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return uow.complaints().open(OpenTickets::most); })
        .and_then([&](const std::vector<Complaint>& open) -> Result<int> {
            int resumed = 0;
            for (const Complaint& before : open) {
                if (before.state != ComplaintState::Waiting || !before.resumeAt || *before.resumeAt > now) {
                    continue;
                }
                const auto written =
                    ComplaintCourse::after(before, {.kind = ComplaintStep::Kind::Begin}, std::nullopt, now)
                        .and_then([&](const Complaint& after) { return steps.update("stepped", before, after); })
                        .and_then([&](const Complaint& after) {
                            return steps.write(steps.entry(after, ComplaintEntry::Kind::Stepped));
                        });
                if (!written) {
                    return fail(written.error());
                }
                ++resumed;
            }
            return resumed;
        });
}

Result<int> ComplaintUpkeep::escalateDue(UnitOfWork& uow, const Actor& actor, const RuleBook& book,
                                         const TimeZone& zone, UtcTime now) const
{
    const Actor desk = withoutStaff(actor);
    ComplaintSteps steps{uow, desk, m_ids, now};
    ComplaintEscalations escalations{book, zone, m_near};
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return OpenTickets::read(uow.complaints(), uow.promises(), book, zone); })
        .and_then([&](const std::vector<OpenTicket>& tickets) -> Result<int> {
            int escalated = 0;
            for (const OpenTicket& ticket : tickets) {
                const auto limits = ComplaintLimits::of(book, ComplaintClocks::factsOf(ticket.complaint));
                for (const DueEscalation& due : escalations.of(ticket, limits, now).due) {
                    ComplaintEntry entry =
                        steps.entry(ticket.complaint, ComplaintEntry::Kind::Escalated, due.cause.toWords());
                    entry.whom = due.whom;
                    entry.cause = due.key;
                    if (const auto written = steps.write(entry); !written) {
                        return fail(written.error());
                    }
                    ++escalated;
                }
            }
            return escalated;
        });
}

} // namespace frontdesk
