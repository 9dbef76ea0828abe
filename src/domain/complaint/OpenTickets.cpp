#include "domain/complaint/OpenTickets.h"

#include "domain/UnitOfWork.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/promise/PromiseRepository.h"

#include <map>

namespace frontdesk {

namespace {

void reckon(OpenTicket& ticket, ComplaintClocks& clocks)
{
    if (auto reckoned = clocks.of(ticket.complaint, ticket.journal)) {
        ticket.clocks = std::move(*reckoned);
    }
}

} // namespace

Result<std::vector<OpenTicket>> OpenTickets::read(const ReadView& view, const RuleBook& book, const TimeZone& zone)
{
    return read(view.complaints(), view.promises(), book, zone);
}

Result<std::vector<OpenTicket>> OpenTickets::read(const ComplaintRepository& complaints,
                                                  const PromiseRepository& ledger, const RuleBook& book,
                                                  const TimeZone& zone)
{
    auto open = complaints.open(most);
    auto entries = complaints.openJournals();
    auto promises = ledger.open(most);
    if (!open || !entries || !promises) {
        return fail(!open ? open.error() : !entries ? entries.error() : promises.error());
    }
    std::vector<OpenTicket> tickets;
    std::map<ComplaintId, std::size_t> places;
    for (Complaint& complaint : *open) {
        places.emplace(complaint.id, tickets.size());
        tickets.push_back({std::move(complaint)});
    }
    for (ComplaintEntry& entry : *entries) {
        if (const auto at = places.find(entry.complaint); at != places.end()) {
            tickets[at->second].journal.push_back(std::move(entry));
        }
    }
    for (Promise& promise : *promises) {
        const auto id =
            promise.origin.kind == RecordKind::Complaint
                ? ComplaintId::fromValue(promise.origin.id).map([](ComplaintId each) { return std::optional{each}; })
                : Result<std::optional<ComplaintId>>{std::nullopt};
        const auto at = id && *id ? places.find(**id) : places.end();
        if (at != places.end()) {
            tickets[at->second].promises.push_back(std::move(promise));
        }
    }
    ComplaintClocks clocks{book, zone};
    for (OpenTicket& ticket : tickets) {
        reckon(ticket, clocks);
    }
    return tickets;
}

Result<OpenTicket> OpenTickets::one(const ReadView& view, ComplaintId id, const RuleBook& book, const TimeZone& zone)
{
    return view.complaints().find(id).and_then([&](Complaint complaint) {
        OpenTicket ticket{std::move(complaint)};
        return view.complaints()
            .journal(id)
            .and_then([&](std::vector<ComplaintEntry> journal) {
                ticket.journal = std::move(journal);
                return view.promises().ofOrigin(refOf(ticket.complaint));
            })
            .map([&](std::vector<Promise> promises) {
                std::erase_if(promises, [](const Promise& each) { return each.state != PromiseState::Open; });
                ticket.promises = std::move(promises);
                ComplaintClocks clocks{book, zone};
                reckon(ticket, clocks);
                return std::move(ticket);
            });
    });
}

} // namespace frontdesk
