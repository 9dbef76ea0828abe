#pragma once

#include "domain/people/StaffRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Staff in the tables `staff` and `sign_in_try`.
class SqliteStaffRepository final : public StaffRepository {
public:
    SqliteStaffRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Staff& staff) override;
    [[nodiscard]] Result<Staff> update(const Staff& staff) override;
    [[nodiscard]] Result<Staff> find(StaffId id) const override;
    [[nodiscard]] Result<std::vector<Staff>> all() const override;
    [[nodiscard]] Result<SignInTries> tries(StaffId id) const override;
    [[nodiscard]] Result<void> setTries(StaffId id, const SignInTries& tries) override;

private:
    [[nodiscard]] Result<Staff> readRow(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
