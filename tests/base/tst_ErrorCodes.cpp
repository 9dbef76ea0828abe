#include "base/ErrorCodes.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace tst_ErrorCodes {

using namespace frontdesk;

TEST_CASE("every code of base is listed once and named after its stem", "[base]")
{
    std::set<std::string> listed;
    for (const ErrorCode& code : baseErrors) {
        INFO(code.name);
        CHECK(std::regex_match(std::string{code.name}, std::regex{"[a-z]+(\\.[a-z0-9_]+)+"}));
        CHECK(listed.emplace(code.name).second);
    }

    std::set<std::string> declared;
    const std::regex declaration{"constexpr ErrorCode \\w+\\{\"([^\"]+)\"\\}"};
    for (const auto& file : std::filesystem::directory_iterator{FRONTDESK_SOURCE_DIR "/src/base"}) {
        std::ostringstream content;
        content << std::ifstream{file.path()}.rdbuf();
        const std::string source = content.str();
        for (std::sregex_iterator found{source.begin(), source.end(), declaration}, end; found != end; ++found) {
            declared.insert((*found)[1]);
        }
    }
    CHECK(declared == listed);
}

} // namespace tst_ErrorCodes
