#include "contracts/CallRepositoryContract.h"
#include "domain/call/CallRecorder.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

/// A full disk, as a store would say it.
constexpr ErrorCode diskFull{"test.disk_full"};

/// Writes down what the recorder tells.
struct Heard final : CallRecorder::Watcher {
    void lineChanged(int) override { ++changes; }
    void callSaved(int line, const Call& call) override { saved.emplace_back(line, call); }
    void saveFailed(int line, const Error& error) override { failed.emplace_back(line, error.code); }
    void draftFailed(const Error& error) override { draftsFailed.push_back(error.code); }
    void draftKept(int line, UtcTime at) override { kept.emplace_back(line, at); }
    void lastCallsFound(int line, const std::vector<Call>& calls) override
    {
        found.emplace_back(line, contract::idsOf(calls));
    }
    int changes = 0;
    std::vector<std::pair<int, Call>> saved;
    std::vector<std::pair<int, ErrorCode>> failed;
    std::vector<ErrorCode> draftsFailed;
    std::vector<std::pair<int, UtcTime>> kept;
    std::vector<std::pair<int, std::vector<std::int64_t>>> found;
};

RuleBook inquiryBook()
{
    RequireEntry points{.head = {.id = "points", .at = std::string{moment::callRecordRequired}, .pack = "base"},
                        .fields = {"key_points"},
                        .level = GateLevel::Block};
    points.head.when = {{.fact = "category", .anyOf = {std::string{"inquiry"}}}};
    Pack pack{.id = "base", .title = {}, .version = "1"};
    pack.requirements = {points};
    return RuleBook::compile({pack});
}

struct Console {
    ManualClock clock;
    IdMaker ids{clock, 1};
    RuleBooks books;
    LineBoard board{clock, ids, books};
    InMemoryStore store{InMemoryStore::Delivery::WhenSettled};
    std::optional<CallRecorder> recorder;
    Heard heard;

    Console()
    {
        books.activate(inquiryBook());
        UnitSettings unit;
        unit.lines.resize(2);
        unit.lines[1].number = 2;
        board.configure(unit);
        start();
    }
    void start()
    {
        recorder.emplace(board, store, books, clock, Actor{.desk = 1});
        recorder->addWatcher(&heard);
    }
    /// A call on a line that is answered at the first ring.
    void answer(int line, const std::string& callerId = {})
    {
        board.lineKey(line);
        if (!callerId.empty()) {
            heardNumber(line, callerId);
        }
        clock.advance(2s);
        board.answer(line);
    }
    void heardNumber(int line, const std::string& digits)
    {
        board.ringEvent({.line = line, .kind = RingEvent::Kind::CallerId, .at = clock.steady(), .callerId = digits});
    }
    void miss(int line)
    {
        board.lineKey(line);
        clock.advance(2s);
        board.stopRinging(line);
    }
    void type(int line, const std::string& keyPoints)
    {
        CallForm form = board.call(line)->form;
        form.keyPoints = keyPoints;
        board.setForm(line, form);
    }
    CallForm formOf(int line) const
    {
        REQUIRE(board.call(line) != nullptr);
        return board.call(line)->form;
    }
    void put(const Call& call)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            return uow.calls().add(call).and_then(
                [&] { return uow.audit().append(contract::entryFor(contract::refOf(call), 1)); });
        }));
    }
    std::vector<std::string> drafted() const
    {
        std::vector<std::string> points;
        for (const auto& [record, draft] : store.data().drafts) {
            points.push_back(draft.payload.get("form.key_points"));
        }
        return points;
    }
    /// As the Ticker does: lets time pass up to each next wake.
    void pass(Milliseconds time)
    {
        store.settle();
        const SteadyTime until = clock.steady() + time;
        for (auto wake = recorder->nextWake(); wake && *wake <= until; wake = recorder->nextWake()) {
            clock.advanceTo(*wake);
            recorder->look();
            store.settle();
        }
        clock.advanceTo(until);
    }
};

Call earlierCall(int number, std::string name)
{
    Call call = contract::plainCall(number);
    call.caller.name = std::move(name);
    call.caller.title = "ms";
    call.caller.place = "3-1203";
    call.caller.phone = contract::phone("13800138000");
    return call;
}

using Points = std::vector<std::string>;

} // namespace

TEST_CASE("A call is saved as one value and frees its line", "[call]")
{
    Console console;
    console.answer(1);
    console.type(1, "问停车费");

    SECTION("nothing is saved before the call has ended")
    {
        console.recorder->save(1, false);
        console.store.settle();
        CHECK(console.store.data().calls.empty());
        CHECK(console.heard.saved.empty());
    }
    SECTION("once saved, the line is free, the draft is gone and the panels are told")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        CHECK(console.recorder->isSaving(1));
        CHECK(console.board.call(1) != nullptr);
        console.store.settle();
        CHECK_FALSE(console.recorder->isSaving(1));
        CHECK(console.board.call(1) == nullptr);
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].first == 1);
        CHECK(console.heard.saved[0].second.keyPoints == "问停车费");
        CHECK(console.store.data().calls.size() == 1);
        CHECK(console.store.data().drafts.empty());
        console.pass(1min);
        CHECK(console.store.data().drafts.empty());
    }
    SECTION("saving twice in a row is one save")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.recorder->save(1, true);
        console.store.settle();
        CHECK(console.heard.saved.size() == 1);
        CHECK(console.heard.failed.empty());
    }
    SECTION("when the store refuses, what was typed stays, and the next try succeeds")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.store.failWrites(Error{.code = diskFull});
        console.recorder->save(1, false);
        console.store.settle();
        REQUIRE(console.heard.failed == std::vector{std::pair{1, diskFull}});
        CHECK(console.formOf(1).keyPoints == "问停车费");
        CHECK_FALSE(console.recorder->isSaving(1));

        console.store.failWrites(std::nullopt);
        console.recorder->save(1, false);
        console.store.settle();
        CHECK(console.heard.saved.size() == 1);
    }
    SECTION("what is typed until the reply comes is saved after it")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.type(1, "问停车费,已告知");
        console.store.settle();
        REQUIRE(console.store.data().calls.size() == 1);
        CHECK(console.store.data().calls.begin()->second.keyPoints == "问停车费,已告知");
        CHECK(console.board.call(1) == nullptr);
    }
    SECTION("an unmet block refuses the save, one key saves it to complete")
    {
        CallForm form = console.formOf(1);
        form.category = "inquiry";
        form.keyPoints.clear();
        console.board.setForm(1, form);
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.store.settle();
        REQUIRE(console.heard.failed == std::vector{std::pair{1, formInvalid}});
        console.recorder->save(1, true);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.toComplete);
    }
    SECTION("a reply that comes when the recorder is gone touches nothing")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.recorder.reset();
        console.store.settle();
        CHECK(console.heard.saved.empty());
        CHECK(console.store.data().calls.size() == 1);
    }
    SECTION("a watcher that went is told nothing")
    {
        console.recorder->removeWatcher(&console.heard);
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.store.settle();
        CHECK(console.heard.saved.empty());
    }
}

TEST_CASE("A new ring does not wait for an old form", "[call]")
{
    Console console;
    console.answer(1);
    console.type(1, "问停车费");
    console.board.hangUp(1, EndedBy::Caller);

    SECTION("the call that stood on the line is saved to complete by itself")
    {
        console.clock.advance(5s);
        console.board.lineKey(1);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.toComplete);
        CHECK(console.heard.saved[0].second.keyPoints == "问停车费");
        REQUIRE(console.board.call(1) != nullptr);
        CHECK(console.board.call(1)->live.state() == CallState::Ringing);
        CHECK(console.recorder->waitingToSave() == 0);
    }
    SECTION("a save under way is the same call, and its reply leaves the new one alone")
    {
        console.recorder->save(1, false);
        console.clock.advance(5s);
        console.board.lineKey(1);
        const CallId ringing = console.board.call(1)->id;
        CHECK_FALSE(console.recorder->isSaving(1));
        console.store.settle();
        CHECK(console.heard.saved.size() == 1);
        CHECK(console.heard.failed.empty());
        CHECK(console.store.data().calls.size() == 1);
        REQUIRE(console.board.call(1) != nullptr);
        CHECK(console.board.call(1)->id == ringing);
    }
    SECTION("a save under way that is refused for its gates is then saved to complete")
    {
        CallForm form = console.formOf(1);
        form.category = "inquiry";
        form.keyPoints.clear();
        console.board.setForm(1, form);
        console.recorder->save(1, false);
        console.clock.advance(5s);
        console.board.lineKey(1);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.toComplete);
        CHECK(console.recorder->waitingToSave() == 0);
    }
    SECTION("one that cannot be saved as it stands comes back to a free line for somebody to look at")
    {
        console.type(1, std::string(mostKeyPoints + 1, 'x'));
        console.clock.advance(5s);
        console.board.lineKey(1);
        console.store.settle();
        CHECK(console.heard.failed == std::vector{std::pair{1, formInvalid}});
        CHECK(console.recorder->waitingToSave() == 0);
        REQUIRE(console.board.call(2) != nullptr);
        CHECK(console.formOf(2).keyPoints.size() == mostKeyPoints + 1);
        console.type(2, "短一点");
        console.recorder->save(2, false);
        console.store.settle();
        CHECK(console.heard.saved.size() == 1);
        CHECK(console.board.call(2) == nullptr);
    }
}

TEST_CASE("Missed calls are saved by themselves, also when the disk is full for a while", "[call]")
{
    Console console;

    SECTION("a missed call needs nobody")
    {
        console.miss(1);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.live.outcome == CallOutcome::Missed);
        CHECK(console.board.call(1) == nullptr);
        CHECK(console.recorder->waitingToSave() == 0);
        CHECK_FALSE(console.recorder->nextWake().has_value());
    }
    SECTION("those that could not be written are tried again, ever more slowly, and told once")
    {
        console.store.failWrites(Error{.code = diskFull});
        console.miss(1);
        console.miss(2);
        console.store.settle();
        CHECK(console.recorder->waitingToSave() == 2);
        CHECK(console.heard.failed == std::vector{std::pair{1, diskFull}, std::pair{2, diskFull}});
        REQUIRE(console.recorder->nextWake().has_value());
        CHECK(*console.recorder->nextWake() <= console.clock.steady() + CallRecorder::firstRetry);

        console.pass(10min);
        CHECK(console.recorder->waitingToSave() == 2);
        CHECK(console.heard.failed.size() == 2);
        CHECK(*console.recorder->nextWake() <= console.clock.steady() + CallRecorder::lastRetry);
        CHECK(*console.recorder->nextWake() > console.clock.steady());

        console.store.failWrites(std::nullopt);
        console.pass(1min);
        CHECK(console.recorder->waitingToSave() == 0);
        CHECK(console.store.data().calls.size() == 2);
        CHECK_FALSE(console.recorder->nextWake().has_value());
    }
}

TEST_CASE("What is half typed is kept as a draft", "[call]")
{
    Console console;
    console.answer(1);
    console.pass(5s);
    console.heard.kept.clear();

    SECTION("the first key at once, the next within a second, and nothing while nothing changes")
    {
        console.type(1, "问");
        console.store.settle();
        CHECK(console.drafted() == Points{"问"});
        CHECK(console.heard.kept == std::vector{std::pair{1, console.clock.now()}});
        const int commits = console.store.commits();

        console.clock.advance(100ms);
        console.type(1, "问停");
        console.clock.advance(100ms);
        console.type(1, "问停车");
        console.store.settle();
        CHECK(console.store.commits() == commits);
        REQUIRE(console.recorder->nextWake().has_value());
        CHECK(*console.recorder->nextWake() == console.clock.steady() + 800ms);
        console.pass(800ms);
        CHECK(console.drafted() == Points{"问停车"});
        CHECK(console.store.commits() == commits + 1);

        CHECK_FALSE(console.recorder->nextWake().has_value());
        console.clock.advance(1min);
        console.recorder->look();
        console.store.settle();
        CHECK(console.store.commits() == commits + 1);
    }
    SECTION("each line has its own")
    {
        console.type(1, "一");
        console.answer(2);
        console.type(2, "二");
        console.store.settle();
        console.pass(2s);
        CHECK(console.drafted() == Points{"一", "二"});
    }
    SECTION("an outage is told once, and drafts are written again when there is room")
    {
        console.store.failWrites(Error{.code = diskFull});
        console.type(1, "问");
        console.store.settle();
        console.pass(5min);
        console.type(1, "问停");
        console.pass(5min);
        CHECK(console.heard.draftsFailed == std::vector{diskFull});
        CHECK(console.heard.kept.empty());

        console.store.failWrites(std::nullopt);
        console.pass(1min);
        CHECK(console.drafted() == Points{"问停"});
        CHECK(console.heard.kept.size() == 1);

        console.store.failWrites(Error{.code = diskFull});
        console.type(1, "问停车");
        console.pass(1min);
        CHECK(console.heard.draftsFailed == std::vector{diskFull, diskFull});
    }
    SECTION("none is written behind a save that is under way")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.pass(2s);
        console.recorder->save(1, false);
        console.type(1, "晚了");
        console.clock.advance(2s);
        console.recorder->look();
        console.store.settle();
        CHECK(console.store.data().drafts.empty());
    }
}

TEST_CASE("After a crash the drafts come back", "[call]")
{
    Console before;
    before.answer(1);
    before.type(1, "问停车费");
    before.store.settle();
    before.pass(2s);
    before.board.lineKey(2); // rings when the power goes
    before.store.settle();
    before.pass(2s);
    REQUIRE(before.store.data().drafts.size() == 2);

    Console after;
    after.clock.advance(1min);
    for (const auto& [record, draft] : before.store.data().drafts) {
        REQUIRE(after.store.writeNow([&, kept = draft](UnitOfWork& uow) { return uow.drafts().put(kept); }));
    }

    SECTION("an answered call waits with its form, one that rang is kept as missed")
    {
        after.recorder->restoreDrafts();
        after.store.settle();
        CHECK(after.formOf(1).keyPoints == "问停车费");
        CHECK(after.board.call(1)->restored);
        REQUIRE(after.heard.saved.size() == 1);
        CHECK(after.heard.saved[0].second.live.outcome == CallOutcome::Missed);
        CHECK(after.board.call(2) == nullptr);
        CHECK(after.store.data().drafts.size() == 1);

        after.recorder->save(1, false);
        after.store.settle();
        CHECK(after.store.data().drafts.empty());
        CHECK(after.store.data().calls.size() == 2);
    }
    SECTION("with no line free they wait for one")
    {
        after.answer(1);
        after.answer(2);
        after.store.settle();
        after.recorder->restoreDrafts();
        after.store.settle();
        CHECK_FALSE(after.board.call(1)->restored);
        after.board.hangUp(2, EndedBy::Caller);
        after.recorder->save(2, false);
        after.store.settle();
        REQUIRE(after.board.call(2) != nullptr);
        CHECK(after.board.call(2)->restored);
        CHECK(after.formOf(2).keyPoints == "问停车费");
    }
    SECTION("a store that cannot be read is told")
    {
        after.store.failReads(Error{.code = diskFull});
        after.recorder->restoreDrafts();
        after.store.settle();
        CHECK(after.heard.draftsFailed == std::vector{diskFull});
    }
}

TEST_CASE("Who is calling is looked up by the number", "[call]")
{
    Console console;
    console.put(earlierCall(1, "王"));
    console.put(earlierCall(2, "王小红"));
    Call missed = contract::missedCall(3);
    missed.live.callerId = "13800138000";
    console.put(missed);
    using Match = CallerKnowledge::Match;

    SECTION("a known caller fills the empty fields before the first word")
    {
        console.answer(1, "13800138000");
        console.store.settle();
        CHECK(console.board.call(1)->caller == CallerKnowledge{.match = Match::Known, .earlierCalls = 2});
        CHECK(console.formOf(1).callerName == "王小红");
        CHECK(console.formOf(1).title == "ms");
        CHECK(console.formOf(1).place == "3-1203");
        REQUIRE_FALSE(console.heard.found.empty());
        CHECK(console.heard.found.back() == std::pair{1, std::vector<std::int64_t>{1003, 1002, 1001}});
    }
    SECTION("a number is looked up once, and again when another one is typed")
    {
        console.answer(1, "13800138000");
        console.store.settle();
        console.type(1, "问停车费");
        console.store.settle();
        CHECK(console.heard.found.size() == 1);

        CallForm form = console.formOf(1);
        form.phone = "139 0013 9000";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.heard.found.size() == 2);
        CHECK(console.board.call(1)->caller == CallerKnowledge{});
        CHECK(console.heard.found.back().second.empty());
        form.phone = "138 0013 8000";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.board.call(1)->caller.match == Match::Known);
    }
    SECTION("when the number is taken away nobody is known")
    {
        console.answer(1);
        CallForm form;
        form.phone = "13800138000";
        form.callerName = "李";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.board.call(1)->caller.match == Match::Known);
        CHECK(console.formOf(1).callerName == "李");
        form = console.formOf(1);
        form.phone.clear();
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.board.call(1)->caller == CallerKnowledge{});
        CHECK(console.heard.found.back().second.empty());
    }
    SECTION("what is typed while the answer is on its way stays")
    {
        console.answer(1, "13800138000");
        CallForm form;
        form.callerName = "李";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.formOf(1).callerName == "李");
        CHECK(console.formOf(1).place == "3-1203");
    }
    SECTION("a reply for a call that is gone does not touch the one that took its line")
    {
        console.board.lineKey(1);
        console.store.settle();
        console.heardNumber(1, "13800138000");
        console.board.stopRinging(1); // the missed call is saved behind the look-up
        console.clock.advance(2s);
        console.board.lineKey(1);
        console.store.settle();
        CHECK(console.formOf(1) == CallForm{});
        CHECK(console.board.call(1)->caller == CallerKnowledge{});
        CHECK(console.heard.found.empty());
    }
    SECTION("a look-up that failed is made again at the next change")
    {
        console.store.failReads(Error{.code = diskFull});
        console.answer(1, "13800138000");
        console.store.settle();
        CHECK(console.heard.found.empty());
        console.store.failReads(std::nullopt);
        console.type(1, "问");
        console.store.settle();
        CHECK(console.heard.found.size() == 1);
        CHECK(console.board.call(1)->caller.match == Match::Known);
    }
}
