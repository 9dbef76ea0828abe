#include "panels/support/DeskShortcut.h"

#include <QWidget>

namespace frontdesk {

namespace {

QList<QKeySequence> withNumberPad(QList<QKeySequence> keys)
{
    for (const QKeySequence& key : QList<QKeySequence>(keys)) {
        if (key.count() == 1 && key[0].key() == Qt::Key_Return) {
            keys.append(QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter)));
        }
    }
    return keys;
}

} // namespace

DeskShortcut::DeskShortcut(const QList<QKeySequence>& keys, const ImeGuard& guard, QWidget* window)
    : QShortcut(window), m_guard(guard)
{
    setDeskKeys(keys);
    setAutoRepeat(false);
    setContext(Qt::WindowShortcut);
    connect(this, &QShortcut::activated, this, [this] {
        if (!m_guard.isComposing()) {
            Q_EMIT pressed();
        }
    });
}

void DeskShortcut::setDeskKeys(const QList<QKeySequence>& keys) { setKeys(withNumberPad(keys)); }

} // namespace frontdesk
