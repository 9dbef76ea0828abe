#pragma once

#include "domain/table/ImportTarget.h"
#include "panels/support/ListModel.h"

#include <QFrame>
#include <QString>

class QLabel;
class QTableView;

namespace frontdesk {

class DeskShortcut;
class ImeGuard;
class ImportRun;
class KeyHintButton;
class Theme;

/// What was taken in before: when, from which file, by whom, what became of it. Each can be taken back as a whole,
/// after a question below the list; why not, the window says. Unseen where nothing was taken in, and for tables that
/// cannot be taken back. GUI thread.
class PastImports : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it
    PastImports(ImportRun& run, const Theme& theme, const ImeGuard& guard, QWidget* parent = nullptr);

    /// The run has changed.
    void follow();
    void retranslate();
    /// Whether it waits for an answer.
    [[nodiscard]] bool isAsking() const { return !m_asked.empty(); }
    /// Leaves the question unanswered; the focus goes back to the list.
    void leave();

private:
    void ask();
    void answer();
    void showQuestion();
    [[nodiscard]] const PastImport* chosen() const;
    [[nodiscard]] const PastImport* asked() const;

    ImportRun& m_run;
    const Theme& m_theme;
    ListModel<PastImport>* m_model;
    QLabel* m_title;
    QTableView* m_table;
    KeyHintButton* m_back;
    QLabel* m_question;
    KeyHintButton* m_yes;
    KeyHintButton* m_no;
    DeskShortcut* m_key;
    std::string m_asked; ///< PastImport::undo
};

} // namespace frontdesk
