#include "panels/people/AdministratorFields.h"

#include "base/Text.h"
#include "panels/people/NewPinFields.h"
#include "panels/people/PeopleLayout.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

AdministratorFields::AdministratorFields(QWidget* parent)
    : QWidget(parent), m_nameLabel(peopleLabel(this)), m_name(new QLineEdit(this)),
      m_problem(peopleProblem(this, "administratorProblemLabel")), m_pin(new NewPinFields(this))
{
    m_name->setObjectName(QStringLiteral("administratorNameLineEdit"));
    m_name->setMaxLength(static_cast<int>(mostStaffName));
    m_nameLabel->setBuddy(m_name);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addWidget(m_pin);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::returnPressed, m_pin, &NewPinFields::focusFirst);
    connect(m_name, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_pin, &NewPinFields::entered, this, &AdministratorFields::entered);
    retranslate();
}

std::optional<AdministratorFields::Answer> AdministratorFields::take()
{
    const auto name = Text::from(fromQt(m_name->text()));
    if (!name) {
        showProblem(tr("Write your name: what you do at this desk is kept under it."));
        m_name->setFocus();
        return std::nullopt;
    }
    auto pin = m_pin->take();
    if (!pin) {
        return std::nullopt;
    }
    // Who sets up a desk works at it, too.
    return Answer{{.name = name->toString(), .roles = {Role::Staff, Role::Administrator}}, std::move(*pin)};
}

void AdministratorFields::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void AdministratorFields::retranslate()
{
    m_nameLabel->setText(tr("Your name, as the first administrator"));
    m_name->setAccessibleName(tr("Name of the administrator"));
}

void AdministratorFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
