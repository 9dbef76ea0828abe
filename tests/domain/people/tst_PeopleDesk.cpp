#include "base/IdMaker.h"
#include "domain/people/PeopleDesk.h"
#include "domain/people/PeopleFixture.h"
#include "support/FakePinHasher.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>

namespace tst_PeopleDesk {

using namespace frontdesk;
using namespace frontdesk::peopletest;
using State = DeskSession::State;

namespace {

struct Counter {
    ManualClock clock;
    InMemoryStore store;
    FakePinHasher pins;
    IdMaker ids{clock, 1};
    DeskSession session{1};
    PeopleDesk desk{session, store, pins, clock, ids};
    int changes = 0;
    Result<void> last;
    PeopleDesk::Done done = [this](Result<void> result) { last = std::move(result); };
    Result<Staff> lastSaved = fail(recordNotFound);
    PeopleDesk::Saved saved = [this](Result<Staff> result) { lastSaved = std::move(result); };

    Counter()
    {
        desk.onSession([this] { ++changes; });
        desk.addFirst({.name = "赵主任", .roles = {Role::Staff}}, Secret{"4821"}, done);
        REQUIRE(last.has_value());
    }
    [[nodiscard]] StaffId chief() const { return store.data().staff.begin()->second.id; }
    [[nodiscard]] StaffId newest() const { return store.data().staff.rbegin()->second.id; }
    std::string_view signIn(StaffId id, std::string_view pin)
    {
        desk.signIn(id, Secret{pin}, done);
        return last ? std::string_view{} : last.error().code.name;
    }
};

} // namespace

TEST_CASE("Whoever sets the desk up is signed in as its administrator", "[people]")
{
    Counter counter;
    CHECK(counter.session.state() == State::SignedIn);
    CHECK(counter.session.person()->name == "赵主任");
    CHECK(counter.session.actor().roles == Roles{Role::Staff, Role::Administrator});
    CHECK(counter.store.data().staff.begin()->second.pinHash == FakePinHasher::hashOf("4821"));
    CHECK(counter.changes == 1);
    counter.desk.addFirst({.name = "钱", .roles = {}}, Secret{"4821"}, counter.done);
    CHECK(counter.last.error().code == administratorExists);
}

TEST_CASE("The right PIN signs in, a wrong one does not and is looked at only when the wait is over", "[people]")
{
    Counter counter;
    counter.desk.lock();
    CHECK(counter.session.state() == State::Locked);
    CHECK(counter.signIn(counter.chief(), "1111") == pinWrong.name);
    CHECK(counter.signIn(counter.chief(), "1112") == pinWrong.name);
    CHECK(counter.signIn(counter.chief(), "1113") == signInWait.name);
    CHECK(counter.last.error().args == std::vector<std::string>{"5"});
    CHECK(counter.pins.checks == 3);
    counter.clock.advance(Milliseconds{4100});
    CHECK(counter.signIn(counter.chief(), "4821") == signInWait.name);
    CHECK(counter.last.error().args == std::vector<std::string>{"1"});
    CHECK(counter.pins.checks == 3);
    CHECK(counter.session.state() == State::Locked);
    counter.clock.advance(Milliseconds{900});
    CHECK(counter.signIn(counter.chief(), "4821") == "");
    CHECK(counter.session.state() == State::SignedIn);
}

TEST_CASE("Another person takes over at the desk, by PIN or by badge", "[people]")
{
    Counter counter;
    counter.desk.add({.name = "李雷", .roles = {Role::Staff}}, Secret{"7391"}, counter.saved);
    REQUIRE(counter.lastSaved.has_value());
    const StaffId li = counter.newest();
    counter.desk.setBadge(li, "12345", counter.saved);
    CHECK(counter.lastSaved.error().code == badgeShort);
    counter.desk.setBadge(li, "BADGE-0042", counter.saved);
    REQUIRE(counter.lastSaved.has_value());

    CHECK(counter.signIn(li, "7391") == "");
    CHECK(counter.session.person()->id == li);
    CHECK(counter.signIn(counter.chief(), "4821") == "");
    counter.desk.signInByBadge("BADGE-0042", counter.done);
    REQUIRE(counter.last.has_value());
    CHECK(counter.session.person()->id == li);
    counter.desk.signInByBadge("BADGE-0043", counter.done);
    CHECK(counter.last.error().code == badgeUnknown);
    CHECK(counter.session.person()->id == li);
    counter.desk.signOut();
    CHECK(counter.session.state() == State::Nobody);
    CHECK(counter.store.data().audit.back().action == "signed_out");
}

TEST_CASE("A PIN of one's own changes with the old one, whose wrong tries count", "[people]")
{
    Counter counter;
    counter.desk.changeOwnPin(Secret{"9999"}, Secret{"1234"}, counter.done);
    CHECK(counter.last.error().code == pinTooEasy);
    counter.desk.changeOwnPin(Secret{"9999"}, Secret{"5907"}, counter.done);
    CHECK(counter.last.error().code == pinWrong);
    CHECK(counter.store.data().tries.begin()->second.failures == 1);
    counter.desk.changeOwnPin(Secret{"4821"}, Secret{"5907"}, counter.done);
    REQUIRE(counter.last.has_value());
    CHECK(counter.signIn(counter.chief(), "5907") == "");
    counter.desk.signOut();
    counter.desk.changeOwnPin(Secret{"5907"}, Secret{"4821"}, counter.done);
    CHECK(counter.last.error().code == nobodySignedIn);
}

TEST_CASE("The session follows what an administrator changes of the person in it", "[people]")
{
    Counter counter;
    counter.desk.add({.name = "李雷", .roles = {Role::Administrator}}, Secret{"7391"}, counter.saved);
    REQUIRE(counter.signIn(counter.newest(), "7391") == "");
    counter.desk.change(counter.newest(), 1, {.name = "李磊", .roles = {Role::Administrator, Role::Staff}},
                        counter.saved);
    REQUIRE(counter.lastSaved.has_value());
    CHECK(counter.session.person()->name == "李磊");
    counter.desk.deactivate(counter.newest(), 2, counter.saved);
    REQUIRE(counter.lastSaved.has_value());
    CHECK(counter.session.state() == State::Nobody);
}

TEST_CASE("The idle lock tells those who mask", "[people]")
{
    Counter counter;
    counter.session.setIdleLimit(std::chrono::minutes{5});
    counter.clock.advance(std::chrono::minutes{4});
    counter.desk.touched();
    counter.clock.advance(std::chrono::minutes{4});
    counter.desk.look();
    CHECK(counter.session.isSignedIn());
    const int before = counter.changes;
    counter.clock.advance(std::chrono::minutes{1});
    counter.desk.look();
    CHECK(counter.session.state() == State::Locked);
    CHECK(counter.changes == before + 1);
}

TEST_CASE("Those who may sign in are listed with the sound of their names", "[people]")
{
    Counter counter;
    counter.desk.add({.name = "李雷", .roles = {Role::Staff}}, {}, counter.saved);
    counter.desk.deactivate(counter.newest(), 1, counter.saved);
    counter.desk.add({.name = "单雄信", .roles = {Role::Staff}}, {}, counter.saved);
    std::vector<StaffEntry> entries;
    counter.desk.entries([&](Result<std::vector<StaffEntry>> read) { entries = read.value(); });
    REQUIRE(entries.size() == 2);
    CHECK(StaffFinder::find(entries, "sxx").front().name == "单雄信");
    std::size_t all = 0;
    counter.desk.list([&](Result<std::vector<Staff>> read) { all = read->size(); });
    CHECK(all == 3);
}

TEST_CASE("A machine without memory for the hash says so and keeps nobody half", "[people]")
{
    Counter counter;
    counter.pins.fails = true;
    counter.desk.add({.name = "李雷", .roles = {Role::Staff}}, Secret{"7391"}, counter.saved);
    CHECK(counter.lastSaved.error().code == pinNotMade);
    CHECK(counter.store.data().staff.size() == 1);
}

TEST_CASE("A second person stands behind one act by PIN, and the desk stays whose it is", "[people]")
{
    Counter counter;
    counter.desk.add({.name = "李雷", .roles = {Role::Staff}}, Secret{"7391"}, counter.saved);
    const StaffId li = counter.newest();
    counter.desk.add({.name = "韩主管", .roles = {Role::Supervisor}}, Secret{"6208"}, counter.saved);
    const StaffId han = counter.newest();
    REQUIRE(counter.signIn(li, "7391") == "");
    const int changes = counter.changes;
    Result<PinProof> proof = fail(recordNotFound);
    const auto vouch = [&](StaffId who, const char* pin) {
        counter.desk.vouch(who, Secret{pin}, Right::ManageFees,
                           [&](Result<PinProof> reply) { proof = std::move(reply); });
        return proof ? std::string_view{} : proof.error().code.name;
    };
    CHECK(vouch(li, "7391") == noRight.name);
    CHECK(vouch(han, "1111") == pinWrong.name);
    CHECK(vouch(han, "6208") == "");
    CHECK(proof->by == han);
    CHECK(proof->against == FakePinHasher::hashOf("6208"));
    CHECK(counter.store.data().tries.at(han.value()).failures == 0);
    // Wrong ones count and wait as they do at signing in.
    CHECK(vouch(han, "1111") == pinWrong.name);
    CHECK(vouch(han, "1112") == pinWrong.name);
    CHECK(vouch(han, "1113") == signInWait.name);
    CHECK(vouch(han, "6208") == signInWait.name);
    CHECK(counter.session.person()->id == li);
    CHECK(counter.changes == changes);
    CHECK(counter.store.data().audit.back().action == "sign_in_failed");
}

} // namespace tst_PeopleDesk
