#include "domain/people/PinRules.h"

#include <catch2/catch.hpp>

namespace tst_PinRules {

using namespace frontdesk;

TEST_CASE("A PIN is long enough and none that everybody tries first", "[people]")
{
    const auto codeOf = [](std::string_view pin) {
        const auto allowed = checkPin(Secret{pin});
        return allowed ? std::string_view{} : allowed.error().code.name;
    };
    for (const char* const pin : {"1357", "4821", "201908", "pass", "密码在此", "1122", "123456789013"}) {
        INFO(pin);
        CHECK(codeOf(pin) == "");
    }
    for (const char* const pin : {"", "135", "1234567890123", "密码"}) {
        INFO(pin);
        CHECK(codeOf(pin) == pinLength.name);
    }
    for (const char* const pin : {"0000", "777777", "1234", "123456", "9876", "4321", "abcd", "3210"}) {
        INFO(pin);
        CHECK(codeOf(pin) == pinTooEasy.name);
    }
}

TEST_CASE("A secret that has moved on is nowhere else", "[people]")
{
    Secret first{"4821"};
    Secret second{std::move(first)};
    CHECK(first.empty());
    CHECK(second.view() == "4821");
    std::string text{"4821"};
    Secret::wipe(text.data(), text.size());
    CHECK(text == std::string(4, '\0'));
}

} // namespace tst_PinRules
