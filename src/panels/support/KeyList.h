#pragma once

#include "panels/support/KeyBindings.h"

#include <QWidget>
#include <functional>
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

    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRows(QVBoxLayout* rows);
    void addNotes(QVBoxLayout* rows);
    void filter();
    void tellRefusal(const KeyBindings::Refusal& refusal, const QKeySequence& key);
    [[nodiscard]] QString refusalText(const KeyBindings::Refusal& refusal, const QKeySequence& key) const;

    struct Note {
        QWidget* row;
        QLabel* what;
        QLabel* key;
    };
    KeyBindings& m_keys;
    const Theme& m_theme;
    What m_what;
    QLineEdit* m_typed;
    QCheckBox* m_pad;
    QLabel* m_padNote;
    QLabel* m_problem;
    QLabel* m_none;
    QLabel* m_notesTitle;
    QPushButton* m_resetAll;
    std::vector<KeyRow*> m_rows;
    std::vector<Note> m_notes;
};

} // namespace frontdesk
