#pragma once

#include "base/Result.h"
#include "domain/UnitOfWork.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace frontdesk {

/// Port: the two lanes to the store. Jobs run on the lane's own thread; the reply is delivered once, on the GUI
/// thread (in tests: when the test says). The caller makes sure that what the reply touches is alive (panels go
/// through panels/support/DeskLink, which checks it).
class Lanes {
public:
    using WriteJob = std::function<Result<void>(UnitOfWork&)>;
    using ReadJob = std::function<Result<void>(const ReadView&)>;
    using Reply = std::function<void(Result<void>)>;

    virtual ~Lanes() = default;
    /// First in, first out. One job is one transaction. After the commit the changed records go to the ChangeSink.
    virtual void write(WriteJob job, Reply reply) = 0;
    /// A newer job of the same asker replaces the queued one, whose reply is then never called. Asker "" never
    /// replaces.
    virtual void read(const std::string& asker, ReadJob job, Reply reply) = 0;
};

/// write() for a job with a value.
template <class T>
void writeFor(Lanes& lanes, std::function<Result<T>(UnitOfWork&)> job, std::function<void(Result<T>)> reply)
{
    auto slot = std::make_shared<std::optional<T>>();
    lanes.write(
        [job = std::move(job), slot](UnitOfWork& uow) -> Result<void> {
            auto value = job(uow);
            if (!value) {
                return tl::make_unexpected(value.error());
            }
            slot->emplace(std::move(*value));
            return {};
        },
        [reply = std::move(reply), slot](Result<void> done) {
            if (!done) {
                reply(tl::make_unexpected(done.error()));
            } else {
                reply(std::move(**slot));
            }
        });
}

/// read() for a job with a value.
template <class T>
void readFor(Lanes& lanes, const std::string& asker, std::function<Result<T>(const ReadView&)> job,
             std::function<void(Result<T>)> reply)
{
    auto slot = std::make_shared<std::optional<T>>();
    lanes.read(
        asker,
        [job = std::move(job), slot](const ReadView& view) -> Result<void> {
            auto value = job(view);
            if (!value) {
                return tl::make_unexpected(value.error());
            }
            slot->emplace(std::move(*value));
            return {};
        },
        [reply = std::move(reply), slot](Result<void> done) {
            if (!done) {
                reply(tl::make_unexpected(done.error()));
            } else {
                reply(std::move(**slot));
            }
        });
}

/// Port: hears which records changed, after their commit, on the GUI thread.
class ChangeSink {
public:
    virtual ~ChangeSink() = default;
    virtual void changed(const std::vector<RecordRef>& records) = 0;
};

} // namespace frontdesk
