#pragma once

#include "base/Log.h"

#include <QString>
#include <memory>

namespace spdlog {
class logger;
}

namespace frontdesk {

/// The log file of this machine: codes and ids, rotated at 1 MB, five kept, written by spdlog's own thread so that
/// nobody waits for the disk. A folder that cannot be written to gives a log without a file.
class FileLog final : public Log {
public:
    explicit FileLog(const QString& folder);
    ~FileLog() override;
    void event(LogLevel level, std::string_view code, std::initializer_list<std::int64_t> ids = {}) override;

    /// Sends what Qt says into the log as category and kind only: its words may quote what somebody typed.
    void takeQtMessages();

private:
    std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace frontdesk
