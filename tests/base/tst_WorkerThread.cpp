#include "base/WorkerThread.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <future>
#include <vector>

namespace tst_WorkerThread {

using namespace frontdesk;

TEST_CASE("A worker runs its tasks one after the other on a thread of its own", "[worker]")
{
    std::vector<int> order;
    std::promise<std::thread::id> last;
    {
        WorkerThread worker;
        for (int i = 0; i < 100; ++i) {
            worker.post([&order, i] { order.push_back(i); });
        }
        worker.post([&last] { last.set_value(std::this_thread::get_id()); });
        CHECK(last.get_future().get() != std::this_thread::get_id());
    }
    REQUIRE(order.size() == 100);
    for (int i = 0; i < 100; ++i) {
        CHECK(order[static_cast<std::size_t>(i)] == i);
    }
}

TEST_CASE("At a worker's end its running task is waited for and the others are dropped", "[worker]")
{
    std::promise<void> begun;
    std::promise<void> mayEnd;
    std::atomic<bool> ended = false;
    std::atomic<bool> second = false;
    std::thread ender;
    {
        WorkerThread worker;
        worker.post([&] {
            begun.set_value();
            mayEnd.get_future().wait();
            ended = true;
        });
        worker.post([&] { second = true; });
        begun.get_future().wait();
        // Released a moment after the destructor has dropped what waits, or before: the first task ends either way.
        ender = std::thread([&] { mayEnd.set_value(); });
    }
    CHECK(ended);
    ender.join();
    SECTION("a worker that nobody asked for anything ends too") { const WorkerThread idle; }
}

TEST_CASE("Tasks may post more tasks", "[worker]")
{
    std::promise<int> done;
    WorkerThread worker;
    worker.post([&] { worker.post([&] { done.set_value(7); }); });
    CHECK(done.get_future().get() == 7);
}

} // namespace tst_WorkerThread
