#pragma once

#include "base/Clock.h"

#include <QFrame>
#include <QKeySequence>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace frontdesk {

class KeyHintButton;

/// A line above the work that says what happened, what was kept and what to do next, with one act (undo, try again).
/// It never takes the focus. GUI thread.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    struct Notice {
        QString words;
        QString state = {};                   ///< Theme's: "" (near), late, ok
        QString act = {};                     ///< text of the button, empty: none
        std::function<void()> run = {};       ///< what the act does; the notice goes away first
        std::optional<SteadyTime> until = {}; ///< goes away by itself then
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    void say(Notice notice);
    void clear();
    /// Shown beside the act; the key itself is bound by the panel.
    void setActKey(const QKeySequence& key);
    [[nodiscard]] bool isShown() const { return m_shown; }
    void retranslate();
    void runAct(); ///< as if the button was pressed; nothing happens without one
    /// Lets time pass; to be called at each second.
    void look(SteadyTime now);

Q_SIGNALS:
    void closed(); ///< by its button

private:
    Notice m_notice;
    bool m_shown = false;
    QLabel* m_words;
    KeyHintButton* m_act;
    QPushButton* m_close;
};

} // namespace frontdesk
