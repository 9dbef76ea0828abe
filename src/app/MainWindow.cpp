#include "app/MainWindow.h"

#include "app/DeskMenu.h"
#include "app/PanelHost.h"
#include "app/RosterDesk.h"
#include "domain/people/Rights.h"
#include "panels/call/CallPanel.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/search/SearchWindow.h"
#include "panels/strip/DueStrip.h"
#include "panels/strip/LineStrip.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "ui_MainWindow.h"

#include <QCloseEvent>
#include <QToolButton>

namespace frontdesk {

namespace {

constexpr const char* callStem = "call";

} // namespace

MainWindow::MainWindow(Wiring& wiring, Theme& theme, ScreenLanguage& language, MachineSettings& machine,
                       QWidget* parent)
    : QMainWindow(parent), m_wiring(wiring), m_theme(theme), m_language(language), m_machine(machine),
      m_ui(std::make_unique<Ui::MainWindow>()), m_lineKeys(wiring)
{
    m_ui->setupUi(this);
    build();
    connectParts();
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
    m_searchButton = new KeyHintButton(this);
    m_searchButton->setObjectName(QStringLiteral("searchKeyHintButton"));
    m_searchButton->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_strip->addTool(m_searchButton);
    m_roster = new RosterDesk({m_wiring.roster(), m_wiring.desk(), m_wiring.ids(), m_wiring.clock(), m_theme},
                              m_ui->centralWidget);
    m_strip->addTool(m_roster->button());
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

    m_guidance = new GuidanceDock(m_theme, this);
    m_ui->guidanceLayout->addWidget(m_guidance);
    m_due = new DueStrip(m_wiring.desk(), m_wiring.hub(), m_wiring.books(), m_theme, m_wiring.zone(), m_wiring.clock(),
                         this);
    m_ui->dueLayout->addWidget(m_due);
    m_host = new PanelHost(panelTable({m_wiring, m_theme}), m_theme, *m_ui->panelStackedWidget, *m_ui->navigationLayout,
                           this);
    followFront(m_host->front());
    m_search = new SearchWindow({m_wiring.desk(), m_theme, m_wiring.zone(), m_wiring.clock()}, m_ui->centralWidget);
    m_search->setShowsNumbers([this] { return Rights::has(m_wiring.desk().actor().roles, Right::SeePersonal); });
    m_menu = new DeskMenu(m_wiring, m_theme, m_language, m_machine, *m_menuButton);
}

void MainWindow::connectParts()
{
    connect(m_host, &PanelHost::frontChanged, this, &MainWindow::followFront);
    connect(m_host, &PanelHost::guidanceChanged, m_guidance, &GuidanceDock::refresh);
    connect(m_strip, &LineStrip::lineChosen, this, [this](int line) {
        m_wiring.board().select(line);
        m_host->show(callStem);
    });
    connect(m_due, &DueStrip::openRequested, m_host, &PanelHost::open);
    connect(m_due, &DueStrip::missedRequested, this, [this] {
        m_host->show(callStem);
        calls().showMissed();
    });
    connect(m_due, &DueStrip::toCompleteRequested, this, [this] {
        m_host->show(callStem);
        calls().showToComplete();
    });
    connect(m_searchButton, &QPushButton::clicked, m_search, &SearchWindow::popUp);
    connect(m_search, &SearchWindow::openRequested, m_host, &PanelHost::open);
    connect(m_search, &SearchWindow::startRequested, m_host, &PanelHost::start);
    connect(m_menu, &DeskMenu::practiceRequested, this, &MainWindow::practiceCall);
    connect(m_menu, &DeskMenu::keysRequested, this, &MainWindow::showKeys);
    connect(m_menu, &DeskMenu::lookChanged, this, &MainWindow::scale);
    connect(m_menu, &DeskMenu::told, this, &MainWindow::say);
    connect(&m_wiring.ticker(), &Ticker::second, this, [this] {
        m_strip->second();
        m_due->second();
        m_roster->second();
        m_notice->look(m_wiring.clock().steady());
        m_host->second();
    });
    connect(&m_wiring, &Wiring::settingsChanged, this, [this] {
        m_strip->setUnitName(toQt(m_wiring.settings().unitName));
        m_strip->refresh();
        m_due->reload();
        m_guidance->refresh();
    });
    m_strip->setUnitName(toQt(m_wiring.settings().unitName));
}

CallPanel& MainWindow::calls() { return static_cast<CallPanel&>(m_host->panel(callStem)); }

void MainWindow::followFront(Panel* front)
{
    // A panel without live work of its own leaves the column to the call at hand.
    GuidanceSource* const own = front->guidance();
    m_guidance->setSource(own != nullptr ? own : calls().guidance());
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

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Three Rings"));
    m_searchButton->setText(tr("Search"));
    m_roster->retranslate();
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_host->retranslate();
    m_strip->refresh();
    m_menu->rebuild();
}

void MainWindow::scale()
{
    m_ui->navigationFrame->setFixedWidth(m_theme.px(76));
    m_guidance->setFixedWidth(m_theme.px(m_theme.textPercent() > 150 ? 240 : 308));
    m_host->scale();
    m_strip->refresh();
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
