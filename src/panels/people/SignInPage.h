#pragma once

#include "base/Clock.h"
#include "domain/people/StaffFinder.h"
#include "panels/people/PeopleLayout.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace frontdesk {

class KeyBindings;
class KeyHintButton;
class PeopleDesk;
class PinEdit;
class SearchField;
class Theme;

/// Signs somebody in: a few letters of the name, Enter, PIN, Enter. It stands over the panels while nobody is signed in
/// or the desk is locked, and blocks no ring. Names are shown only once somebody types: visitors look on. GUI thread.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    enum class Reason { Nobody, Locked, Change };

    struct Ports {
        PeopleDesk& people;
        const Theme& theme;
        const KeyBindings& keys;
        const Clock& clock;
    };
    /// All must outlive the page.
    explicit SignInPage(const Ports& ports, QWidget* parent = nullptr);

    /// Empties the page and asks who may sign in.
    void begin(Reason reason);
    /// Esc: one step back. @return false when there is none
    bool goBack();
    void second(); ///< the wait after wrong PINs goes on
    /// Told where the PIN's problems stand; for what a badge says, too.
    void showProblem(const QString& words);

Q_SIGNALS:
    void signedIn();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void find();
    void choose();
    void chooseEntry(StaffEntry entry);
    void signIn();
    void replied(const Result<void>& done);
    void showWait();
    [[nodiscard]] std::optional<StaffEntry> lastPerson() const;

    PeopleDesk& m_people;
    const Theme& m_theme;
    const KeyBindings& m_keys;
    const Clock& m_clock;
    Reason m_reason = Reason::Nobody;
    std::vector<StaffEntry> m_entries;
    std::vector<StaffEntry> m_found;
    std::optional<StaffEntry> m_chosen;
    std::optional<SteadyTime> m_waitUntil;
    bool m_loaded = false;
    bool m_chooseWhenLoaded = false; ///< Enter came before the list
    bool m_checking = false;
    PeopleCard m_card;
    QLabel* m_title;
    QLabel* m_intro;
    QLabel* m_nameLabel;
    SearchField* m_name;
    QListWidget* m_list;
    QLabel* m_pinLabel;
    PinEdit* m_pin;
    QLabel* m_problem;
    QLabel* m_hint;
    KeyHintButton* m_signIn;
};

} // namespace frontdesk
