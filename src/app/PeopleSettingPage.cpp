#include "app/PeopleSettingPage.h"

#include <QVBoxLayout>

namespace frontdesk {

PeopleSettingPage::PeopleSettingPage(PeopleDesk& people, ChangeHub& hub, const Theme& theme, QWidget* parent)
    : SettingPage(parent), m_page(new PeoplePage(people, hub, theme, this))
{
    setObjectName(QStringLiteral("peopleSettingPage"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
}

QString PeopleSettingPage::title() const { return tr("People"); }

void PeopleSettingPage::refresh() { m_page->begin(); }

bool PeopleSettingPage::save()
{
    m_page->save();
    return true;
}

} // namespace frontdesk
