#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/complaint/Complaint.h"
#include "domain/knownissue/KnownIssue.h"
#include "domain/people/Actor.h"

namespace frontdesk {

/// Tickets about one known issue are a bundle: they have one parent, the ticket that leads it. Stateless.
class IssueBundle {
public:
    /// @param ids of journal entries; must outlive it
    explicit IssueBundle(IdMaker& ids) : m_ids(ids) {}

    /// Takes a ticket into the bundle of an issue and notes that in its journal. The first one leads it; so does the
    /// next one when that was voided. A ticket that belongs there already stays as it is.
    /// Audit actions: bundled, noted, led. @error people.no_right, record.not_found, record.voided
    [[nodiscard]] Result<Complaint> join(UnitOfWork& uow, const Actor& actor, KnownIssueId issue, ComplaintId ticket,
                                         UtcTime now) const;

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
