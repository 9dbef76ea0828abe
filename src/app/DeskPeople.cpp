#include "app/DeskPeople.h"

#include "panels/people/FirstAdministratorPage.h"
#include "panels/people/OwnPinPage.h"
#include "panels/people/PeoplePage.h"
#include "panels/people/PersonButton.h"
#include "panels/people/SignInPage.h"
#include "panels/people/UnclaimedPage.h"
#include "panels/strip/LineStrip.h"
#include "panels/support/ScanWatcher.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace frontdesk {

DeskPeople::DeskPeople(const Ports& ports, LineStrip& strip, QBoxLayout& place, QWidget& panels)
    : QObject(&panels), m_wiring(ports.wiring), m_theme(ports.theme), m_panels(panels),
      m_pages(new QStackedWidget(panels.parentWidget())), m_button(new PersonButton(ports.theme, ports.keys)),
      m_signIn(new SignInPage({m_wiring.people(), m_theme, ports.keys, m_wiring.clock()})),
      m_first(new FirstAdministratorPage(m_wiring.people(), m_theme, ports.keys)),
      m_ownPin(new OwnPinPage(m_wiring.people(), m_theme)),
      m_unclaimed(new UnclaimedPage({m_wiring.desk(), m_wiring.hub(), m_theme, m_wiring.zone(), m_wiring.clock()}))
{
    m_pages->setObjectName(QStringLiteral("peopleStackedWidget"));
    for (QWidget* const page : std::initializer_list<QWidget*>{m_signIn, m_first, m_ownPin, m_unclaimed}) {
        auto* const area = new QScrollArea(m_pages); // large text needs more room than there is
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(page);
        area->viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
        m_pages->addWidget(area);
    }
    place.addWidget(m_pages, 1);
    strip.addTool(m_button);
    connectParts();
    ports.scans.addListener([this](const Scan& scan) { return takesScan(scan); });
    qApp->installEventFilter(this);
    followSession();
}

DeskPeople::~DeskPeople() { qApp->removeEventFilter(this); }

void DeskPeople::connectParts()
{
    connect(&m_wiring, &Wiring::sessionChanged, this, &DeskPeople::followSession);
    connect(m_button, &PersonButton::signInRequested, this, &DeskPeople::signIn);
    connect(m_button, &PersonButton::changeRequested, this, [this] { show(Page::SignIn); });
    connect(m_button, &PersonButton::lockRequested, this, [this] { m_wiring.people().lock(); });
    connect(m_button, &PersonButton::ownPinRequested, this, [this] { show(Page::OwnPin); });
    connect(m_button, &PersonButton::signOutRequested, this, [this] { m_wiring.people().signOut(); });
    connect(m_signIn, &SignInPage::signedIn, this, &DeskPeople::leavePage);
    connect(&m_wiring, &Wiring::lineMoved, this, &DeskPeople::followLine);
    connect(m_ownPin, &OwnPinPage::finished, this, [this](const QString& words) {
        show(Page::None);
        if (!words.isEmpty()) {
            Q_EMIT told(words, QStringLiteral("ok"));
        }
    });
    connect(m_unclaimed, &UnclaimedPage::finished, this, [this] { show(Page::None); });
    connect(m_unclaimed, &UnclaimedPage::openRequested, this, [this](const RecordRef& record) {
        show(Page::None);
        Q_EMIT openRequested(record);
    });
}

bool DeskPeople::isMasked() const { return !m_wiring.people().session().isSignedIn(); }

bool DeskPeople::isCallAtHand() const
{
    const LineBoard& board = m_wiring.board();
    const LineCall* const call = board.call(board.selected());
    return call != nullptr && m_callsSeen.contains(call->id.value());
}

bool DeskPeople::isEmergencyAtHand() const
{
    return isMasked() && m_emergency && m_wiring.hand().person() == m_emergency;
}

void DeskPeople::leavePage()
{
    if (!isMasked() && m_page != Page::None) {
        show(Page::None);
    }
}

// --- what stands in front ---

DeskPeople::Page DeskPeople::standingPage() const
{
    if (!isMasked()) {
        return m_page;
    }
    if ((isCallAtHand() || isEmergencyAtHand()) && !m_wantsSignIn) {
        return Page::None;
    }
    return m_wiring.hasStaff() ? Page::SignIn : Page::FirstAdministrator;
}

QWidget* DeskPeople::widgetOf(Page page) const
{
    switch (page) {
    case Page::SignIn:
        return m_signIn;
    case Page::FirstAdministrator:
        return m_first;
    case Page::OwnPin:
        return m_ownPin;
    case Page::Unclaimed:
        return m_unclaimed;
    case Page::None:
        break;
    }
    return nullptr;
}

void DeskPeople::arrange()
{
    const Page page = standingPage();
    QWidget* const shown = widgetOf(page);
    QWidget* const place = shown != nullptr ? shown->parentWidget()->parentWidget() : nullptr; // its scroll area
    const QWidget* const before = m_pages->isHidden() ? nullptr : m_pages->currentWidget();
    if (place != nullptr) {
        m_pages->setCurrentWidget(place);
    }
    if (shown == nullptr && before != nullptr) {
        // The pages keep nothing of whoever was there.
        m_panels.setVisible(true);
        m_pages->setVisible(false);
        if (m_focusBefore != nullptr && m_focusBefore->isVisible()) {
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        } else {
            m_panels.setFocus(Qt::OtherFocusReason);
        }
    } else if (shown != nullptr && before != place) {
        if (before == nullptr) {
            m_focusBefore = m_panels.window()->focusWidget();
        }
        m_pages->setVisible(true);
        m_panels.setVisible(false);
        shown->setFocus(Qt::OtherFocusReason);
    } else if (shown == nullptr) {
        m_pages->setVisible(false);
    }
    Q_EMIT frontChanged();
}

void DeskPeople::show(Page page)
{
    m_page = page;
    switch (page) {
    case Page::SignIn:
        m_signIn->begin(SignInPage::Reason::Change);
        break;
    case Page::OwnPin:
        m_ownPin->begin();
        break;
    case Page::Unclaimed:
        m_unclaimed->begin();
        break;
    case Page::FirstAdministrator:
    case Page::None:
        break;
    }
    arrange();
}

void DeskPeople::followSession()
{
    const DeskSession& session = m_wiring.people().session();
    m_button->display(session);
    const bool masked = isMasked();
    const auto person = session.person() ? std::optional{session.person()->id} : std::nullopt;
    if (masked != m_masked || person != m_person) {
        m_page = Page::None;
    }
    m_person = person;
    if (masked) {
        m_wantsSignIn = false;
        m_signIn->begin(session.state() == DeskSession::State::Locked ? SignInPage::Reason::Locked
                                                                      : SignInPage::Reason::Nobody);
        m_callsSeen.clear();
        m_emergency.reset();
        for (const LineSettings& line : m_wiring.board().lines()) {
            followLine(line.number);
        }
    }
    if (masked != m_masked || masked) {
        m_masked = masked;
        Q_EMIT maskChanged(masked);
    }
    arrange();
}

void DeskPeople::followLine(int line)
{
    const LineCall* const call = m_wiring.board().call(line);
    if (isMasked() && call != nullptr && call->standsOpen()) {
        m_callsSeen.insert(call->id.value());
    }
    followCounter();
}

void DeskPeople::followCounter()
{
    if (!isMasked()) {
        return;
    }
    if (!isCallAtHand() && !isEmergencyAtHand()) {
        m_wantsSignIn = false;
    }
    arrange();
}

void DeskPeople::emergencyTaken()
{
    if (isMasked()) {
        m_emergency = m_wiring.hand().person();
    }
    lineTaken();
}

void DeskPeople::lineTaken()
{
    m_wantsSignIn = false;
    m_page = Page::None;
    arrange();
}

void DeskPeople::signIn()
{
    m_wantsSignIn = true;
    arrange();
    if (QWidget* const page = widgetOf(standingPage())) {
        page->setFocus(Qt::OtherFocusReason);
    }
}

void DeskPeople::second()
{
    m_signIn->second();
    m_unclaimed->second();
}

// --- keys ---

bool DeskPeople::takes(DeskAct act) { return isMasked() ? takesMasked(act) : takesOnPage(act); }

bool DeskPeople::takesMasked(DeskAct act)
{
    switch (act) {
    case DeskAct::LineKey:
    case DeskAct::RingingStopped:
    case DeskAct::HoldOrResume:
    case DeskAct::Emergency:
    case DeskAct::Roster: // the numbers that an emergency needs
    case DeskAct::Phrases:
    case DeskAct::PracticeCall:
    case DeskAct::Help:
    case DeskAct::Menu:
        return false;
    case DeskAct::Save:
    case DeskAct::ReadBack:
    case DeskAct::WrongNumber:
    case DeskAct::CutOff:
    case DeskAct::Callback:
    case DeskAct::TickNext:
    case DeskAct::UntickLast:
        return standingPage() != Page::None; // the call at hand is in front, or there is nothing to do it with
    case DeskAct::SaveToComplete:
        if (standingPage() == Page::None) {
            return false;
        }
        if (!m_signIn->isVisible() || !m_signIn->goBack()) {
            m_wantsSignIn = false; // back to the call at hand, if there is one
            arrange();
        }
        return true;
    default:
        break;
    }
    if (act >= DeskAct::Line1) {
        return false;
    }
    signIn(); // whatever else: whoever wants it signs in first
    return true;
}

bool DeskPeople::takesOnPage(DeskAct act)
{
    switch (act) {
    case DeskAct::Lock:
        m_wiring.people().lock();
        return true;
    case DeskAct::ChangePerson:
        show(Page::SignIn);
        return true;
    case DeskAct::Unclaimed:
        show(Page::Unclaimed);
        return true;
    case DeskAct::SaveToComplete:
        if (m_page == Page::None) {
            return false;
        }
        if (m_page != Page::SignIn || !m_signIn->goBack()) {
            show(Page::None);
        }
        return true;
    case DeskAct::LineKey:
    case DeskAct::RingingStopped:
    case DeskAct::HoldOrResume:
    case DeskAct::Help:
    case DeskAct::Menu:
    case DeskAct::PracticeCall:
    case DeskAct::Emergency:
    case DeskAct::Roster:
    case DeskAct::Phrases:
        return false;
    case DeskAct::Save:
    case DeskAct::ReadBack:
    case DeskAct::WrongNumber:
    case DeskAct::CutOff:
    case DeskAct::Filter:
        return m_page != Page::None; // they belong to what the page covers
    default:
        break;
    }
    if (act < DeskAct::Line1) {
        leavePage(); // another panel was asked for
    }
    return false;
}

bool DeskPeople::takesScan(const Scan& scan)
{
    // Somebody may be waiting for it on the page of those who work here, which is made when it is first shown.
    if (auto* const page = m_panels.findChild<PeoplePage*>(); page != nullptr && !isMasked() && page->waitsForBadge()) {
        if (scan.kind == Scan::Kind::StaffBadge) {
            page->badgeScanned(scan.code);
        } else {
            page->refuseScan();
        }
        return true;
    }
    if (scan.kind != Scan::Kind::StaffBadge) {
        return false;
    }
    badgeScanned(scan.code);
    return true;
}

void DeskPeople::badgeScanned(const QString& code)
{
    m_wiring.people().signInByBadge(fromQt(code), [self = QPointer(this)](const Result<void>& done) {
        if (!self) {
            return;
        }
        if (!done) {
            if (self->m_signIn->isVisible()) {
                self->m_signIn->showProblem(errorText(done.error()));
            } else {
                Q_EMIT self->told(errorText(done.error()), QStringLiteral("late"));
            }
        }
    });
}

bool DeskPeople::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_wiring.people().touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontdesk
