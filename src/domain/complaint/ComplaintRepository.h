#pragma once

#include "domain/complaint/ComplaintEntry.h"
#include "domain/complaint/ComplaintsAsked.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// Port: tickets and their journals.
class ComplaintRepository {
public:
    virtual ~ComplaintRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> add(const Complaint& complaint) = 0;
    /// Writes complaint with version+1 if the stored version is complaint.version. @error record.conflict,
    /// record.not_found
    [[nodiscard]] virtual Result<Complaint> update(const Complaint& complaint) = 0;
    [[nodiscard]] virtual Result<Complaint> find(ComplaintId id) const = 0;
    /// Neither closed nor turned away nor merged nor voided, the oldest first.
    [[nodiscard]] virtual Result<std::vector<Complaint>> open(int most) const = 0;
    /// Received in [from, to), newest first, voided ones too.
    [[nodiscard]] virtual Result<std::vector<Complaint>> receivedBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Closed, turned away or merged in [from, to), the latest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Complaint>> closedBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Those that grew out of a record, in the order of their ids, not voided.
    [[nodiscard]] virtual Result<std::vector<Complaint>> ofOrigin(RecordRef origin) const = 0;
    /// Children of this ticket, those merged into it, and the one that follows it, in the order of their ids.
    [[nodiscard]] virtual Result<std::vector<Complaint>> linkedTo(ComplaintId id) const = 0;
    /// Saved as "to complete", oldest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Complaint>> toComplete(int most) const = 0;
    [[nodiscard]] virtual Result<int> countToComplete() const = 0;
    /// A piece of the history, the latest received (or ended) first. It looks through a bounded number of tickets.
    [[nodiscard]] virtual Result<ComplaintPage> history(const ComplaintsAsked& asked,
                                                        const std::optional<ListPlace>& from, int most) const = 0;

    /// Adds to a journal; the same entry twice is once. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> addEntry(const ComplaintEntry& entry) = 0;
    /// What happened to a ticket, in order of time, then of the ids.
    [[nodiscard]] virtual Result<std::vector<ComplaintEntry>> journal(ComplaintId id) const = 0;
    /// The journals of all open tickets, each in its order: what a board needs for its clocks.
    [[nodiscard]] virtual Result<std::vector<ComplaintEntry>> openJournals() const = 0;
    [[nodiscard]] virtual Result<ComplaintEntry> findEntry(ComplaintEntryId id) const = 0;
};

} // namespace frontdesk
