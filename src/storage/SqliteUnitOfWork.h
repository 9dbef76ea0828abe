#pragma once

#include "domain/UnitOfWork.h"
#include "storage/AuditTrail.h"
#include "storage/SearchIndex.h"
#include "storage/SqliteCallRepository.h"
#include "storage/SqliteComplaintRepository.h"
#include "storage/SqliteComplaintReviewRepository.h"
#include "storage/SqliteDirectoryRepository.h"
#include "storage/SqliteDraftRepository.h"
#include "storage/SqliteFeeContactRepository.h"
#include "storage/SqliteFeeImportRepository.h"
#include "storage/SqliteFeeLetterRepository.h"
#include "storage/SqliteFeePaymentRepository.h"
#include "storage/SqliteFeeRepository.h"
#include "storage/SqliteIdentityRepository.h"
#include "storage/SqliteItemRepository.h"
#include "storage/SqliteKnownIssueRepository.h"
#include "storage/SqliteManualRepository.h"
#include "storage/SqliteMatterRepository.h"
#include "storage/SqlitePackRepository.h"
#include "storage/SqlitePresenceRepository.h"
#include "storage/SqlitePromiseRepository.h"
#include "storage/SqliteRehearsalRepository.h"
#include "storage/SqliteRemittanceRepository.h"
#include "storage/SqliteRosterRepository.h"
#include "storage/SqliteSettingRepository.h"
#include "storage/SqliteSiteVisitRepository.h"
#include "storage/SqliteSlipRepository.h"
#include "storage/SqliteStaffRepository.h"
#include "storage/SqliteVisitorRepository.h"
#include "storage/SqliteWatchRepository.h"

namespace frontdesk {

/// The repositories on one connection. The transaction around it belongs to the lane.
class SqliteUnitOfWork final : public UnitOfWork {
public:
    SqliteUnitOfWork(Database& database, SearchCutter& cutter, const DataKey& key, Log& log);

    [[nodiscard]] CallRepository& calls() override { return m_calls; }
    [[nodiscard]] PromiseRepository& promises() override { return m_promises; }
    [[nodiscard]] DraftRepository& drafts() override { return m_drafts; }
    [[nodiscard]] SettingRepository& settings() override { return m_settings; }
    [[nodiscard]] PackRepository& packs() override { return m_packs; }
    [[nodiscard]] ManualRepository& manuals() override { return m_manuals; }
    [[nodiscard]] StaffRepository& staff() override { return m_staff; }
    [[nodiscard]] DirectoryRepository& directory() override { return m_directory; }
    [[nodiscard]] MatterRepository& matters() override { return m_matters; }
    [[nodiscard]] ItemRepository& items() override { return m_items; }
    [[nodiscard]] SlipRepository& slips() override { return m_slips; }
    [[nodiscard]] ComplaintRepository& complaints() override { return m_complaints; }
    [[nodiscard]] ComplaintReviewRepository& complaintReviews() override { return m_complaintReviews; }
    [[nodiscard]] SiteVisitRepository& siteVisits() override { return m_siteVisits; }
    [[nodiscard]] KnownIssueRepository& knownIssues() override { return m_knownIssues; }
    [[nodiscard]] PresenceRepository& presences() override { return m_presences; }
    [[nodiscard]] RosterRepository& roster() override { return m_roster; }
    [[nodiscard]] RehearsalRepository& rehearsals() override { return m_rehearsals; }
    [[nodiscard]] VisitorRepository& visits() override { return m_visits; }
    [[nodiscard]] IdentityRepository& identities() override { return m_identities; }
    [[nodiscard]] WatchRepository& watches() override { return m_watches; }
    [[nodiscard]] FeeRepository& fees() override { return m_fees; }
    [[nodiscard]] FeeImportRepository& feeImports() override { return m_feeImports; }
    [[nodiscard]] FeePaymentRepository& feePayments() override { return m_feePayments; }
    [[nodiscard]] FeeContactRepository& feeContacts() override { return m_feeContacts; }
    [[nodiscard]] FeeLetterRepository& feeLetters() override { return m_feeLetters; }
    [[nodiscard]] RemittanceRepository& remittances() override { return m_remittances; }
    [[nodiscard]] AuditLog& audit() override { return m_audit; }
    [[nodiscard]] SearchWriter& search() override { return m_search; }
    [[nodiscard]] Result<std::int64_t> nextNumber(std::string_view kind, std::chrono::year_month_day day) override;

    [[nodiscard]] const UnitChanges& changes() const { return m_changes; }

private:
    Database& m_database;
    UnitChanges m_changes;
    SqliteCallRepository m_calls;
    SqlitePromiseRepository m_promises;
    SqliteDraftRepository m_drafts;
    SqliteSettingRepository m_settings;
    SqlitePackRepository m_packs;
    SqliteManualRepository m_manuals;
    SqliteStaffRepository m_staff;
    SqliteDirectoryRepository m_directory;
    SqliteMatterRepository m_matters;
    SqliteItemRepository m_items;
    SqliteSlipRepository m_slips;
    SqliteComplaintRepository m_complaints;
    SqliteComplaintReviewRepository m_complaintReviews;
    SqliteSiteVisitRepository m_siteVisits;
    SqliteKnownIssueRepository m_knownIssues;
    SqlitePresenceRepository m_presences;
    SqliteRosterRepository m_roster;
    SqliteRehearsalRepository m_rehearsals;
    SqliteVisitorRepository m_visits;
    SqliteIdentityRepository m_identities;
    SqliteWatchRepository m_watches;
    SqliteFeeRepository m_fees;
    SqliteFeeImportRepository m_feeImports;
    SqliteFeePaymentRepository m_feePayments;
    SqliteFeeContactRepository m_feeContacts;
    SqliteFeeLetterRepository m_feeLetters;
    SqliteRemittanceRepository m_remittances;
    AuditTrail m_audit;
    SearchIndex m_search;
};

/// The same, readable only.
class SqliteReadView final : public ReadView {
public:
    SqliteReadView(Database& database, SearchCutter& cutter, const DataKey& key, Log& log, Milliseconds searchDeadline);

    [[nodiscard]] const CallRepository& calls() const override { return m_calls; }
    [[nodiscard]] const PromiseRepository& promises() const override { return m_promises; }
    [[nodiscard]] const DraftRepository& drafts() const override { return m_drafts; }
    [[nodiscard]] const SettingRepository& settings() const override { return m_settings; }
    [[nodiscard]] const PackRepository& packs() const override { return m_packs; }
    [[nodiscard]] const ManualRepository& manuals() const override { return m_manuals; }
    [[nodiscard]] const StaffRepository& staff() const override { return m_staff; }
    [[nodiscard]] const DirectoryRepository& directory() const override { return m_directory; }
    [[nodiscard]] const MatterRepository& matters() const override { return m_matters; }
    [[nodiscard]] const ItemRepository& items() const override { return m_items; }
    [[nodiscard]] const SlipRepository& slips() const override { return m_slips; }
    [[nodiscard]] const ComplaintRepository& complaints() const override { return m_complaints; }
    [[nodiscard]] const ComplaintReviewRepository& complaintReviews() const override { return m_complaintReviews; }
    [[nodiscard]] const SiteVisitRepository& siteVisits() const override { return m_siteVisits; }
    [[nodiscard]] const KnownIssueRepository& knownIssues() const override { return m_knownIssues; }
    [[nodiscard]] const PresenceRepository& presences() const override { return m_presences; }
    [[nodiscard]] const RosterRepository& roster() const override { return m_roster; }
    [[nodiscard]] const RehearsalRepository& rehearsals() const override { return m_rehearsals; }
    [[nodiscard]] const VisitorRepository& visits() const override { return m_visits; }
    [[nodiscard]] const IdentityRepository& identities() const override { return m_identities; }
    [[nodiscard]] const WatchRepository& watches() const override { return m_watches; }
    [[nodiscard]] const FeeRepository& fees() const override { return m_fees; }
    [[nodiscard]] const FeeImportRepository& feeImports() const override { return m_feeImports; }
    [[nodiscard]] const FeePaymentRepository& feePayments() const override { return m_feePayments; }
    [[nodiscard]] const FeeContactRepository& feeContacts() const override { return m_feeContacts; }
    [[nodiscard]] const FeeLetterRepository& feeLetters() const override { return m_feeLetters; }
    [[nodiscard]] const RemittanceRepository& remittances() const override { return m_remittances; }
    [[nodiscard]] const AuditLog& audit() const override { return m_audit; }
    [[nodiscard]] Result<std::vector<RecordRef>> search(std::string_view typed, int most) const override;
    [[nodiscard]] Result<std::vector<RecordRef>> searchKind(RecordKind kind, std::string_view typed,
                                                            int most) const override;
    [[nodiscard]] Result<IdPiece> searchFrom(std::string_view typed, RecordKind kind,
                                             const std::optional<ListPlace>& from, int most) const override;

private:
    UnitChanges m_changes; ///< stays empty
    SqliteCallRepository m_calls;
    SqlitePromiseRepository m_promises;
    SqliteDraftRepository m_drafts;
    SqliteSettingRepository m_settings;
    SqlitePackRepository m_packs;
    SqliteManualRepository m_manuals;
    SqliteStaffRepository m_staff;
    SqliteDirectoryRepository m_directory;
    SqliteMatterRepository m_matters;
    SqliteItemRepository m_items;
    SqliteSlipRepository m_slips;
    SqliteComplaintRepository m_complaints;
    SqliteComplaintReviewRepository m_complaintReviews;
    SqliteSiteVisitRepository m_siteVisits;
    SqliteKnownIssueRepository m_knownIssues;
    SqlitePresenceRepository m_presences;
    SqliteRosterRepository m_roster;
    SqliteRehearsalRepository m_rehearsals;
    SqliteVisitorRepository m_visits;
    SqliteIdentityRepository m_identities;
    SqliteWatchRepository m_watches;
    SqliteFeeRepository m_fees;
    SqliteFeeImportRepository m_feeImports;
    SqliteFeePaymentRepository m_feePayments;
    SqliteFeeContactRepository m_feeContacts;
    SqliteFeeLetterRepository m_feeLetters;
    SqliteRemittanceRepository m_remittances;
    AuditTrail m_audit;
    SearchIndex m_search;
    Milliseconds m_searchDeadline;
};

} // namespace frontdesk
