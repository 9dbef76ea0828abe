#include "panels/people/OwnPinPage.h"

#include "domain/people/PeopleDesk.h"
#include "panels/people/NewPinFields.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PinEdit.h"
#include "text/ErrorText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace frontdesk {

OwnPinPage::OwnPinPage(PeopleDesk& people, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_people(people), m_theme(theme), m_card(peopleCard(this)),
      m_title(peopleLabel(m_card.frame, "title")), m_oldLabel(peopleLabel(m_card.frame)),
      m_old(new PinEdit(m_card.frame)), m_problem(peopleProblem(m_card.frame, "ownPinProblemLabel")),
      m_new(new NewPinFields(m_card.frame)), m_cancel(new QPushButton(m_card.frame)),
      m_save(new KeyHintButton(m_card.frame))
{
    setObjectName(QStringLiteral("ownPinPage"));
    m_old->setObjectName(QStringLiteral("oldPinLineEdit"));
    m_oldLabel->setBuddy(m_old);
    m_cancel->setObjectName(QStringLiteral("ownPinCancelPushButton"));
    m_save->setObjectName(QStringLiteral("ownPinKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_save->setKeyHint(QStringLiteral("Enter"));
    m_save->setAutoDefault(true);
    for (QWidget* const each : std::initializer_list<QWidget*>{m_title, m_oldLabel, m_old, m_problem, m_new}) {
        m_card.layout->addWidget(each);
    }
    auto* const foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    m_card.layout->addLayout(foot);
    setFocusProxy(m_old);
    connect(m_old, &QLineEdit::returnPressed, m_new, &NewPinFields::focusFirst);
    connect(m_new, &NewPinFields::entered, this, &OwnPinPage::save);
    connect(m_save, &QPushButton::clicked, this, &OwnPinPage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT finished({}); });
    fitPeopleCard(m_card, m_theme);
    retranslate();
}

void OwnPinPage::begin()
{
    static_cast<void>(m_old->take());
    m_new->clear();
    m_problem->hide();
}

void OwnPinPage::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    const auto next = m_new->take();
    if (!next) {
        return;
    }
    m_save->setEnabled(false);
    m_people.changeOwnPin(m_old->take(), *next, [page = QPointer(this)](const Result<void>& done) {
        if (!page) {
            return;
        }
        page->m_save->setEnabled(true);
        if (done) {
            Q_EMIT page->finished(tr("Your PIN is changed."));
        } else {
            page->m_problem->setText(errorText(done.error()));
            page->m_problem->show();
            page->m_old->setFocus();
        }
    });
}

void OwnPinPage::retranslate()
{
    setAccessibleName(tr("Change my PIN"));
    m_title->setText(tr("Change my PIN"));
    m_oldLabel->setText(tr("PIN as it is now"));
    m_old->setAccessibleName(m_oldLabel->text());
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Change PIN"));
}

void OwnPinPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitPeopleCard(m_card, m_theme);
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
