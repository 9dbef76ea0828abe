#include "app/MainWindow.h"

#include "app/KeySheet.h"
#include "panels/call/CallGuidance.h"
#include "panels/call/CallHistory.h"
#include "panels/call/CallPanel.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/strip/DueStrip.h"
#include "panels/strip/LineStrip.h"
#include "panels/support/DeskShortcut.h"
#include "panels/support/NoticeBar.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "ui_MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QIcon>
#include <QToolButton>

namespace frontdesk {

namespace {

bool isRingKey(DeskKey::Act act)
{
    using Act = DeskKey::Act;
    return act == Act::LineKey || act == Act::RingingStopped || act == Act::HoldOrResume || act >= Act::Line1;
}

} // namespace

MainWindow::MainWindow(Wiring& wiring, Theme& theme, ScreenLanguage& language, MachineSettings& machine,
                       QWidget* parent)
    : QMainWindow(parent), m_wiring(wiring), m_theme(theme), m_language(language), m_machine(machine),
      m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    build();
    bindKeys();
    retranslate();
    scale();
    m_wiring.recorder().addWatcher(this);
    resize(1366, 768);
    if (const QByteArray geometry = m_machine.geometry(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
}

MainWindow::~MainWindow()
{
    m_wiring.recorder().removeWatcher(this);
    m_guidance->setSource(nullptr);
}

void MainWindow::build()
{
    m_strip = new LineStrip(m_wiring.board(), m_theme, m_wiring.zone(), this);
    m_menuButton = new QToolButton(this);
    m_menuButton->setObjectName(QStringLiteral("menuToolButton"));
    m_menuButton->setText(QStringLiteral("\u22ef"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setProperty("class", QStringLiteral("nav"));
    m_strip->addTail(m_menuButton);
    m_ui->stripLayout->addWidget(m_strip);

    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("windowNoticeBar"));
    m_ui->noticeLayout->addWidget(m_notice);

    m_calls = new CallPanel(m_wiring.board(), m_wiring.recorder(), m_wiring.desk(), m_wiring.hub(), m_wiring.books(),
                            m_theme, m_wiring.clock(), m_wiring.zone(), this);
    m_ui->panelStackedWidget->addWidget(m_calls);
    m_callGuidance = std::make_unique<CallGuidance>(m_wiring.board(), m_wiring.books());
    m_guidance = new GuidanceDock(m_theme, this);
    m_guidance->setSource(m_callGuidance.get());
    m_ui->guidanceLayout->addWidget(m_guidance);
    m_due = new DueStrip(m_wiring.desk(), m_wiring.hub(), m_wiring.books(), m_theme, m_wiring.zone(), m_wiring.clock(),
                         this);
    m_ui->dueLayout->addWidget(m_due);

    connect(m_strip, &LineStrip::lineChosen, this, [this](int line) {
        showCalls();
        m_wiring.board().select(line);
    });
    connect(m_calls, &Panel::guidanceChanged, m_guidance, &GuidanceDock::refresh);
    connect(m_calls, &Panel::openRequested, this, &MainWindow::open);
    connect(m_calls, &CallPanel::historyRequested, this, &MainWindow::showHistory);
    connect(m_calls, &CallPanel::detailClosed, this, [this] {
        if (std::exchange(m_cameFromHistory, false) && m_wiring.board().call(m_wiring.board().selected()) == nullptr) {
            showHistory(); // back to where it was opened
        }
    });
    connect(m_due, &DueStrip::openRequested, this, &MainWindow::open);
    connect(m_due, &DueStrip::missedRequested, this, [this] { act(DeskKey::Act::NewestMissed); });
    connect(m_due, &DueStrip::toCompleteRequested, this, [this] {
        showCalls();
        m_calls->showToComplete();
    });
    connect(&m_wiring.ticker(), &Ticker::second, this, [this] {
        m_strip->second();
        m_due->second();
        m_notice->look(m_wiring.clock().steady());
    });
    connect(&m_wiring.ticker(), &Ticker::second, m_calls, &CallPanel::second);
    connect(&m_wiring, &Wiring::settingsChanged, this, [this] {
        m_strip->setUnitName(toQt(m_wiring.settings().unitName));
        m_strip->refresh();
        m_due->reload();
        m_guidance->refresh();
    });
    m_strip->setUnitName(toQt(m_wiring.settings().unitName));
}

void MainWindow::bindKeys()
{
    for (const DeskKey& key : deskKeys()) {
        auto* const shortcut = new DeskShortcut(key.keys, m_ime, this);
        if (isRingKey(key.act)) {
            shortcut->setContext(Qt::ApplicationShortcut); // a ring comes first, whatever stands in front
        }
        connect(shortcut, &DeskShortcut::pressed, this, [this, act = key.act] { this->act(act); });
    }
}

void MainWindow::act(DeskKey::Act act)
{
    using Act = DeskKey::Act;
    if (isHistoryInFront() && actInHistory(act)) {
        return;
    }
    switch (act) {
    case Act::LineKey:
        lineKey(lineForKey());
        break;
    case Act::RingingStopped:
        m_wiring.board().stopRinging(lineForKey());
        break;
    case Act::HoldOrResume:
        m_calls->toggleHold();
        break;
    case Act::Callback:
        m_calls->promiseCallback();
        break;
    case Act::ReadBack:
        m_calls->readBack();
        break;
    case Act::Save:
        m_calls->save();
        break;
    case Act::SaveToComplete:
        m_calls->saveToComplete();
        break;
    case Act::WrongNumber:
        m_calls->markWrongNumber();
        break;
    case Act::CutOff:
        m_calls->markCutOff();
        break;
    case Act::TickNext:
        m_guidance->tickNext();
        break;
    case Act::UntickLast:
        m_guidance->untickLast();
        break;
    case Act::NextPromise:
        m_due->openNext();
        break;
    case Act::NewestMissed:
        m_calls->showMissed();
        break;
    case Act::Filter:
        m_calls->focusFilter();
        break;
    case Act::CallsPanel:
        showCalls();
        break;
    case Act::AllCalls:
        showHistory();
        break;
    case Act::PracticeCall:
        practiceCall();
        break;
    case Act::Menu:
        m_menuButton->showMenu();
        break;
    case Act::Help:
        showKeys();
        break;
    default:
        lineKey(static_cast<int>(act) - static_cast<int>(Act::Line1) + 1);
        break;
    }
}

bool MainWindow::actInHistory(DeskKey::Act act)
{
    using Act = DeskKey::Act;
    switch (act) {
    case Act::Filter:
        m_history->focusFilter();
        return true;
    case Act::SaveToComplete:
        m_history->back();
        return true;
    case Act::Callback:
    case Act::ReadBack:
    case Act::Save:
    case Act::WrongNumber:
    case Act::CutOff:
    case Act::NewestMissed:
        showCalls(); // where it is seen what the key does
        return false;
    default:
        return false;
    }
}

int MainWindow::lineForKey() const
{
    const LineBoard& board = m_wiring.board();
    const auto rings = [&](int line) {
        const LineCall* const call = board.call(line);
        return call != nullptr && call->live.state() == CallState::Ringing;
    };
    if (rings(board.selected())) {
        return board.selected();
    }
    // A ring comes first, and the one that has waited longest before the others.
    int longest = board.selected();
    Milliseconds waited{-1};
    for (const LineSettings& line : board.lines()) {
        if (rings(line.number)) {
            const Milliseconds elapsed = board.call(line.number)->live.rings(board.now().steady).elapsed;
            if (elapsed > waited) {
                waited = elapsed;
                longest = line.number;
            }
        }
    }
    return longest;
}

void MainWindow::lineKey(int line)
{
    LineBoard& board = m_wiring.board();
    if (line > static_cast<int>(board.lines().size())) {
        return;
    }
    showCalls();
    if (QWidget* const popup = QApplication::activePopupWidget()) {
        popup->close(); // an open menu would take what is typed next
    }
    if (!isActiveWindow()) {
        activateWindow(); // the key sheet or the unit's dialog stands in front
    }
    if (board.call(line) == nullptr) {
        m_wiring.keySource().ringing(line);
    } else {
        board.lineKey(line);
    }
    m_wiring.ticker().rearm();
}

void MainWindow::showKeys()
{
    // Not modal: nothing that stands in front may keep a ring from being answered.
    if (m_keySheet == nullptr) {
        m_keySheet = new KeySheet(m_theme, this);
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

void MainWindow::open(const RecordRef& record)
{
    m_cameFromHistory = isHistoryInFront();
    showCalls();
    m_calls->open(record);
}

void MainWindow::showCalls() { m_ui->panelStackedWidget->setCurrentWidget(m_calls); }

bool MainWindow::isHistoryInFront() const
{
    return m_history != nullptr && m_ui->panelStackedWidget->currentWidget() == m_history;
}

void MainWindow::showHistory()
{
    if (m_history == nullptr) {
        m_history = new CallHistory(m_wiring.desk(), m_wiring.hub(), m_theme, m_wiring.clock(), m_wiring.zone(), this);
        m_ui->panelStackedWidget->addWidget(m_history);
        connect(m_history, &Panel::openRequested, this, &MainWindow::open);
        connect(m_history, &CallHistory::backRequested, this, &MainWindow::showCalls);
        connect(&m_wiring.ticker(), &Ticker::second, m_history, &CallHistory::second);
    }
    m_ui->panelStackedWidget->setCurrentWidget(m_history);
    m_history->focusList();
}

void MainWindow::say(const QString& words, const QString& state) { m_notice->say({words, state, {}, {}, {}}); }

void MainWindow::raiseFromSecondStart()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::lineChanged(int line)
{
    m_strip->refreshLine(line);
    m_guidance->refresh();
    m_wiring.ticker().rearm();
}

void MainWindow::callSaved(int line, const Call&) { m_strip->refreshLine(line); }

void MainWindow::draftFailed(const Error& error)
{
    say(tr("What is being typed is not being kept: %1").arg(errorText(error)), QStringLiteral("late"));
}

void MainWindow::lastCallsFound(int line, const std::vector<Call>&)
{
    m_strip->refreshLine(line);
    m_guidance->refresh();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_machine.setGeometry(saveGeometry());
    m_wiring.recorder().keepDraftsNow(); // those of the last second too
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        scale();
    }
    QMainWindow::changeEvent(event);
}

} // namespace frontdesk
