#include "domain/complaint/ComplaintSteps.h"

#include "domain/audit/AuditEntry.h"

namespace frontdesk {

Result<void> ComplaintSteps::audit(std::string action, std::int64_t id, Version version, RecordImage before,
                                   RecordImage after)
{
    return m_uow.audit().append({.at = m_now,
                                 .actor = m_actor,
                                 .action = std::move(action),
                                 .record = {RecordKind::Complaint, id},
                                 .version = version,
                                 .before = std::move(before),
                                 .after = std::move(after)});
}

Result<Complaint> ComplaintSteps::findUnvoided(ComplaintId id, std::optional<Version> version)
{
    return m_uow.complaints().find(id).and_then([&](const Complaint& complaint) -> Result<Complaint> {
        if (version && complaint.version != *version) {
            return fail(recordConflict);
        }
        return complaint.voided ? Result<Complaint>{fail(recordVoided)} : Result<Complaint>{complaint};
    });
}

Result<Complaint> ComplaintSteps::add(const Complaint& complaint)
{
    return m_uow.complaints()
        .add(complaint)
        .and_then([&] { return audit("added", complaint.id.value(), complaint.version, {}, imageOf(complaint)); })
        .and_then([&] { return m_uow.search().put(refOf(complaint), std::nullopt, searchText(complaint)); })
        .map([&] { return complaint; });
}

Result<Complaint> ComplaintSteps::update(std::string action, const Complaint& before, const Complaint& after)
{
    if (after == before) {
        return before;
    }
    return m_uow.complaints().update(after).and_then([&](const Complaint& stored) {
        return audit(std::move(action), stored.id.value(), stored.version, imageOf(before), imageOf(stored))
            .and_then([&]() -> Result<void> {
                const SearchText was = searchText(before);
                const SearchText is = searchText(stored);
                return was == is ? Result<void>{} : m_uow.search().put(refOf(stored), was, is);
            })
            .map([&] { return stored; });
    });
}

ComplaintEntry ComplaintSteps::entry(const Complaint& complaint, ComplaintEntry::Kind kind, std::string words)
{
    return {.id = m_ids.next<ComplaintEntryTag>(),
            .complaint = complaint.id,
            .kind = kind,
            .at = m_now,
            .by = m_actor.staff,
            .words = std::move(words),
            .state = complaint.state,
            .reason = complaint.waitingReason};
}

Result<ComplaintEntry> ComplaintSteps::write(const ComplaintEntry& entry)
{
    return m_uow.complaints()
        .addEntry(entry)
        .and_then([&] { return audit("noted", entry.id.value(), 1, {}, imageOf(entry)); })
        .map([&] { return entry; });
}

} // namespace frontdesk
