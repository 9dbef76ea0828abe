#pragma once

#include "base/IdMaker.h"
#include "domain/complaint/ComplaintRepository.h"

#include <optional>
#include <string>

namespace frontdesk {

/// What the steps of ComplaintService write for one actor at one time: row, search tokens, journal and audit entries.
/// Rights were asked for already.
class ComplaintSteps {
public:
    /// @param ids of journal entries; all must outlive it
    ComplaintSteps(UnitOfWork& uow, const Actor& actor, IdMaker& ids, UtcTime now)
        : m_uow(uow), m_actor(actor), m_ids(ids), m_now(now)
    {}

    /// @error record.conflict, record.voided, record.not_found
    [[nodiscard]] Result<Complaint> findUnvoided(ComplaintId id, std::optional<Version> version);
    [[nodiscard]] Result<Complaint> add(const Complaint& complaint);
    /// A change that changes nothing writes nothing.
    [[nodiscard]] Result<Complaint> update(std::string action, const Complaint& before, const Complaint& after);
    /// An entry of this ticket's journal, with the actor, the time, and the state that the ticket has.
    [[nodiscard]] ComplaintEntry entry(const Complaint& complaint, ComplaintEntry::Kind kind, std::string words = {});
    [[nodiscard]] Result<ComplaintEntry> write(const ComplaintEntry& entry);

private:
    [[nodiscard]] Result<void> audit(std::string action, std::int64_t id, Version version, RecordImage before,
                                     RecordImage after);

    UnitOfWork& m_uow;
    const Actor& m_actor;
    IdMaker& m_ids;
    UtcTime m_now;
};

} // namespace frontdesk
