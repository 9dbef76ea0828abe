#include "domain/matter/CounterFixture.h"

namespace tst_MatterBoard {

using namespace frontdesk;
using namespace frontdesk::counter;

TEST_CASE("One person is at hand, the others wait, and whoever waits longest comes next", "[matter]")
{
    CounterConsole console;
    MatterBoard& board = console.board;
    CHECK_FALSE(board.next().has_value());

    const MatterId first = console.open();
    CHECK(board.atHand() == first);
    console.pass(20s);
    const MatterId second = console.open();
    CHECK(board.atHand() == second);
    CHECK(console.state(first) == MatterState::Parked);
    console.pass(20s);
    const MatterId third = console.open(MatterBoard::Arrival::Waiting);
    CHECK(board.atHand() == second);
    CHECK(console.state(third) == MatterState::Parked);
    CHECK(board.next() == first);

    REQUIRE(board.takeUp(third));
    CHECK_FALSE(board.takeUp(third));
    CHECK(console.state(second) == MatterState::Parked);
    console.pass(1s);
    CHECK(board.next() == first);
    board.takeUp(first);
    console.pass(1s);
    CHECK(board.next() == second);
    board.putAside();
    CHECK_FALSE(board.atHand().has_value());
    CHECK(console.state(first) == MatterState::Parked);
    CHECK_FALSE(board.takeUp(contract::idOf<MatterId>(5)));
}

TEST_CASE("Six people fit at the counter", "[matter]")
{
    CounterConsole console;
    for (std::size_t count = 0; count < MatterBoard::mostAtCounter; ++count) {
        console.open();
    }
    CHECK_FALSE(console.board.open(MatterBoard::Arrival::Served).has_value());
    CHECK(console.board.matters().size() == 6);
}

TEST_CASE("What was opened by mistake goes away, what was begun stays", "[matter]")
{
    CounterConsole console;
    const MatterId mistake = console.open();
    CHECK(console.board.discard(mistake));
    CHECK(console.board.matters().empty());
    CHECK_FALSE(console.board.atHand().has_value());

    const MatterId begun = console.open();
    console.board.setForm(begun, {.kind = "repair"});
    CHECK_FALSE(console.board.discard(begun));
    const MatterId ticked = console.open();
    console.board.setStep(ticked, "base/steps/kind", true);
    CHECK_FALSE(console.board.discard(ticked));
    console.board.setStep(ticked, "base/steps/kind", false);
    CHECK(console.board.discard(ticked));
}

TEST_CASE("The guidance follows each person by itself", "[matter]")
{
    CounterConsole console;
    MatterBoard& board = console.board;
    const auto prompts = [&](MatterId id) {
        std::vector<std::string> keys;
        for (const GuidancePrompt& prompt : board.guidance(id).prompts) {
            keys.push_back(prompt.key);
        }
        return keys;
    };
    using Keys = std::vector<std::string>;
    const MatterId id = console.open();
    CHECK(prompts(id) == Keys{"base/hello"});
    console.pass(MatterStage::openingWords);
    CHECK(console.heard.changed.back() == id); // told by mere time
    CHECK(prompts(id) == Keys{"base/listen"});
    board.putAside();
    CHECK(prompts(id) == Keys{"base/wait"});
    board.takeUp(id);
    CHECK(prompts(id) == Keys{"base/sorry"});
    board.askStage(id, moment::visitorTalking);
    CHECK(prompts(id) == Keys{"base/listen"});
    board.dismissPrompt(id, "base/listen");
    CHECK(prompts(id) == Keys{});
    console.type(id, "他说：不归我管");
    const auto acts = board.find(id)->session.acts();
    CHECK(acts.back().what == "flagged");
    CHECK(board.guidance(contract::idOf<MatterId>(5)).prompts.empty());
}

TEST_CASE("Telling somebody of an emergency at the counter keeps who was told", "[matter]")
{
    CounterConsole console;
    const MatterId id = console.open();
    console.board.setForm(id, {.kind = "emergency"});
    console.board.setStep(id, "base/tell/room", true, "Li 8002");
    CHECK(console.board.find(id)->session.log().back().whom == "Li 8002");
}

TEST_CASE("A block is told before the person leaves", "[matter]")
{
    CounterConsole console;
    const MatterId id = console.open();
    console.board.setForm(id, {.kind = "complaint"});
    CHECK_FALSE(console.board.problemsOf(id).has_value());
    CHECK(console.board.gates(id).size() == 1);
    console.type(id, "吵");
    CHECK(console.board.problemsOf(id).has_value());
    CHECK(console.board.gates(id).empty());
    CHECK_FALSE(console.board.toSave(id, false).has_value()); // still stands there
}

TEST_CASE("A long wait is told as it happens", "[matter]")
{
    CounterConsole console;
    const MatterId id = console.open(MatterBoard::Arrival::Waiting);
    console.heard.changed.clear();
    console.pass(3min);
    CHECK(console.heard.changed == std::vector{id});
    CHECK(console.board.find(id)->live.waiting(console.clock.steady())->near);
    console.pass(2min);
    CHECK(console.heard.changed == std::vector{id, id});
    CHECK(console.board.momentOf(id) == moment::visitorWaitingLong);
}

} // namespace tst_MatterBoard
