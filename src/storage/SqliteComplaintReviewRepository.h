#pragma once

#include "domain/complaint/ComplaintReviewRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Reviews of tickets in the table `complaint_review`.
class SqliteComplaintReviewRepository final : public ComplaintReviewRepository {
public:
    SqliteComplaintReviewRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes)
    {}

    [[nodiscard]] Result<void> add(const ComplaintReview& review) override;
    [[nodiscard]] Result<ComplaintReview> find(ComplaintReviewId id) const override;
    [[nodiscard]] Result<std::vector<ComplaintReview>> ofComplaint(ComplaintId id) const override;
    [[nodiscard]] Result<std::vector<ComplaintReview>> since(UtcTime from) const override;

private:
    [[nodiscard]] Result<ComplaintReview> readRow(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
