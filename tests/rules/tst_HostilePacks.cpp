#include "rules/RulesFixture.h"

#include "rules/DueTimes.h"
#include "rules/Engine.h"
#include "rules/PackChecker.h"

#include <random>

namespace tst_HostilePacks {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const std::string hostileSample = packText(R"([[prompt]]
id = "opening"
at = "call.answered"
when = { late = true, rings = { least = 4 } }
say = ["{greeting}，{unit}，请问有什么可以帮您？"]
text = { zh = "先道歉", en = "Apologize" }
[[forbid]]
id = "f"
text = ["不知道"]
[[scenario]]
id = "s"
steps = [ { at = "call.answered", after = "16s", facts = { rings = 4, late = true }, expect = ["opening"] } ]
)");

} // namespace

TEST_CASE("A pack in another encoding is named as such with the place of the first wrong byte", "[rules]")
{
    SECTION("GB18030")
    {
        const auto read = readPack("format = 1\ntitle = \"\xBD\xD3\xB4\xFD\"\n");
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == packNotUtf8);
        CHECK(read.error().args == Words{"20"});
        CHECK(read.error().place == Place{"p.toml", 2, 10});
    }
    SECTION("the column counts characters, the offset bytes, a mark at the start included")
    {
        const auto read = readPack("\xEF\xBB\xBF# 前台\xFF\n");
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().args == Words{"11"});
        CHECK(read.error().place == Place{"p.toml", 1, 5});
    }
    SECTION("a character cut off at the end")
    {
        const auto read = readPack("# \xE5\x89");
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().args == Words{"2"});
    }
}

TEST_CASE("A UTF-8 mark is skipped and those of UTF-16 and UTF-32 are refused", "[rules]")
{
    CHECK(readPack("\xEF\xBB\xBF" + hostileSample).has_value());
    const std::string mark = GENERATE(std::string{"\xFF\xFE"}, std::string{"\xFE\xFF"},
                                      std::string{"\x00\x00\xFE\xFF", 4}, std::string{"\xFF\xFE\x00\x00", 4});
    const auto read = readPack(mark + hostileSample);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == packHasBom);
    CHECK(read.error().place == Place{"p.toml", 1, 1});
}

TEST_CASE("A text beyond the size limit is refused before it is read", "[rules]")
{
    std::string text = hostileSample;
    text.resize(4 * 1024 * 1024, '\n');
    CHECK(readPack(text).has_value());
    text.push_back('\n');
    const auto read = readPack(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == packTooLarge);
    CHECK(read.error().args == Words{"4194305", "4194304"});
}

TEST_CASE("A pack cut off anywhere is refused or read, and never worse", "[rules]")
{
    REQUIRE(readPack(hostileSample).has_value());
    std::size_t whole = 0;
    for (std::size_t length = 0; length < hostileSample.size(); ++length) {
        const auto read = readPack(std::string_view{hostileSample}.substr(0, length));
        if (read) {
            ++whole;
            CHECK(read->id == "p");
        } else {
            const bool hasPlace = read.error().place.has_value() && read.error().place->line > 0;
            CHECK(hasPlace);
        }
    }
    CHECK(whole > 0); // a cut between two entries leaves a smaller pack
    CHECK(whole < 20);
}

TEST_CASE("Random bytes and damaged packs are refused with a code", "[rules]")
{
    std::mt19937 random{20261121};
    std::uniform_int_distribution<int> byte{0, 255};
    SECTION("bytes")
    {
        for (int round = 0; round < 500; ++round) {
            std::string text(static_cast<std::size_t>(byte(random)) + 1, ' ');
            for (char& c : text) {
                c = static_cast<char>(byte(random));
            }
            CHECK_FALSE(readPack(text).has_value());
            CHECK_FALSE(Vocabulary::read(text, "v.toml").has_value());
        }
    }
    SECTION("letters of the language in any order")
    {
        constexpr std::string_view alphabet = "[]{}=.,\"'#\n ab1-\\";
        for (int round = 0; round < 2000; ++round) {
            std::string text(40, ' ');
            for (char& c : text) {
                c = alphabet[static_cast<std::size_t>(byte(random)) % alphabet.size()];
            }
            CHECK_FALSE(readPack(text).has_value());
        }
    }
    SECTION("a good pack with some bytes changed")
    {
        for (int round = 0; round < 2000; ++round) {
            std::string text = hostileSample;
            for (int change = 0; change < 3; ++change) {
                text[random() % text.size()] = static_cast<char>(byte(random) % 128);
            }
            const auto read = readPack(text);
            if (read) {
                CHECK_FALSE(RuleBook::compile({*read}).name().empty());
            } else {
                CHECK_FALSE(read.error().code.name.empty());
            }
        }
    }
}

TEST_CASE("Damaged ladders, clocks and calendars are refused or used, and never worse", "[rules]")
{
    const std::string sample = packText(R"([[calendar]]
id = "office"
week = [ { days = ["mon", "tue"], hours = ["08:30-12:00", "13:30-24:00"], breaks = "10:00-10:15" } ]
quiet = ["21:00-08:00"]
holidays = [ { from = "2026-02-15", until = "2026-02-23" }, { from = 2026-05-01 } ]
make_up = [ "2026-02-14", { date = "2026-02-28", like = "tue" } ]
[[ladder]]
id = "l"
for = "fee"
calendar = "office"
day_off = "before"
steps = [ { days = -5, channel = "phone", say = "{unit}" }, { days = 30, channel = "letter" } ]
[[clock]]
id = "c"
for = "complaint"
what = "solution"
near = "1d"
most = "2d"
calendar = "office"
levels = [ { after = "0m", tell = "manager" }, { after = "1h30m", tell = "control_room" } ]
)");
    REQUIRE(readPack(sample).has_value());
    const TimeZone zone = TimeZone::named("Asia/Shanghai").value();
    std::mt19937 random{20261129};
    std::vector<std::size_t> digits;
    for (std::size_t at = 0; at < sample.size(); ++at) {
        if (sample[at] >= '0' && sample[at] <= '9') {
            digits.push_back(at);
        }
    }
    std::uniform_int_distribution<int> letter{32, 126};
    int used = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text = sample;
        if (round % 3 == 0) {
            text[random() % text.size()] = static_cast<char>(letter(random));
        } else {
            // Other days and hours: as often sense as nonsense.
            text[digits[random() % digits.size()]] = static_cast<char>('0' + random() % 10);
        }
        const auto read = readPack(text);
        if (!read) {
            CHECK_FALSE(read.error().code.name.empty());
            continue;
        }
        ++used;
        const RuleBook book = RuleBook::compile({*read});
        static_cast<void>(PackChecker{testVocabulary()}.check({*read}));
        const auto office = book.calendar("office", zone);
        const Calendar* const calendar = office ? &*office : nullptr;
        for (const LadderEntry* ladder : book.ladders()) {
            CHECK(ladderDays(*ladder, std::chrono::year{2026} / 2 / 20, calendar).size() == ladder->steps.size());
        }
        for (const ClockEntry* clock : book.clocks()) {
            const UtcTime from = zone.startOf(std::chrono::year{2026} / 2 / 20);
            const auto due = clockDue(clock->most, from, calendar);
            CHECK((!due || *due >= from));
        }
    }
    CHECK(used > 100);
}

TEST_CASE("Deep nesting is refused before it can exhaust the stack", "[rules]")
{
    std::string text = "format = 1\n";
    SECTION("arrays") { text += "x = " + std::string(1'000'000, '[') + std::string(1'000'000, ']'); }
    SECTION("inline tables")
    {
        text += "x = ";
        for (int i = 0; i < 100'000; ++i) {
            text += "{a=";
        }
    }
    SECTION("a dotted key")
    {
        for (int i = 0; i < 1'000'000; ++i) {
            text += "a.";
        }
        text += "a = 1\n";
    }
    SECTION("a dotted table")
    {
        text += "[";
        for (int i = 0; i < 1'000'000; ++i) {
            text += "a.";
        }
        text += "a]\n";
    }
    SECTION("a dotted key behind quotes that end in quotes")
    {
        text += "x = { a = \"\"\"x\"\"\"\", b";
        for (int i = 0; i < 100'000; ++i) {
            text += ".b";
        }
        text += " = 1 }\n";
    }
    SECTION("a dotted key of quoted parts")
    {
        for (int i = 0; i < 1'000'000; ++i) {
            text += "''.";
        }
        text += "a = 1\n";
    }
    const auto read = readPack(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == packSyntax);
    CHECK(read.error().place->line == 2);
}

TEST_CASE("Dots in words and comments are no nesting", "[rules]")
{
    const std::string dots = "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z";
    CHECK(readPack("# " + dots + "\n" +
                   packText("[[prompt]]\nid = \"a\"\nat = \"call.answered\"\nsay = [\"" + dots + "\", '" + dots +
                            "', \"\"\"\n" + dots + "\\\" " + dots + "\"\"\"]\n"))
              .has_value());
}

TEST_CASE("Numbers too large for a machine are a mistake in the text", "[rules]")
{
    const auto read = readPack(packText("[[limit]]\nid = \"a\"\nwhat = \"rings\"\nmost = 99999999999999999999\n"));
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == packSyntax);
    CHECK(read.error().place->line == 9);
    CHECK(problemOf(packText("[[limit]]\nid = \"a\"\nwhat = \"rings\"\nmost = 9223372036854775807\n")).code ==
          packBadValue);
}

TEST_CASE("A mistake as long as a book is shown shortened", "[rules]")
{
    const std::string longName(200'000, 'x');
    const Problem problem = problemOf(packText("[[prompt]]\nid = \"a\"\nat = \"" + longName + "\"\nsay = \"x\"\n"));
    CHECK(problem.args[0].size() < 300);
    CHECK(problem.args[1].empty());
}

TEST_CASE("Two thousand entries in six packs compile and answer", "[rules]")
{
    std::vector<Pack> packs;
    std::size_t entries = 0;
    for (int p = 0; p < 6; ++p) {
        std::string text;
        for (int i = 0; i < 340; ++i, ++entries) {
            const std::string id = "e" + std::to_string(i);
            text += i % 3 == 0
                        ? "[[forbid]]\nid = \"" + id + "\"\nsource = \"M0-001\"\ntext = \"坏话" +
                              std::to_string(p * 1000 + i) + "号\"\nmatch = \"word\"\n"
                        : "[[prompt]]\nid = \"" + id +
                              "\"\nat = \"call.answered\"\nsource = \"M0-001\"\npriority = " + std::to_string(i % 7) +
                              "\nsay = \"第" + std::to_string(i) +
                              "句\"\nwhen = { rings = { least = " + std::to_string(i % 10) + " } }\n";
        }
        packs.push_back(goodPack(text, "p" + std::to_string(p)));
    }
    CHECK(entries == 2040);
    const RuleBook book = RuleBook::compile(packs);
    const Guidance guidance = Engine::guidance(book, "call.answered", Facts{}.set("rings", 20));
    CHECK(guidance.prompts.size() == 6 * 226);
    CHECK(guidance.forbidden.size() == 6 * 114);
    CHECK(std::is_sorted(guidance.prompts.begin(), guidance.prompts.end(),
                         [](const auto& a, const auto& b) { return a.priority > b.priority; }));
    CHECK(PackChecker{testVocabulary()}.check(packs).empty());
}

} // namespace tst_HostilePacks
