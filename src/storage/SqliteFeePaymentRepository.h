#pragma once

#include "domain/arrears/FeePaymentRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

#include <vector>

namespace frontdesk {

/// Money taken, in the tables `fee_payment` and `fee_payment_line`.
class SqliteFeePaymentRepository final : public FeePaymentRepository {
public:
    SqliteFeePaymentRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const FeePayment& payment) override;
    [[nodiscard]] Result<FeePayment> update(const FeePayment& payment) override;
    [[nodiscard]] Result<FeePayment> find(FeePaymentId id) const override;
    [[nodiscard]] Result<std::vector<FeePayment>> ofAccount(FeeAccountId account) const override;
    [[nodiscard]] Result<std::vector<FeePayment>> onDays(LocalDate first, LocalDate last) const override;

private:
    [[nodiscard]] Result<void> addLines(const FeePayment& payment);
    [[nodiscard]] Result<FeePayment> readRow(Statement& row) const;
    [[nodiscard]] Result<FeePayment> withLines(FeePayment payment) const;
    [[nodiscard]] Result<std::vector<FeePayment>> readAll(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
