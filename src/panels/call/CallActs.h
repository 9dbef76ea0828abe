#pragma once

#include "domain/call/LineBoard.h"

#include "panels/support/DeskAct.h"

#include <QWidget>

namespace frontdesk {

class KeyBindings;
class KeyHintButton;

/// The acts of the call at hand, each with its key: exactly one is filled, the one that comes next. GUI thread.
class CallActs : public QWidget {
    Q_OBJECT
public:
    /// @param keys whose keys stand beside the acts; must outlive them
    explicit CallActs(const KeyBindings& keys, QWidget* parent = nullptr);

    void display(const LineCall& call, bool saving);
    void retranslate();

Q_SIGNALS:
    void lineKeyPressed();
    void savePressed();
    void readBackPressed();
    void holdPressed();
    void callbackPressed();
    void toCompletePressed();
    void wrongNumberPressed();
    void cutOffPressed();

private:
    KeyHintButton* add(const char* name, DeskAct act, void (CallActs::*pressed)());

    const KeyBindings& m_keys;
    KeyHintButton* m_save;
    KeyHintButton* m_line;
    KeyHintButton* m_readBack;
    KeyHintButton* m_hold;
    KeyHintButton* m_callback;
    KeyHintButton* m_toComplete;
    KeyHintButton* m_wrong;
    KeyHintButton* m_cutOff;
    CallState m_state = CallState::Ringing;
    bool m_recap = false;
};

} // namespace frontdesk
