#pragma once

#include "domain/complaint/ComplaintRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Tickets and journals, in the tables `complaint` and `complaint_entry`.
class SqliteComplaintRepository final : public ComplaintRepository {
public:
    SqliteComplaintRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Complaint& complaint) override;
    [[nodiscard]] Result<Complaint> update(const Complaint& complaint) override;
    [[nodiscard]] Result<Complaint> find(ComplaintId id) const override;
    [[nodiscard]] Result<std::vector<Complaint>> open(int most) const override;
    [[nodiscard]] Result<std::vector<Complaint>> receivedBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<Complaint>> closedBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<Complaint>> ofOrigin(RecordRef origin) const override;
    [[nodiscard]] Result<std::vector<Complaint>> linkedTo(ComplaintId id) const override;
    [[nodiscard]] Result<std::vector<Complaint>> toComplete(int most) const override;
    [[nodiscard]] Result<int> countToComplete() const override;
    [[nodiscard]] Result<ComplaintPage> history(const ComplaintsAsked& asked, const std::optional<ListPlace>& from,
                                                int most) const override;
    [[nodiscard]] Result<void> addEntry(const ComplaintEntry& entry) override;
    [[nodiscard]] Result<std::vector<ComplaintEntry>> journal(ComplaintId id) const override;
    [[nodiscard]] Result<std::vector<ComplaintEntry>> openJournals() const override;
    [[nodiscard]] Result<ComplaintEntry> findEntry(ComplaintEntryId id) const override;

    /// Tickets whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<Complaint>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<Complaint> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<Complaint>> readAll(Statement query) const;
    [[nodiscard]] Result<ComplaintEntry> readEntry(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
