#pragma once

#include "base/IdMaker.h"
#include "domain/complaint/ComplaintRepository.h"

#include <string>
#include <vector>

namespace frontdesk {

/// A ticket as somebody saw it.
struct SeenTicket {
    ComplaintId id;
    Version version = 1;
};

/// What is done with several tickets at once: all of them or none. Stateless: one call is one unit of work, with an
/// entry in each ticket's journal. Audit actions: stepped, bundled, told.
class TicketsTogether {
public:
    /// @param ids of journal entries; must outlive it
    explicit TicketsTogether(IdMaker& ids) : m_ids(ids) {}

    /// Gives them to somebody, who is responsible from then on. One ticket may be given by anybody who may correct it,
    /// several at once by a supervisor. @error people.no_right, record.conflict, record.voided, those of
    /// ComplaintCourse
    [[nodiscard]] Result<std::vector<Complaint>> assign(UnitOfWork& uow, const Actor& actor,
                                                        const std::vector<SeenTicket>& tickets, StaffId to,
                                                        const std::string& words, UtcTime now) const;
    /// Puts open tickets of the same cause under one of them; each goes on by itself, and its own bundle comes along.
    /// A ticket that stands under another one leads nothing: the one above does; among several the lead itself is
    /// passed over. @error people.no_right, complaint.not_open, complaint.merged_into_itself for a ticket under itself,
    /// record.conflict, record.voided
    [[nodiscard]] Result<std::vector<Complaint>> bundle(UnitOfWork& uow, const Actor& actor,
                                                        const std::vector<SeenTicket>& tickets, ComplaintId lead,
                                                        UtcTime now) const;
    /// Takes a ticket out of its bundle. @error as bundle(), complaint.wrong_state when it is in none
    [[nodiscard]] Result<Complaint> unbundle(UnitOfWork& uow, const Actor& actor, const SeenTicket& ticket,
                                             UtcTime now) const;
    /// The customers of a ticket and of all open ones under it were told the progress, in one go. @error as
    /// ComplaintService::tell. Source: M0-134. @return the tickets, the lead first
    [[nodiscard]] Result<std::vector<Complaint>> tellAll(UnitOfWork& uow, const Actor& actor, ComplaintId lead,
                                                         const std::string& words, UtcTime now) const;

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
