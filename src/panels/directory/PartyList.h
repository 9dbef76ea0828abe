#pragma once

#include "domain/desk/PartyFinder.h"
#include "panels/directory/PartyListModel.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <initializer_list>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace frontdesk {

class ChoiceChips;
class EmptyHint;
class KeyHintButton;
class SearchField;

/// The directory's one box with what it finds, and the field in which colleagues arrive. GUI thread.
class PartyList : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    PartyList(const Theme& theme, const TimeZone& zone, QWidget* parent = nullptr);

    void setParties(std::vector<Party> parties);
    /// How many pairs look alike; none hides the button.
    void setDuplicates(int pairs);
    /// With little room only names stand in the list.
    void setNarrow(bool narrow);
    /// Whether lists may be taken in; the button is hidden otherwise.
    void setMayImport(bool may);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] DirectoryList which() const;
    void focusField();
    /// True when it had something to clear: then the key is used up.
    bool clearField();
    /// One that is not in the list yet is chosen once it comes.
    void select(PartyId id);
    void arrived(); ///< somebody's initials were taken
    void retranslate(const QString& newKey);
    [[nodiscard]] PartyListModel& model() { return *m_model; }

Q_SIGNALS:
    void asked(); ///< other words, or another list
    void chosen(std::optional<frontdesk::PartyId> party);
    void editRequested();
    void newRequested();
    void importRequested(const QString& kind); ///< TableKind::name
    void duplicatesRequested();
    void initialsTyped(const QString& initials);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void applyScale();
    void showHint();
    void fillImports();
    QWidget* inLines(std::initializer_list<QWidget*> parts); ///< beside one another, in as many lines as they need

    const Theme& m_theme;
    PartyListModel* m_model;
    SearchField* m_field;
    ChoiceChips* m_which;
    QTableView* m_table;
    EmptyHint* m_empty;
    QLabel* m_arrivedLabel;
    QLineEdit* m_initials;
    KeyHintButton* m_new;
    QPushButton* m_duplicates;
    QPushButton* m_import;
    QString m_newKey;
    std::int64_t m_wanted = 0; ///< id to be chosen that is not in the list yet; 0: none
    int m_pairs = 0;
};

} // namespace frontdesk
