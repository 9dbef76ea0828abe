#include "domain/complaint/TicketsTogether.h"

#include "base/Utf8.h"
#include "domain/complaint/ComplaintCourse.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/complaint/ComplaintSteps.h"
#include "domain/people/Rights.h"

#include <set>
#include <utility>

namespace frontdesk {

namespace {

/// The ticket that leads a bundle: this one, or the one above it. @error complaint.not_open
Result<Complaint> leadOf(ComplaintSteps& steps, ComplaintId id)
{
    constexpr int mostAbove = 100; // a bundle has one level; nothing may make this endless
    auto lead = steps.findUnvoided(id, std::nullopt);
    for (int above = 0; lead && lead->parent && above < mostAbove; ++above) {
        lead = steps.findUnvoided(*lead->parent, std::nullopt);
    }
    return !lead || lead->isOpen() ? lead : Result<Complaint>{fail(complaintNotOpen)};
}

/// Open tickets right under this one.
Result<std::vector<Complaint>> openUnder(UnitOfWork& uow, ComplaintId lead)
{
    return uow.complaints().linkedTo(lead).map([&](const std::vector<Complaint>& linked) {
        std::vector<Complaint> under;
        for (const Complaint& each : linked) {
            if (each.parent == std::optional{lead} && each.isOpen()) {
                under.push_back(each);
            }
        }
        return under;
    });
}

Result<Complaint> putUnder(ComplaintSteps& steps, const Complaint& ticket, const Complaint& lead)
{
    Complaint after = ticket;
    after.parent = lead.id;
    if (after == ticket) {
        return ticket;
    }
    return steps.update("bundled", ticket, after).and_then([&](const Complaint& kept) {
        return steps.write(steps.entry(kept, ComplaintEntry::Kind::Bundled, lead.number))
            .map([&](const ComplaintEntry&) { return kept; });
    });
}

} // namespace

Result<std::vector<Complaint>> TicketsTogether::assign(UnitOfWork& uow, const Actor& actor,
                                                       const std::vector<SeenTicket>& tickets, StaffId to,
                                                       const std::string& words, UtcTime now) const
{
    const Right needed = tickets.size() > 1 ? Right::SuperviseComplaints : Right::CorrectRecords;
    if (auto allowed = Rights::require(actor, needed); !allowed) {
        return fail(allowed.error());
    }
    const ComplaintStep step{.kind = ComplaintStep::Kind::Accept, .responsible = to};
    ComplaintSteps steps{uow, actor, m_ids, now};
    std::vector<Complaint> given;
    for (const SeenTicket& seen : tickets) {
        auto kept = steps.findUnvoided(seen.id, seen.version).and_then([&](const Complaint& before) {
            return ComplaintCourse::after(before, step, actor.staff, now)
                .and_then([&](const Complaint& after) { return steps.update("stepped", before, after); })
                .and_then([&](const Complaint& after) {
                    return steps.write(steps.entry(after, ComplaintEntry::Kind::Stepped, trimmed(words)))
                        .map([&](const ComplaintEntry&) { return after; });
                });
        });
        if (!kept) {
            return fail(kept.error());
        }
        given.push_back(std::move(*kept));
    }
    return given;
}

Result<std::vector<Complaint>> TicketsTogether::bundle(UnitOfWork& uow, const Actor& actor,
                                                       const std::vector<SeenTicket>& tickets, ComplaintId lead,
                                                       UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    ComplaintSteps steps{uow, actor, m_ids, now};
    const auto top = leadOf(steps, lead);
    if (!top) {
        return fail(top.error());
    }
    std::vector<Complaint> bundled;
    std::set<ComplaintId> moved;
    for (const SeenTicket& seen : tickets) {
        if (moved.contains(seen.id) || (seen.id == top->id && tickets.size() > 1)) {
            continue; // it came along with another one, or leads them
        }
        auto ticket = steps.findUnvoided(seen.id, seen.version);
        if (!ticket) {
            return fail(ticket.error());
        }
        if (ticket->id == top->id || !ticket->isOpen()) {
            return fail(ticket->isOpen() ? complaintMergedIntoItself : complaintNotOpen);
        }
        auto own = openUnder(uow, ticket->id);
        if (!own) {
            return fail(own.error());
        }
        own->insert(own->begin(), std::move(*ticket));
        for (const Complaint& each : *own) {
            auto kept = putUnder(steps, each, *top);
            if (!kept) {
                return fail(kept.error());
            }
            moved.insert(kept->id);
            bundled.push_back(std::move(*kept));
        }
    }
    return bundled;
}

Result<Complaint> TicketsTogether::unbundle(UnitOfWork& uow, const Actor& actor, const SeenTicket& ticket,
                                            UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return Rights::require(actor, Right::CorrectRecords)
        .and_then([&] { return steps.findUnvoided(ticket.id, ticket.version); })
        .and_then([&](const Complaint& before) -> Result<Complaint> {
            if (!before.parent) {
                return fail(complaintWrongState);
            }
            Complaint after = before;
            after.parent.reset();
            return steps.update("bundled", before, after).and_then([&](const Complaint& kept) {
                return steps.write(steps.entry(kept, ComplaintEntry::Kind::Unbundled)).map([&](const ComplaintEntry&) {
                    return kept;
                });
            });
        });
}

Result<std::vector<Complaint>> TicketsTogether::tellAll(UnitOfWork& uow, const Actor& actor, ComplaintId lead,
                                                        const std::string& words, UtcTime now) const
{
    const ComplaintService service{m_ids};
    auto first = service.tell(uow, actor, lead, words, now);
    if (!first) {
        return fail(first.error());
    }
    auto under = openUnder(uow, lead);
    if (!under) {
        return fail(under.error());
    }
    std::vector<Complaint> told{std::move(*first)};
    for (const Complaint& each : *under) {
        auto kept = service.tell(uow, actor, each.id, words, now);
        if (!kept) {
            return fail(kept.error());
        }
        told.push_back(std::move(*kept));
    }
    return told;
}

} // namespace frontdesk
