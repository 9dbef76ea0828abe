#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace frontdesk {

class Database;

/// One use of a prepared statement. Parameters are bound in the order of the question marks, columns are read from the
/// first on, each call one further. When it goes out of scope the statement is finished, so that no open SELECT pins
/// the write-ahead log. A statement that could not be prepared says so at the first step().
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    ~Statement();

    Statement& bind(std::int64_t value);
    Statement& bind(int value) { return bind(std::int64_t{value}); }
    Statement& bind(bool value) { return bind(std::int64_t{value ? 1 : 0}); }
    Statement& bind(UtcTime value) { return bind(toMillis(value)); }
    Statement& bind(std::string_view value);
    Statement& bind(const char*) = delete; ///< would be taken for a flag
    Statement& bind(std::span<const unsigned char> blob);
    Statement& bindNull();
    template <class T> Statement& bind(const std::optional<T>& value) { return value ? bind(*value) : bindNull(); }

    /// Without a copy of its own: the text must stay as it is until the statement has run.
    Statement& bindInPlace(std::string_view value);

    /// @return whether there is a row. @error store.*
    [[nodiscard]] Result<bool> step();
    /// To the end, rows are skipped. @error store.*
    [[nodiscard]] Result<void> run();
    /// Ready to be bound and run again.
    void again();

    std::int64_t integer();
    bool flag() { return integer() != 0; }
    UtcTime time() { return utcFromMillis(integer()); }
    std::string text();
    std::string_view view(); ///< text() without a copy: good until the next row
    std::vector<unsigned char> blob();
    std::optional<std::int64_t> optionalInteger();
    std::optional<UtcTime> optionalTime();
    std::optional<std::string> optionalText();

private:
    friend class Database;
    Statement(Database& database, sqlite3_stmt* statement, bool* cachedInUse, int status);
    [[nodiscard]] bool isNull() const;

    Database* m_database;
    sqlite3_stmt* m_statement;
    bool* m_cachedInUse; ///< null: not from the cache, finalized at the end
    int m_status;        ///< the first failure of preparing or binding
    int m_parameter = 0;
    int m_column = 0;
};

} // namespace frontdesk
