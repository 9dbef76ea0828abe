#pragma once

#include "domain/people/DeskSession.h"

#include <QToolButton>

class QAction;

namespace frontdesk {

class KeyBindings;
class Theme;

/// Who is signed in, in the line strip, with what a person does about that: change, lock, own PIN, sign out. GUI
/// thread.
class PersonButton : public QToolButton {
    Q_OBJECT
public:
    /// Both must outlive it.
    PersonButton(const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    void display(const DeskSession& session);

Q_SIGNALS:
    void signInRequested();
    void changeRequested();
    void lockRequested();
    void ownPinRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    const KeyBindings& m_keys;
    DeskSession::State m_state = DeskSession::State::Nobody;
    QString m_name;
    Roles m_held;
    QAction* m_change;
    QAction* m_lock;
    QAction* m_ownPin;
    QAction* m_signOut;
};

} // namespace frontdesk
