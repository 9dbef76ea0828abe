#include "storage/AuditedRecords.h"

#include "storage/SqliteCallRepository.h"
#include "storage/SqliteComplaintReviewRepository.h"
#include "storage/SqliteDirectoryRepository.h"
#include "storage/SqliteFeeContactRepository.h"
#include "storage/SqliteFeeImportRepository.h"
#include "storage/SqliteFeeLetterRepository.h"
#include "storage/SqliteFeePaymentRepository.h"
#include "storage/SqliteKnownIssueRepository.h"
#include "storage/SqliteManualRepository.h"
#include "storage/SqliteMatterRepository.h"
#include "storage/SqlitePackRepository.h"
#include "storage/SqlitePromiseRepository.h"
#include "storage/SqliteRehearsalRepository.h"
#include "storage/SqliteRemittanceRepository.h"
#include "storage/SqliteRosterRepository.h"
#include "storage/SqliteSiteVisitRepository.h"
#include "storage/SqliteSlipRepository.h"
#include "storage/SqliteStaffRepository.h"
#include "storage/SqliteVisitorRepository.h"
#include "storage/SqliteWatchRepository.h"

#include <array>
#include <type_traits>

namespace frontdesk {
namespace {

/// Records that are never changed have no version of their own: the first is the only one.
template <class Record> std::int64_t auditedVersion(const Record& record)
{
    if constexpr (requires { record.rowVersion; }) {
        return record.rowVersion;
    } else if constexpr (requires {
                             requires std::is_same_v<std::remove_cvref_t<decltype(record.version)>, Version>;
                         }) {
        return record.version;
    } else {
        return 1;
    }
}

template <class Record> AuditedRecord auditedRecord(const Record& record)
{
    return {auditedVersion(record), imageOf(record)};
}

template <class Repository, class RecordId> Result<AuditedRecord> readAudited(Database& database, std::int64_t value)
{
    UnitChanges none;
    const Repository repository{database, none};
    return RecordId::fromValue(value)
        .and_then([&](RecordId id) { return repository.find(id); })
        .map([](const auto& record) { return auditedRecord(record); });
}

Result<AuditedRecord> readAuditedParty(Database& database, std::int64_t value)
{
    UnitChanges none;
    SearchCutter cutter; // for writing only
    const SqliteDirectoryRepository directory{database, none, cutter};
    return PartyId::fromValue(value)
        .and_then([&](PartyId id) { return directory.find(id); })
        .map([](const Party& party) { return auditedRecord(party); });
}

Result<AuditedRecord> readAuditedPlace(Database& database, std::int64_t value)
{
    UnitChanges none;
    SearchCutter cutter;
    const SqliteDirectoryRepository directory{database, none, cutter};
    return PlaceId::fromValue(value)
        .and_then([&](PlaceId id) { return directory.findPlace(id); })
        .map([](const PlaceRecord& place) { return auditedRecord(place); });
}

Result<AuditedRecord> readAuditedPayPromise(Database& database, std::int64_t value)
{
    UnitChanges none;
    const SqliteFeeContactRepository contacts{database, none};
    return PayPromiseId::fromValue(value)
        .and_then([&](PayPromiseId id) { return contacts.findPromise(id); })
        .map([](const PayPromise& promise) { return auditedRecord(promise); });
}

// The statements must be literals: the statement cache goes by their addresses.
#define FRONTDESK_AUDITED(kind, table, read)                                                                           \
    AuditedKind                                                                                                        \
    {                                                                                                                  \
        kind, "SELECT id FROM " table " ORDER BY id",                                                                  \
            "SELECT DISTINCT record FROM audit_chain a WHERE kind = '" table "' AND NOT EXISTS (SELECT 1 FROM " table  \
            " WHERE id = a.record) ORDER BY record",                                                                   \
            read                                                                                                       \
    }

constexpr std::array auditedTables{
    FRONTDESK_AUDITED(RecordKind::Call, "call", (&readAudited<SqliteCallRepository, CallId>)),
    FRONTDESK_AUDITED(RecordKind::Promise, "promise", (&readAudited<SqlitePromiseRepository, PromiseId>)),
    FRONTDESK_AUDITED(RecordKind::PackVersion, "pack_version", (&readAudited<SqlitePackRepository, PackVersionId>)),
    FRONTDESK_AUDITED(RecordKind::Manual, "manual", (&readAudited<SqliteManualRepository, ManualId>)),
    FRONTDESK_AUDITED(RecordKind::Roster, "roster", (&readAudited<SqliteRosterRepository, RosterId>)),
    FRONTDESK_AUDITED(RecordKind::Matter, "matter", (&readAudited<SqliteMatterRepository, MatterId>)),
    FRONTDESK_AUDITED(RecordKind::Staff, "staff", (&readAudited<SqliteStaffRepository, StaffId>)),
    FRONTDESK_AUDITED(RecordKind::Party, "party", &readAuditedParty),
    FRONTDESK_AUDITED(RecordKind::Place, "place", &readAuditedPlace),
    FRONTDESK_AUDITED(RecordKind::Rehearsal, "rehearsal", (&readAudited<SqliteRehearsalRepository, RehearsalId>)),
    FRONTDESK_AUDITED(RecordKind::Visit, "visit", (&readAudited<SqliteVisitorRepository, VisitId>)),
    FRONTDESK_AUDITED(RecordKind::Watch, "watch", (&readAudited<SqliteWatchRepository, WatchId>)),
    FRONTDESK_AUDITED(RecordKind::ReleaseSlip, "release_slip", (&readAudited<SqliteSlipRepository, SlipId>)),
    FRONTDESK_AUDITED(RecordKind::ComplaintReview, "complaint_review",
                      (&readAudited<SqliteComplaintReviewRepository, ComplaintReviewId>)),
    FRONTDESK_AUDITED(RecordKind::SiteVisit, "site_visit", (&readAudited<SqliteSiteVisitRepository, SiteVisitId>)),
    FRONTDESK_AUDITED(RecordKind::KnownIssue, "known_issue", (&readAudited<SqliteKnownIssueRepository, KnownIssueId>)),
    FRONTDESK_AUDITED(RecordKind::FeeImport, "fee_import", (&readAudited<SqliteFeeImportRepository, FeeImportId>)),
    FRONTDESK_AUDITED(RecordKind::FeePayment, "fee_payment", (&readAudited<SqliteFeePaymentRepository, FeePaymentId>)),
    FRONTDESK_AUDITED(RecordKind::FeeContact, "fee_contact", (&readAudited<SqliteFeeContactRepository, FeeContactId>)),
    FRONTDESK_AUDITED(RecordKind::PayPromise, "pay_promise", &readAuditedPayPromise),
    FRONTDESK_AUDITED(RecordKind::FeeLetter, "fee_letter", (&readAudited<SqliteFeeLetterRepository, FeeLetterId>)),
    FRONTDESK_AUDITED(RecordKind::RemittanceSlip, "remittance_slip",
                      (&readAudited<SqliteRemittanceRepository, RemittanceSlipId>)),
};

#undef FRONTDESK_AUDITED

} // namespace

std::span<const AuditedKind> auditedKinds() { return auditedTables; }

} // namespace frontdesk
