#include "panels/people/NewPinFields.h"

#include "domain/people/PinRules.h"
#include "panels/people/PeopleLayout.h"
#include "panels/support/PinEdit.h"
#include "text/ErrorText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace frontdesk {

NewPinFields::NewPinFields(QWidget* parent)
    : QWidget(parent), m_firstLabel(peopleLabel(this)), m_first(new PinEdit(this)), m_secondLabel(peopleLabel(this)),
      m_second(new PinEdit(this)), m_problem(peopleProblem(this, "newPinProblemLabel"))
{
    m_first->setObjectName(QStringLiteral("newPinLineEdit"));
    m_second->setObjectName(QStringLiteral("newPinAgainLineEdit"));
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
    auto* const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_firstLabel, 0, 0);
    layout->addWidget(m_secondLabel, 0, 1);
    layout->addWidget(m_first, 1, 0);
    layout->addWidget(m_second, 1, 1);
    layout->addWidget(m_problem, 2, 0, 1, 2);
    setFocusProxy(m_first);
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &NewPinFields::entered);
    connect(m_first, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    retranslate();
}

std::optional<Secret> NewPinFields::take()
{
    const Secret first = m_first->take();
    const Secret second = m_second->take();
    const auto allowed = checkPin(first);
    if (allowed && first == second) {
        showProblem({});
        return first;
    }
    showProblem(allowed ? tr("The two PINs are not the same. Type them again.") : errorText(allowed.error()));
    focusFirst();
    return std::nullopt;
}

bool NewPinFields::isEmpty() const { return m_first->text().isEmpty() && m_second->text().isEmpty(); }

void NewPinFields::clear()
{
    static_cast<void>(m_first->take());
    static_cast<void>(m_second->take());
    showProblem({});
}

void NewPinFields::focusFirst() { m_first->setFocus(Qt::OtherFocusReason); }

void NewPinFields::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void NewPinFields::retranslate()
{
    m_firstLabel->setText(tr("PIN, 4 to 12 characters"));
    m_first->setAccessibleName(tr("New PIN"));
    m_secondLabel->setText(tr("The same again"));
    m_second->setAccessibleName(tr("New PIN once more"));
}

void NewPinFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
