#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "panels/support/ChoiceChips.h"

#include <QFrame>
#include <QList>
#include <optional>

class QLabel;
class QLineEdit;

namespace frontdesk {

class WhenEdit;

/// What an act wants to know before it is done.
struct ActQuestion {
    QString question;
    QList<ChoiceChips::Choice> choices = {}; ///< chosen by a bare digit; empty: nothing to choose
    QString choice = {};                     ///< the word that is chosen already
    QString words = {};                      ///< what the line is for; empty: no line
    QString typed = {};                      ///< what stands in the line already
    QString more = {};                       ///< what a second line is for; empty: none
    std::optional<UtcTime> when = {};        ///< a day and a time, beginning there; none: not asked
};

/// A row below which the work stays in sight, and which asks what an act wants to know: one of a few words, words of
/// one's own, a time. Enter in a line does it, Esc leaves it undone. GUI thread.
class ActRow : public QFrame {
    Q_OBJECT
public:
    /// @param stem of its widgets' object names: "complaintActLineEdit" @param clock, zone must outlive it
    ActRow(const char* stem, const Clock& clock, const TimeZone& zone, QWidget* parent = nullptr);

    /// The focus goes to what is to be chosen or typed first.
    void ask(const ActQuestion& question);
    /// The same question in the other language: what was chosen and typed stays.
    void reword(const ActQuestion& question);
    /// @param then where the focus goes, if the row had it
    void leave(QWidget* then);
    [[nodiscard]] QString choice() const { return m_choices->value(); }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString more() const;
    [[nodiscard]] UtcTime when() const;
    void retranslate();

Q_SIGNALS:
    void given(); ///< Enter, once everything that is to be chosen is

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lead();
    void give();

    QLabel* m_question;
    ChoiceChips* m_choices;
    QLineEdit* m_words;
    QLineEdit* m_more;
    WhenEdit* m_when;
    QLabel* m_hint;
};

} // namespace frontdesk
