#pragma once

#include "domain/people/Secret.h"
#include "domain/people/Staff.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;

namespace frontdesk {

class NewPinFields;

/// The first administrator: name and a PIN typed twice. GUI thread.
class AdministratorFields : public QWidget {
    Q_OBJECT
public:
    struct Answer {
        StaffForm form;
        Secret pin;
    };

    explicit AdministratorFields(QWidget* parent = nullptr);

    /// Nothing when something is still wrong, which is told beside its field.
    [[nodiscard]] std::optional<Answer> take();
    void showProblem(const QString& words);

Q_SIGNALS:
    void entered(); ///< Enter in the last field

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_problem;
    NewPinFields* m_pin;
};

} // namespace frontdesk
