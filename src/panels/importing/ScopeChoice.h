#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace frontdesk {

class ImportRun;

/// Asks whether a table is a whole list or changes only, where that makes a difference: nothing is chosen beforehand.
/// Unseen for other tables. GUI thread.
class ScopeChoice : public QWidget {
    Q_OBJECT
public:
    /// @param run must outlive it
    explicit ScopeChoice(ImportRun& run, QWidget* parent = nullptr);

    void follow();
    void retranslate();
    /// Whether the answer is all that is still wanted.
    [[nodiscard]] bool isOpen() const;
    void focusFirst();

private:
    [[nodiscard]] QString gap() const;
    ImportRun& m_run;
    QLabel* m_question;
    QRadioButton* m_changes;
    QRadioButton* m_whole;
    QLabel* m_gap; ///< what a whole list would end
};

} // namespace frontdesk
