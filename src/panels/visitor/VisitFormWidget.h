#pragma once

#include "base/IdentityNumber.h"
#include "domain/item/ParcelBatch.h"
#include "domain/visitor/VisitForm.h"
#include "panels/support/FormBinder.h"
#include "panels/support/Theme.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace frontdesk {

class VisitRepeat;

/// The sign-in form: who comes, to whom, what for. Holds what is typed and nothing else. Nothing in it is forced, least
/// of all the number (M4-046). GUI thread.
class VisitFormWidget : public QWidget {
    Q_OBJECT
public:
    /// @param theme must outlive it
    explicit VisitFormWidget(const Theme& theme, QWidget* parent = nullptr);

    void setForm(const VisitForm& form);
    [[nodiscard]] VisitForm form() const;
    /// The document that was shown, if any. It is in no form, no draft and no image: it goes straight to where it is
    /// sealed. @error form.invalid with the field "identity" @return nothing when the field is empty
    [[nodiscard]] Result<std::optional<IdentityNumber>> identity(LocalDate today) const;
    /// On which days an announced visit recurs. As the document, it is in no form.
    [[nodiscard]] VisitRepeat& repeat() { return *m_repeat; }
    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems() { m_binder->clearMarks(); }
    /// To what is to be asked next: the name, the host, then whether it was arranged.
    void focusNext();
    void focus(const QString& field);
    void chooseTitle(int index);
    /// A host out of the directory was chosen: the room follows.
    void takeHost(const KnownAddressee& host);
    /// What stands above a field; empty for a field of another form.
    [[nodiscard]] QString labelOf(const QString& field) const;
    void retranslate();

Q_SIGNALS:
    void edited(); ///< by a person

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QWidget* addIdentity();
    void followIdentity();

    const Theme& m_theme;
    QGridLayout* m_grid;
    QHash<QString, QLabel*> m_labels;
    QHash<QString, QWidget*> m_cells;
    FormBinder* m_binder = nullptr;
    QComboBox* m_identityKind = nullptr;
    QLineEdit* m_identity = nullptr;
    QLabel* m_identityLabel = nullptr;
    QLabel* m_identityProblem = nullptr;
    VisitRepeat* m_repeat = nullptr;
    bool m_kindChosen = false; ///< by a person, not by how the number looks
    int m_columns = 0;
};

} // namespace frontdesk
