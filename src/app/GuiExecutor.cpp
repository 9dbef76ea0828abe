#include "app/GuiExecutor.h"

#include <QCoreApplication>
#include <QEvent>
#include <utility>

namespace frontdesk {

void GuiExecutor::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User)); // one for each task, among the events of the thread
}

bool GuiExecutor::event(QEvent* event)
{
    if (event->type() != QEvent::User) {
        return QObject::event(event);
    }
    std::function<void()> task;
    {
        const std::lock_guard lock(m_mutex);
        task = std::move(m_tasks.front());
        m_tasks.pop_front();
    }
    task();
    return true;
}

} // namespace frontdesk
