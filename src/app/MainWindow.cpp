#include "app/MainWindow.h"

#include "app/DeskMenu.h"
#include "app/DeskPeople.h"
#include "app/ImportWindows.h"
#include "app/PanelHost.h"
#include "app/Rehearsals.h"
#include "app/RosterDesk.h"
#include "app/SettingAccess.h"
#include "app/WatchDesk.h"
#include "domain/people/Rights.h"
#include "panels/call/CallPanel.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/matter/MatterPanel.h"
#include "panels/phrase/PhraseWindow.h"
#include "panels/search/SearchWindow.h"
#include "panels/strip/CounterTiles.h"
#include "panels/strip/DueStrip.h"
#include "panels/strip/LineStrip.h"
#include "panels/strip/WaitingHint.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/NoticePopover.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "ui_MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr const char* callStem = "call";
constexpr std::chrono::seconds copiedTime{5};

} // namespace

MainWindow::MainWindow(Wiring& wiring, Theme& theme, ScreenLanguage& language, MachineSettings& machine,
                       QWidget* parent)
    : QMainWindow(parent), m_wiring(wiring), m_theme(theme), m_machine(machine), m_keypad(m_keys, m_ime),
      m_scans(new ScanWatcher(wiring.clock(), m_ime, this)), m_unitAccess(unitAccess(wiring)),
      m_machineAccess(machineAccess(machine, language, theme, *m_scans)), m_ui(std::make_unique<Ui::MainWindow>()),
      m_lineKeys(wiring)
{
    m_ui->setupUi(this);
    m_keys.load(m_machine.keys(), m_machine.keypadOn());
    m_scans->setSettings(m_machine.scan());
    build(language);
    connectParts();
    bindKeys();
    retranslate();
    scale();
    m_wiring.recorder().addWatcher(this);
    m_wiring.counterRecorder().addWatcher(this);
    resize(1366, 768);
    if (const QByteArray geometry = m_machine.geometry(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
}

MainWindow::~MainWindow()
{
    m_wiring.recorder().removeWatcher(this);
    m_wiring.counterRecorder().removeWatcher(this);
    m_guidance->setSource(nullptr);
}

void MainWindow::buildStrip()
{
    m_strip = new LineStrip(m_wiring.board(), m_theme, m_wiring.zone(), this);
    m_counterTiles = new CounterTiles(m_wiring.counter(), m_theme, this);
    m_strip->addCounter(m_counterTiles);
    m_noticeChip = new QPushButton(this);
    m_noticeChip->setObjectName(QStringLiteral("noticesPushButton"));
    m_noticeChip->setProperty("class", QStringLiteral("chip"));
    m_noticeChip->setAutoDefault(true);
    m_noticeChip->hide();
    m_strip->addTool(m_noticeChip);
    m_searchButton = new KeyHintButton(this);
    m_searchButton->setObjectName(QStringLiteral("searchKeyHintButton"));
    m_keys.showOn(m_searchButton, DeskAct::Search);
    m_strip->addTool(m_searchButton);
    m_roster = new RosterDesk({m_wiring.roster(), m_wiring.desk(), m_wiring.ids(), m_wiring.clock(), m_theme},
                              m_ui->centralWidget);
    m_keys.showOn(m_roster->button(), DeskAct::Roster);
    m_strip->addTool(m_roster->button());
    m_menuButton = new QToolButton(this);
    m_menuButton->setObjectName(QStringLiteral("menuToolButton"));
    m_menuButton->setText(QStringLiteral("\u22ef"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setProperty("class", QStringLiteral("nav"));
    m_strip->addTail(m_menuButton);
    m_ui->stripLayout->addWidget(m_strip);
}

void MainWindow::build(ScreenLanguage& language)
{
    buildStrip();
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("windowNoticeBar"));
    m_ui->noticeLayout->addWidget(m_notice);
    m_waiting = new WaitingHint(m_wiring.hand(), m_wiring.counter(), m_keys, this);
    m_ui->noticeLayout->addWidget(m_waiting);

    m_guidance = new GuidanceDock(m_theme, m_keys, this);
    m_ui->guidanceLayout->addWidget(m_guidance);
    m_due = new DueStrip(m_wiring.desk(), m_wiring.hub(), m_wiring.books(), m_theme, m_wiring.zone(), m_wiring.clock(),
                         m_keys, this);
    m_ui->dueLayout->addWidget(m_due);
    m_host = new PanelHost(panelTable({m_wiring, m_theme, m_keys, *m_scans, m_unitAccess, m_machineAccess}), m_theme,
                           m_keys, *m_ui->panelStackedWidget, *m_ui->navigationLayout, this);
    m_search = new SearchWindow({m_wiring.desk(), m_theme, m_wiring.zone(), m_wiring.clock()}, m_ui->centralWidget);
    m_search->setShowsNumbers([this] { return Rights::has(m_wiring.desk().actor().roles, Right::SeePersonal); });
    m_phrases = new PhraseWindow({m_wiring.desk(), m_wiring.books(), m_wiring.data().vocabulary,
                                  [this] { return m_wiring.standingSlots(); }, m_theme},
                                 m_ui->centralWidget);
    m_noticeList = new NoticePopover(m_notices, m_theme, m_ui->centralWidget, m_noticeChip);
    m_menu = new DeskMenu(m_machineAccess, m_theme, m_keys, *m_menuButton);
    new WatchDesk(m_wiring, m_theme, *m_menu, this);
    m_people =
        new DeskPeople({m_wiring, m_theme, m_keys, *m_scans}, *m_strip, *m_ui->panelLayout, *m_ui->panelStackedWidget);
    m_importing = new ImportWindows(m_wiring.imports(), m_theme, m_ime, this);
    m_rehearsals = new Rehearsals({m_wiring, m_theme, language, m_machine}, *this, *m_ui->centralWidget);
    mask(m_people->isMasked());
}

void MainWindow::connectParts()
{
    connect(m_host, &PanelHost::frontChanged, this, [this] {
        m_people->leavePage();
        hushWaiting();
        followGuidance();
    });
    connect(m_people, &DeskPeople::maskChanged, this, &MainWindow::mask);
    connect(&m_wiring, &Wiring::sessionChanged, this, &MainWindow::followRights);
    followRights();
    connect(m_people, &DeskPeople::frontChanged, this, &MainWindow::followGuidance);
    connect(m_people, &DeskPeople::openRequested, m_host, &PanelHost::open);
    connect(m_people, &DeskPeople::told, this, &MainWindow::say);
    connect(m_host, &PanelHost::importRequested, m_importing, &ImportWindows::open);
    connect(m_roster, &RosterDesk::importRequested, m_importing,
            [this] { m_importing->open(QStringLiteral("roster")); });
    connect(m_host, &PanelHost::guidanceChanged, this, [this] {
        followGuidance(); // somebody at the counter came into the hands, or left them
        m_guidance->refresh();
    });
    connect(m_strip, &LineStrip::lineChosen, this, [this](int line) {
        m_wiring.hand().choose(line);
        m_host->show(callStem);
        m_people->lineTaken();
    });
    connect(m_counterTiles, &CounterTiles::personChosen, this, [this](MatterId person) {
        if (!m_people->takes(DeskAct::CounterReturn)) { // not at a locked desk
            takeUp(person);
        }
    });
    connect(m_counterTiles, &CounterTiles::countChanged, m_strip, &LineStrip::arrange);
    connect(m_waiting, &WaitingHint::takeUpRequested, this, [this] { takeUp({}); });
    connect(m_due, &DueStrip::openRequested, this,
            [this](const RecordRef& record, RecordKind by) { m_host->openBy(by, record); });
    connect(m_due, &DueStrip::unclaimedRequested, this, [this] { act(DeskAct::Unclaimed); });
    connect(m_due, &DueStrip::missedRequested, this, [this] {
        if (m_people->takes(DeskAct::NewestMissed)) {
            return;
        }
        m_host->show(callStem);
        calls().showMissed();
    });
    connect(m_due, &DueStrip::toCompleteRequested, this, [this] {
        if (!m_people->takes(DeskAct::NewestMissed)) {
            m_host->show("complete");
        }
    });
    connect(m_searchButton, &QPushButton::clicked, m_search, &SearchWindow::begin);
    connect(m_search, &SearchWindow::openRequested, this,
            [this](const RecordRef& record, RecordKind by) { m_host->openBy(by, record); });
    connect(m_search, &SearchWindow::startRequested, m_host, &PanelHost::start);
    connect(m_phrases, &PhraseWindow::told, this, [this](const QString& words) {
        m_notices.withdraw(QStringLiteral("phrase")); // only the last one, and not for long
        m_notices.say({.source = QStringLiteral("phrase"),
                       .words = words,
                       .state = QStringLiteral("ok"),
                       .until = m_wiring.clock().steady() + copiedTime});
    });
    connect(m_menu, &DeskMenu::phrasesRequested, m_phrases, &PhraseWindow::begin);
    connect(m_menu, &DeskMenu::practiceRequested, this, &MainWindow::practiceCall);
    connect(m_menu, &DeskMenu::rehearsalRequested, m_rehearsals, &Rehearsals::choose);
    connect(m_menu, &DeskMenu::rehearsalResultsRequested, m_rehearsals, &Rehearsals::showResults);
    connect(m_menu, &DeskMenu::keysRequested, this, &MainWindow::showKeys);
    connect(m_menu, &DeskMenu::settingsRequested, this, [this] { m_host->show("setting"); });
    connect(&m_theme, &Theme::changed, this, &MainWindow::scale);
    connect(&m_keys, &KeyBindings::changed, this, [this] {
        m_machine.setKeys(m_keys);
        m_guidance->refresh();
        retranslate();
    });
    m_wiring.ticker().serve(
        [scans = QPointer<ScanWatcher>(m_scans)] { return scans ? scans->nextWake() : std::nullopt; },
        [scans = QPointer<ScanWatcher>(m_scans)] {
            if (scans) {
                scans->look();
            }
        });
    connect(m_scans, &ScanWatcher::wakeChanged, &m_wiring.ticker(), &Ticker::rearm);
    connectNotices();
    connect(&m_wiring.ticker(), &Ticker::second, this, [this] {
        m_strip->second();
        m_counterTiles->second();
        m_waiting->refresh();
        m_due->second();
        m_roster->second();
        m_notices.look(m_wiring.clock().steady());
        m_host->second();
        m_people->second();
    });
    connect(&m_wiring, &Wiring::settingsChanged, this, [this] {
        m_strip->setUnitName(toQt(m_wiring.settings().unitName));
        m_strip->refresh();
        m_due->reload();
        m_guidance->refresh();
    });
    m_strip->setUnitName(toQt(m_wiring.settings().unitName));
}

MatterPanel& MainWindow::counter() { return static_cast<MatterPanel&>(m_host->panel("matter")); }

CallPanel& MainWindow::calls() { return static_cast<CallPanel&>(m_host->panel(callStem)); }

void MainWindow::followGuidance()
{
    const LineBoard& board = m_wiring.board();
    const LineCall* const call = board.call(board.selected());
    if (m_people->isMasked() && call != nullptr && call->live.state() == CallState::Ended &&
        !m_people->isCallAtHand() && !m_people->isEmergencyAtHand()) {
        m_guidance->setSource(nullptr); // its words would name the caller
        return;
    }
    // A panel without live work of its own leaves the column to the call at hand.
    GuidanceSource* own = m_host->front()->guidance();
    if (!m_people->isMasked() && m_wiring.hand().person() &&
        m_wiring.board().call(m_wiring.board().selected()) == nullptr) {
        own = counter().guidance(); // wherever the clerk looks something up meanwhile
    }
    m_guidance->setSource(own != nullptr ? own : calls().guidance());
}

void MainWindow::hushWaiting()
{
    // A locked desk names nobody; the counter's own panel says it already.
    m_waiting->setQuiet(m_people->isMasked() || qobject_cast<MatterPanel*>(m_host->front()) != nullptr);
}

void MainWindow::mask(bool masked)
{
    if (masked) {
        m_host->bringToFront(callStem);
        m_search->hide();
        m_noticeList->hide();
    }
    m_strip->setMasked(masked);
    m_counterTiles->setMasked(masked);
    hushWaiting();
    m_due->setMasked(masked);
    m_roster->setMasked(masked);
    m_host->setMasked(masked);
    m_searchButton->setEnabled(!masked);
    m_noticeChip->setEnabled(!masked);
    showNotices();
    m_ui->navigationFrame->setEnabled(!masked);
    m_wiring.roster().setNamesMasked(masked);
    maskOtherWindows(masked);
    followGuidance();
}

void MainWindow::maskOtherWindows(bool masked)
{
    // What stands beside the window (a table to be changed, a list to be imported) keeps what was typed in it.
    if (!masked) {
        for (const QPointer<QWidget>& hidden : std::exchange(m_maskedWindows, {})) {
            if (hidden != nullptr) {
                hidden->show();
            }
        }
        return;
    }
    for (QWidget* const other : QApplication::topLevelWidgets()) {
        const bool ours = other->parentWidget() != nullptr && other->parentWidget()->window() == this;
        if (ours && other->windowType() != Qt::ToolTip && other->isVisible() && other != m_keySheet) {
            other->hide();
            if (other->windowType() != Qt::Popup) {
                m_maskedWindows.append(other);
            }
        }
    }
}

void MainWindow::say(const QString& words, const QString& state)
{
    m_notices.say({.source = QStringLiteral("window"), .words = words, .state = state});
}

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
    m_waiting->refresh();
    m_guidance->refresh();
    m_wiring.ticker().rearm();
    const auto& lines = m_wiring.board().lines();
    m_notices.setTalking(std::any_of(lines.begin(), lines.end(), [this](const LineSettings& each) {
        const LineCall* const call = m_wiring.board().call(each.number);
        return call != nullptr && call->live.state() == CallState::Talking;
    }));
}

void MainWindow::matterChanged(MatterId)
{
    m_counterTiles->refresh();
    m_strip->setLineInHand(!m_wiring.hand().person());
    m_waiting->refresh();
    m_people->followCounter();
    if (m_people->isMasked() && !m_people->isEmergencyAtHand()) {
        m_host->bringToFront(callStem); // as locking does: the counter's panel names whoever stood there before
    }
    m_wiring.ticker().rearm();
}

void MainWindow::matterDraftFailed(const Error& error) { draftFailed(error); }

void MainWindow::callSaved(int line, const Call&) { m_strip->refreshLine(line); }

void MainWindow::draftFailed(const Error& error)
{
    m_notices.say({.source = QStringLiteral("draft"),
                   .words = tr("What is being typed is not being kept: %1").arg(errorText(error)),
                   .state = QStringLiteral("late")});
}

void MainWindow::lastCallsFound(int line, const std::vector<Call>&)
{
    m_strip->refreshLine(line);
    m_guidance->refresh();
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Three Rings"));
    m_searchButton->setText(tr("Search"));
    m_roster->retranslate();
    m_menuButton->setAccessibleName(tr("Menu"));
    const QString key = m_keys.hint(DeskAct::Menu);
    m_menuButton->setToolTip(key.isEmpty() ? tr("Menu") : tr("Menu (%1)").arg(key));
    m_host->retranslate();
    m_strip->refresh();
    m_menu->rebuild();
    m_notice->retranslate();
    showNotices();
}

void MainWindow::scale()
{
    m_ui->navigationScrollArea->setFixedWidth(m_theme.px(m_theme.textPercent() > 150 ? 78 : 84));
    m_guidance->setFixedWidth(m_theme.px(m_theme.textPercent() > 150 ? 220 : 308));
    m_host->scale();
    m_strip->refresh();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_machine.setGeometry(saveGeometry());
    m_wiring.recorder().keepDraftsNow(); // those of the last second too
    m_wiring.counterRecorder().keepDraftsNow();
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
