#include "panels/people/FirstAdministratorPage.h"

#include "domain/people/PeopleDesk.h"
#include "panels/people/AdministratorFields.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ErrorText.h"

#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace frontdesk {

FirstAdministratorPage::FirstAdministratorPage(PeopleDesk& people, const Theme& theme, const KeyBindings& keys,
                                               QWidget* parent)
    : QWidget(parent), m_people(people), m_theme(theme), m_keys(keys), m_card(peopleCard(this)),
      m_title(peopleLabel(m_card.frame, "title")), m_intro(peopleLabel(m_card.frame, "muted")),
      m_fields(new AdministratorFields(m_card.frame)), m_begin(new KeyHintButton(m_card.frame))
{
    setObjectName(QStringLiteral("firstAdministratorPage"));
    m_begin->setObjectName(QStringLiteral("firstAdministratorKeyHintButton"));
    m_begin->setProperty("class", QStringLiteral("primary"));
    m_begin->setKeyHint(QStringLiteral("Enter"));
    m_begin->setAutoDefault(true);
    for (QWidget* const each : std::initializer_list<QWidget*>{m_title, m_intro, m_fields}) {
        m_card.layout->addWidget(each);
    }
    m_card.layout->addWidget(m_begin, 0, Qt::AlignRight);
    setFocusProxy(m_fields);
    connect(m_begin, &QPushButton::clicked, this, &FirstAdministratorPage::begin);
    connect(m_fields, &AdministratorFields::entered, this, &FirstAdministratorPage::begin);
    fitPeopleCard(m_card, m_theme);
    retranslate();
}

void FirstAdministratorPage::begin()
{
    const auto answer = m_fields->take();
    if (!answer || !m_begin->isEnabled()) {
        return;
    }
    m_begin->setEnabled(false);
    m_people.addFirst(answer->form, answer->pin, [page = QPointer(this)](const Result<void>& done) {
        if (!page) {
            return;
        }
        page->m_begin->setEnabled(true);
        if (!done) {
            const auto problems = problemTexts(done.error());
            page->m_fields->showProblem(problems.isEmpty() ? errorText(done.error())
                                                           : problems.join(QLatin1Char('\n')));
        }
    });
}

void FirstAdministratorPage::retranslate()
{
    setAccessibleName(tr("First administrator"));
    m_title->setText(tr("Who looks after this desk?"));
    m_intro->setText(tr("From now on everybody works under their own name. The first administrator can add the "
                        "others. The telephone may ring meanwhile: %1 answers as ever.")
                         .arg(m_keys.nameOf(DeskAct::LineKey)));
    m_begin->setText(tr("Begin"));
}

void FirstAdministratorPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitPeopleCard(m_card, m_theme);
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
