// What is compared with the audit of the records of the kind complaint: tickets, and the entries of their journals.
#include "storage/AuditVerifier.h"

#include "storage/SqliteComplaintRepository.h"
#include "storage/StorageErrors.h"

namespace frontdesk {

Result<void> AuditVerifier::verifyComplaints()
{
    UnitChanges none;
    const SqliteComplaintRepository complaints{m_database, none};
    const auto verifyEach = [&](const char* sql, auto read, auto version) {
        return eachId(sql, [&](std::int64_t value) -> Result<void> {
            const RecordRef record{RecordKind::Complaint, value};
            const auto found = read(value);
            if (!found) {
                reportRecord(auditRecordUnread, record);
                return {};
            }
            return compare(record, version(*found), imageOf(*found));
        });
    };
    return verifyEach(
               "SELECT id FROM complaint ORDER BY id",
               [&](std::int64_t value) {
                   return ComplaintId::fromValue(value).and_then([&](ComplaintId id) { return complaints.find(id); });
               },
               [](const Complaint& complaint) { return complaint.version; })
        .and_then([&] {
            return verifyEach(
                "SELECT id FROM complaint_entry ORDER BY id",
                [&](std::int64_t value) {
                    return ComplaintEntryId::fromValue(value).and_then(
                        [&](ComplaintEntryId id) { return complaints.findEntry(id); });
                },
                [](const ComplaintEntry&) { return Version{1}; });
        })
        .and_then([&] {
            return eachId(
                "SELECT DISTINCT record FROM audit_chain a WHERE kind = 'complaint' AND NOT EXISTS (SELECT 1 "
                "FROM complaint WHERE id = a.record) AND NOT EXISTS (SELECT 1 FROM complaint_entry WHERE id = "
                "a.record) ORDER BY record",
                [&](std::int64_t value) -> Result<void> {
                    reportRecord(auditRecordMissing, {RecordKind::Complaint, value});
                    return {};
                });
        });
}

} // namespace frontdesk
