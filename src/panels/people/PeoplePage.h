#pragma once

#include "domain/people/Staff.h"

#include <QWidget>
#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace frontdesk {

class ChangeHub;
class EmptyHint;
class KeyHintButton;
class NewPinFields;
class PeopleDesk;
class StaffModel;
class Theme;

/// The settings' page of those who work here: name and roles, PIN, badge, left and back. For administrators; the
/// services refuse everybody else. GUI thread.
class PeoplePage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the page.
    PeoplePage(PeopleDesk& people, ChangeHub& hub, const Theme& theme, QWidget* parent = nullptr);

    void begin(); ///< reads anew; nobody chosen
    void save();
    /// Somebody asked for a badge to be scanned, and the page is shown.
    [[nodiscard]] bool waitsForBadge() const { return m_waitsForBadge && isVisible(); }
    void badgeScanned(const QString& code);
    void refuseScan(); ///< it was no badge

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void applyScale();
    void reload();
    void edit(const std::optional<Staff>& staff);
    void savePin(const Staff& staff);
    void toggleLeft();
    void toggleBadge();
    void saved(const Result<Staff>& staff, const QString& words);
    void say(const QString& words, bool isProblem);
    [[nodiscard]] StaffForm form() const;

    PeopleDesk& m_people;
    const Theme& m_theme;
    StaffModel* m_model;
    std::optional<Staff> m_edited; ///< none: a new colleague
    bool m_waitsForBadge = false;
    QTableView* m_table;
    EmptyHint* m_empty = nullptr;
    KeyHintButton* m_new;
    QLabel* m_formTitle;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_rolesLabel;
    std::array<QCheckBox*, givenRoles.size()> m_roles{};
    NewPinFields* m_pin;
    QLabel* m_said;
    QPushButton* m_badge;
    QPushButton* m_left;
    KeyHintButton* m_save;
};

} // namespace frontdesk
