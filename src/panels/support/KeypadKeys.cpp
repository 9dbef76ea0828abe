#include "panels/support/KeypadKeys.h"

#include "panels/support/ImeGuard.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyCatchButton.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace frontdesk {

KeypadKeys::KeypadKeys(const KeyBindings& keys, const ImeGuard& ime, QObject* parent)
    : QObject(parent), m_keys(keys), m_ime(ime)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeypadKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || m_ime.isComposing()) {
        return QObject::eventFilter(watched, event);
    }
    const auto* const key = static_cast<const QKeyEvent*>(event);
    const auto* const catcher = qobject_cast<const KeyCatchButton*>(watched);
    if (key->modifiers().testFlag(Qt::KeypadModifier) && (catcher == nullptr || !catcher->isListening()) &&
        m_keys.actOf(QKeySequence(key->keyCombination()))) {
        event->ignore(); // the field never hears of it: the shortcut does
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontdesk
