#pragma once

#include "domain/UnitOfWork.h"
#include "domain/call/CallRepository.h"
#include "domain/matter/MatterRepository.h"
#include "domain/people/StaffRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/roster/RosterRepository.h"
#include "domain/setting/SettingRepository.h"
#include "domain/visitor/VisitorRepository.h"
#include "support/InMemoryComplaintReviews.h"
#include "support/InMemoryComplaints.h"
#include "support/InMemoryDirectory.h"
#include "support/InMemoryFees.h"
#include "support/InMemoryIdentities.h"
#include "support/InMemoryItems.h"
#include "support/InMemoryKnownIssues.h"
#include "support/InMemoryRemittances.h"
#include "support/InMemorySiteVisits.h"
#include "support/InMemorySlips.h"
#include "support/InMemoryStore.h"

#include <vector>

namespace frontdesk {

class InMemoryCalls final : public CallRepository {
public:
    InMemoryCalls(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Call& call) override;
    Result<Call> update(const Call& call) override;
    Result<Call> find(CallId id) const override;
    Result<std::vector<Call>> rangBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<Call>> missedOpen(int most) const override;
    Result<std::vector<Call>> toComplete(int most) const override;
    Result<int> countToComplete() const override;
    Result<std::vector<Call>> unclaimed(int most) const override;
    Result<int> countUnclaimed(int most) const override;
    Result<std::vector<Call>> ofPhone(std::string_view digits, int most) const override;
    Result<IdPiece> listed(CallsListed which, const std::optional<ListPlace>& from, int most) const override;
    Result<std::vector<std::int64_t>> among(CallsListed which, const std::vector<std::int64_t>& ids) const override;
    Result<std::vector<ListedCall>> rows(const std::vector<std::int64_t>& ids) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryPromises final : public PromiseRepository {
public:
    InMemoryPromises(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Promise& promise) override;
    Result<Promise> update(const Promise& promise) override;
    Result<Promise> find(PromiseId id) const override;
    Result<std::vector<Promise>> open(int most) const override;
    Result<std::vector<Promise>> ofOrigin(RecordRef origin) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryDrafts final : public DraftRepository {
public:
    explicit InMemoryDrafts(InMemoryData& data) : m_data(data) {}
    Result<void> put(const Draft& draft) override;
    Result<void> remove(RecordRef record) override;
    Result<std::vector<Draft>> ofDesk(int desk) const override;

private:
    InMemoryData& m_data;
};

class InMemorySettings final : public SettingRepository {
public:
    InMemorySettings(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<std::optional<std::string>> get(std::string_view name) const override;
    Result<std::map<std::string, std::string, std::less<>>> all() const override;
    Result<void> set(std::string_view name, std::string_view value) override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryManuals final : public ManualRepository {
public:
    InMemoryManuals(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Manual& manual) override;
    Result<std::optional<Manual>> ofPack(std::string_view pack) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryPacks final : public PackRepository {
public:
    InMemoryPacks(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const PackVersion& version) override;
    Result<PackVersion> update(const PackVersion& version) override;
    Result<std::vector<PackVersion>> all() const override;
    Result<std::optional<PackVersion>> published(std::string_view pack) const override;
    Result<PackVersion> find(PackVersionId id) const override;
    Result<void> addReading(const PackReading& reading) override;
    Result<std::vector<PackReading>> readings() const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryStaff final : public StaffRepository {
public:
    InMemoryStaff(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Staff& staff) override;
    Result<Staff> update(const Staff& staff) override;
    Result<Staff> find(StaffId id) const override;
    Result<std::vector<Staff>> all() const override;
    Result<SignInTries> tries(StaffId id) const override;
    Result<void> setTries(StaffId id, const SignInTries& tries) override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryMatters final : public MatterRepository {
public:
    InMemoryMatters(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Matter& matter) override;
    Result<Matter> update(const Matter& matter) override;
    Result<Matter> find(MatterId id) const override;
    Result<std::vector<Matter>> openedBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<Matter>> toComplete(int most) const override;
    Result<int> countToComplete() const override;
    Result<std::vector<Matter>> unclaimed(int most) const override;
    Result<int> countUnclaimed(int most) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryRoster final : public RosterRepository {
public:
    InMemoryRoster(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const RosterEntry& entry) override;
    Result<RosterEntry> update(const RosterEntry& entry) override;
    Result<RosterEntry> find(RosterId id) const override;
    Result<std::vector<RosterEntry>> from(LocalDate day) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryRehearsals final : public RehearsalRepository {
public:
    InMemoryRehearsals(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const RehearsalResult& result) override;
    Result<std::vector<RehearsalResult>> ofStaff(StaffId who, int most) const override;
    Result<std::vector<RehearsalResult>> ofPack(std::string_view pack, int most) const override;
    Result<std::vector<RehearsalResult>> all(int most) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryVisits final : public VisitorRepository {
public:
    InMemoryVisits(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Visit& visit) override;
    Result<Visit> update(const Visit& visit) override;
    Result<Visit> find(VisitId id) const override;
    Result<std::vector<Visit>> inside() const override;
    Result<std::vector<Visit>> expectedBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<Visit>> leftBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<Visit>> arrivedBetween(UtcTime from, UtcTime to, int most) const override;
    Result<VisitPage> history(const VisitsAsked& asked, const std::optional<ListPlace>& from, int most) const override;
    Result<std::vector<Visit>> ofGroup(std::int64_t group) const override;
    Result<std::vector<Visit>> toComplete(int most) const override;
    Result<int> countToComplete() const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryAudit final : public AuditLog {
public:
    explicit InMemoryAudit(InMemoryData& data) : m_data(data) {}
    Result<void> append(const AuditEntry& entry) override;
    Result<std::vector<AuditEntry>> historyOf(RecordRef record) const override;

private:
    InMemoryData& m_data;
};

class InMemorySearch final : public SearchWriter {
public:
    explicit InMemorySearch(InMemoryData& data) : m_data(data) {}
    /// Throws std::logic_error when `before` is not what the record was indexed with: its tokens would stay behind.
    Result<void> put(RecordRef record, const std::optional<SearchText>& before, const SearchText& now) override;

private:
    InMemoryData& m_data;
};

/// All of them over one copy of the data, as a unit of work and as a view.
class InMemoryUnit final : public UnitOfWork, public ReadView {
public:
    explicit InMemoryUnit(const InMemoryData& data) : m_data(data), m_auditBefore(data.audit.size()) {}
    InMemoryUnit(const InMemoryUnit&) = delete;
    InMemoryUnit& operator=(const InMemoryUnit&) = delete;

    InMemoryCalls& calls() override { return m_calls; }
    InMemoryPromises& promises() override { return m_promises; }
    InMemoryDrafts& drafts() override { return m_drafts; }
    InMemorySettings& settings() override { return m_settings; }
    InMemoryPacks& packs() override { return m_packs; }
    InMemoryManuals& manuals() override { return m_manuals; }
    InMemoryStaff& staff() override { return m_staff; }
    InMemoryDirectory& directory() override { return m_directory; }
    InMemoryMatters& matters() override { return m_matters; }
    InMemoryItems& items() override { return m_items; }
    InMemorySlips& slips() override { return m_slips; }
    InMemoryComplaints& complaints() override { return m_complaints; }
    InMemoryComplaintReviews& complaintReviews() override { return m_complaintReviews; }
    InMemorySiteVisits& siteVisits() override { return m_siteVisits; }
    InMemoryKnownIssues& knownIssues() override { return m_knownIssues; }
    InMemoryPresences& presences() override { return m_presences; }
    InMemoryRoster& roster() override { return m_roster; }
    InMemoryRehearsals& rehearsals() override { return m_rehearsals; }
    InMemoryVisits& visits() override { return m_visits; }
    InMemoryIdentities& identities() override { return m_identities; }
    InMemoryWatches& watches() override { return m_watches; }
    InMemoryFees& fees() override { return m_fees; }
    InMemoryFeeImports& feeImports() override { return m_feeImports; }
    InMemoryFeePayments& feePayments() override { return m_feePayments; }
    InMemoryFeeContacts& feeContacts() override { return m_feeContacts; }
    InMemoryFeeLetters& feeLetters() override { return m_feeLetters; }
    InMemoryRemittances& remittances() override { return m_remittances; }
    InMemoryAudit& audit() override { return m_audit; }
    InMemorySearch& search() override { return m_search; }
    Result<std::int64_t> nextNumber(std::string_view kind, std::chrono::year_month_day day) override;

    const InMemoryCalls& calls() const override { return m_calls; }
    const InMemoryPromises& promises() const override { return m_promises; }
    const InMemoryDrafts& drafts() const override { return m_drafts; }
    const InMemorySettings& settings() const override { return m_settings; }
    const InMemoryPacks& packs() const override { return m_packs; }
    const InMemoryManuals& manuals() const override { return m_manuals; }
    const InMemoryStaff& staff() const override { return m_staff; }
    const InMemoryDirectory& directory() const override { return m_directory; }
    const InMemoryMatters& matters() const override { return m_matters; }
    const InMemoryItems& items() const override { return m_items; }
    const InMemorySlips& slips() const override { return m_slips; }
    const InMemoryComplaints& complaints() const override { return m_complaints; }
    const InMemoryComplaintReviews& complaintReviews() const override { return m_complaintReviews; }
    const InMemorySiteVisits& siteVisits() const override { return m_siteVisits; }
    const InMemoryKnownIssues& knownIssues() const override { return m_knownIssues; }
    const InMemoryPresences& presences() const override { return m_presences; }
    const InMemoryRoster& roster() const override { return m_roster; }
    const InMemoryRehearsals& rehearsals() const override { return m_rehearsals; }
    const InMemoryVisits& visits() const override { return m_visits; }
    const InMemoryIdentities& identities() const override { return m_identities; }
    const InMemoryWatches& watches() const override { return m_watches; }
    const InMemoryFees& fees() const override { return m_fees; }
    const InMemoryFeeImports& feeImports() const override { return m_feeImports; }
    const InMemoryFeePayments& feePayments() const override { return m_feePayments; }
    const InMemoryFeeContacts& feeContacts() const override { return m_feeContacts; }
    const InMemoryFeeLetters& feeLetters() const override { return m_feeLetters; }
    const InMemoryRemittances& remittances() const override { return m_remittances; }
    const InMemoryAudit& audit() const override { return m_audit; }
    Result<std::vector<RecordRef>> search(std::string_view typed, int most) const override;
    Result<std::vector<RecordRef>> searchKind(RecordKind kind, std::string_view typed, int most) const override;
    Result<IdPiece> searchFrom(std::string_view typed, RecordKind kind, const std::optional<ListPlace>& from,
                               int most) const override;

    /// The records of this job's audit entries, each once. Throws CommitWithoutAudit.
    [[nodiscard]] std::vector<RecordRef> audited() const;
    [[nodiscard]] InMemoryData take() { return std::move(m_data); }

private:
    using Found = std::map<std::int64_t, RecordRef, std::greater<>>; ///< by doc, newest first
    [[nodiscard]] Found found(std::string_view typed) const;

    InMemoryData m_data;
    std::size_t m_auditBefore;
    TouchedRecords m_touched;
    InMemoryCalls m_calls{m_data, m_touched};
    InMemoryPromises m_promises{m_data, m_touched};
    InMemoryDrafts m_drafts{m_data};
    InMemorySettings m_settings{m_data, m_touched};
    InMemoryPacks m_packs{m_data, m_touched};
    InMemoryManuals m_manuals{m_data, m_touched};
    InMemoryStaff m_staff{m_data, m_touched};
    InMemoryDirectory m_directory{m_data, m_touched};
    InMemoryMatters m_matters{m_data, m_touched};
    InMemoryItems m_items{m_data, m_touched};
    InMemorySlips m_slips{m_data, m_touched};
    InMemoryComplaints m_complaints{m_data, m_touched};
    InMemoryComplaintReviews m_complaintReviews{m_data, m_touched};
    InMemorySiteVisits m_siteVisits{m_data, m_touched};
    InMemoryKnownIssues m_knownIssues{m_data, m_touched};
    InMemoryPresences m_presences{m_data};
    InMemoryRoster m_roster{m_data, m_touched};
    InMemoryRehearsals m_rehearsals{m_data, m_touched};
    InMemoryVisits m_visits{m_data, m_touched};
    InMemoryIdentities m_identities{m_data, m_touched};
    InMemoryWatches m_watches{m_data, m_touched};
    InMemoryFees m_fees{m_data, m_touched};
    InMemoryFeeImports m_feeImports{m_data, m_touched};
    InMemoryFeePayments m_feePayments{m_data, m_touched};
    InMemoryFeeContacts m_feeContacts{m_data, m_touched};
    InMemoryFeeLetters m_feeLetters{m_data, m_touched};
    InMemoryRemittances m_remittances{m_data, m_touched};
    InMemoryAudit m_audit{m_data};
    InMemorySearch m_search{m_data};
};

} // namespace frontdesk
