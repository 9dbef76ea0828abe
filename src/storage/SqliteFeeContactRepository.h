#pragma once

#include "domain/arrears/FeeContactRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

#include <vector>

namespace frontdesk {

/// Contacts about fees and promises to pay, in the tables `fee_contact` and `pay_promise`.
class SqliteFeeContactRepository final : public FeeContactRepository {
public:
    SqliteFeeContactRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const FeeContact& contact) override;
    [[nodiscard]] Result<FeeContact> update(const FeeContact& contact) override;
    [[nodiscard]] Result<FeeContact> find(FeeContactId id) const override;
    [[nodiscard]] Result<std::vector<FeeContact>> ofAccount(FeeAccountId account) const override;
    [[nodiscard]] Result<std::vector<FeeContact>> ofOwing(LocalDate dueUpTo) const override;
    [[nodiscard]] Result<std::vector<FeeContact>> between(UtcTime from, UtcTime to) const override;
    [[nodiscard]] Result<void> addPromise(const PayPromise& promise) override;
    [[nodiscard]] Result<PayPromise> updatePromise(const PayPromise& promise) override;
    [[nodiscard]] Result<PayPromise> findPromise(PayPromiseId id) const override;
    [[nodiscard]] Result<std::vector<PayPromise>> promisesOf(FeeAccountId account) const override;
    [[nodiscard]] Result<std::vector<PayPromise>> promisesOfOwing(LocalDate dueUpTo) const override;
    [[nodiscard]] Result<std::vector<PayPromise>> openPromises() const override;
    [[nodiscard]] Result<std::vector<PayPromise>> promisesMadeBetween(UtcTime from, UtcTime to) const override;

private:
    [[nodiscard]] Result<FeeContact> readRow(Statement& row) const;
    [[nodiscard]] Result<PayPromise> readPromise(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
