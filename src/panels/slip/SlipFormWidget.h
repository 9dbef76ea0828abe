#pragma once

#include "base/IdentityNumber.h"
#include "domain/slip/SlipForm.h"
#include "panels/support/FormBinder.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <QHash>
#include <optional>

class QGridLayout;
class QLabel;

namespace frontdesk {

class Chip;
class KeyBindings;
class KeyHintButton;
class SlipDocumentField;

/// The request for a slip: which goods leave, from where, by whom, and who agreed. Holds what is typed and nothing
/// else, and says at once what will be wanted before it can be approved. GUI thread.
class SlipFormWidget : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    SlipFormWidget(const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    void setForm(const SlipForm& form);
    [[nodiscard]] SlipForm form() const;
    /// @param masked of a document that is kept already; empty: none
    void setKnownDocument(const QString& masked);
    /// The agent's document. It is in no form, no draft and no image. Nothing when the field is empty or it is no
    /// agent.
    /// @error form.invalid with the field "identity"
    [[nodiscard]] Result<std::optional<IdentityNumber>> identity(LocalDate today) const;
    void setTitle(const QString& title);
    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems();
    void focusFirst();
    void focus(const QString& field);
    void chooseOwner(int index);
    void toggleAgent();
    void retranslate();

Q_SIGNALS:
    void edited(); ///< by a person
    void saveRequested();
    void leaveRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const KeyBindings& keys);
    void followAgent();
    void showWanted();
    void orderTabs();
    void showFocus();
    void arrange();

    const Theme& m_theme;
    QGridLayout* m_grid = nullptr;
    QHash<QString, QLabel*> m_labels;
    QHash<QString, QWidget*> m_cells;
    FormBinder* m_binder = nullptr;
    QLabel* m_title = nullptr;
    Chip* m_wanted = nullptr;
    QLabel* m_goodsRead = nullptr;
    SlipDocumentField* m_document = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_leave = nullptr;
    KeyHintButton* m_discard = nullptr;
    int m_columns = 0;
};

} // namespace frontdesk
