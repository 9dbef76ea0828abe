#include "panels/people/SignInPage.h"

#include "domain/people/PeopleDesk.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PinEdit.h"
#include "panels/support/SearchField.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::size_t mostNamesFound = 5; // more than that are told apart by a letter more

} // namespace

SignInPage::SignInPage(const Ports& ports, QWidget* parent)
    : QWidget(parent), m_people(ports.people), m_theme(ports.theme), m_keys(ports.keys), m_clock(ports.clock),
      m_card(peopleCard(this)), m_title(peopleLabel(m_card.frame, "title")),
      m_intro(peopleLabel(m_card.frame, "muted")), m_nameLabel(peopleLabel(m_card.frame)),
      m_name(new SearchField(m_card.frame)), m_list(new QListWidget(m_card.frame)),
      m_pinLabel(peopleLabel(m_card.frame)), m_pin(new PinEdit(m_card.frame)),
      m_problem(peopleProblem(m_card.frame, "signInProblemLabel")), m_hint(peopleLabel(m_card.frame, "muted")),
      m_signIn(new KeyHintButton(m_card.frame))
{
    build();
    retranslate();
    connect(m_name, &SearchField::typedChanged, this, &SignInPage::find);
    connect(m_name, &QLineEdit::returnPressed, this, &SignInPage::choose);
    connect(m_list, &QListWidget::itemClicked, this, &SignInPage::choose);
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_pin, &QLineEdit::textEdited, this, [this] {
        if (!m_waitUntil) {
            showProblem({});
        }
    });
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
}

void SignInPage::build()
{
    setObjectName(QStringLiteral("signInPage"));
    m_name->setObjectName(QStringLiteral("signInNameLineEdit"));
    m_name->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("signInListWidget"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pin->setObjectName(QStringLiteral("signInPinLineEdit"));
    m_signIn->setObjectName(QStringLiteral("signInKeyHintButton"));
    m_signIn->setProperty("class", QStringLiteral("primary"));
    m_signIn->setKeyHint(QStringLiteral("Enter"));
    m_signIn->setAutoDefault(true);
    m_nameLabel->setBuddy(m_name);
    m_pinLabel->setBuddy(m_pin);
    for (QWidget* const each :
         std::initializer_list<QWidget*>{m_title, m_intro, m_nameLabel, m_name, m_list, m_pinLabel, m_pin, m_problem}) {
        m_card.layout->addWidget(each);
    }
    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_signIn);
    m_card.layout->addLayout(foot);
    setFocusProxy(m_name);
    fitPeopleCard(m_card, m_theme);
}

std::optional<StaffEntry> SignInPage::lastPerson() const
{
    const auto& person = m_people.session().person();
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const StaffEntry& entry) { return person && entry.id == person->id; });
    return m_reason == Reason::Locked && at != m_entries.end() ? std::optional{*at} : std::nullopt;
}

void SignInPage::begin(Reason reason)
{
    m_reason = reason;
    m_chosen.reset();
    m_chooseWhenLoaded = false;
    static_cast<void>(m_pin->take());
    m_name->clear();
    if (!m_waitUntil) {
        showProblem({});
    }
    find();
    retranslate();
    m_people.entries([page = QPointer(this)](const Result<std::vector<StaffEntry>>& entries) {
        if (!page) {
            return;
        }
        if (!entries) {
            page->showProblem(errorText(entries.error()));
            return;
        }
        page->m_entries = *entries;
        page->m_loaded = true;
        page->find();
        page->retranslate();
        if (std::exchange(page->m_chooseWhenLoaded, false)) {
            page->choose();
        }
    });
}

void SignInPage::find()
{
    m_chosen.reset();
    const std::string typed = fromQt(m_name->typed());
    m_found = typed.empty() ? std::vector<StaffEntry>{} : StaffFinder::find(m_entries, typed);
    if (m_found.size() > mostNamesFound) {
        m_found.erase(m_found.begin() + mostNamesFound, m_found.end());
    }
    m_list->clear();
    for (const StaffEntry& entry : m_found) {
        m_list->addItem(QStringLiteral("%1  \u00b7  %2").arg(toQt(entry.name), personRolesLabel(entry.roles)));
    }
    m_list->setCurrentRow(m_found.empty() ? -1 : 0);
    m_list->setVisible(!m_found.empty());
    const int row = m_found.empty() ? 0 : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(row * static_cast<int>(m_found.size()) + 2 * m_list->frameWidth() + m_theme.px(2));
    if (m_loaded && !typed.empty() && m_found.empty()) {
        showProblem(tr("Nobody of this name works here."));
    } else if (!m_waitUntil) {
        showProblem({});
    }
}

void SignInPage::choose()
{
    if (!m_loaded) {
        m_chooseWhenLoaded = true;
        return;
    }
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_found.size())) {
        chooseEntry(m_found[static_cast<std::size_t>(row)]);
    } else if (const auto last = lastPerson(); last && m_name->typed().isEmpty()) {
        chooseEntry(*last);
    }
}

void SignInPage::chooseEntry(StaffEntry entry)
{
    m_name->setText(toQt(entry.name)); // finds anew: the entry must be our own
    m_chosen = std::move(entry);
    m_list->hide();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void SignInPage::signIn()
{
    if (m_checking || m_waitUntil) {
        return;
    }
    if (!m_chosen) {
        choose();
        if (!m_chosen) {
            m_name->setFocus();
            return;
        }
    }
    const Secret pin = m_pin->take();
    if (pin.empty()) {
        m_pin->setFocus();
        return;
    }
    m_checking = true;
    m_signIn->setEnabled(false);
    m_people.signIn(m_chosen->id, pin, [page = QPointer(this)](const Result<void>& done) {
        if (page) {
            page->replied(done);
        }
    });
}

void SignInPage::replied(const Result<void>& done)
{
    m_checking = false;
    m_signIn->setEnabled(true);
    if (done) {
        begin(m_reason); // nothing of it is left for whoever comes next
        Q_EMIT signedIn();
        return;
    }
    if (done.error().code == signInWait) {
        const int seconds = QString::fromStdString(done.error().args.front()).toInt();
        m_waitUntil = m_clock.steady() + std::chrono::seconds{seconds};
        showWait();
    } else {
        showProblem(errorText(done.error()));
    }
    if (isVisible()) {
        m_pin->setFocus(Qt::OtherFocusReason);
    }
}

void SignInPage::showWait()
{
    const Milliseconds left = std::chrono::ceil<Milliseconds>(*m_waitUntil - m_clock.steady());
    if (left <= Milliseconds{0}) {
        m_waitUntil.reset();
        showProblem({});
    } else {
        showProblem(errorText(Error{.code = signInWait, .args = {std::to_string((left.count() + 999) / 1000)}}));
    }
    m_pin->setReadOnly(m_waitUntil.has_value());
    m_signIn->setEnabled(!m_waitUntil.has_value());
}

void SignInPage::second()
{
    if (m_waitUntil) {
        showWait();
    }
}

bool SignInPage::goBack()
{
    if (m_pin->hasFocus() || !m_name->text().isEmpty()) {
        static_cast<void>(m_pin->take());
        m_name->clear();
        m_name->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void SignInPage::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress && !m_found.empty()) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int rows = static_cast<int>(m_found.size());
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SignInPage::retranslate()
{
    const auto last = lastPerson();
    setAccessibleName(tr("Sign in"));
    switch (m_reason) {
    case Reason::Nobody:
        m_title->setText(tr("Sign in"));
        break;
    case Reason::Locked:
        m_title->setText(tr("This desk is locked"));
        break;
    case Reason::Change:
        m_title->setText(tr("Change of person"));
        break;
    }
    m_intro->setText(m_reason == Reason::Change
                         ? tr("Whoever signs in now takes over. Esc goes back to the work.")
                         : tr("The telephone works all the same: %1 answers. What is recorded now waits until somebody "
                              "takes it.")
                               .arg(m_keys.nameOf(DeskAct::LineKey)));
    m_nameLabel->setText(tr("Name, pinyin or initials"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_name->setPlaceholderText(last ? tr("Enter: %1 again").arg(toQt(last->name)) : QString());
    m_list->setAccessibleName(tr("Those who may sign in"));
    m_pinLabel->setText(tr("PIN"));
    m_pin->setAccessibleName(m_pinLabel->text());
    m_hint->setText(tr("or scan your badge"));
    m_signIn->setText(tr("Sign in"));
}

void SignInPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        find();
    } else if (event->type() == QEvent::FontChange) {
        fitPeopleCard(m_card, m_theme);
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
