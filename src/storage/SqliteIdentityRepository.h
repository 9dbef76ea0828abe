#pragma once

#include "domain/identity/IdentityRepository.h"
#include "storage/DataKey.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Identity numbers in the table `identity`, sealed by the data key. What is removed is overwritten in the file
/// (secure_delete, which Database sets).
class SqliteIdentityRepository final : public IdentityRepository {
public:
    /// @param key must outlive it
    SqliteIdentityRepository(Database& database, UnitChanges& changes, const DataKey& key)
        : m_database(database), m_changes(changes), m_key(key)
    {}

    [[nodiscard]] Result<bool> put(RecordRef owner, const IdentityNumber& number, UtcTime keptFrom) override;
    [[nodiscard]] Result<bool> remove(RecordRef owner) override;
    [[nodiscard]] Result<std::vector<RecordRef>> purge(UtcTime before, int most) override;
    [[nodiscard]] Result<std::optional<MaskedIdentity>> maskedOf(RecordRef owner) const override;
    [[nodiscard]] Result<IdentityNumber> reveal(RecordRef owner) const override;
    [[nodiscard]] Result<std::vector<RecordRef>> ownersOf(const IdentityNumber& number) const override;
    [[nodiscard]] std::string markOf(const IdentityNumber& number) const override;

private:
    [[nodiscard]] Result<std::vector<RecordRef>> readOwners(Statement& query) const;

    Database& m_database;
    UnitChanges& m_changes;
    const DataKey& m_key;
};

} // namespace frontdesk
