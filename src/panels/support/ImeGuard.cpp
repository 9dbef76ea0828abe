#include "panels/support/ImeGuard.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

namespace frontdesk {

ImeGuard::ImeGuard(QObject* parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

bool ImeGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        if (static_cast<const QInputMethodEvent*>(event)->preeditString().isEmpty()) {
            m_composer = nullptr;
        } else {
            m_composer = watched;
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_composer) {
            m_composer = nullptr;
        }
        break;
    case QEvent::ShortcutOverride:
        if (isComposing()) {
            event->accept(); // delivered as an ordinary key: no shortcut and no menu key sees it
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontdesk
