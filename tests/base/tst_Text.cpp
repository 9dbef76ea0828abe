#include "base/Text.h"

#include <catch2/catch.hpp>

namespace tst_Text {

using namespace frontdesk;

TEST_CASE("Text is trimmed and never empty", "[base]")
{
    CHECK(Text::from("　 电梯 坏了 \n")->view() == "电梯 坏了");
    CHECK(Text::from("a")->toString() == "a");
    CHECK(Text::from("第一行\n\t第二行")->view() == "第一行\n\t第二行");
    CHECK(*Text::from(" a ") == *Text::from("a"));

    CHECK(Text::from("").error().code == emptyText);
    CHECK(Text::from(" 　\t\n").error().code == emptyText);
}

TEST_CASE("Text takes pasted line ends as its own", "[base]")
{
    CHECK(Text::from("一\r\n二\r三")->view() == "一\n二\n三");
}

TEST_CASE("Text refuses what cannot be shown and says where it stands", "[base]")
{
    const Result<Text> cut = Text::from("张三\xE5\xBC");
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == badUtf8);
    CHECK(cut.error().place->column == 3);

    const Result<Text> bell = Text::from("张三\x07");
    REQUIRE_FALSE(bell);
    CHECK(bell.error().code == controlCharacter);
    CHECK(bell.error().args == std::vector<std::string>{"U+0007"});
    CHECK(bell.error().place->column == 3);

    CHECK(Text::from(std::string_view{"a\0b", 3}).error().code == controlCharacter);
    CHECK(Text::from("a\x7F"
                     "b")
              .error()
              .code == controlCharacter);
    CHECK(Text::from("a\xC2\x85"
                     "b")
              .error()
              .code == controlCharacter);
}

} // namespace tst_Text
