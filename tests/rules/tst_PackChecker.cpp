#include "rules/ErrorCodes.h"
#include "rules/PackChecker.h"
#include "rules/RulesFixture.h"

#include <set>

namespace tst_PackChecker {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

std::string sourced(const std::string& entry) { return entry + "source = \"M0-001\"\n"; }

std::string limitEntry(const std::string& id, int most, const std::string& more = {})
{
    return sourced("[[limit]]\nid = \"" + id +
                   "\"\nwhat = \"rings\"\nat = \"call.ringing\"\nmost = " + std::to_string(most) + "\n" + more);
}

std::string sayEntry(const std::string& id, const std::string& say, const std::string& more = {})
{
    return sourced("[[prompt]]\nid = \"" + id + "\"\nat = \"call.answered\"\nsay = \"" + say + "\"\n" + more);
}

std::string forbidEntry(const std::string& id, const std::string& text, const std::string& more = {})
{
    return sourced("[[forbid]]\nid = \"" + id + "\"\ntext = \"" + text + "\"\n" + more);
}

std::vector<PackFinding> check(const std::vector<Pack>& packs, PackOrigin origin = PackOrigin::Own)
{
    return PackChecker{testVocabulary()}.check(packs, origin);
}

Words told(const std::vector<PackFinding>& findings)
{
    Words all;
    for (const PackFinding& finding : findings) {
        std::string one = finding.severity == Severity::Error ? "error " : "warning ";
        one += finding.problem.field + " " + std::string{finding.problem.code.name};
        for (const std::string& argument : finding.problem.args) {
            one += " " + argument;
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace

TEST_CASE("A sound pack has no findings", "[rules]")
{
    CHECK(told(check({goodPack(limitEntry("a", 3) + sayEntry("b", "您好") + forbidEntry("c", "不知道"))})).empty());
    CHECK(check({}).empty());
}

TEST_CASE("Two limits that contradict each other are found", "[rules]")
{
    const Pack p = goodPack(limitEntry("a", 3), "p");
    SECTION("in two packs, with both places")
    {
        const auto findings = check({p, goodPack(limitEntry("b", 2), "q")});
        CHECK(told(findings) == Words{"error q/b pack.limit_conflict rings 2 3 p.toml:10:8"});
        CHECK(findings[0].problem.place == Place{"q.toml", 10, 8});
    }
    SECTION("without calling a rehearsal wrong that expects one of them")
    {
        const std::string scenario =
            "[[scenario]]\nid = \"s\"\nsteps = [ { at = \"call.ringing\", expect = [\"a\"] } ]\n";
        const Pack rehearsed = goodPack(limitEntry("a", 3) + scenario, "p");
        CHECK(told(check({rehearsed, goodPack(limitEntry("b", 2), "q")})) ==
              Words{"error q/b pack.limit_conflict rings 2 3 p.toml:10:8"});
        // One that a priority settles against it does say what no longer holds.
        CHECK(told(check({rehearsed, goodPack(limitEntry("b", 2, "priority = 1\n"), "q")})) ==
              Words{"error p/s pack.scenario_fails s 1 a missing"});
    }
    SECTION("not when they say the same") { CHECK(check({p, goodPack(limitEntry("b", 3), "q")}).empty()); }
    SECTION("not when a priority settles it")
    {
        CHECK(check({p, goodPack(limitEntry("b", 2, "priority = 1\n"), "q")}).empty());
    }
    SECTION("not when an overlay changes it") { CHECK(check({p, goodPack(limitEntry("a", 2), "q", "p")}).empty()); }
    SECTION("not when they never hold together")
    {
        const auto pair = [](const std::string& a, const std::string& b) {
            return check({goodPack(limitEntry("a", 3, "when = { " + a + " }\n") +
                                   limitEntry("b", 2, "when = { " + b + " }\n"))})
                .size();
        };
        CHECK(pair("late = true", "late = false") == 0);
        CHECK(pair("caller = \"known\"", "caller = { any = [\"maybe\", \"unknown\"] }") == 0);
        CHECK(pair("rings = { most = 3 }", "rings = { least = 4 }") == 0);
        CHECK(pair("rings = 3", "rings = { least = 4 }") == 0);
        CHECK(pair("late = true", "caller = \"known\"") == 1);
        CHECK(pair("rings = { most = 4 }", "rings = { least = 4 }") == 1);
        CHECK(pair("rings = 5", "rings = { least = 4 }") == 1);
        CHECK(pair("caller = \"known\"", "caller = { any = [\"maybe\", \"known\"] }") == 1);
    }
}

TEST_CASE("A limit outside the sensible range is marked", "[rules]")
{
    CHECK(told(check({goodPack(limitEntry("a", 30))})) == Words{"warning p/a pack.limit_unreasonable rings 30 1 10"});
    CHECK(told(check({goodPack(limitEntry("a", 0))})) == Words{"warning p/a pack.limit_unreasonable rings 0 1 10"});
}

TEST_CASE("Words to say that another entry forbids are found", "[rules]")
{
    const Pack forbids = goodPack(forbidEntry("dont", "不知道") + forbidEntry("w", "领导定的", "match = \"word\"\n") +
                                      forbidEntry("o", "喂", "match = \"opening\"\nat = \"call.answered\"\n"),
                                  "f");
    const auto with = [&](const std::string& entry) { return told(check({forbids, goodPack(entry, "p")})); };
    CHECK(with(sayEntry("a", "您好，不知道。")) == Words{"error p/a pack.says_forbidden 不知道 f/dont"});
    CHECK(with(sayEntry("a", "不知道您是否方便")).empty());
    CHECK(with(sayEntry("a", "这是领导定的规矩")) == Words{"error p/a pack.says_forbidden 领导定的 f/w"});
    CHECK(with(sayEntry("a", "喂，您好")) == Words{"error p/a pack.says_forbidden 喂 f/o"});
    CHECK(with(sayEntry("a", "{surname}不知道")).empty()); // a slot stands for letters, not for a border
    CHECK(with(sayEntry("a", "不知道", "enabled = false\n")).empty());
    CHECK(with(sourced("[[phrase]]\nid = \"a\"\ncategory = \"x\"\nsay = [\"好\", \"不知道\"]\n")).size() == 1);
    CHECK(with("[[greeting]]\nid = \"a\"\nsay = \"不知道\"\n").size() == 1);
    CHECK(with(forbidEntry("a", "随便", "instead = \"不知道\"\n")).size() == 1);
    // Forbidden at another moment, or under facts that exclude each other: no contradiction.
    CHECK(with(sourced("[[prompt]]\nid = \"a\"\nat = \"call.ringing\"\nsay = \"喂，您好\"\n")).empty());
    CHECK(told(check({goodPack(forbidEntry("f", "喂", "when = { late = true }\n") +
                               sayEntry("a", "喂", "when = { late = false }\n"))}))
              .empty());
}

TEST_CASE("An entry that names no clause is marked", "[rules]")
{
    CHECK(told(check({goodPack("[[prompt]]\nid = \"a\"\nat = \"call.answered\"\nsay = \"x\"\n"
                               "[[greeting]]\nid = \"g\"\nsay = \"x\"\n[[forbid]]\nid = \"f\"\ntext = \"y\"\n"
                               "[[phrase]]\nid = \"off\"\nenabled = false\n")})) ==
          Words{"warning p/a pack.no_source", "warning p/f pack.no_source"});
}

TEST_CASE("The same phrase twice in one category is marked", "[rules]")
{
    const auto phrase = [](const std::string& id, const std::string& category, const std::string& say) {
        return sourced("[[phrase]]\nid = \"" + id + "\"\ncategory = \"" + category + "\"\nsay = \"" + say + "\"\n");
    };
    CHECK(told(check({goodPack(phrase("a", "请求", "请稍等"), "p"), goodPack(phrase("b", "请求", "请稍等。"), "q")})) ==
          Words{"warning q/b pack.duplicate_phrase 请稍等。 p.toml:9:7"});
    CHECK(check({goodPack(phrase("a", "请求", "请稍等") + phrase("b", "致歉", "请稍等"))}).empty());
}

TEST_CASE("An overlay's ids that are no more in the pack are named", "[rules]")
{
    const Pack shipped = goodPack(sayEntry("a", "您好"), "p");
    const Pack mine = goodPack(sayEntry("gone", "您好") + "[[prompt]]\nid = \"a\"\nenabled = false\n" +
                                   "[[scenario]]\nid = \"own\"\nsteps = [ { at = \"call.answered\" } ]\n",
                               "mine", "p");
    CHECK(told(check({shipped, mine})) == Words{"warning mine/gone pack.vanished_id gone  p"});
    CHECK(told(check({mine})) == Words{"error mine/pack pack.extends_unknown p "});
}

TEST_CASE("Two packs of one name cannot be active together", "[rules]")
{
    CHECK(told(check({goodPack(sayEntry("a", "1")), goodPack(sayEntry("a", "2"))})) ==
          Words{"error p/pack pack.duplicate_id p p.toml:2:1"});
}

TEST_CASE("A rehearsal passes when the guidance holds what it expects", "[rules]")
{
    const std::string entries =
        sayEntry("opening", "{unit}，请讲") + sayEntry("late", "久等了", "when = { late = true }\nonce = true\n") +
        sayEntry("wait", "请稍等", "cooldown = \"30s\"\n") + limitEntry("rings", 3) + forbidEntry("f", "不知道") +
        sourced("[[checklist]]\nid = \"c\"\nat = \"call.ringing\"\ntitle = \"x\"\nsteps = [ { id = \"pen\", text = "
                "\"x\" } ]\n") +
        sourced("[[require]]\nid = \"r\"\nat = \"call.emergency\"\nfields = \"phone\"\n");
    const auto rehearse = [&](const std::string& steps) {
        Words all;
        for (const PackFinding& finding :
             check({goodPack(entries + "[[scenario]]\nid = \"s\"\nsteps = [\n" + steps + "\n]\n")})) {
            CHECK(finding.problem.place->line > 40);
            all.push_back(told({finding}).front());
        }
        return all;
    };
    SECTION("all of it")
    {
        CHECK(
            rehearse(R"({ at = "call.ringing", expect = ["rings", "c", "c/pen", "p/c/pen", "f"], absent = ["opening"] },
{ at = "call.answered", after = "16s", facts = { late = true }, expect = ["late", "p/opening"] },
{ at = "call.emergency", expect = ["r"], absent = ["rings"] })")
                .empty());
    }
    SECTION("something is missing and something else unwanted")
    {
        CHECK(rehearse(R"({ at = "call.answered", expect = ["late"], absent = ["opening"] })") ==
              Words{"error p/s pack.scenario_fails s 1 late missing",
                    "error p/s pack.scenario_fails s 1 opening unwanted"});
    }
    SECTION("what is said once does not come again, and a cooldown passes")
    {
        CHECK(rehearse(R"({ at = "call.answered", facts = { late = true }, expect = ["late", "wait"] },
{ at = "call.answered", after = "10s", facts = { late = true }, absent = ["late", "wait"], expect = ["opening"] },
{ at = "call.answered", after = "20s", facts = { late = true }, absent = ["late"], expect = ["wait"] })")
                  .empty());
    }
    SECTION("the name of a longer entry is not enough")
    {
        CHECK(rehearse(R"({ at = "call.answered", expect = ["open"] })").size() == 1);
    }
    SECTION("a name that no pack knows is marked where it would always pass")
    {
        CHECK(rehearse(R"({ at = "call.answered", absent = ["opnening"] })") ==
              Words{"warning p/s pack.vanished_id opnening opening p"});
    }
}

TEST_CASE("A rehearsal keeps its meaning when its pack is overlaid or stands beside others", "[rules]")
{
    const Pack base =
        goodPack(sayEntry("opening", "您好") +
                     "[[scenario]]\nid = \"s\"\nsteps = [ { at = \"call.answered\", expect = [\"opening\"] } ]\n",
                 "base");
    const Pack role =
        goodPack(sayEntry("opening", "请讲") +
                     "[[scenario]]\nid = \"t\"\nsteps = [ { at = \"call.answered\", expect = [\"role/opening\"] } ]\n",
                 "role");
    CHECK(told(check({base, role})).empty());
    CHECK(told(check({base, role, goodPack(sayEntry("opening", "说吧"), "mine", "role")})).empty());
    CHECK(told(check({base, role, goodPack("[[prompt]]\nid = \"opening\"\nenabled = false\n", "mine", "role")})) ==
          Words{"error base/s pack.scenario_fails s 1 opening missing",
                "error role/t pack.scenario_fails t 1 role/opening missing"});
    // Another pack's entry of the same id does not count for a pack that has its own.
    const Pack shy =
        goodPack(sayEntry("opening", "轻声", "when = { late = true }\n") +
                     "[[scenario]]\nid = \"u\"\nsteps = [ { at = \"call.answered\", absent = [\"opening\"] } ]\n",
                 "shy");
    CHECK(told(check({role, shy})).empty());
}

TEST_CASE("Shipped packs want English beside Chinese", "[rules]")
{
    const Pack pack =
        goodPack(sourced("[[prompt]]\nid = \"a\"\nat = \"call.answered\"\ntext = \"先道歉\"\n") +
                 sourced("[[prompt]]\nid = \"b\"\nat = \"call.answered\"\ntext = { zh = \"甲\", en = \"A\" }\n") +
                 sayEntry("c", "您好"));
    CHECK(check({pack}).empty());
    CHECK(told(check({pack}, PackOrigin::Shipped)) ==
          Words{"warning p/pack pack.no_english T", "warning p/a pack.no_english 先道歉"});
}

TEST_CASE("Findings come in the order of the packs and their lines", "[rules]")
{
    const Pack p = goodPack(limitEntry("a", 30) + "[[forbid]]\nid = \"f\"\ntext = \"不知道\"\n", "p");
    const Pack base = goodPack(sayEntry("x", "不知道"), "base");
    CHECK(told(check({p, base})) == Words{"warning p/a pack.limit_unreasonable rings 30 1 10",
                                          "warning p/f pack.no_source", "error base/x pack.says_forbidden 不知道 p/f"});
}

TEST_CASE("Every code of the layer is listed once", "[rules]")
{
    std::set<std::string_view> names;
    for (const ErrorCode& code : rulesErrors) {
        CHECK(code.name.starts_with("pack."));
        CHECK(names.insert(code.name).second);
    }
    CHECK(names.size() == 37);
}

} // namespace tst_PackChecker
