#include "contracts/VisitSamples.h"
#include "domain/visitor/BadgeCode.h"

#include <catch2/catch.hpp>

#include <utility>

namespace tst_BadgeCode {

using namespace frontdesk;

TEST_CASE("A badge's code names the visit and the badge", "[visitor]")
{
    Visit visit = contract::plainVisit(1);
    visit.badgesLost = 2;
    const BadgeCode code = BadgeCode::of(visit);
    const std::string text = code.text();
    CHECK(BadgeCode::parse(text) == code);
    CHECK(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string::npos);

    SECTION("one read wrong, or with two digits swapped, is no badge")
    {
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string wrong = text;
            wrong[at] = wrong[at] == '7' ? '3' : '7';
            CHECK_FALSE(BadgeCode::parse(wrong));
            if (at > 0 && text[at] != text[at - 1]) {
                std::string swapped = text;
                std::swap(swapped[at], swapped[at - 1]);
                CHECK_FALSE(BadgeCode::parse(swapped));
            }
            CHECK_FALSE(BadgeCode::parse(text.substr(0, at)));
        }
    }
    SECTION("other codes are none")
    {
        for (const char* other :
             {"", "TRV", "TRVNC", "SF1234567890123", "6901234567892", "TRV-1N0C0", "TRV99999999999999999999N0C1"}) {
            CHECK_FALSE(BadgeCode::parse(other));
        }
    }
}

} // namespace tst_BadgeCode
