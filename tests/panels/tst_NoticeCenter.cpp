#include "panels/support/NoticeCenter.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>

namespace tst_NoticeCenter {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

NoticeCenter::Notice note(const char* source, const char* words, const char* state = "")
{
    return {.source = QLatin1String(source), .words = QLatin1String(words), .state = QLatin1String(state)};
}

} // namespace

TEST_CASE("The same notice twice is one with a count, and comes to the front again")
{
    NoticeCenter center;
    center.say(note("scan", "unknown code"));
    center.say(note("backup", "no room"));
    center.say(note("scan", "unknown code"));
    REQUIRE(center.all().size() == 2);
    CHECK(center.shown()->words == QLatin1String("unknown code"));
    CHECK(center.shown()->times == 2);
    CHECK(center.waiting() == 1);
}

TEST_CASE("During a talk only what presses is shown, and the rest is counted and comes after it")
{
    NoticeCenter center;
    center.setTalking(true);
    center.say(note("scan", "unknown code"));
    CHECK(center.shown() == nullptr);
    CHECK(center.waiting() == 1);
    center.say(note("draft", "is not kept", "late"));
    REQUIRE(center.shown() != nullptr);
    CHECK(center.shown()->source == QLatin1String("draft"));
    CHECK(center.waiting() == 1);
    CHECK(center.anyPresses());
    center.dismiss(center.shown()->id);
    CHECK(center.shown() == nullptr);
    center.setTalking(false);
    REQUIRE(center.shown() != nullptr);
    CHECK(center.shown()->source == QLatin1String("scan"));
    CHECK(center.waiting() == 0);
}

TEST_CASE("What presses stands before what is newer")
{
    NoticeCenter center;
    center.say(note("draft", "is not kept", "late"));
    center.say(note("scan", "unknown code"));
    CHECK(center.shown()->source == QLatin1String("draft"));
}

TEST_CASE("A notice goes by its time, with its cause, or after its act was done")
{
    ManualClock clock;
    NoticeCenter center;
    int changes = 0;
    QObject::connect(&center, &NoticeCenter::changed, [&] { ++changes; });
    NoticeCenter::Notice timed = note("a", "one");
    timed.until = clock.steady() + 10s;
    center.say(timed);
    center.look(clock.steady() + 9999ms);
    CHECK(center.all().size() == 1);
    center.look(clock.steady() + 10s);
    CHECK(center.all().empty());

    center.say(note("b", "one"));
    center.say(note("b", "two"));
    center.withdraw(QStringLiteral("b"));
    CHECK(center.all().empty());

    int done = 0;
    NoticeCenter::Notice act = note("c", "three");
    act.run = [&] {
        CHECK(center.all().empty());
        ++done;
    };
    center.say(act);
    center.run(center.all().front().id);
    CHECK(done == 1);
    center.run(99);
    CHECK(done == 1);
    CHECK(changes == 7);
}

} // namespace tst_NoticeCenter
