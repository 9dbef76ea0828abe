#pragma once

#include "base/Result.h"
#include "domain/directory/PartyForm.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace frontdesk {

class ChoiceChips;
class KeyHintButton;

/// The form of a person or company. Rows of numbers and rooms grow as they are filled; Ctrl+Enter saves, Esc leaves and
/// says so when something was typed. GUI thread.
class PartyFormWidget : public QFrame {
    Q_OBJECT
public:
    explicit PartyFormWidget(const Theme& theme, QWidget* parent = nullptr);

    void setForm(const PartyForm& form);
    [[nodiscard]] PartyForm form() const;
    /// Whether somebody typed since setForm().
    [[nodiscard]] bool isChanged() const { return form() != m_given; }
    void focusFirst();
    /// Marks what is wrong and takes the focus there. An empty list takes the marks away.
    void markProblems(const std::vector<Problem>& problems);
    /// Beside the buttons.
    void setKeys(const QString& save, const QString& leave);
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    void leaveRequested();

private:
    struct ContactRow {
        QLineEdit* value = nullptr;
        QLineEdit* label = nullptr;
        QComboBox* disclose = nullptr;
    };
    struct PlaceRow {
        QLineEdit* place = nullptr;
        QComboBox* relation = nullptr;
        QLineEdit* told = nullptr;
    };

    void build();
    QLineEdit* addField(QGridLayout* grid, int row, int column, const char* name, QLabel** label);
    void addContactRow();
    void addPlaceRow();
    void growRows();
    void fillChoices();
    void placeInTabOrder();
    [[nodiscard]] QWidget* fieldOf(const std::string& name) const;

    const Theme& m_theme;
    PartyForm m_given;
    QLabel* m_title = nullptr;
    QLabel* m_problem = nullptr;
    ChoiceChips* m_kind = nullptr;
    ChoiceChips* m_role = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_titleLabel = nullptr;
    QLineEdit* m_titleEdit = nullptr;
    QLabel* m_companyLabel = nullptr;
    QLineEdit* m_company = nullptr;
    QLabel* m_initialsLabel = nullptr;
    QLineEdit* m_initials = nullptr;
    QLabel* m_contactsLabel = nullptr;
    QGridLayout* m_contactGrid = nullptr;
    std::vector<ContactRow> m_contacts;
    QLabel* m_placesLabel = nullptr;
    QGridLayout* m_placeGrid = nullptr;
    std::vector<PlaceRow> m_places;
    QLabel* m_tagsLabel = nullptr;
    std::vector<QPushButton*> m_tags; ///< as partyTags
    QLabel* m_platesLabel = nullptr;
    QLineEdit* m_plates = nullptr;
    QLabel* m_preferencesLabel = nullptr;
    QLineEdit* m_preferences = nullptr;
    QLabel* m_noteLabel = nullptr;
    QPlainTextEdit* m_note = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_leave = nullptr;
};

} // namespace frontdesk
