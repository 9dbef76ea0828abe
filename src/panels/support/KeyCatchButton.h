#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace frontdesk {

/// Shows a key; pressed, it waits for the next key and tells it. Esc leaves the key as it was, Backspace or Delete
/// takes it away. While it waits, no key of the desk works. GUI thread.
class KeyCatchButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyCatchButton(QWidget* parent = nullptr);

    /// Empty: it adds a key.
    void setKey(const QKeySequence& key);
    [[nodiscard]] const QKeySequence& key() const { return m_key; }
    [[nodiscard]] bool isListening() const { return m_listening; }

Q_SIGNALS:
    void listening();
    void caught(const QKeySequence& key);
    void takenAway();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void listen(bool on);
    void showState();

    QKeySequence m_key;
    bool m_listening = false;
};

} // namespace frontdesk
