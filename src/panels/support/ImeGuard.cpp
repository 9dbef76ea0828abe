#include "panels/support/ImeGuard.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

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
    case QEvent::KeyPress:
        if (isComposing() &&
            (static_cast<const QKeyEvent*>(event)->modifiers() & (Qt::AltModifier | Qt::ControlModifier))) {
            return true; // a shortcut that did not fire must not leave its letter in the field either
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontdesk
