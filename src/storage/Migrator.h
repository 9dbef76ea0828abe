#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <functional>
#include <string>
#include <vector>

namespace frontdesk {

/// One numbered step of the schema: a file of resources/sql/sqlite, frozen once it has shipped.
struct Migration {
    int number = 0;
    std::string name; ///< of the file, "0001_initial.sql"
    std::string sql;  ///< any number of statements; no BEGIN, no COMMIT
};

/// Brings a database to the program's schema: each migration is one transaction, and `PRAGMA user_version` is the
/// number of the last one that ran.
class Migrator {
public:
    struct Done {
        int from = 0; ///< 0: the database was new
        int to = 0;
    };
    using BeforeFirst = std::function<Result<void>(int from, int to)>;

    /// The migrations in the program, in order.
    [[nodiscard]] static std::vector<Migration> shipped();

    explicit Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}

    [[nodiscard]] int newest() const { return m_migrations.empty() ? 0 : m_migrations.back().number; }

    /// @param backUp runs before the first migration of a database that was there already; its failure stops all
    /// @error store.newer_schema, store.foreign, store.*; what failed is rolled back, what ran before it stays
    [[nodiscard]] Result<Done> migrate(Database& database, const BeforeFirst& backUp) const;

    /// Whether the database is ours and not newer than the program. @error store.newer_schema, store.foreign
    /// @return its schema, 0 when it is empty
    [[nodiscard]] Result<int> schemaOf(Database& database) const;

private:
    [[nodiscard]] Result<void> run(Database& database, const Migration& migration) const;

    std::vector<Migration> m_migrations;
};

} // namespace frontdesk
