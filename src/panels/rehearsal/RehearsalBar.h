#pragma once

#include <QFrame>
#include <QKeySequence>
#include <utility>
#include <vector>

class QLabel;

namespace frontdesk {

class KeyHintButton;
class Theme;

/// The bar above a rehearsed desk: which step, what happens, what is to be done, and the keys that move the play on.
/// It decides nothing. GUI thread.
class RehearsalBar : public QFrame {
    Q_OBJECT
public:
    static constexpr QKeyCombination nextKey{Qt::AltModifier, Qt::Key_Return};
    static constexpr QKeyCombination passKey{Qt::AltModifier, Qt::Key_Right};
    static constexpr QKeyCombination pauseKey{Qt::AltModifier, Qt::Key_P};
    static constexpr QKeyCombination closeKey{Qt::AltModifier, Qt::Key_F4};

    /// What stands in it.
    struct Content {
        QString title;   ///< of the scenario, with the step
        QString happens; ///< in the played world
        QString todo;    ///< what the desk is to do; may be empty
        QString state;   ///< time left, or that it is done; may be empty
        QString mood;    ///< Theme's state of it
        bool mayPass = false;
        bool paused = false;
        bool last = false; ///< the step is the last one
    };

    /// Its keys and what each does, in the language of the screen.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> keyNotes();

    explicit RehearsalBar(const Theme& theme, QWidget* parent = nullptr);
    void display(const Content& content);

Q_SIGNALS:
    void nextRequested();
    void passRequested();
    void pauseRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    KeyHintButton* addButton(const char* name, QKeyCombination key, void (RehearsalBar::*pressed)());
    void retranslate();
    void scale();

    const Theme& m_theme;
    Content m_content;
    QWidget* m_keys = nullptr;
    QLabel* m_title;
    QLabel* m_happens;
    QLabel* m_todo;
    QLabel* m_state;
    KeyHintButton* m_pass;
    KeyHintButton* m_pause;
    KeyHintButton* m_close;
    KeyHintButton* m_next;
};

} // namespace frontdesk
