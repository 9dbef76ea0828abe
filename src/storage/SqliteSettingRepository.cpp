#include "storage/SqliteSettingRepository.h"

#include "storage/StoredRows.h"

namespace frontdesk {

Result<std::optional<std::string>> SqliteSettingRepository::get(std::string_view name) const
{
    Statement query = m_database.statement("SELECT value FROM setting WHERE name = ?");
    const Result<bool> row = query.bind(name).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional{query.text()} : std::nullopt;
}

Result<std::map<std::string, std::string, std::less<>>> SqliteSettingRepository::all() const
{
    Statement query = m_database.statement("SELECT name, value FROM setting");
    std::map<std::string, std::string, std::less<>> settings;
    return eachRow(query,
                   [&](Statement& row) -> Result<void> {
                       std::string name = row.text();
                       settings.insert_or_assign(std::move(name), row.text());
                       return {};
                   })
        .map([&] { return std::move(settings); });
}

Result<void> SqliteSettingRepository::set(std::string_view name, std::string_view value)
{
    m_changes.rowsChanged = true;
    Statement upsert = m_database.statement(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    return upsert.bind(name).bind(value).run();
}

} // namespace frontdesk
