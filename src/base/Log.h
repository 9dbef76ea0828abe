#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace frontdesk {

enum class LogLevel { Debug, Info, Warning, Error };

/// Port: what adapters and composition roots write to the log. It takes codes and ids and no free text, so that
/// nothing personal can get in. base, rules and domain return and do not log. Callable from every thread.
class Log {
public:
    virtual ~Log() = default;
    /// @param code a dotted constant such as "db.opened" or an ErrorCode's name
    virtual void event(LogLevel level, std::string_view code, std::initializer_list<std::int64_t> ids = {}) = 0;
};

/// Drops everything; for tests and tools.
class NullLog final : public Log {
public:
    void event(LogLevel, std::string_view, std::initializer_list<std::int64_t>) override {}
};

} // namespace frontdesk
