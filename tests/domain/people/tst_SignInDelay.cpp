#include "contracts/Samples.h"
#include "domain/people/SignInDelay.h"

#include <catch2/catch.hpp>

namespace tst_SignInDelay {

using namespace frontdesk;
using contract::morning;
using std::chrono::seconds;

TEST_CASE("Each wrong PIN beyond the free ones doubles the wait, up to five minutes", "[people]")
{
    const std::vector<std::pair<int, int>> table{{0, 0},  {1, 0},  {2, 0},   {3, 5},   {4, 10},   {5, 20},
                                                 {6, 40}, {7, 80}, {8, 160}, {9, 300}, {10, 300}, {100000, 300}};
    for (const auto& [failures, wait] : table) {
        INFO(failures);
        CHECK(SignInDelay::after(failures) == seconds{wait});
    }
}

TEST_CASE("The wait runs out with time, and a clock set back shortens nothing", "[people]")
{
    const SignInTries tries{.failures = 4, .lastAt = morning};
    CHECK(SignInDelay::left(tries, morning) == seconds{10});
    CHECK(SignInDelay::left(tries, morning + seconds{4}) == seconds{6});
    CHECK(SignInDelay::left(tries, morning + seconds{10}) == seconds{0});
    CHECK(SignInDelay::left(tries, morning + std::chrono::hours{1}) == seconds{0});
    CHECK(SignInDelay::left(tries, morning - std::chrono::hours{24}) == seconds{10});
    CHECK(SignInDelay::left({}, utcFromMillis(0)) == seconds{0});
}

} // namespace tst_SignInDelay
