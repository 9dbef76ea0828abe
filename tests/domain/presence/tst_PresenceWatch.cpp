#include "contracts/Samples.h"
#include "domain/presence/PresenceWatch.h"

#include <catch2/catch.hpp>
#include <limits>

namespace frontdesk::tst_PresenceWatch {

namespace {

using contract::idOf;
using contract::morning;
using std::chrono::hours;
using std::chrono::seconds;

RecordPresence seenAt(UtcTime at, int seat = 2)
{
    return {.record = {RecordKind::Complaint, 1}, .seat = idOf<SeatId>(seat), .since = morning, .seen = at};
}

} // namespace

TEST_CASE("Who else has a record open counts while their time moves on", "[presence]")
{
    PresenceWatch watch{idOf<SeatId>(1)};
    const SteadyTime start{};
    const auto look = [&](UtcTime seen, UtcTime now, Milliseconds at) {
        return watch.look({seenAt(seen), seenAt(now, 1)}, now, start + at).size();
    };
    CHECK(look(morning, morning, seconds{0}) == 1); // and not oneself
    CHECK(look(morning, morning + seconds{59}, seconds{59}) == 1);
    CHECK(look(morning, morning + seconds{61}, seconds{61}) == 0); // ended without a word
    CHECK(look(morning + seconds{70}, morning + seconds{71}, seconds{71}) == 1);

    SECTION("another desk's clock may be an hour off in either direction")
    {
        for (const hours off : {hours{1}, hours{-1}}) {
            watch.forget();
            CHECK(look(morning + off, morning, seconds{0}) == 0); // as old as it looks, until it moves
            CHECK(look(morning + off + seconds{20}, morning + seconds{20}, seconds{20}) == 1);
            CHECK(look(morning + off + seconds{20}, morning + seconds{90}, seconds{90}) == 0);
        }
    }
    SECTION("a clock that is set back makes nobody of long ago come back")
    {
        CHECK(look(morning + seconds{70}, morning - hours{2}, seconds{140}) == 0);
        watch.forget();
        CHECK(look(morning + seconds{70}, morning - hours{2}, seconds{141}) == 0);
    }
    SECTION("a clock of one's own that is set back loses nobody who is there")
    {
        CHECK(look(morning + seconds{75}, morning - hours{2}, seconds{76}) == 1);
    }
    SECTION("what cannot be a time is long ago")
    {
        watch.forget();
        CHECK(look(utcFromMillis(std::numeric_limits<std::int64_t>::max()), morning, seconds{0}) == 0);
        watch.forget();
        CHECK(look(utcFromMillis(std::numeric_limits<std::int64_t>::min()), morning, seconds{0}) == 0);
    }
}

} // namespace frontdesk::tst_PresenceWatch
