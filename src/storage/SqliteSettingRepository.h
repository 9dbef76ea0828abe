#pragma once

#include "domain/setting/SettingRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// The unit's settings in the table `setting`.
class SqliteSettingRepository final : public SettingRepository {
public:
    SqliteSettingRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<std::optional<std::string>> get(std::string_view name) const override;
    [[nodiscard]] Result<std::map<std::string, std::string, std::less<>>> all() const override;
    [[nodiscard]] Result<void> set(std::string_view name, std::string_view value) override;

private:
    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
