#include "bench/desk/DeskBenches.h"
#include "panels/support/Ticker.h"

#include <QEventLoop>
#include <random>
#include <thread>

namespace frontdesk::bench {

namespace {

constexpr int wakes = 400;
constexpr int steadyWakes = 1000;
constexpr double mostLate = 8; // milliseconds, one in a hundred

double late(SteadyTime at)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - at).count();
}

/// Lets the ticker serve each time of a plan and says how late it was there.
Samples servedLate(const std::vector<Milliseconds>& gaps)
{
    const SystemClock clock;
    Ticker ticker(clock);
    QEventLoop loop;
    Samples samples;
    std::size_t at = 0;
    SteadyTime due = clock.steady() + gaps.front();
    ticker.serve([&]() -> std::optional<SteadyTime> { return due; },
                 [&] {
                     if (clock.steady() < due) {
                         return; // a second of the wall clock began in between
                     }
                     samples.add(late(due));
                     if (++at == gaps.size()) {
                         loop.quit();
                         due += std::chrono::hours{1};
                     } else {
                         due += gaps[at]; // from when it was due, not from now: errors must not add up
                     }
                 });
    ticker.start();
    loop.exec();
    ticker.stop();
    return samples;
}

Samples sleptLate(const std::vector<Milliseconds>& gaps)
{
    Samples samples;
    SteadyTime due = std::chrono::time_point_cast<SteadyTime::duration>(std::chrono::steady_clock::now());
    for (const Milliseconds gap : gaps) {
        due += gap;
        std::this_thread::sleep_until(due);
        samples.add(late(due));
    }
    return samples;
}

} // namespace

void measureTimers(Figures& figures)
{
    figures.heading("Timers, while nothing else happens here");
    std::mt19937 random(2); // NOLINT: the same every time
    std::vector<Milliseconds> gaps;
    for (int wake = 0; wake < wakes; ++wake) {
        gaps.emplace_back(5 + random() % 55);
    }
    const Samples floor = sleptLate(gaps);
    const Samples ours = servedLate(gaps);
    const std::vector<Milliseconds> even(steadyWakes, Milliseconds{20});
    Samples begin;
    Samples end;
    {
        const Samples all = servedLate(even);
        for (std::size_t at = 0; at < all.count(); ++at) {
            (at < all.count() / 2 ? begin : end).add(all.at(at));
        }
    }
    figures.milliseconds("the floor, sleep_until: p99 of " + std::to_string(floor.count()), floor.quantile(0.99));
    figures.milliseconds("Ticker, how late: median", ours.median());
    figures.milliseconds("Ticker, how late: p99", ours.quantile(0.99), mostLate);
    figures.milliseconds("how much later the second half of " + std::to_string(steadyWakes) + " even wakes is",
                         std::max(0.0, end.median() - begin.median()), 1.0);
}

} // namespace frontdesk::bench
