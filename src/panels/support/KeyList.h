#pragma once

#include "panels/support/KeyBindings.h"

#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class KeyRow;
class Theme;

/// All keys of the desk, found by a filter and changed where they stand; the key sheet and the settings show it.
/// GUI thread.
class KeyList : public QWidget {
    Q_OBJECT
public:
    /// What an act does, in the language of the screen; empty: not listed (no panel has that digit).
    using What = std::function<QString(DeskAct)>;

    /// Both must outlive the list.
    KeyList(KeyBindings& keys, const Theme& theme, What what, QWidget* parent = nullptr);

    /// Keys of another window than the desk's, which stay as they are; listed below a title of their own.
    struct Group {
        std::function<QString()> title;                                 ///< in the language of the screen
        std::function<std::vector<std::pair<QString, QString>>()> keys; ///< each key and what it does
    };
    void addGroup(Group group);

    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRows(QVBoxLayout* rows);
    void filter();
    void tellRefusal(const KeyBindings::Refusal& refusal, const QKeySequence& key);
    [[nodiscard]] QString refusalText(const KeyBindings::Refusal& refusal, const QKeySequence& key) const;

    struct Note {
        QWidget* row;
        QLabel* what;
        QLabel* key;
    };
    struct Notes {
        Group group;
        QLabel* title;
        std::vector<Note> rows = {};
    };
    [[nodiscard]] Note makeNote();
    [[nodiscard]] static bool filterNotes(const Notes& notes, const QStringList& words);
    KeyBindings& m_keys;
    const Theme& m_theme;
    What m_what;
    QLineEdit* m_typed;
    QCheckBox* m_pad;
    QLabel* m_padNote;
    QLabel* m_problem;
    QLabel* m_none;
    QPushButton* m_resetAll;
    std::vector<KeyRow*> m_rows;
    QVBoxLayout* m_noteRows;
    std::vector<Notes> m_notes;
};

} // namespace frontdesk
