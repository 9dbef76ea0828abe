#include "domain/demo/DemoWriter.h"

#include "base/IdMaker.h"
#include "base/PhoneNumber.h"
#include "domain/call/CallRepository.h"
#include "domain/call/CallWords.h"
#include "domain/promise/PromiseRepository.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace frontdesk::tst_DemoCalls {

namespace {

std::string shippedDemo()
{
    std::ostringstream text;
    text << std::ifstream{std::string{FRONTDESK_SOURCE_DIR} + "/resources/demo.toml"}.rdbuf();
    return text.str();
}

/// The shipped texts, two lines, no packs.
struct Estate {
    DemoTexts texts = *DemoTexts::read(shippedDemo(), "demo.toml");
    UnitSettings unit;
    RuleBook book = RuleBook::compile({});
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    UtcTime until = zone.toUtc({std::chrono::year{2026} / 11 / 24, *LocalTime::parse("15:20")});

    Estate()
    {
        unit.lines.resize(2);
        unit.lines[1].number = 2;
    }
    [[nodiscard]] DemoPlan plan(std::int64_t calls, std::uint64_t seed = 7) const
    {
        return {.calls = calls, .people = 0, .seed = seed, .until = until};
    }
};

std::vector<DemoCall> madeUp(const Estate& estate, const DemoPlan& plan)
{
    DemoCalls calls{estate.texts, estate.unit, estate.book, plan};
    std::vector<DemoCall> all;
    for (std::int64_t made = 0; made < plan.calls; ++made) {
        all.push_back(calls.next());
    }
    return all;
}

} // namespace

TEST_CASE("What a demonstration says is data", "[demo]")
{
    const std::string whole = shippedDemo();

    SECTION("the shipped file is whole, and its numbers are numbers that nobody has")
    {
        const auto texts = DemoTexts::read(whole, "demo.toml");
        REQUIRE(texts.has_value());
        std::set<std::string> categories;
        for (const DemoMatter& matter : texts->matters) {
            categories.insert(matter.category);
        }
        CHECK(categories.size() == callCategories.size() - 1); // a wrong number is about nothing
        for (const std::string& mobile : texts->mobiles) {
            CHECK(std::set<std::string>{"154", "160", "161", "163", "164", "168", "169", "179"}.contains(mobile));
        }
    }
    SECTION("a word that no list has is named with its place")
    {
        std::string bad = whole;
        bad.replace(bad.find("{home}{home_trouble}"), 6, "{hoem}");
        const auto texts = DemoTexts::read(bad, "demo.toml");
        REQUIRE_FALSE(texts.has_value());
        CHECK(texts.error().code == demoBad);
        CHECK(texts.error().place->line > 0);
    }
    SECTION("so is what is missing, empty or of a wrong kind")
    {
        for (const auto& [was, is] :
             {std::pair{"surnames = [", "surname = ["}, std::pair{"doors = 6", "doors = 60"},
              std::pair{"category = \"repair\"", "category = \"repairs\""}, std::pair{"[people]", "[person]"},
              std::pair{"[[matter]]", "[[matters]]"}, std::pair{"\"测试通话\"", "\"\""}}) {
            std::string bad = whole;
            for (std::size_t at = bad.find(was); at != std::string::npos; at = bad.find(was, at + 1)) {
                bad.replace(at, std::string{was}.size(), is);
            }
            CAPTURE(was);
            const auto texts = DemoTexts::read(bad, "demo.toml");
            REQUIRE_FALSE(texts.has_value());
            CHECK(texts.error().code == demoBad);
        }
    }
}

TEST_CASE("The calls of a demonstration are like those of a desk", "[demo]")
{
    const Estate estate;
    const auto calls = madeUp(estate, estate.plan(3000));

    SECTION("the same plan gives the same calls, another seed gives others")
    {
        const auto again = madeUp(estate, estate.plan(3000));
        const auto other = madeUp(estate, estate.plan(3000, 8));
        REQUIRE(again.size() == calls.size());
        for (std::size_t at = 0; at < calls.size(); ++at) {
            REQUIRE(again[at].save.id == calls[at].save.id);
            REQUIRE(again[at].save.form == calls[at].save.form);
            REQUIRE(again[at].save.live == calls[at].save.live);
            REQUIRE(again[at].later.size() == calls[at].later.size());
        }
        CHECK(other[0].save.id != calls[0].save.id);
    }
    SECTION("they come in order, end before now, and their ids say when they rang")
    {
        for (std::size_t at = 0; at < calls.size(); ++at) {
            const DemoCall& call = calls[at];
            REQUIRE(call.save.live.rangAt < estate.until);
            REQUIRE(IdMaker::timeOf(call.save.id.value()) == call.save.live.rangAt);
            REQUIRE((at == 0 || calls[at - 1].save.live.rangAt < call.save.live.rangAt));
            REQUIRE((at == 0 || calls[at - 1].save.id < call.save.id));
            REQUIRE(*call.save.live.endedAt <= call.savedAt);
            for (const DemoLater& later : call.later) {
                REQUIRE(later.at >= call.savedAt);
                REQUIRE(later.at < estate.until);
            }
        }
    }
    SECTION("they ring by day, and less on Sundays")
    {
        std::map<unsigned, int> weekdays;
        for (const DemoCall& call : calls) {
            const LocalDateTime local = estate.zone.toLocal(call.save.live.rangAt);
            REQUIRE(local.time.hour() >= 6);
            REQUIRE(local.time.hour() <= 21);
            ++weekdays[std::chrono::weekday{std::chrono::sys_days{local.date}}.c_encoding()];
        }
        CHECK(weekdays[0] > 0);
        CHECK(weekdays[0] * 2 < weekdays[1]);
    }
    SECTION("a line talks with one caller at a time, unless the call was missed")
    {
        std::map<int, UtcTime> busyUntil;
        for (const DemoCall& call : calls) {
            const CallSnapshot& live = call.save.live;
            if (live.outcome != CallOutcome::Missed) {
                REQUIRE(busyUntil[live.line] <= live.rangAt);
                busyUntil[live.line] = *live.endedAt;
            }
        }
    }
    SECTION("everything that a desk knows is among them, in sensible shares")
    {
        std::map<std::string, int> counts;
        std::set<std::string> categories;
        for (const DemoCall& call : calls) {
            const CallSnapshot& live = call.save.live;
            ++counts[std::string{nameOf(live.outcome)}];
            counts["late"] += live.late ? 1 : 0;
            counts["hold"] += live.holds.empty() ? 0 : 1;
            counts["long hold"] += !live.holds.empty() && live.holds[0].overLimit ? 1 : 0;
            counts["to complete"] += call.save.toComplete ? 1 : 0;
            counts["callback"] += call.save.callback ? 1 : 0;
            counts["landline"] += call.save.form.phone.starts_with('0') ? 1 : 0;
            for (const DemoLater& later : call.later) {
                ++counts["later " + std::to_string(static_cast<int>(later.what))];
            }
            categories.insert(call.save.form.category);
            if (!call.save.form.phone.empty()) {
                const auto phone = PhoneNumber::parse(call.save.form.phone);
                REQUIRE(phone.has_value());
                REQUIRE((phone->kind() == PhoneKind::Mobile || phone->kind() == PhoneKind::Landline));
            }
        }
        for (const auto& [what, count] : counts) {
            CAPTURE(what, count);
            CHECK(count > 0);
            CHECK(count < 2800);
        }
        CHECK(counts.size() == 3 + 6 + 6);
        CHECK(categories.size() == callCategories.size()); // all but wrong_number, and none
    }
}

TEST_CASE("A demonstration is entered as if people had done it", "[demo]")
{
    const Estate estate;
    InMemoryStore store;
    const DemoPlan plan = estate.plan(400);
    DemoCalls calls{estate.texts, estate.unit, estate.book, plan};
    DemoWriter writer{calls, estate.book, Actor::program()};
    std::optional<Result<void>> done;
    for (const std::int64_t piece : {150, 250}) {
        store.write(
            [&](UnitOfWork& uow) {
                return writer.enter(uow, piece).and_then([&] {
                    return piece == 250 ? writer.finish(uow) : Result<void>{};
                });
            },
            [&](const Result<void>& reply) { done = reply; });
        store.settle();
        REQUIRE(done.has_value());
        REQUIRE(done->has_value());
    }

    store.read(
        "",
        [&](const ReadView& view) -> Result<void> {
            const auto all = view.calls().rangBetween(utcFromMillis(0), UtcTime::max(), 1000);
            REQUIRE(all->size() == 400);
            const auto open = view.promises().open(1000);
            CHECK_FALSE(open->empty());
            int kept = 0;
            for (const Call& call : *all) {
                const auto promises = view.promises().ofOrigin({RecordKind::Call, call.id.value()});
                REQUIRE(promises.has_value());
                for (const Promise& promise : *promises) {
                    kept += promise.state == PromiseState::Kept ? 1 : 0;
                    REQUIRE((!promise.closedAt || *promise.closedAt < estate.until));
                }
                CHECK(view.audit().historyOf({RecordKind::Call, call.id.value()})->size() ==
                      static_cast<std::size_t>(call.version));
            }
            CHECK(kept > 0);
            CHECK(*view.calls().countToComplete() < 10); // the rest was completed
            const auto found = view.search("漏水", 100);
            CHECK_FALSE(found->empty());
            return {};
        },
        [](const Result<void>& reply) { CHECK(reply.has_value()); });
    store.settle();
}

} // namespace frontdesk::tst_DemoCalls
