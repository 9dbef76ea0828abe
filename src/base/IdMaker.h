#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <atomic>
#include <cassert>
#include <cstdint>

namespace frontdesk {

/// Makes the ids of one desk: milliseconds since 2020-01-01 UTC (41 bits), desk (10), counter (12).
/// Every value is greater than the one before, also when the wall clock is set back: then counting goes on from the
/// last value until the clock has caught up. More than 4096 ids in one millisecond borrow from the next one.
/// Good until September 2089. Callable from every thread.
class IdMaker {
public:
    static constexpr int maxDesk = 1023;
    static constexpr UtcTime epoch{std::chrono::sys_days{std::chrono::year{2020} / 1 / 1}};

    /// @param clock must outlive the maker
    /// @param desk 0 … maxDesk; two desks on one database need different numbers
    IdMaker(const Clock& clock, int desk);

    /// Goes on after this id of an earlier run, so that a clock set back between two runs makes no id twice.
    void startAfter(std::int64_t value);

    [[nodiscard]] std::int64_t nextValue();

    template <class Tag> [[nodiscard]] Id<Tag> next()
    {
        const Result<Id<Tag>> id = Id<Tag>::fromValue(nextValue());
        assert(id.has_value());
        return *id;
    }

    /// When the id was made, by the clock of the desk that made it.
    [[nodiscard]] static UtcTime timeOf(std::int64_t value);
    [[nodiscard]] static int deskOf(std::int64_t value);

private:
    const Clock& m_clock;
    std::int64_t m_desk;
    std::atomic<std::int64_t> m_last{0}; ///< milliseconds << 12 | counter: the desk left out, so that +1 carries
};

} // namespace frontdesk
