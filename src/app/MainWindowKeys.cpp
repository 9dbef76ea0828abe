// What each key of the desk does. The window keeps what concerns the whole desk; the panel in front gets the rest.
#include "app/DeskMenu.h"
#include "app/DeskPeople.h"
#include "app/KeySheet.h"
#include "app/MainWindow.h"
#include "app/PanelHost.h"
#include "app/RosterDesk.h"
#include "domain/people/Rights.h"
#include "panels/call/CallPanel.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/matter/MatterPanel.h"
#include "panels/phrase/PhraseWindow.h"
#include "panels/search/SearchWindow.h"
#include "panels/strip/DueStrip.h"
#include "panels/support/DeskShortcut.h"
#include "panels/support/NoticePopover.h"

#include <QApplication>

namespace frontdesk {

namespace {

bool isRingKey(DeskAct act)
{
    return act == DeskAct::LineKey || act == DeskAct::RingingStopped || act == DeskAct::HoldOrResume ||
           act == DeskAct::Emergency || act >= DeskAct::Line1;
}

/// Acts on the call at hand that make sense whatever panel is in front.
bool reachesTheCall(DeskAct act)
{
    return act == DeskAct::HoldOrResume || act == DeskAct::Callback || act == DeskAct::NewestMissed ||
           act == DeskAct::AllCalls;
}

} // namespace

void MainWindow::bindKeys()
{
    for (const DeskKey& key : m_keys.acts()) {
        auto* const shortcut = new DeskShortcut(m_keys.keys(key.act), m_ime, this);
        if (isRingKey(key.act)) {
            shortcut->setContext(Qt::ApplicationShortcut); // a ring comes first, whatever stands in front
            m_ringKeys.append(shortcut);
        }
        connect(shortcut, &DeskShortcut::pressed, this, [this, act = key.act] { this->act(act); });
        connect(&m_keys, &KeyBindings::changed, shortcut,
                [this, shortcut, act = key.act] { shortcut->setDeskKeys(m_keys.keys(act)); });
    }
}

void MainWindow::setRingKeysEverywhere(bool everywhere)
{
    for (DeskShortcut* const shortcut : m_ringKeys) {
        shortcut->setContext(everywhere ? Qt::ApplicationShortcut : Qt::WindowShortcut);
    }
}

void MainWindow::followRights()
{
    m_host->setAllowed([roles = m_wiring.desk().actor().roles](Right right) { return Rights::has(roles, right); });
}

void MainWindow::beRehearsed()
{
    setRingKeysEverywhere(false);
    m_scans->stopWatching();
    m_menu->offerRehearsal(false);
}

void MainWindow::act(DeskAct act)
{
    if (m_people->takes(act)) {
        return;
    }
    switch (act) {
    case DeskAct::LineKey:
        pressLine(m_lineKeys.meant());
        return;
    case DeskAct::RingingStopped:
        m_wiring.board().stopRinging(m_lineKeys.meant());
        return;
    case DeskAct::Emergency:
        emergency();
        return;
    case DeskAct::Roster:
        m_roster->toggle();
        return;
    case DeskAct::TickNext:
        m_guidance->tickNext();
        return;
    case DeskAct::UntickLast:
        m_guidance->untickLast();
        return;
    case DeskAct::NextPromise:
        m_due->openNext();
        return;
    case DeskAct::CounterOpen:
        somebodyCame();
        return;
    case DeskAct::CounterReturn:
        takeUp({});
        return;
    case DeskAct::HoldOrResume:
        if (!m_people->isMasked() && m_wiring.hand().offered()) {
            takeUp({}); // nobody is on hold but the person at the counter
            return;
        }
        if (!m_people->isMasked() && m_wiring.hand().person()) {
            counter().act(act);
            return;
        }
        break;
    case DeskAct::Complaint: // out of what stands in front, else of the call at hand, else a new one
        if (!m_host->front()->act(act) && !calls().act(act)) {
            m_host->start(RecordKind::Complaint, {});
        }
        return;
    case DeskAct::Search:
        m_search->begin();
        return;
    case DeskAct::Phrases:
        m_phrases->begin();
        return;
    case DeskAct::ReceptionHistory:
        Q_EMIT m_menu->historyRequested();
        return;
    case DeskAct::Notices:
        m_noticeList->unfold();
        return;
    case DeskAct::PracticeCall:
        practiceCall();
        return;
    case DeskAct::Menu:
        m_menu->popUp();
        return;
    case DeskAct::Help:
        showKeys();
        return;
    default:
        break;
    }
    if (act >= DeskAct::Line1) {
        pressLine(numberIn(DeskAct::Line1, act));
    } else if (act >= DeskAct::Panel1) {
        m_host->showByDigit(numberIn(DeskAct::Panel1, act));
    } else if (!m_host->front()->act(act) && reachesTheCall(act) && !m_people->isEmergencyAtHand()) {
        if (act != DeskAct::HoldOrResume) {
            m_host->show("call"); // its answer is seen there; a hold is seen in the strip
        }
        calls().act(act);
    }
}

void MainWindow::pressLine(int line)
{
    if (!m_lineKeys.exists(line)) {
        return;
    }
    // That it rings is seen in the strip: whoever is being served stays in front until the call is answered.
    if (!m_wiring.hand().person() || m_wiring.board().call(line) != nullptr) {
        bringCallsToFront();
    } else {
        clearTheWay();
    }
    m_lineKeys.press(line);
    m_people->lineTaken();
}

void MainWindow::emergency()
{
    const LineCall* const meant = m_wiring.board().call(m_lineKeys.meant());
    const bool hidden = m_people->isMasked() && meant != nullptr && meant->live.state() == CallState::Ended &&
                        !m_people->isCallAtHand(); // somebody's, left behind when the desk was locked
    if (!hidden && calls().markEmergency()) {
        bringCallsToFront();
        m_people->lineTaken();
        calls().focusEmergency(); // the page of a locked desk lay over it
    } else {
        // Nobody is on the line: somebody stands there, or the clerk saw it.
        clearTheWay();
        if (counter().emergency()) {
            m_people->emergencyTaken();
            m_host->bringToFront("matter");
            counter().focusEmergency();
            m_roster->fold(); // whom to tell stands in the panel
        } else {
            m_roster->open(); // six people stand there already: the numbers at least
        }
    }
    m_wiring.ticker().rearm();
}

void MainWindow::bringCallsToFront()
{
    m_host->bringToFront("call");
    clearTheWay();
    m_roster->fold();
}

void MainWindow::clearTheWay()
{
    if (QWidget* const popup = QApplication::activePopupWidget()) {
        popup->close(); // an open menu would take what is typed next
    }
    if (!isActiveWindow()) {
        activateWindow(); // the key sheet or the unit's dialog stands in front
    }
}

void MainWindow::somebodyCame()
{
    counter().somebodyCame();
    if (m_wiring.hand().person()) { // noted as waiting during a talk: the call stays in front
        m_host->show("matter");
    }
}

void MainWindow::takeUp(std::optional<MatterId> person)
{
    counter().takeUp(person);
    if (m_wiring.hand().person()) {
        m_host->show("matter");
    }
}

void MainWindow::showKeys()
{
    // Not modal: nothing that stands in front may keep a ring from being answered.
    if (m_keySheet == nullptr) {
        m_keySheet = new KeySheet(
            m_keys, m_theme, [this](DeskAct act) { return actText(m_host->rows(), act); }, this);
        m_keySheet->setAttribute(Qt::WA_DeleteOnClose);
        m_keySheet->show();
    }
    m_keySheet->raise();
    m_keySheet->activateWindow();
}

void MainWindow::practiceCall()
{
    // A carrier's own service number: it is nobody's telephone.
    if (m_wiring.practiceCall("13800138000") == 0) {
        say(tr("No line is free for a practice call. Save or put aside what is open, then try again."), {});
    }
}

} // namespace frontdesk
