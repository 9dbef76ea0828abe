#pragma once

#include <sqlite3.h>
#include <string>

namespace frontdesk::bench {

/// The floor: a connection by SQLite's C API alone, with the pragmas that storage/Database sets.
class RawDatabase {
public:
    explicit RawDatabase(const std::string& path);
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;
    ~RawDatabase();

    void execute(const std::string& sql);
    [[nodiscard]] std::string text(const std::string& sql);
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

/// A prepared statement that is kept.
class RawStatement {
public:
    RawStatement(const RawDatabase& database, std::string sql);
    RawStatement(RawStatement&& other) noexcept;
    RawStatement& operator=(RawStatement&&) = delete;
    ~RawStatement() { sqlite3_finalize(m_statement); }

    [[nodiscard]] bool step();
    void reset() { sqlite3_reset(m_statement); }
    [[nodiscard]] sqlite3_stmt* get() const { return m_statement; }
    [[nodiscard]] const std::string& sql() const { return m_sql; }

private:
    std::string m_sql;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace frontdesk::bench
