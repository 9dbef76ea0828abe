#include "domain/desk/FeeDisputes.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::chrono::days lookBack{92}; ///< a desk that was off for so long still finds what ended meanwhile
constexpr int mostEnded = 2000;

Result<void> markItem(UnitOfWork& uow, const Actor& actor, const FeeItem& before, std::optional<RecordRef> dispute,
                      std::string_view action, UtcTime now)
{
    FeeItem after = before;
    after.dispute = dispute;
    if (after == before) {
        return {};
    }
    return uow.fees().updateItem(after).and_then([&](const FeeItem& stored) {
        return uow.audit().append({.at = now,
                                   .actor = actor,
                                   .action = std::string{action},
                                   .record = refOf(stored),
                                   .version = stored.version,
                                   .before = imageOf(before),
                                   .after = imageOf(stored)});
    });
}

/// The fees in question as a supervisor reads them in the ticket.
std::string itemsText(const std::vector<FeeItem>& items)
{
    std::string text;
    for (const FeeItem& item : items) {
        text += (text.empty() ? "" : "\n") + item.kind + (item.period.empty() ? "" : " " + item.period) + " \u00a5" +
                item.rest().toYuan();
    }
    return text;
}

ComplaintToSave ticketOf(const FeeDispute& input, const FeeAccount& account, const std::vector<FeeItem>& items,
                         UtcTime now)
{
    ComplaintForm form{.source = "arrears",
                       .name = account.payer,
                       .phone = account.phone ? account.phone->display() : std::string{},
                       .place = account.place,
                       .issue = trimmed(input.contact.words),
                       .category = "fees",
                       .area = account.building,
                       .note = itemsText(items)};
    return {.id = input.ticket,
            .form = std::move(form),
            .origin = RecordRef{RecordKind::FeeContact, input.contact.id.value()},
            .receivedAt = input.contact.at,
            .day = input.contact.zone.localDate(now)};
}

/// The ticket that this one went on as, in the end.
Result<Complaint> goesOnAs(UnitOfWork& uow, Complaint ticket)
{
    constexpr int mostMerges = 20;
    for (int merges = 0; ticket.mergedInto && merges < mostMerges; ++merges) {
        auto into = uow.complaints().find(*ticket.mergedInto);
        if (!into) {
            return into;
        }
        ticket = std::move(*into);
    }
    return ticket;
}

} // namespace

Result<FeeDisputeOpened> FeeDisputes::open(UnitOfWork& uow, const Actor& actor, const FeeDispute& input,
                                           const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    if (trimmed(input.contact.words).empty()) {
        return fail(feeDisputeNeedsWords);
    }
    if (input.contact.told.empty()) {
        return fail(feeDisputeNeedsItems);
    }
    if (const auto known = uow.feeContacts().find(input.contact.id); known && known->ticket) {
        return uow.complaints().find(input.ticket).map([&](const Complaint& ticket) {
            return FeeDisputeOpened{*known, ticket};
        });
    }
    FeeContactToSave toSave = input.contact;
    toSave.answer = FeeAnswer::Disputes;
    const auto account = uow.fees().findAccount(toSave.account);
    if (!account) {
        return fail(account.error());
    }
    std::vector<FeeItem> items;
    for (const FeeItemId id : toSave.told) {
        auto item = uow.fees().findItem(id);
        if (!item || item->account != toSave.account) {
            return fail(item ? Error{feeNoSuchItem} : item.error());
        }
        items.push_back(std::move(*item));
    }
    const auto kept = FeeContactService{m_ids}.save(uow, actor, toSave, book, now);
    if (!kept) {
        return fail(kept.error());
    }
    const ComplaintService tickets{m_ids};
    auto ticket = tickets.save(uow, actor, ticketOf(input, *account, items, now), book, now);
    if (!ticket) {
        return fail(ticket.error());
    }
    FeeContact contact = kept->contact;
    contact.ticket = refOf(*ticket);
    const auto linked = uow.feeContacts().update(contact).and_then([&](const FeeContact& stored) {
        return uow.audit()
            .append({.at = now,
                     .actor = actor,
                     .action = "changed",
                     .record = refOf(stored),
                     .version = stored.version,
                     .before = imageOf(kept->contact),
                     .after = imageOf(stored)})
            .map([&] { return stored; });
    });
    if (!linked) {
        return fail(linked.error());
    }
    for (const FeeItem& item : items) {
        if (auto marked = markItem(uow, actor, item, refOf(*ticket), "disputed", now); !marked) {
            return fail(marked.error());
        }
    }
    if (!trimmed(input.reportTo).empty()) {
        auto told = tickets.escalate(uow, actor, ticket->id, input.reportTo, ticket->issue, now);
        if (!told) {
            return fail(told.error());
        }
    }
    return FeeDisputeOpened{*linked, std::move(*ticket)};
}

Result<int> FeeDisputes::release(UnitOfWork& uow, const Actor& actor, UtcTime now) const
{
    const auto ended = Rights::require(actor, Right::RecordWork).and_then([&] {
        return uow.complaints().closedBetween(now - lookBack, now + std::chrono::milliseconds{1}, mostEnded);
    });
    if (!ended) {
        return fail(ended.error());
    }
    const Actor desk = Actor::program(actor.desk);
    int released = 0;
    for (const Complaint& ticket : *ended) {
        if (!ticket.origin || ticket.origin->kind != RecordKind::FeeContact) {
            continue;
        }
        const auto last = goesOnAs(uow, ticket);
        const auto id = FeeContactId::fromValue(ticket.origin->id);
        if (!last || last->isOpen() || !id) {
            continue;
        }
        const auto contact = uow.feeContacts().find(*id);
        if (!contact) {
            continue;
        }
        const auto items = uow.fees().itemsOf(contact->account);
        if (!items) {
            return fail(items.error());
        }
        for (const FeeItem& item : *items) {
            if (item.dispute == refOf(ticket)) {
                if (auto marked = markItem(uow, desk, item, std::nullopt, "resumed", now); !marked) {
                    return fail(marked.error());
                }
                ++released;
            }
        }
    }
    return released;
}

} // namespace frontdesk
