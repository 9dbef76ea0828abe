#pragma once

#include "base/Result.h"
#include "domain/IdPiece.h"
#include "domain/RecordRef.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

class AuditLog;
class CallRepository;
class ComplaintRepository;
class ComplaintReviewRepository;
class DirectoryRepository;
class DraftRepository;
class FeeContactRepository;
class FeeImportRepository;
class FeeLetterRepository;
class FeePaymentRepository;
class FeeRepository;
class IdentityRepository;
class ItemRepository;
class KnownIssueRepository;
class ManualRepository;
class MatterRepository;
class PackRepository;
class PresenceRepository;
class PromiseRepository;
class RehearsalRepository;
class RemittanceRepository;
class RosterRepository;
class SettingRepository;
class SiteVisitRepository;
class SlipRepository;
class StaffRepository;
class VisitorRepository;
class WatchRepository;

/// What a stem lets be searched. Identity numbers never go in.
struct SearchText {
    std::vector<std::string> names = {};  ///< people: also found by pinyin and initials
    std::vector<std::string> texts = {};  ///< rooms, notes, key points
    std::vector<std::string> digits = {}; ///< phones and numbers, found by any fragment
    bool operator==(const SearchText&) const = default;
};

/// Port: the index of searchable records.
class SearchWriter {
public:
    virtual ~SearchWriter() = default;
    /// Indexes a record anew. `before` is what the old row said: exactly its tokens are taken out.
    [[nodiscard]] virtual Result<void> put(RecordRef record, const std::optional<SearchText>& before,
                                           const SearchText& now) = 0;
};

/// One transaction of the write lane and all repositories in it. Commits when the job returns a value, rolls back
/// when it returns an error. A commit of changed records without an audit entry is a bug and asserts.
/// Lives on the write lane's thread, only while the job runs.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;
    [[nodiscard]] virtual CallRepository& calls() = 0;
    [[nodiscard]] virtual PromiseRepository& promises() = 0;
    [[nodiscard]] virtual DraftRepository& drafts() = 0;
    [[nodiscard]] virtual SettingRepository& settings() = 0;
    [[nodiscard]] virtual PackRepository& packs() = 0;
    [[nodiscard]] virtual ManualRepository& manuals() = 0;
    [[nodiscard]] virtual StaffRepository& staff() = 0;
    [[nodiscard]] virtual DirectoryRepository& directory() = 0;
    [[nodiscard]] virtual MatterRepository& matters() = 0;
    [[nodiscard]] virtual ItemRepository& items() = 0;
    [[nodiscard]] virtual SlipRepository& slips() = 0;
    [[nodiscard]] virtual ComplaintRepository& complaints() = 0;
    [[nodiscard]] virtual ComplaintReviewRepository& complaintReviews() = 0;
    [[nodiscard]] virtual SiteVisitRepository& siteVisits() = 0;
    [[nodiscard]] virtual KnownIssueRepository& knownIssues() = 0;
    [[nodiscard]] virtual PresenceRepository& presences() = 0;
    [[nodiscard]] virtual RosterRepository& roster() = 0;
    [[nodiscard]] virtual RehearsalRepository& rehearsals() = 0;
    [[nodiscard]] virtual VisitorRepository& visits() = 0;
    [[nodiscard]] virtual IdentityRepository& identities() = 0;
    [[nodiscard]] virtual WatchRepository& watches() = 0;
    [[nodiscard]] virtual FeeRepository& fees() = 0;
    [[nodiscard]] virtual FeeImportRepository& feeImports() = 0;
    [[nodiscard]] virtual FeePaymentRepository& feePayments() = 0;
    [[nodiscard]] virtual FeeContactRepository& feeContacts() = 0;
    [[nodiscard]] virtual FeeLetterRepository& feeLetters() = 0;
    [[nodiscard]] virtual RemittanceRepository& remittances() = 0;
    [[nodiscard]] virtual AuditLog& audit() = 0;
    [[nodiscard]] virtual SearchWriter& search() = 0;
    /// Next number of a kind on a local day, for numbers that people read; starts at 1.
    [[nodiscard]] virtual Result<std::int64_t> nextNumber(std::string_view kind, std::chrono::year_month_day day) = 0;
};

/// The same repositories, readable only, on the read lane.
class ReadView {
public:
    virtual ~ReadView() = default;
    [[nodiscard]] virtual const CallRepository& calls() const = 0;
    [[nodiscard]] virtual const PromiseRepository& promises() const = 0;
    [[nodiscard]] virtual const DraftRepository& drafts() const = 0;
    [[nodiscard]] virtual const SettingRepository& settings() const = 0;
    [[nodiscard]] virtual const PackRepository& packs() const = 0;
    [[nodiscard]] virtual const ManualRepository& manuals() const = 0;
    [[nodiscard]] virtual const StaffRepository& staff() const = 0;
    [[nodiscard]] virtual const DirectoryRepository& directory() const = 0;
    [[nodiscard]] virtual const MatterRepository& matters() const = 0;
    [[nodiscard]] virtual const ItemRepository& items() const = 0;
    [[nodiscard]] virtual const SlipRepository& slips() const = 0;
    [[nodiscard]] virtual const ComplaintRepository& complaints() const = 0;
    [[nodiscard]] virtual const ComplaintReviewRepository& complaintReviews() const = 0;
    [[nodiscard]] virtual const SiteVisitRepository& siteVisits() const = 0;
    [[nodiscard]] virtual const KnownIssueRepository& knownIssues() const = 0;
    [[nodiscard]] virtual const PresenceRepository& presences() const = 0;
    [[nodiscard]] virtual const RosterRepository& roster() const = 0;
    [[nodiscard]] virtual const RehearsalRepository& rehearsals() const = 0;
    [[nodiscard]] virtual const VisitorRepository& visits() const = 0;
    [[nodiscard]] virtual const IdentityRepository& identities() const = 0;
    [[nodiscard]] virtual const WatchRepository& watches() const = 0;
    [[nodiscard]] virtual const FeeRepository& fees() const = 0;
    [[nodiscard]] virtual const FeeImportRepository& feeImports() const = 0;
    [[nodiscard]] virtual const FeePaymentRepository& feePayments() const = 0;
    [[nodiscard]] virtual const FeeContactRepository& feeContacts() const = 0;
    [[nodiscard]] virtual const FeeLetterRepository& feeLetters() const = 0;
    [[nodiscard]] virtual const RemittanceRepository& remittances() const = 0;
    [[nodiscard]] virtual const AuditLog& audit() const = 0;
    /// Records that match every word typed (Chinese, pinyin, initials, digits), newest first.
    [[nodiscard]] virtual Result<std::vector<RecordRef>> search(std::string_view typed, int most) const = 0;
    /// The same among the records of one kind.
    [[nodiscard]] virtual Result<std::vector<RecordRef>> searchKind(RecordKind kind, std::string_view typed,
                                                                    int most) const = 0;
    /// The same for one kind and without a limit, a piece at a time: ids in the order in which the records were first
    /// saved, newest first. A piece ends after a few milliseconds, also an empty one, so that the lane stays free.
    [[nodiscard]] virtual Result<IdPiece> searchFrom(std::string_view typed, RecordKind kind,
                                                     const std::optional<ListPlace>& from, int most) const = 0;
};

} // namespace frontdesk
