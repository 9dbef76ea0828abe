#pragma once

#include "base/Clock.h"
#include "panels/people/PeopleLayout.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace frontdesk {

class KeyHintButton;
class NewPinFields;
class PeopleDesk;
class PinEdit;
class Theme;

/// Somebody changes the own PIN, with the old one. GUI thread.
class OwnPinPage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the page.
    OwnPinPage(PeopleDesk& people, const Theme& theme, QWidget* parent = nullptr);

    void begin(); ///< empty, ready for the old one

Q_SIGNALS:
    void finished(const QString& words); ///< done, or given up: then without words

protected:
    void changeEvent(QEvent* event) override;

private:
    void save();
    void retranslate();

    PeopleDesk& m_people;
    const Theme& m_theme;
    PeopleCard m_card;
    QLabel* m_title;
    QLabel* m_oldLabel;
    PinEdit* m_old;
    QLabel* m_problem;
    NewPinFields* m_new;
    QPushButton* m_cancel;
    KeyHintButton* m_save;
};

} // namespace frontdesk
