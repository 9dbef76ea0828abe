#include "panels/support/DeskLink.h"
#include "panels/support/Ticker.h"
#include "support/GuiApplication.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <QSignalSpy>
#include <catch2/catch.hpp>

namespace frontdesk::tst_Ticker {

TEST_CASE("A second is said once, when it has begun", "[panels]")
{
    GuiApplication::get();
    ManualClock clock;
    Ticker ticker(clock);
    int looks = 0;
    ticker.serve([] { return std::nullopt; }, [&] { ++looks; });
    QSignalSpy seconds(&ticker, &Ticker::second);
    ticker.tick();
    CHECK(seconds.isEmpty());
    CHECK(looks == 1);
    clock.advance(Milliseconds{1000});
    ticker.tick();
    ticker.tick();
    CHECK(seconds.size() == 1);
    CHECK(looks == 3);
}

TEST_CASE("A running ticker looks again by itself at the time it was asked for", "[panels]")
{
    GuiApplication::get();
    SystemClock clock;
    Ticker ticker(clock);
    const SteadyTime wake = clock.steady() + Milliseconds{20};
    bool looked = false;
    ticker.serve([&]() -> std::optional<SteadyTime> { return looked ? std::nullopt : std::optional{wake}; },
                 [&] { looked = clock.steady() >= wake; });
    ticker.start();
    QSignalSpy seconds(&ticker, &Ticker::second);
    CHECK(seconds.wait(3000));
    CHECK(looked);
    ticker.stop();
}

TEST_CASE("A reply comes only while its panel is alive", "[panels]")
{
    GuiApplication::get();
    InMemoryStore store(InMemoryStore::Delivery::WhenSettled);
    DeskLink desk(store, Actor{});
    auto panel = std::make_unique<QObject>();
    QObject other;
    int replies = 0;
    const auto ask = [&](QObject* who) {
        desk.read<int>(
            who, "", [](const ReadView&) -> Result<int> { return 3; },
            [&](Result<int> three) { replies += three.value_or(0); });
    };
    ask(panel.get());
    ask(&other);
    panel.reset();
    store.settle();
    CHECK(replies == 3);
}

} // namespace frontdesk::tst_Ticker
