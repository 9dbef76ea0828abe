#pragma once

#include "domain/desk/AtHand.h"

#include <QFrame>

class QLabel;

namespace frontdesk {

class KeyBindings;
class KeyHintButton;

/// A line above the work, when the hands are free and somebody waits at the counter: who, for how long, and the key
/// that takes them up. GUI thread.
class WaitingHint : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    WaitingHint(const AtHand& hand, const MatterBoard& board, const KeyBindings& keys, QWidget* parent = nullptr);

    void refresh();
    /// Says nothing while the counter's own panel is in front, which says it already.
    void setQuiet(bool quiet);

Q_SIGNALS:
    void takeUpRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    const AtHand& m_hand;
    const MatterBoard& m_board;
    bool m_quiet = false;
    QLabel* m_words;
    KeyHintButton* m_takeUp;
};

} // namespace frontdesk
