#pragma once

#include "base/Executor.h"

#include <QObject>
#include <deque>
#include <functional>
#include <mutex>

namespace frontdesk {

/// Runs tasks on the thread that made it (the GUI thread), in their order. Tasks still waiting when it is destroyed
/// are dropped. They are handed over in a queue of its own: what Qt does within is not seen by ThreadSanitizer.
class GuiExecutor final : public QObject, public Executor {
    Q_OBJECT
public:
    explicit GuiExecutor(QObject* parent = nullptr) : QObject(parent) {}
    void post(std::function<void()> task) override;

protected:
    bool event(QEvent* event) override;

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_tasks;
};

} // namespace frontdesk
