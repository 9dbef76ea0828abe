#pragma once

#include "domain/complaint/ComplaintForm.h"
#include "panels/support/FormBinder.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <string>
#include <string_view>

class QLabel;
class QLineEdit;

namespace frontdesk {

class FieldGrid;
class KeyBindings;
class KeyHintButton;

/// The form of a ticket, in the order in which somebody listens: first what the customer says, in their own words.
/// Holds what is typed and nothing else. GUI thread.
class ComplaintFormWidget : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    ComplaintFormWidget(const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    void setForm(const ComplaintForm& form);
    [[nodiscard]] ComplaintForm form() const;
    void setTitle(const QString& title);
    /// A new one may be kept to be completed; of a known one, what was corrected is left.
    void setNew(bool isNew);
    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems();
    void focusFirst();
    /// As their keys do: the n-th from 0.
    void chooseCategory(int index);
    void chooseSeverity(int index);
    [[nodiscard]] QLineEdit* line(const char* field) const;
    void retranslate();
    /// The words above a field, and a field's value as people read it.
    [[nodiscard]] static QString labelOf(std::string_view field);
    [[nodiscard]] static QString valueText(std::string_view field, const std::string& value);

Q_SIGNALS:
    void edited(); ///< by a person
    void saveRequested();
    void leaveRequested();
    void discardRequested();

private:
    void build(const KeyBindings& keys);
    void follow(const QString& field);

    QLabel* m_title = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_leave = nullptr;
    KeyHintButton* m_discard = nullptr;
    FieldGrid* m_grid = nullptr;
    FormBinder* m_binder = nullptr;
    bool m_new = true;
};

} // namespace frontdesk
