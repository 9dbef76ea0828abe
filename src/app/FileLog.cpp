#include "app/FileLog.h"

#include <QDir>
#include <QLoggingCategory>
#include <cstdio>
#include <cstdlib>
#include <spdlog/async.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <string>

namespace frontdesk {

namespace {

constexpr std::size_t logFileBytes = 1024 * 1024;
constexpr std::size_t logFilesKept = 5;
constexpr std::size_t logQueueLength = 1024;

// Qt's message handler is a plain function: the one place where the log has to be reachable without being handed over.
FileLog* qtMessagesTo = nullptr;

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

void qtMessage(QtMsgType type, const QMessageLogContext& context, const QString& words)
{
    if (std::getenv("FRONTDESK_SHOW_QT_MESSAGES") != nullptr) {
        std::fprintf(stderr, "%s\n", qPrintable(words));
    }
    if (qtMessagesTo != nullptr) {
        const LogLevel level = type == QtDebugMsg || type == QtInfoMsg ? LogLevel::Debug
                               : type == QtWarningMsg                  ? LogLevel::Warning
                                                                       : LogLevel::Error;
        qtMessagesTo->event(level, std::string{"qt."} + (context.category != nullptr ? context.category : "default"),
                            {context.line});
    }
}

} // namespace

FileLog::FileLog(const QString& folder)
{
    std::shared_ptr<spdlog::sinks::sink> sink = std::make_shared<spdlog::sinks::null_sink_mt>();
    try {
        if (QDir().mkpath(folder)) {
            sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QDir(folder).filePath(QStringLiteral("frontdesk.log")).toStdString(), logFileBytes, logFilesKept);
        }
    } catch (const spdlog::spdlog_ex&) {
        // A read-only folder: the store will say so where somebody reads it.
    }
    spdlog::init_thread_pool(logQueueLength, 1);
    m_logger = std::make_shared<spdlog::async_logger>("frontdesk", std::move(sink), spdlog::thread_pool(),
                                                      spdlog::async_overflow_policy::overrun_oldest);
    m_logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %^%l%$ %v");
    m_logger->flush_on(spdlog::level::warn);
}

FileLog::~FileLog()
{
    if (qtMessagesTo == this) {
        qInstallMessageHandler(nullptr);
        qtMessagesTo = nullptr;
    }
    m_logger->flush();
    m_logger.reset();
    spdlog::shutdown();
}

void FileLog::event(LogLevel level, std::string_view code, std::initializer_list<std::int64_t> ids)
{
    std::string line{code};
    for (const std::int64_t id : ids) {
        line += ' ';
        line += std::to_string(id);
    }
    m_logger->log(spdlogLevel(level), line);
}

void FileLog::takeQtMessages()
{
    qtMessagesTo = this;
    qInstallMessageHandler(qtMessage);
}

} // namespace frontdesk
