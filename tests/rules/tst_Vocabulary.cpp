#include "rules/RulesFixture.h"

namespace tst_Vocabulary {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("The vocabulary knows its words in both languages", "[rules]")
{
    const Vocabulary& vocabulary = testVocabulary();
    REQUIRE(vocabulary.moment("call.answered") != nullptr);
    CHECK(vocabulary.moment("call.answered")->label == LocalText{"接起", "answered"});
    CHECK_FALSE(vocabulary.moment("call.answered")->planned);
    CHECK(vocabulary.moment("call.answered.late")->planned);
    CHECK(vocabulary.moment("call") == nullptr);
    CHECK(vocabulary.fact("rings")->type == FactType::Number);
    CHECK(vocabulary.fact("late")->type == FactType::Flag);
    CHECK(vocabulary.fact("festival")->type == FactType::Text);
    CHECK(vocabulary.fact("caller")->values == Words{"unknown", "maybe", "known"});
    CHECK(vocabulary.slot("unit")->in(Language::Chinese) == "单位");
    CHECK(vocabulary.field("phone")->in(Language::English) == "phone");
    CHECK(vocabulary.limit("hold_seconds")->unit == "seconds");
    CHECK(vocabulary.limit("hold_seconds")->mostSensible == 600);
    CHECK(vocabulary.slot("rings") == nullptr);
    CHECK(vocabulary.limitNames() == Words{"hold_seconds", "rings"});
    CHECK(vocabulary.momentNames().size() == 6);
    CHECK(vocabulary.factNames().size() == 8);
    CHECK(vocabulary.slotNames().size() == 5);
    CHECK(vocabulary.fieldNames().size() == 3);
    CHECK(vocabulary.moment("call.answered.late")->isMark);
    CHECK(vocabulary.fact("hour")->most == 23);
    CHECK_FALSE(vocabulary.fact("hour")->planned);
    CHECK(vocabulary.fact("days_overdue")->planned);
    CHECK_FALSE(vocabulary.fact("rings")->most.has_value());
    CHECK(vocabulary.ladder("fee")->leastSensible == -60);
    CHECK(vocabulary.time("response")->mostSensible == 10000);
    CHECK(vocabulary.ladderNames() == Words{"fee", "mortgage"});
    CHECK(vocabulary.channelNames() == Words{"letter", "phone"});
    CHECK(vocabulary.recordNames() == Words{"complaint", "repair"});
    CHECK(vocabulary.timeNames() == Words{"response", "solution"});
    CHECK(vocabulary.stateNames() == Words{"promised", "waiting"});
    CHECK(vocabulary.personNames() == Words{"manager", "supervisor"});
    CHECK(vocabulary.channel("phone") != nullptr);
    CHECK(vocabulary.record("phone") == nullptr);
    CHECK(vocabulary.state("waiting")->zh == "等待");
    CHECK(vocabulary.person("manager")->en == "manager");
}

TEST_CASE("Every mistake in a vocabulary is found at once with its place", "[rules]")
{
    const auto read = Vocabulary::read(R"(format = 1
[[moment]]
name = "a.b"
zh = "一"
[[moment]]
name = "a.b"
zh = "一"
en = "one"
[[fact]]
name = "f"
type = "numbr"
zh = "一"
en = "one"
colour = 1
[[fact]]
name = "w"
type = "word"
zh = "一"
en = "one"
[[limit]]
name = "L"
unit = "rings"
least = 5
most = 2
zh = "一"
en = "one"
)",
                                       "v.toml");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == packInvalid);
    CHECK(read.error().args == Words{"v.toml"});
    std::vector<std::string> found;
    for (const Problem& problem : read.error().problems) {
        found.push_back(problem.field + " " + std::string{problem.code.name} + " " +
                        std::to_string(problem.place->line));
    }
    CHECK(found == Words{"a.b pack.missing_key 2", "a.b pack.duplicate_id 6", "f pack.unknown_word 11",
                         "f pack.unknown_key 14", "w pack.missing_key 15", "L pack.bad_value 21",
                         "L pack.bad_value 24"});
}

TEST_CASE("A vocabulary of another format is refused", "[rules]")
{
    const auto read = Vocabulary::read("format = 7\nwhatever = true\n", "v.toml");
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().problems.size() == 1);
    CHECK(read.error().problems.front().code == packFormat);
    CHECK(read.error().problems.front().args == Words{"7", "1"});
}

TEST_CASE("A vocabulary that is no TOML says where", "[rules]")
{
    const auto read = Vocabulary::read("format = 1\n[[moment]\n", "v.toml");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == packSyntax);
    CHECK(read.error().place->line == 2);
}

} // namespace tst_Vocabulary
