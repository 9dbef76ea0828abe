#include "domain/matter/CounterFixture.h"
#include "domain/matter/MatterRepository.h"

namespace tst_MatterRecorder {

using namespace frontdesk;
using namespace frontdesk::counter;

using Points = std::vector<std::string>;

TEST_CASE("Saving a counter matter ends it and frees its place", "[matter]")
{
    CounterConsole console;
    const MatterId id = console.open();
    console.type(id, "漏水");
    console.pass(30s);

    SECTION("it is written once, its draft goes, and everybody hears of it")
    {
        console.recorder.save(id, false);
        CHECK(console.state(id) == MatterState::Ended);
        CHECK(console.recorder.isSaving(id));
        console.recorder.save(id, false); // a second press changes nothing
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].keyPoints == "漏水");
        CHECK(console.heard.saved[0].live.servedMillis == 30'000);
        CHECK_FALSE(console.heard.saved[0].operatorId.has_value()); // nobody is signed in: unclaimed
        CHECK(console.board.matters().empty());
        CHECK(console.drafted().empty());
        CHECK_FALSE(console.recorder.nextWake().has_value());
    }
    SECTION("one key saves it to complete")
    {
        console.recorder.save(id, true);
        console.store.settle();
        CHECK(console.store.data().matters.begin()->second.toComplete);
    }
    SECTION("what is typed until the reply comes is written after it")
    {
        console.recorder.save(id, false);
        console.type(id, "漏水，在厨房");
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].keyPoints == "漏水，在厨房");
        CHECK(console.store.data().matters.begin()->second.version == 2);
        CHECK(console.drafted().empty());
        CHECK(console.board.matters().empty());
    }
    SECTION(
        "a full disk loses nothing: it stays at the counter, its draft is written when there is room, it saves again")
    {
        console.store.failWrites(Error{.code = diskFull});
        console.type(id, "漏水，急");
        console.recorder.save(id, false);
        console.store.settle();
        CHECK(console.heard.failed == std::vector{std::pair{id, diskFull}});
        CHECK(console.board.find(id)->form.keyPoints == "漏水，急");
        CHECK_FALSE(console.recorder.isSaving(id));

        console.store.failWrites(std::nullopt);
        console.pass(5min);
        CHECK(console.drafted() == Points{"漏水，急"});
        console.recorder.save(id, false);
        console.store.settle();
        CHECK(console.store.data().matters.begin()->second.keyPoints == "漏水，急");
        CHECK(console.store.data().matters.begin()->second.live.servedMillis == 30'000); // it ended when it ended
        CHECK(console.drafted().empty());
    }
}

TEST_CASE("What is half typed at the counter is kept as a draft", "[matter]")
{
    CounterConsole console;
    const MatterId id = console.open();
    console.pass(1s);
    CHECK(console.drafted().empty()); // nothing typed, nothing kept

    console.type(id, "问");
    console.store.settle();
    CHECK(console.drafted() == Points{"问"});
    CHECK(console.heard.kept == std::vector{std::pair{id, console.clock.now()}});
    const int commits = console.store.commits();
    console.clock.advance(100ms);
    console.type(id, "问停");
    console.type(id, "问停车");
    console.store.settle();
    CHECK(console.store.commits() == commits);
    REQUIRE(console.recorder.nextWake() == console.clock.steady() + 900ms);
    console.pass(900ms);
    CHECK(console.drafted() == Points{"问停车"});

    SECTION("an outage is told once, and drafts are written again when there is room")
    {
        console.store.failWrites(Error{.code = diskFull});
        console.type(id, "问停车费");
        console.pass(5min);
        CHECK(console.heard.draftsFailed == std::vector{diskFull});
        console.store.failWrites(std::nullopt);
        console.pass(1min);
        CHECK(console.drafted() == Points{"问停车费"});
    }
    SECTION("what is discarded takes its draft with it")
    {
        console.board.setForm(id, {});
        console.store.settle();
        CHECK(console.recorder.discard(id));
        console.store.settle();
        CHECK(console.drafted().empty());
    }
    SECTION("at the end of the program the last letters are written, too")
    {
        console.clock.advance(10ms);
        console.type(id, "问停车位");
        console.recorder.keepDraftsNow();
        console.store.settle();
        CHECK(console.drafted() == Points{"问停车位"});
    }
    SECTION("typed behind a save that is under way when the program ends, it goes behind that save")
    {
        console.recorder.save(id, false);
        console.type(id, "问停车，长期");
        console.recorder.keepDraftsNow();
        console.store.settle();
        CHECK(console.store.data().matters.begin()->second.keyPoints == "问停车，长期");
        CHECK(console.drafted().empty());
    }
}

TEST_CASE("After a crash people at the counter are there again and wait", "[matter]")
{
    CounterConsole before;
    const MatterId first = before.open();
    before.type(first, "漏水");
    before.pass(2s);
    const MatterId second = before.open();
    before.board.setForm(second, {.kind = "payment", .name = "李"});
    before.pass(2s);
    REQUIRE(before.store.data().drafts.size() == 2);

    CounterConsole after;
    after.clock.advance(10min);
    for (const auto& [record, draft] : before.store.data().drafts) {
        REQUIRE(after.store.writeNow([kept = draft](UnitOfWork& uow) { return uow.drafts().put(kept); }));
    }

    SECTION("each with its form, the one who came first in front, nobody at hand")
    {
        after.recorder.restoreDrafts();
        after.store.settle();
        REQUIRE(after.board.matters().size() == 2);
        CHECK(after.board.matters()[0].id == first);
        CHECK(after.board.matters()[0].form.keyPoints == "漏水");
        CHECK(after.board.matters()[0].restored);
        CHECK(after.state(second) == MatterState::Parked);
        CHECK_FALSE(after.board.atHand().has_value());
        CHECK(after.board.find(second)->live.snapshot().openedAt ==
              before.board.find(second)->live.snapshot().openedAt);
        after.board.takeUp(second);
        after.recorder.save(second, false);
        after.store.settle();
        CHECK(after.store.data().matters.begin()->second.name == "李");
        CHECK(after.drafted() == Points{"漏水"});
    }
    SECTION("who finds no place waits for one")
    {
        for (int count = 0; count < 5; ++count) {
            after.open();
        }
        after.recorder.restoreDrafts();
        after.store.settle();
        CHECK(after.board.matters().size() == 6);
        CHECK(after.board.find(second) == nullptr);
        after.recorder.discard(*after.board.atHand());
        after.store.settle();
        CHECK(after.board.find(second) != nullptr);
    }
    SECTION("one that was saved just before the end is not saved twice")
    {
        MatterToSave saved{
            .id = first, .form = before.board.find(first)->form, .live = {}, .session = GuidanceSession{}};
        saved.live = before.board.find(first)->live.snapshotAt(before.clock.steady());
        saved.live.endedAt = before.clock.now();
        REQUIRE(after.store.writeNow([&](UnitOfWork& uow) {
            return MatterService{}
                .save(uow, {.desk = 1}, saved, after.books.current(), after.clock.now())
                .and_then([&](const Matter&) {
                    return uow.drafts().put(before.store.data().drafts.at({RecordKind::Matter, first.value()}));
                });
        }));
        after.recorder.restoreDrafts();
        after.store.settle();
        after.type(first, "漏水，补记");
        after.recorder.save(first, false);
        after.store.settle();
        CHECK(after.heard.failed.empty());
        CHECK(after.store.data().matters.size() == 1);
        CHECK(after.store.data().matters.begin()->second.keyPoints == "漏水，补记");
    }
}

} // namespace tst_MatterRecorder
