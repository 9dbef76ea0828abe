#pragma once

#include "base/IdMaker.h"
#include "domain/sitevisit/SiteVisit.h"

namespace frontdesk {

/// What visits at customers' places promise. One unit of work.
class SiteVisitPromises {
public:
    /// All must outlive it.
    SiteVisitPromises(UnitOfWork& uow, const Actor& actor, IdMaker& ids, UtcTime now)
        : m_uow(uow), m_actor(actor), m_ids(ids), m_now(now)
    {}

    /// Makes the ledger say what the visit says: an agreed appointment to come is open and due at its time, one that we
    /// came to is kept, any other is withdrawn.
    [[nodiscard]] Result<void> follow(const SiteVisit& visit);
    /// What happens after the visit, by when, for the ticket, or for the visit itself without one.
    [[nodiscard]] Result<void> addFollowUp(const SiteVisit& visit);

private:
    UnitOfWork& m_uow;
    const Actor& m_actor;
    IdMaker& m_ids;
    UtcTime m_now;
};

} // namespace frontdesk
