#include "domain/desk/ErrorCodes.h"

#include <catch2/catch.hpp>
#include <set>

namespace tst_ErrorCodes {

using namespace frontdesk;

TEST_CASE("Every code of the domain is named once, after its stem", "[errors]")
{
    std::set<std::string_view> names;
    for (const auto codes : domainErrors) {
        for (const ErrorCode code : codes) {
            CAPTURE(code.name);
            CHECK(names.insert(code.name).second);
            CHECK(code.name.find('.') != std::string_view::npos);
        }
    }
    CHECK(names.contains("call.not_ended"));
    CHECK(names.contains("pack.check_failed"));
}

} // namespace tst_ErrorCodes
