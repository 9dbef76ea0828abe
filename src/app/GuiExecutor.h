#pragma once

#include "base/Executor.h"

#include <QObject>

namespace frontdesk {

/// Runs tasks on the thread that made it (the GUI thread), in their order. Tasks still waiting when it is destroyed
/// are dropped.
class GuiExecutor final : public QObject, public Executor {
    Q_OBJECT
public:
    explicit GuiExecutor(QObject* parent = nullptr) : QObject(parent) {}
    void post(std::function<void()> task) override
    {
        QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
    }
};

} // namespace frontdesk
