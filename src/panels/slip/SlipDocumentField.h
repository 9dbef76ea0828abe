#pragma once

#include "base/IdentityNumber.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace frontdesk {

/// The kind and number of a document that somebody shows. What is typed goes straight to where it is sealed. GUI
/// thread.
class SlipDocumentField : public QWidget {
    Q_OBJECT
public:
    explicit SlipDocumentField(QWidget* parent = nullptr);

    /// Empty again. @param masked of one that is kept already; empty: none
    void begin(const QString& masked);
    /// Neither typed nor kept.
    [[nodiscard]] bool isEmpty() const;
    /// Nothing when nothing is typed. @error form.invalid with the field "identity"
    [[nodiscard]] Result<std::optional<IdentityNumber>> number(LocalDate today) const;
    void setProblem(const QString& words);
    void focusNumber();
    void retranslate();

Q_SIGNALS:
    void edited();
    void returnPressed();

private:
    void followKind();

    QComboBox* m_kind;
    QLineEdit* m_number;
    QLabel* m_label;
    QLabel* m_problem;
    QString m_known;
    bool m_kindChosen = false; ///< by a person, not by how the number looks
};

} // namespace frontdesk
