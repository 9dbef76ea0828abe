#pragma once

#include "domain/people/Secret.h"
#include "domain/people/StaffFinder.h"

#include <QFrame>
#include <optional>
#include <vector>

class QLabel;

namespace frontdesk {

class PeopleDesk;
class PinEdit;
class SearchField;

/// The row of a form in which somebody who may waive agrees to a waiver, by name and PIN, while the clerk stays signed
/// in. It finds the person and hands the PIN on; whether it is right is not looked at here. GUI thread.
class FeeApprovalRow : public QFrame {
    Q_OBJECT
public:
    /// @param people must outlive it
    explicit FeeApprovalRow(PeopleDesk& people, QWidget* parent = nullptr);

    /// Shown while an approval is wanted; a name that was typed stays, a PIN does not.
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    /// Whoever the typed name means; nobody where it means none or several.
    [[nodiscard]] std::optional<StaffId> person() const;
    /// What was typed; the field is empty then.
    [[nodiscard]] Secret takePin();
    /// What is wrong, with the focus where it is mended.
    void refuse(const QString& words);
    void clear(); ///< another payment
    void retranslate();
    [[nodiscard]] QList<QWidget*> fields() const; ///< in the order in which they are typed

Q_SIGNALS:
    void given(); ///< Enter in the PIN

private:
    void read();
    void find();
    void lead();
    void showHint();

    PeopleDesk& m_people;
    QLabel* m_title;
    QLabel* m_nameLabel;
    SearchField* m_name;
    QLabel* m_pinLabel;
    PinEdit* m_pin;
    QLabel* m_hint;
    QLabel* m_problem;
    std::vector<StaffEntry> m_entries; ///< those who may waive
    std::vector<StaffEntry> m_found;
    bool m_wanted = false;
};

} // namespace frontdesk
