#pragma once

#include "domain/arrears/FeeAccountForm.h"
#include "panels/support/FormBinder.h"
#include "panels/support/Theme.h"

#include <QFrame>

class QLabel;

namespace frontdesk {

class FieldGrid;
class KeyBindings;
class KeyHintButton;

/// The form of an account, or of one fee that is entered by hand. Holds what is typed and nothing else. GUI thread.
class FeeAccountFormWidget : public QFrame {
    Q_OBJECT
public:
    enum class Mode { Account, Item };
    /// All must outlive it.
    FeeAccountFormWidget(const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setForm(const FeeAccountForm& form);
    [[nodiscard]] FeeAccountForm form() const;
    void setItem(const FeeItemForm& form);
    [[nodiscard]] FeeItemForm item() const;
    void setTitle(const QString& title);
    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems();
    void focusFirst();
    /// What people read of a field; empty for one that is not here.
    [[nodiscard]] static QString labelOf(const std::string& field);
    void retranslate();

Q_SIGNALS:
    void edited(); ///< by a person
    void saveRequested();
    void leaveRequested();
    void discardRequested();

private:
    void build(const KeyBindings& keys);
    void showFields();

    QLabel* m_title = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_leave = nullptr;
    KeyHintButton* m_discard = nullptr;
    FieldGrid* m_grid = nullptr;
    FormBinder* m_binder = nullptr;
    Mode m_mode = Mode::Account;
};

} // namespace frontdesk
