#include "app/Rehearsals.h"

#include "app/MainWindow.h"
#include "app/RehearsalDesk.h"
#include "panels/rehearsal/ResultsWindow.h"
#include "panels/rehearsal/ScenarioWindow.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <algorithm>

namespace frontdesk {

Rehearsals::Rehearsals(const ThrowAwayDesk::Real& real, MainWindow& window, QWidget& over)
    : QObject(&window), m_real(real), m_window(window),
      m_list(new ScenarioWindow({real.wiring.desk(), real.wiring.books(), real.theme}, &over))
{
    connect(m_list, &ScenarioWindow::chosenScenario, this,
            [this](const QString& pack, const QString& scenario) { begin(fromQt(pack) + '/' + fromQt(scenario)); });
    connect(&m_real.wiring, &Wiring::lineMoved, this, &Rehearsals::lineMoved);
    connect(&m_real.wiring, &Wiring::sessionChanged, this, &Rehearsals::sessionChanged);
    window.installEventFilter(this);
}

Rehearsals::~Rehearsals()
{
    if (m_desk) {
        m_desk->disconnect(this); // the window is going
        delete m_desk.data();
    }
}

RehearsalDesk* Rehearsals::desk() { return m_desk; }

ResultsWindow* Rehearsals::results() { return m_results; }

void Rehearsals::choose()
{
    if (!m_real.wiring.people().session().isSignedIn()) {
        m_window.say(tr("Whoever rehearses signs in first: the result is kept for them."), {});
        return;
    }
    if (m_desk) {
        m_desk->show();
        m_desk->raise();
        m_desk->activateWindow();
        return;
    }
    if (isSomebodyServed()) {
        m_window.say(tr("Somebody is on the telephone or at the counter. Rehearse when the desk is free."), {});
        return;
    }
    m_list->begin();
}

bool Rehearsals::isSomebodyServed() const
{
    const LineBoard& board = m_real.wiring.board();
    const bool call = std::any_of(board.lines().begin(), board.lines().end(), [&](const LineSettings& line) {
        const LineCall* const there = board.call(line.number);
        return there != nullptr && (there->standsOpen() || there->live.state() == CallState::Ringing);
    });
    return call || m_real.wiring.hand().person().has_value();
}

void Rehearsals::begin(const std::string& scenario)
{
    const auto& person = m_real.wiring.people().session().person();
    if (!person || m_desk) {
        return;
    }
    m_person = person->id;
    m_desk = new RehearsalDesk(m_real, scenario);
    m_desk->setAttribute(Qt::WA_DeleteOnClose);
    m_desk->setAttribute(Qt::WA_QuitOnClose, false);
    connect(m_desk, &RehearsalDesk::playingChanged, this,
            [this] { m_window.setRingKeysEverywhere(!m_desk || !m_desk->isPlaying()); });
    connect(m_desk, &RehearsalDesk::pauseRequested, this, &Rehearsals::toRealDesk);
    connect(m_desk, &QObject::destroyed, this, [this] { m_window.setRingKeysEverywhere(true); });
    m_desk->show();
    m_desk->raise();
    m_desk->activateWindow();
}

void Rehearsals::showResults()
{
    if (!m_real.wiring.people().session().isSignedIn()) {
        m_window.say(tr("Whoever wants to see results of rehearsals signs in first."), {});
        return;
    }
    if (!m_results) {
        Wiring& wiring = m_real.wiring;
        m_resultsFor = wiring.desk().actor();
        m_results = new ResultsWindow({.desk = wiring.desk(),
                                       .hub = wiring.hub(),
                                       .books = wiring.books(),
                                       .vocabulary = wiring.data().vocabulary,
                                       .theme = m_real.theme,
                                       .clock = wiring.clock(),
                                       .zone = wiring.zone(),
                                       .settings = [&wiring] { return wiring.settings(); },
                                       .sheets =
                                           [this] {
                                               const ImportPorts files = m_real.wiring.imports().ports();
                                               return SheetPorts{files.worker, files.gui, m_real.theme};
                                           }},
                                      &m_window);
        m_results->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_results->show();
    m_results->raise();
    m_results->activateWindow();
}

/// What one person may see must not stand there for the next, nor after what they may see has changed.
void Rehearsals::dropResults()
{
    if (m_results && m_resultsFor != m_real.wiring.desk().actor()) {
        m_results->hide();
        m_results->deleteLater();
        m_results.clear();
    }
}

void Rehearsals::lineMoved(int line)
{
    const LineCall* const call = m_real.wiring.board().call(line);
    if (m_desk && m_desk->isPlaying() && call != nullptr && call->live.state() == CallState::Ringing) {
        m_desk->pause(tr("Paused: the telephone of the real desk rings."));
        toRealDesk();
    }
}

void Rehearsals::sessionChanged()
{
    dropResults();
    if (!m_desk) {
        return;
    }
    const DeskSession& session = m_real.wiring.people().session();
    if (!session.isSignedIn()) {
        m_desk->pause(tr("Paused: the real desk is locked."));
        m_desk->hide();
    } else if (session.person()->id != m_person) {
        m_desk->close(); // somebody else's rehearsal
    } else {
        m_desk->show();
    }
}

void Rehearsals::toRealDesk() { m_window.raiseFromSecondStart(); }

bool Rehearsals::eventFilter(QObject* watched, QEvent* event)
{
    if (m_desk && watched == &m_window) {
        if (event->type() == QEvent::WindowActivate && m_desk->isPlaying()) {
            m_desk->pause(tr("Paused: the real desk has its keys again."));
        } else if (event->type() == QEvent::Close) {
            m_desk->close();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontdesk
