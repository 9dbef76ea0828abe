#pragma once

#include "base/IdentityNumber.h"
#include "domain/Lanes.h"
#include "domain/RecordRef.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeContact.h"
#include "domain/arrears/FeeImport.h"
#include "domain/arrears/FeeItem.h"
#include "domain/arrears/FeeLetter.h"
#include "domain/arrears/FeePayment.h"
#include "domain/arrears/PayPromise.h"
#include "domain/arrears/RemittanceSlip.h"
#include "domain/audit/AuditEntry.h"
#include "domain/call/Call.h"
#include "domain/complaint/ComplaintEntry.h"
#include "domain/complaint/ComplaintReview.h"
#include "domain/directory/DirectoryImport.h"
#include "domain/directory/Party.h"
#include "domain/directory/PlaceRecord.h"
#include "domain/draft/Draft.h"
#include "domain/item/ProxyConsent.h"
#include "domain/knownissue/KnownIssue.h"
#include "domain/matter/Matter.h"
#include "domain/pack/Manual.h"
#include "domain/pack/PackVersion.h"
#include "domain/people/Staff.h"
#include "domain/presence/RecordPresence.h"
#include "domain/promise/Promise.h"
#include "domain/rehearsal/RehearsalResult.h"
#include "domain/roster/RosterEntry.h"
#include "domain/sitevisit/SiteVisit.h"
#include "domain/slip/ReleaseSlip.h"
#include "domain/visitor/Visit.h"
#include "domain/watch/Watch.h"

#include <deque>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

/// A job changed a record and left without an audit entry for it: a bug of the job, thrown out of the write.
class CommitWithoutAudit : public std::logic_error {
public:
    explicit CommitWithoutAudit(RecordRef record);
    RecordRef record;
};

/// Everything that a store holds, copied at the beginning of a write and swapped in at its commit.
struct InMemoryData {
    struct Indexed {
        std::int64_t doc = 0;
        SearchText text;
    };
    std::map<std::int64_t, Call> calls;
    std::map<std::int64_t, Promise> promises;
    std::map<std::int64_t, Matter> matters;
    std::map<RecordRef, Draft> drafts;
    std::map<std::string, std::string, std::less<>> settings;
    std::map<std::int64_t, PackVersion> packs;
    std::map<std::pair<PackVersionId, StaffId>, PackReading> readings;
    std::map<std::int64_t, Manual> manuals;
    std::map<std::int64_t, Item> items;
    std::map<std::int64_t, ItemBatch> itemBatches;
    std::map<std::int64_t, ReleaseSlip> slips;
    std::map<std::int64_t, Complaint> complaints;
    std::map<std::int64_t, ComplaintEntry> complaintEntries;
    std::map<std::int64_t, ComplaintReview> complaintReviews;
    std::map<std::int64_t, SiteVisit> siteVisits;
    std::map<std::int64_t, KnownIssue> knownIssues;
    std::map<std::int64_t, FeeAccount> feeAccounts;
    std::map<std::int64_t, FeeItem> feeItems;
    std::map<std::int64_t, FeeImport> feeImports;
    std::map<std::int64_t, std::vector<FeeImportRow>> feeImportRows;
    std::map<std::int64_t, FeePayment> feePayments;
    std::map<std::int64_t, FeeContact> feeContacts;
    std::map<std::int64_t, PayPromise> payPromises;
    std::map<std::int64_t, FeeLetter> feeLetters;
    std::map<std::int64_t, RemittanceSlip> remittanceSlips;
    std::map<std::pair<RecordRef, SeatId>, RecordPresence> presences;
    std::map<std::int64_t, ProxyConsent> proxyConsents;
    std::map<std::int64_t, RosterEntry> roster;
    std::map<std::int64_t, RehearsalResult> rehearsals;
    std::map<std::int64_t, Visit> visits;
    std::map<std::int64_t, Staff> staff;
    std::map<std::int64_t, SignInTries> tries;
    std::map<std::int64_t, Party> parties; ///< without what the store fills in
    std::map<std::int64_t, PlaceRecord> places;
    std::map<std::int64_t, DirectoryImport> imports;
    std::map<RecordRef, std::pair<IdentityNumber, UtcTime>> identities; ///< with when the keeping began
    std::map<std::int64_t, Watch> watches;
    std::vector<WatchDecision> watchDecisions;
    std::vector<AuditEntry> audit;
    std::map<RecordRef, Indexed> index;
    std::map<std::pair<std::string, std::chrono::sys_days>, std::int64_t> numbers;
};

/// The store as a value, for tests of what stands above it. One thread. Jobs run and replies come at once, or, when
/// asked for, at settle(): in between a test can change what the reply will meet.
/// Search finds words as plain fragments of what was indexed; no pinyin.
class InMemoryStore final : public Lanes {
public:
    enum class Delivery { Immediate, WhenSettled };
    explicit InMemoryStore(Delivery delivery = Delivery::Immediate) : m_delivery(delivery) {}

    /// Not owned; may be null.
    void reportTo(ChangeSink* sink) { m_sink = sink; }
    /// Until told otherwise every commit fails with this error (a full disk) and every read too when asked for.
    void failWrites(std::optional<Error> error) { m_writeFailure = std::move(error); }
    void failReads(std::optional<Error> error) { m_readFailure = std::move(error); }

    void write(WriteJob job, Reply reply) override;
    void read(const std::string& asker, ReadJob job, Reply reply) override;
    /// Runs what waits, writes and reads in their order, and what the replies ask for in turn.
    void settle();
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    // The same at once, whatever the delivery.
    [[nodiscard]] Result<void> writeNow(const WriteJob& job);
    [[nodiscard]] Result<void> readNow(const ReadJob& job) const;

    [[nodiscard]] const InMemoryData& data() const { return m_data; }
    /// Commits so far, those that changed nothing too.
    [[nodiscard]] int commits() const { return m_commits; }

private:
    struct Waiting {
        std::string asker;
        std::function<Result<void>()> run;
        Reply reply;
    };
    void accept(Waiting waiting);

    Delivery m_delivery;
    InMemoryData m_data;
    ChangeSink* m_sink = nullptr;
    std::optional<Error> m_writeFailure;
    std::optional<Error> m_readFailure;
    std::deque<Waiting> m_waiting;
    int m_commits = 0;
};

} // namespace frontdesk
