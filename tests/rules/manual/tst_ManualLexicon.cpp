#include "ManualFixture.h"
#include "rules/PackReader.h"

namespace tst_ManualLexicon {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("ManualLexicon", "[manual]")
{
    const std::string shipped = sourceFile("resources/manual-lexicon.toml");
    SECTION("each of its moments is one that packs may use, and the vocabulary's moments of manuals are all in it")
    {
        const Vocabulary vocabulary =
            Vocabulary::read(sourceFile("resources/vocabulary.toml"), "vocabulary.toml").value();
        for (const ManualMoment& moment : shippedLexicon().moments) {
            CAPTURE(moment.name);
            CHECK(vocabulary.moment(moment.name) != nullptr);
        }
        CHECK(shippedLexicon().moments.size() >= 123);
    }
    SECTION("a cue, a topic or a table that nobody knows is refused with its place")
    {
        const auto broken =
            ManualLexicon::read(shipped + "\n[[cue]]\nname = \"forbidd\"\nwords = [\"x\"]\n", "lexicon.toml");
        REQUIRE_FALSE(broken);
        CHECK(broken.error().code == packInvalid);
        REQUIRE(broken.error().problems.size() == 1);
        CHECK(broken.error().problems[0].args.back() == "forbid");
        CHECK(broken.error().problems[0].place->line > 1000);
        CHECK_FALSE(
            ManualLexicon::read(shipped + "\n[[moment]]\nname = \"x\"\ntopic = \"nowhere\"\nwords = [\"x\"]\n", "l"));
        CHECK_FALSE(ManualLexicon::read(shipped + "\n[[colour]]\nname = \"x\"\n", "l"));
        CHECK_FALSE(ManualLexicon::read("format = 2\n", "l"));
        CHECK_FALSE(ManualLexicon::read("not toml", "l"));
    }
}

} // namespace tst_ManualLexicon
