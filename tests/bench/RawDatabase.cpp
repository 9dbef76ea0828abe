#include "bench/RawDatabase.h"

#include "bench/Figures.h"

#include <utility>

namespace frontdesk::bench {

RawDatabase::RawDatabase(const std::string& path)
{
    if (sqlite3_open_v2(path.c_str(), &m_handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE,
                        nullptr) != SQLITE_OK) {
        giveUp("cannot open " + path);
    }
    execute("PRAGMA foreign_keys=ON; PRAGMA cache_size=-16384; PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; "
            "PRAGMA temp_store=MEMORY; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
            "PRAGMA wal_autocheckpoint=1000; SELECT count(*) FROM sqlite_master;");
}

RawDatabase::~RawDatabase() { sqlite3_close_v2(m_handle); }

void RawDatabase::execute(const std::string& sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        giveUp(sqlite3_errmsg(m_handle));
    }
}

std::string RawDatabase::text(const std::string& sql)
{
    RawStatement query{*this, sql};
    const auto* found = query.step() ? sqlite3_column_text(query.get(), 0) : nullptr;
    return found == nullptr ? std::string{} : reinterpret_cast<const char*>(found);
}

RawStatement::RawStatement(const RawDatabase& database, std::string sql) : m_sql(std::move(sql))
{
    if (sqlite3_prepare_v3(database.handle(), m_sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK) {
        giveUp(sqlite3_errmsg(database.handle()));
    }
}

RawStatement::RawStatement(RawStatement&& other) noexcept
    : m_sql(std::move(other.m_sql)), m_statement(std::exchange(other.m_statement, nullptr))
{}

bool RawStatement::step()
{
    const int status = sqlite3_step(m_statement);
    if (status != SQLITE_ROW && status != SQLITE_DONE) {
        giveUp(sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    }
    return status == SQLITE_ROW;
}

} // namespace frontdesk::bench
