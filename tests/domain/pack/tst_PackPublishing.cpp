#include "contracts/Samples.h"
#include "domain/audit/AuditEntry.h"
#include "domain/draft/Draft.h"
#include "domain/pack/PackPublishing.h"
#include "domain/pack/PackService.h"
#include "rules/PackChecker.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>

namespace tst_PackPublishing {

using namespace frontdesk;
using contract::morning;

namespace {

constexpr std::string_view words = R"(format = 1
moment = [ { name = "call.ringing", zh = "振铃", en = "ringing" }, { name = "call.answered", zh = "接起", en = "answered" } ]
fact = [ { name = "late", type = "flag", zh = "迟", en = "late" } ]
limit = [ { name = "rings", unit = "rings", least = 1, most = 10, zh = "铃声数", en = "rings" } ]
)";

std::string packText(const std::string& pack, const std::string& version, const std::string& entries)
{
    return "format = 1\n\n[pack]\nid = \"" + pack + "\"\ntitle = { zh = \"规程\", en = \"Rules\" }\nversion = \"" +
           version + "\"\n\n" + entries;
}

std::string opening(const std::string& say, const std::string& more = {})
{
    return "[[prompt]]\nid = \"opening\"\n" + more + "at = \"call.answered\"\nsay = [\"" + say +
           "\"]\nsource = [\"c1\"]\n";
}

/// A unit that follows base alone, with a trainer.
struct Publishing {
    Publishing()
    {
        run<int>([&](UnitOfWork& uow) {
            const Actor program = Actor::program();
            UnitSettings unit;
            unit.unitName = "Lakeside";
            unit.lines.resize(1);
            REQUIRE(unit.write(uow, program, clock.now()).has_value());
            return PackService{}.enterShipped(
                uow, program,
                {{"base.toml", packText("base", "1",
                                        opening("您好") + "[[scenario]]\nid = \"call\"\nsteps = [ { at = "
                                                          "\"call.answered\", expect = [\"opening\"] } "
                                                          "]\nsource = [\"TR\"]\n")}},
                vocabulary, ids, clock.now());
        }).value();
    }
    template <class T> Result<T> run(const std::function<Result<T>(UnitOfWork&)>& job)
    {
        clock.advance(std::chrono::minutes{1});
        Result<T> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = job(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    Result<PackVersion> draft(const std::string& text, const std::optional<Manual>& manual = {})
    {
        return run<PackVersion>([&](UnitOfWork& uow) {
            return PackPublishing{}.addDraft(uow, trainer, ids.next<PackVersionTag>(), text, manual, vocabulary,
                                             clock.now());
        });
    }
    Result<PackVersion> save(const PackVersion& version, const std::string& text)
    {
        return run<PackVersion>([&](UnitOfWork& uow) {
            return PackPublishing{}.saveDraft(uow, trainer, version.id, version.rowVersion, text, vocabulary,
                                              clock.now());
        });
    }
    Result<PackVersion> publish(const PackVersion& version, const std::string& name)
    {
        return run<PackVersion>([&](UnitOfWork& uow) {
            return PackPublishing{}.publish(uow, trainer, version.id, version.rowVersion, name, vocabulary,
                                            clock.now());
        });
    }
    Result<PackVersion> retire(const PackVersion& version)
    {
        return run<PackVersion>([&](UnitOfWork& uow) {
            return PackPublishing{}.retire(uow, trainer, version.id, version.rowVersion, vocabulary, clock.now());
        });
    }
    Result<UnitSettings> activate(const std::string& pack, bool active)
    {
        return run<UnitSettings>([&](UnitOfWork& uow) {
            return PackPublishing{}.activate(uow, trainer, pack, active, vocabulary, clock.now());
        });
    }
    std::string saidAtAnswer()
    {
        std::string said;
        REQUIRE(store.readNow([&](const ReadView& view) -> Result<void> {
            const auto unit = UnitSettings::read(view.settings()).value();
            const auto book = PackService{}.compileActive(view, unit, vocabulary);
            REQUIRE(book.has_value());
            for (const PromptEntry* prompt : book->prompts("call.answered")) {
                said += prompt->say.front() + ' ';
            }
            return {};
        }));
        return said;
    }

    InMemoryStore store;
    ManualClock clock{morning};
    IdMaker ids{clock, 1};
    Vocabulary vocabulary = Vocabulary::read(words, "vocabulary.toml").value();
    Actor trainer{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Trainer}};
};

} // namespace

TEST_CASE("A draft becomes a version that the desks follow once its pack is active")
{
    Publishing desk;
    const PackVersion draft = desk.draft(packText("own", "draft", opening("早上好"))).value();
    CHECK(draft.state == PackState::Draft);
    CHECK(draft.origin == PackOrigin::Own);
    CHECK(desk.saidAtAnswer() == "您好 ");

    const PackVersion published = desk.publish(draft, "2026.11.29").value();
    CHECK(published.state == PackState::Published);
    CHECK(published.version == "2026.11.29");
    CHECK(published.text.find("version = \"2026.11.29\"") != std::string::npos);
    CHECK(published.hash == packHash(published.text));
    CHECK(published.by == desk.trainer.staff);
    CHECK(desk.saidAtAnswer() == "您好 "); // nobody follows it yet

    CHECK(desk.activate("own", true).value().packs == std::vector<std::string>{"own"});
    CHECK(desk.saidAtAnswer() == "早上好 "); // the same id takes the place of base's
    CHECK(desk.activate("own", true).value().packs == std::vector<std::string>{"own"});

    // The next version is in force at once, and one step takes it back.
    const PackVersion next = desk.publish(desk.draft(packText("own", "draft", opening("请讲"))).value(), "2").value();
    CHECK(desk.saidAtAnswer() == "请讲 ");
    REQUIRE(desk.retire(next).has_value());
    CHECK(desk.saidAtAnswer() == "早上好 ");

    const auto last = desk.retire(published);
    REQUIRE_FALSE(last.has_value());
    CHECK(last.error().code == packNoOlder);
    CHECK(desk.saidAtAnswer() == "早上好 ");
    CHECK(desk.activate("own", false).value().packs.empty());
    CHECK(desk.saidAtAnswer() == "您好 ");
}

TEST_CASE("A pack that does not pass its check or its rehearsals is not published, and the draft stays")
{
    Publishing desk;
    const PackVersion silent =
        desk.draft(packText("own", "draft", "[[prompt]]\nid = \"opening\"\nenabled = false\n")).value();
    const auto failed = desk.publish(silent, "1");
    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error().code == packCheckFailed);
    REQUIRE(failed.error().problems.size() == 1);
    CHECK(failed.error().problems[0].code == packScenarioFails);
    CHECK(desk.store.data().packs.at(silent.id.value()).state == PackState::Draft);
    CHECK(desk.saidAtAnswer() == "您好 ");

    const auto foreign = desk.draft("format = 1\n[pack]\nid = \"x\"\n");
    REQUIRE_FALSE(foreign.has_value());
    const auto broken =
        desk.save(silent, packText("own", "draft", "[[prompt]]\nid = \"p\"\nat = \"call.nowhere\"\nsay = \"x\"\n"));
    REQUIRE_FALSE(broken.has_value());
    CHECK(desk.store.data().packs.at(silent.id.value()) == silent);
}

TEST_CASE("What a desk cannot do without is reviewed before a pack is published")
{
    Publishing desk;
    const PackVersion draft = desk.draft(packText("own", "draft", opening("早上好", "review = \"open\"\n"))).value();
    const auto early = desk.publish(draft, "1");
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().code == packNotReviewed);
    REQUIRE(early.error().problems.size() == 1);
    CHECK(early.error().problems[0].field == "opening");
    const PackVersion reviewed = desk.save(draft, packText("own", "draft", opening("早上好"))).value();
    CHECK(desk.publish(reviewed, "1").has_value());
}

TEST_CASE("A version is decided on once, as it was seen, under a name of its own")
{
    Publishing desk;
    const PackVersion draft = desk.draft(packText("own", "draft", opening("早上好"))).value();
    const PackVersion saved = desk.save(draft, packText("own", "draft", opening("您早"))).value();
    CHECK(desk.save(draft, packText("own", "draft", opening("喂"))).error().code == recordConflict);
    CHECK(desk.publish(draft, "1").error().code == recordConflict);
    const PackVersion published = desk.publish(saved, "1").value();
    CHECK(desk.publish(published, "2").error().code == packNoDraft);
    CHECK(desk.save(published, packText("own", "draft", opening("喂"))).error().code == packNoDraft);
    const PackVersion again = desk.draft(packText("own", "draft", opening("早"))).value();
    CHECK(desk.publish(again, "1").error().code == packVersionTaken);
    CHECK(nextVersionName({published}, "own", "1") == "1-2");
    CHECK(nextVersionName({published}, "other", "1") == "1");
    REQUIRE(desk.retire(again).has_value());
    CHECK(desk.store.data().packs.at(again.id.value()).state == PackState::Retired);
}

TEST_CASE("Saving a draft ends what was kept of it meanwhile, and its manual stays with it")
{
    Publishing desk;
    const Manual manual{
        .id = contract::idOf<ManualId>(5), .pack = "own", .file = "m.txt", .text = "微笑", .at = morning};
    const PackVersion draft = desk.draft(packText("own", "draft", opening("早上好")), manual).value();
    CHECK(desk.store.data().manuals.at(5) == manual);
    REQUIRE(desk.store
                .writeNow([&](UnitOfWork& uow) {
                    return uow.drafts().put({.record = {RecordKind::PackVersion, draft.id.value()}, .payload = {}});
                })
                .has_value());
    REQUIRE(desk.store.data().drafts.size() == 1);
    REQUIRE(desk.save(draft, draft.text).has_value());
    CHECK(desk.store.data().drafts.empty());
    CHECK(desk.store.data().packs.at(draft.id.value()) == draft); // nothing differed
}

TEST_CASE("Staff confirm once what they have read, and who has not is known")
{
    Publishing desk;
    const PackVersion published =
        desk.publish(desk.draft(packText("own", "draft", opening("早上好"))).value(), "1").value();
    const auto unread = [&](int staff) {
        std::vector<PackVersion> all;
        std::vector<PackReading> readings;
        REQUIRE(desk.store.readNow([&](const ReadView& view) -> Result<void> {
            all = view.packs().all().value();
            readings = view.packs().readings().value();
            return {};
        }));
        return unreadBy(contract::idOf<StaffId>(staff), all, readings, {"own"});
    };
    CHECK(unread(9) == std::vector<PackVersion>{published});
    const Actor clerk{.desk = 1, .staff = contract::idOf<StaffId>(9), .roles = {Role::Staff}};
    for (int time = 0; time < 2; ++time) {
        REQUIRE(desk.store
                    .writeNow([&](UnitOfWork& uow) {
                        return PackPublishing{}.confirmRead(uow, clerk, published.id, desk.clock.now());
                    })
                    .has_value());
    }
    CHECK(unread(9).empty());
    CHECK(unread(3).size() == 1);
    CHECK(unread(77).empty()); // who published it has read it
    CHECK(desk.store.data().readings.size() == 1);
    const auto& audit = desk.store.data().audit;
    CHECK(std::count_if(audit.begin(), audit.end(), [](const AuditEntry& entry) { return entry.action == "read"; }) ==
          1);
    CHECK(unreadBy(std::nullopt, {published}, {}, {"own"}).empty());
    CHECK(unreadBy(contract::idOf<StaffId>(3), {published}, {}, {}).empty()); // nobody follows it
}

} // namespace tst_PackPublishing
