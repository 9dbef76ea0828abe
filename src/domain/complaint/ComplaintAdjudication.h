#pragma once

#include "base/IdMaker.h"
#include "domain/complaint/ComplaintRepository.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Ruling on what was complained about: whether there was something to it, and whether the customer is right. A ruling
/// may be appealed once; the second one ends it. Stateless: one call is one unit of work. Audit actions: ruled,
/// appealed. Source: ISO 10002, M3-017.
class ComplaintAdjudication {
public:
    enum class Stand {
        Unruled,
        Ruled,    ///< may be appealed
        Appealed, ///< waits for the second ruling
        Final,
    };

    /// @param ids of journal entries; must outlive it
    explicit ComplaintAdjudication(IdMaker& ids) : m_ids(ids) {}

    /// How far it is. Pure. @param journal of the ticket, in its order
    [[nodiscard]] static Stand standOf(const std::vector<ComplaintEntry>& journal);

    /// A supervisor rules, with words. @error people.no_right, complaint.needs_reason, complaint.wrong_state for
    /// praise, suggestions and merged tickets, complaint.ruled_already, complaint.ruling_final, record.conflict,
    /// record.voided
    [[nodiscard]] Result<Complaint> rule(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                         ComplaintRuling ruling, const std::string& words, UtcTime now) const;
    /// Staff bring it up again, with words. @error people.no_right, complaint.needs_reason, complaint.not_ruled,
    /// complaint.ruling_final, record.conflict, record.voided
    [[nodiscard]] Result<Complaint> appeal(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                           const std::string& words, UtcTime now) const;

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
