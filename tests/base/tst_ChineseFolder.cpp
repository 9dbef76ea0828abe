#include "base/ChineseFolder.h"

#include <catch2/catch.hpp>

namespace tst_ChineseFolder {

using namespace frontdesk;

TEST_CASE("traditional characters fold to simplified ones", "[base]")
{
    const ChineseFolder folder = *ChineseFolder::create();
    CHECK(folder.toSimplified("歐陽靜雲 電話：單元樓") == "欧阳静云 电话：单元楼");
    CHECK(folder.toSimplified("葉蕭鄭劉張陳趙楊黃許呂") == "叶萧郑刘张陈赵杨黄许吕");
    CHECK(folder.toSimplified("简体与 ABC 123 𠮷 不变") == "简体与 ABC 123 𠮷 不变");
    CHECK(folder.toSimplified("").empty());
}

TEST_CASE("a folder keeps its work when it moves", "[base]")
{
    ChineseFolder first = *ChineseFolder::create();
    const ChineseFolder second = std::move(first);
    CHECK(second.toSimplified("門") == "门");
}

} // namespace tst_ChineseFolder
