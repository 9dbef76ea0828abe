#pragma once

#include "domain/arrears/FeeLetterRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

#include <vector>

namespace frontdesk {

/// Letters about fees, in the table `fee_letter`.
class SqliteFeeLetterRepository final : public FeeLetterRepository {
public:
    SqliteFeeLetterRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const FeeLetter& letter) override;
    [[nodiscard]] Result<FeeLetter> update(const FeeLetter& letter) override;
    [[nodiscard]] Result<FeeLetter> find(FeeLetterId id) const override;
    [[nodiscard]] Result<std::vector<FeeLetter>> ofAccount(FeeAccountId account) const override;
    [[nodiscard]] Result<std::vector<FeeLetter>> ofOwing(LocalDate dueUpTo) const override;
    [[nodiscard]] Result<std::vector<FeeLetter>> onDays(LocalDate first, LocalDate last) const override;
    /// In the order of their ids, for the index. The port does not have it.
    [[nodiscard]] Result<std::vector<FeeLetter>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<FeeLetter> readRow(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
