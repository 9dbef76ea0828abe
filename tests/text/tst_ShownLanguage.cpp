#include "text/ShownLanguage.h"

#include "text/Screen.h"

#include <catch2/catch.hpp>

namespace tst_ShownLanguage {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("The language of the screen is that of the installed translation", "[text]")
{
    CHECK(shownLanguage() == Language::English);
    {
        const ChineseScreen chinese;
        CHECK(shownLanguage() == Language::Chinese);
    }
    CHECK(shownLanguage() == Language::English);
}

TEST_CASE("A text of a pack is shown in the language of the screen, in Chinese when it has no English", "[text]")
{
    const LocalText both{.zh = "复述确认", .en = "Read back"};
    const LocalText own{.zh = "复述确认", .en = {}};
    CHECK(text(shown(both)) == "Read back");
    CHECK(text(shown(own)) == "复述确认");
    const ChineseScreen chinese;
    CHECK(text(shown(both)) == "复述确认");
}

TEST_CASE("Text goes to the screen and back unchanged", "[text]")
{
    const std::string words = "王女士 𠮷 3-1203";
    CHECK(fromQt(toQt(words)) == words);
    CHECK(toQt(std::string_view{words}.substr(0, 3)) == QString(QChar(0x738b)));
    CHECK(toQt({}).isEmpty());
}

} // namespace tst_ShownLanguage
