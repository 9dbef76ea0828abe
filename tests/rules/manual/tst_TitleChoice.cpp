#include "ManualFixture.h"
#include "rules/manual/TitleChoice.h"

namespace tst_TitleChoice {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("titleChoiceEnd", "[manual]")
{
    const auto end = [](const std::string& text) { return titleChoiceEnd(toCodePoints(text), 0, shippedLexicon()); };
    CHECK(end("先生/女士您好") == 5);
    CHECK(end("先生 / 女士") == 7);
    CHECK(end("先生（女士）好") == 6);
    CHECK(end("先生/女士/小姐") == 8);
    CHECK(end("先生") == 0);
    CHECK(end("先生/") == 0);
    CHECK(end("先生（女士") == 0);
    CHECK(end("您好") == 0);
    CHECK(end("") == 0);
}

} // namespace tst_TitleChoice
