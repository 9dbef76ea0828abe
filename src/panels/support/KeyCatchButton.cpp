#include "panels/support/KeyCatchButton.h"

#include "panels/support/DeskKeys.h"
#include "panels/support/Theme.h"

#include <QKeyEvent>

namespace frontdesk {

KeyCatchButton::KeyCatchButton(QWidget* parent) : QPushButton(parent)
{
    setProperty("class", QStringLiteral("chip"));
    setAutoDefault(true); // Enter presses it
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { listen(!m_listening); });
    showState();
}

void KeyCatchButton::setKey(const QKeySequence& key)
{
    m_key = key;
    showState();
}

void KeyCatchButton::listen(bool on)
{
    if (on == m_listening) {
        return;
    }
    m_listening = on;
    showState();
    if (on) {
        Q_EMIT listening();
    }
}

void KeyCatchButton::showState()
{
    setText(m_listening ? tr("Press the key\u2026") : m_key.isEmpty() ? QStringLiteral("+") : keyText(m_key));
    setAccessibleName(m_listening || !m_key.isEmpty() ? text() : tr("One more key"));
    setToolTip(m_listening ? tr("Esc leaves it as it was, Backspace takes the key away.") : QString());
    setProperty("state", QLatin1String(m_listening ? "accent" : "plain"));
    Theme::repolish(this);
}

bool KeyCatchButton::event(QEvent* event)
{
    if (m_listening && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_listening && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event)); // Tab too, which QWidget would take
        return true;
    }
    return QPushButton::event(event);
}

void KeyCatchButton::keyPressEvent(QKeyEvent* event)
{
    if (!m_listening) {
        QPushButton::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_unknown:
        return; // with another one still to come
    case Qt::Key_Escape:
        if (event->modifiers() == Qt::NoModifier) {
            listen(false);
            return;
        }
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (event->modifiers() == Qt::NoModifier) {
            listen(false);
            Q_EMIT takenAway();
            return;
        }
        break;
    default:
        break;
    }
    listen(false);
    Q_EMIT caught(QKeySequence(event->keyCombination()));
}

void KeyCatchButton::focusOutEvent(QFocusEvent* event)
{
    listen(false);
    QPushButton::focusOutEvent(event);
}

void KeyCatchButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showState();
    }
    QPushButton::changeEvent(event);
}

} // namespace frontdesk
