#pragma once

#include <functional>

namespace frontdesk {

/// Port: runs a task later, on the thread that the executor stands for (the GUI thread, a worker, or, in a test,
/// whenever the test says). post() may be called from every thread; tasks of one caller run in their order.
class Executor {
public:
    virtual ~Executor() = default;
    virtual void post(std::function<void()> task) = 0;
};

} // namespace frontdesk
