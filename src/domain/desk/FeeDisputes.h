#pragma once

#include "domain/arrears/FeeContactService.h"
#include "domain/complaint/ComplaintService.h"

#include <string>

namespace frontdesk {

/// A contact in which somebody says that a fee is wrong, and the ticket that comes of it.
struct FeeDispute {
    FeeContactToSave contact; ///< its words are the customer's own; the fees in question are what was told
    ComplaintId ticket;
    std::string reportTo = {}; ///< who is told above us; empty: nobody yet
};

struct FeeDisputeOpened {
    FeeContact contact;
    Complaint ticket;
};

/// Joins the stems of fees and tickets: what is in question waits until its ticket has ended. Stateless: one call is
/// part of the caller's unit of work. Source: M0-148, M0-149, M0-152.
class FeeDisputes {
public:
    /// @param ids of promises and journal entries; must outlive it
    explicit FeeDisputes(IdMaker& ids) : m_ids(ids) {}

    /// Saves the contact, opens the ticket with the fees in question and the customer's words, and pauses the ladder
    /// for these fees. The same call twice is one. @error fee.dispute_needs_items, fee.dispute_needs_words, those of
    /// FeeContactService::save() and ComplaintService::save()
    [[nodiscard]] Result<FeeDisputeOpened> open(UnitOfWork& uow, const Actor& actor, const FeeDispute& input,
                                                const RuleBook& book, UtcTime now) const;
    /// Fees whose ticket was closed, turned away or went on as one that has ended are reminded of again.
    /// @return how many @error people.no_right (RecordWork)
    [[nodiscard]] Result<int> release(UnitOfWork& uow, const Actor& actor, UtcTime now) const;

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
