#pragma once

#include "panels/people/PeoplePage.h"
#include "panels/setting/SettingPage.h"

namespace frontdesk {

/// The page of those who work here, as one of the settings: panels never know one another. GUI thread.
class PeopleSettingPage : public SettingPage {
    Q_OBJECT
public:
    /// All must outlive the page.
    PeopleSettingPage(PeopleDesk& people, ChangeHub& hub, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override {} ///< the page inside does so itself
    void refresh() override;
    bool save() override;

private:
    PeoplePage* m_page;
};

} // namespace frontdesk
