#pragma once

#include "domain/call/LiveCall.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QLabel;

namespace frontdesk {

class ChoiceChips;
class KeyBindings;
class KeyHintButton;

/// A caller is waiting: for how long, how long is left, why, and whether waiting was agreed to. At the limit it says
/// what to do: take the number and call back. Source: M0-329, M3-010, M3-011. GUI thread.
class HoldBar : public QFrame {
    Q_OBJECT
public:
    explicit HoldBar(QWidget* parent = nullptr);

    /// Whose keys stand beside the acts; must outlive the bar.
    void setKeys(const KeyBindings& keys);
    void display(const LiveCall& call, SteadyTime now);
    void retranslate();

Q_SIGNALS:
    void consentGiven(bool consent);
    void reasonChosen(const QString& reason);
    void resumeRequested();
    void callbackRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
    QLabel* m_time;
    QLabel* m_words;
    ChoiceChips* m_reason;
    QCheckBox* m_consent;
    KeyHintButton* m_resume;
    KeyHintButton* m_callback;
};

} // namespace frontdesk
