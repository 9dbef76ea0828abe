#pragma once

#include "panels/people/PeopleLayout.h"

#include <QWidget>

class QLabel;

namespace frontdesk {

class AdministratorFields;
class KeyBindings;
class KeyHintButton;
class PeopleDesk;
class Theme;

/// Asks for the first administrator where a desk has none yet: one that was set up before there were people. It blocks
/// no ring. GUI thread.
class FirstAdministratorPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the page.
    FirstAdministratorPage(PeopleDesk& people, const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void retranslate();

    PeopleDesk& m_people;
    const Theme& m_theme;
    const KeyBindings& m_keys;
    PeopleCard m_card;
    QLabel* m_title;
    QLabel* m_intro;
    AdministratorFields* m_fields;
    KeyHintButton* m_begin;
};

} // namespace frontdesk
