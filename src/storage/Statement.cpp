#include "storage/Statement.h"

#include "storage/Database.h"

#include <sqlite3.h>
#include <utility>

namespace frontdesk {

Statement::Statement(Database& database, sqlite3_stmt* statement, bool* cachedInUse, int status)
    : m_database(&database), m_statement(statement), m_cachedInUse(cachedInUse), m_status(status)
{}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_cachedInUse(std::exchange(other.m_cachedInUse, nullptr)), m_status(other.m_status),
      m_parameter(other.m_parameter), m_column(other.m_column)
{}

Statement::~Statement()
{
    if (m_statement == nullptr) {
        return;
    }
    if (m_cachedInUse == nullptr) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_cachedInUse = false;
}

Statement& Statement::bind(std::int64_t value)
{
    ++m_parameter;
    if (m_status == SQLITE_OK) {
        m_status = sqlite3_bind_int64(m_statement, m_parameter, value);
    }
    return *this;
}

Statement& Statement::bind(std::string_view value)
{
    ++m_parameter;
    if (m_status == SQLITE_OK) {
        // An empty view may have no data at all, which would bind NULL.
        m_status = sqlite3_bind_text64(m_statement, m_parameter, value.empty() ? "" : value.data(), value.size(),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    return *this;
}

Statement& Statement::bindInPlace(std::string_view value)
{
    ++m_parameter;
    if (m_status == SQLITE_OK) {
        m_status = sqlite3_bind_text64(m_statement, m_parameter, value.empty() ? "" : value.data(), value.size(),
                                       SQLITE_STATIC, SQLITE_UTF8);
    }
    return *this;
}

Statement& Statement::bind(std::span<const unsigned char> blob)
{
    ++m_parameter;
    if (m_status == SQLITE_OK) {
        m_status = blob.empty()
                       ? sqlite3_bind_zeroblob(m_statement, m_parameter, 0)
                       : sqlite3_bind_blob64(m_statement, m_parameter, blob.data(), blob.size(), SQLITE_TRANSIENT);
    }
    return *this;
}

Statement& Statement::bindNull()
{
    ++m_parameter;
    if (m_status == SQLITE_OK) {
        m_status = sqlite3_bind_null(m_statement, m_parameter);
    }
    return *this;
}

Result<bool> Statement::step()
{
    m_column = 0;
    if (m_status != SQLITE_OK) {
        return fail(m_database->errorOf(m_status));
    }
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW) {
        return true;
    }
    if (status == SQLITE_DONE) {
        return false;
    }
    const Error error = m_database->errorOf(status);
    sqlite3_reset(m_statement);
    return fail(error);
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
    }
}

void Statement::again()
{
    m_parameter = 0;
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
    }
}

bool Statement::isNull() const { return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL; }

std::int64_t Statement::integer() { return sqlite3_column_int64(m_statement, m_column++); }

std::string Statement::text() { return std::string{view()}; }

std::string_view Statement::view()
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, m_column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, m_column));
    ++m_column;
    return text == nullptr ? std::string_view{} : std::string_view{text, size};
}

std::vector<unsigned char> Statement::blob()
{
    const auto* data = static_cast<const unsigned char*>(sqlite3_column_blob(m_statement, m_column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, m_column));
    ++m_column;
    return data == nullptr ? std::vector<unsigned char>{} : std::vector<unsigned char>(data, data + size);
}

std::optional<std::int64_t> Statement::optionalInteger()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return integer();
}

std::optional<UtcTime> Statement::optionalTime()
{
    const std::optional<std::int64_t> millis = optionalInteger();
    return millis ? std::optional{utcFromMillis(*millis)} : std::nullopt;
}

std::optional<std::string> Statement::optionalText()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return text();
}

} // namespace frontdesk
