#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace frontdesk {

/// One line that asks why, above or below the work: shown when an act wants a reason, and gone again with the answer or
/// Esc. GUI thread.
class ReasonRow : public QFrame {
    Q_OBJECT
public:
    /// @param name of its field: "itemReasonLineEdit"
    explicit ReasonRow(const char* name, QWidget* parent = nullptr);

    /// Shows the question over an empty field, which has the focus then.
    void ask(const QString& question);
    /// @param then where the focus goes, if the row had it
    void leave(QWidget* then);
    [[nodiscard]] QString reason() const;
    /// The question in the other language, while it is asked.
    void setQuestion(const QString& question);

Q_SIGNALS:
    void given(); ///< Enter

private:
    QLabel* m_question;
    QLineEdit* m_reason;
};

} // namespace frontdesk
