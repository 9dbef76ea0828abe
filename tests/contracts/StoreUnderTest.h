#pragma once

#include "base/Result.h"
#include "domain/Lanes.h"
#include "domain/RecordRef.h"
#include "domain/UnitOfWork.h"

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace frontdesk::contract {

/// A store as the contracts see it, so that each contract runs alike on SQLite and in memory. Both calls wait for the
/// lane and return what it replied.
class StoreUnderTest {
public:
    virtual ~StoreUnderTest() = default;

    /// A check that fails in a job, on the lane's thread, ends the test as it would on the test's own.
    [[nodiscard]] Result<void> write(const Lanes::WriteJob& job)
    {
        return guarded([&](const Guard& guard) {
            return runWrite([&](UnitOfWork& uow) { return guard([&] { return job(uow); }); });
        });
    }
    [[nodiscard]] Result<void> read(const Lanes::ReadJob& job)
    {
        return guarded([&](const Guard& guard) {
            return runRead([&](const ReadView& view) { return guard([&] { return job(view); }); });
        });
    }
    /// What the ChangeSink heard since the last time this was asked, in its order.
    [[nodiscard]] virtual std::vector<RecordRef> takeChanges() = 0;

protected:
    [[nodiscard]] virtual Result<void> runWrite(const Lanes::WriteJob& job) = 0;
    [[nodiscard]] virtual Result<void> runRead(const Lanes::ReadJob& job) = 0;

private:
    using Guard = std::function<Result<void>(const std::function<Result<void>()>&)>;

    template <class Run> static Result<void> guarded(Run run)
    {
        static constexpr ErrorCode checkFailed{"contract.check_failed"};
        std::exception_ptr failure;
        const Result<void> done = run([&](const std::function<Result<void>()>& job) -> Result<void> {
            try {
                return job();
            } catch (...) {
                failure = std::current_exception();
                return fail(checkFailed);
            }
        });
        if (failure) {
            std::rethrow_exception(failure);
        }
        return done;
    }
};

/// Makes an empty store; called once a section.
using MakeStore = std::function<std::unique_ptr<StoreUnderTest>()>;

/// What a read job finds. @param find takes a `const ReadView&` and gives a Result<T>
template <class T, class Find> [[nodiscard]] Result<T> readValue(StoreUnderTest& store, Find find)
{
    std::optional<T> found;
    const auto done = store.read([&](const ReadView& view) -> Result<void> {
        Result<T> value = find(view);
        if (!value) {
            return tl::make_unexpected(value.error());
        }
        found.emplace(std::move(*value));
        return {};
    });
    if (!done) {
        return tl::make_unexpected(done.error());
    }
    return std::move(*found);
}

/// What a write job gives. @param make takes a `UnitOfWork&` and gives a Result<T>
template <class T, class Make> [[nodiscard]] Result<T> writeValue(StoreUnderTest& store, Make make)
{
    std::optional<T> made;
    const auto done = store.write([&](UnitOfWork& uow) -> Result<void> {
        Result<T> value = make(uow);
        if (!value) {
            return tl::make_unexpected(value.error());
        }
        made.emplace(std::move(*value));
        return {};
    });
    if (!done) {
        return tl::make_unexpected(done.error());
    }
    return std::move(*made);
}

} // namespace frontdesk::contract
