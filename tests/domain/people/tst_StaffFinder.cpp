#include "contracts/Samples.h"
#include "domain/people/StaffFinder.h"
#include "domain/people/StaffNames.h"

#include <catch2/catch.hpp>

namespace tst_StaffFinder {

using namespace frontdesk;

namespace {

std::vector<StaffEntry> colleagues()
{
    StaffNames names;
    std::vector<StaffEntry> entries;
    for (const char* const name : {"王小明", "欧阳建国", "单雄信", "Tom Baker", "吕小明"}) {
        entries.push_back({contract::idOf<StaffId>(static_cast<std::int64_t>(entries.size()) + 1),
                           name,
                           {Role::Staff},
                           names.keysOf(name)});
    }
    return entries;
}

std::vector<std::string> found(std::string_view typed)
{
    std::vector<std::string> names;
    for (const StaffEntry& entry : StaffFinder::find(colleagues(), typed)) {
        names.push_back(entry.name);
    }
    return names;
}

} // namespace

TEST_CASE("A colleague is found by name, by sound and by initials", "[people]")
{
    using Names = std::vector<std::string>;
    CHECK(found("王") == Names{"王小明"});
    CHECK(found("wxm") == Names{"王小明"});
    CHECK(found("WX") == Names{"王小明"});
    CHECK(found("wangxiao") == Names{"王小明"});
    CHECK(found("wang xiao") == Names{"王小明"});
    CHECK(found("wang'xiao") == Names{"王小明"});
    CHECK(found("oyjg") == Names{"欧阳建国"});
    CHECK(found("shan") == Names{"单雄信"});
    CHECK(found("lv") == Names{"吕小明"});
    CHECK(found("lu") == Names{"吕小明"});
    CHECK(found("tom b") == Names{"Tom Baker"});
    CHECK(found("小明") == Names{"王小明", "吕小明"});
    CHECK(found("  ").size() == 5);
    CHECK(found("zzz").empty());
}

} // namespace tst_StaffFinder
