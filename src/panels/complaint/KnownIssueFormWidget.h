#pragma once

#include "domain/complaint/Complaint.h"
#include "domain/knownissue/KnownIssue.h"
#include "panels/support/FormBinder.h"

#include <QFrame>
#include <QKeyCombination>
#include <optional>

class QLabel;

namespace frontdesk {

class FieldGrid;
class KeyHintButton;
class Theme;

/// The form of a known issue: what is the matter, where, and what the desk says. Holds what is typed and nothing else.
/// GUI thread.
class KnownIssueFormWidget : public QFrame {
    Q_OBJECT
public:
    static constexpr QKeyCombination saveKey{Qt::ControlModifier, Qt::Key_Return};
    static constexpr QKeyCombination bundleKey{Qt::AltModifier, Qt::Key_M};

    /// @param theme must outlive it
    explicit KnownIssueFormWidget(const Theme& theme, QWidget* parent = nullptr);

    /// @param corrected the title of a known one; empty: a new one
    void setForm(const KnownIssueForm& form, const std::string& corrected);
    [[nodiscard]] KnownIssueForm form() const;
    /// The ticket in front, under which others can be bundled.
    void setAbout(std::optional<Complaint> about);
    /// Tickets about it are bundled under the one in front, or under none.
    void toggleBundle();
    void chooseCategory(int index);
    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void focusTitle();
    void focusWords();
    [[nodiscard]] bool hasFocusWithin() const;
    void retranslate();

Q_SIGNALS:
    void saveRequested();

private:
    void showTitle();
    void showBundle();

    QLabel* m_title;
    FieldGrid* m_grid;
    FormBinder* m_binder = nullptr;
    KeyHintButton* m_save;
    KeyHintButton* m_bundle;
    std::optional<Complaint> m_about;
    std::optional<RecordRef> m_ticket; ///< that leads the bundle
    std::string m_corrected;
};

} // namespace frontdesk
