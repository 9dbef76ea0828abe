#include "storage/Meta.h"

namespace frontdesk {

Result<std::optional<std::string>> readMeta(Database& database, std::string_view name)
{
    Statement query = database.statement("SELECT value FROM meta WHERE name = ?");
    const Result<bool> row = query.bind(name).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional{query.text()} : std::nullopt;
}

Result<void> writeMeta(Database& database, std::string_view name, std::string_view value)
{
    Statement upsert = database.statement(
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    return upsert.bind(name).bind(value).run();
}

Result<void> removeMeta(Database& database, std::string_view name)
{
    Statement remove = database.statement("DELETE FROM meta WHERE name = ?");
    return remove.bind(name).run();
}

} // namespace frontdesk
