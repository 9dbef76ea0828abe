#include "app/RehearsalDesk.h"

#include "app/MainWindow.h"
#include "app/PlainStepPage.h"
#include "app/RehearsalWords.h"
#include "panels/rehearsal/RehearsalBar.h"
#include "panels/rehearsal/ScorePage.h"
#include "panels/rehearsal/ScorePaper.h"
#include "panels/support/DeskShortcut.h"
#include "panels/support/SheetWindow.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCloseEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

template <class T> std::optional<T> firstOf(const ScenarioEntry& scenario, const char* fact)
{
    for (const ScenarioStep& step : scenario.steps) {
        const FactValue* const value = step.facts.find(fact);
        if (const auto* found = value == nullptr ? nullptr : std::get_if<T>(value)) {
            return *found;
        }
    }
    return std::nullopt;
}

} // namespace

RehearsalDesk::RehearsalDesk(const ThrowAwayDesk::Real& real, const std::string& scenario)
    : QWidget(nullptr, Qt::Window), m_real(real)
{
    setObjectName(QStringLiteral("rehearsalDesk"));
    m_keys.load(real.machine.keys(), real.machine.keypadOn());
    build();
    resize(m_real.theme.windowSize(*this, 1366, 860));
    open(scenarioNamed(scenario));
}

RehearsalDesk::~RehearsalDesk()
{
    m_stage = nullptr;
    m_play.reset();
    delete m_desk; // before the pages, which its window stands in
}

void RehearsalDesk::build()
{
    m_bar = new RehearsalBar(m_real.theme, this);
    m_pages = new QStackedWidget(this);
    m_waiting = new QLabel(m_pages);
    m_waiting->setObjectName(QStringLiteral("rehearsalWaitingLabel"));
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setWordWrap(true);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_scorePage = new ScorePage(m_real.theme, m_pages);
    m_area = new QScrollArea(m_pages); // with large text the bar takes room that the desk needs
    m_area->setObjectName(QStringLiteral("rehearsalScrollArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(m_scorePage);
    m_pages->addWidget(m_area);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &RehearsalBar::nextRequested, this, &RehearsalDesk::step);
    connect(m_bar, &RehearsalBar::passRequested, this, &RehearsalDesk::passTime);
    connect(m_bar, &RehearsalBar::closeRequested, this, &QWidget::close);
    connect(m_bar, &RehearsalBar::pauseRequested, this, [this] {
        if (m_pausedWhy.isEmpty()) {
            pause(tr("Paused: the real desk has its keys again."));
            Q_EMIT pauseRequested();
        } else {
            goOn();
        }
    });
    connect(m_scorePage, &ScorePage::againRequested, this, [this] { open(m_scenario); });
    connect(m_scorePage, &ScorePage::nextRequested, this, [this] { open(nextScenario()); });
    connect(m_scorePage, &ScorePage::closeRequested, this, &QWidget::close);
    connect(m_scorePage, &ScorePage::printRequested, this, [this] {
        const ImportPorts files = m_real.wiring.imports().ports();
        const Sheet paper = ScorePaper::of(m_scorePage->document());
        auto* const window = new SheetWindow({{.word = QStringLiteral("score"),
                                               .title = [title = paper.title] { return title; },
                                               .make = [paper](int) { return paper; }}},
                                             {files.worker, files.gui, m_real.theme}, this);
        window->show();
    });
}

// --- from the first to the last step ---

const ScenarioEntry* RehearsalDesk::scenarioNamed(const std::string& key) const
{
    for (const ScenarioEntry* scenario : m_real.wiring.books().current().scenarios()) {
        if (keyOf(scenario->head) == key) {
            return scenario;
        }
    }
    return nullptr;
}

const ScenarioEntry* RehearsalDesk::nextScenario() const
{
    const auto& all = m_real.wiring.books().current().scenarios();
    const auto here = std::find_if(all.begin(), all.end(), [this](const ScenarioEntry* one) {
        return m_scenario != nullptr && keyOf(one->head) == keyOf(m_scenario->head);
    });
    return here == all.end() || here + 1 == all.end() ? nullptr : *(here + 1);
}

void RehearsalDesk::open(const ScenarioEntry* scenario)
{
    throwAway();
    m_scenario = scenario;
    m_book = &m_real.wiring.books().current();
    m_score.reset();
    m_result.reset();
    m_pages->setCurrentWidget(m_waiting);
    if (scenario == nullptr || scenario->steps.empty()) {
        m_waiting->setText(tr("This rehearsal is not in the rules in force any more."));
        m_bar->hide();
        return;
    }
    m_waiting->setText(tr("The desk is being set up\u2026"));
    m_bar->show();
    m_bar->setEnabled(false);
    setWindowTitle(tr("Rehearsal: %1").arg(shown(scenario->title)));
    const auto hour = firstOf<std::int64_t>(*scenario, "hour");
    const int now = m_real.wiring.zone().toLocal(m_real.wiring.clock().now()).time.hour();
    const auto shift = std::chrono::hours{hour ? *hour - now : 0};
    m_desk = new ThrowAwayDesk(m_real, shift, firstOf<std::string>(*scenario, "role").value_or(std::string{}), this);
    connect(m_desk, &ThrowAwayDesk::ready, this, &RehearsalDesk::deskReady);
    connect(m_desk, &ThrowAwayDesk::failed, this, [this](const Error& error) {
        m_waiting->setText(errorText(error));
        throwAway();
    });
    m_desk->open();
}

void RehearsalDesk::deskReady()
{
    m_area->setWidget(&m_desk->window());
    m_page = new PlainStepPage({*m_book, m_real.wiring.data().vocabulary, m_desk->clock(), m_real.theme, m_keys,
                                m_desk->wiring().standingSlots()},
                               m_pages);
    m_pages->addWidget(m_page);
    bindPageKeys();
    m_play = std::make_unique<RehearsalPlay>(*m_scenario, *m_book);
    m_stage = new RehearsalStage(*m_desk, m_desk);
    connect(m_stage, &RehearsalStage::changed, this, &RehearsalDesk::look);
    connect(&m_desk->wiring().ticker(), &Ticker::second, this, &RehearsalDesk::look);
    connect(m_page, &PlainStepPage::changedHere, this, &RehearsalDesk::look);
    m_bar->setEnabled(true);
    present();
    Q_EMIT playingChanged();
}

void RehearsalDesk::bindPageKeys()
{
    const auto bind = [this](DeskAct act, void (PlainStepPage::*run)()) {
        auto* const shortcut = new DeskShortcut(m_keys.keys(act), m_ime, m_page);
        connect(shortcut, &DeskShortcut::pressed, m_page, run);
    };
    bind(DeskAct::TickNext, &PlainStepPage::tickNext);
    bind(DeskAct::UntickLast, &PlainStepPage::untickLast);
}

/// The step at hand begins: the world does its part, then time counts.
void RehearsalDesk::present()
{
    m_looking = true; // what the world does is nobody's act
    const ScenarioStep& step = m_scenario->steps[m_play->at()];
    m_place = m_stage->placeOf(step);
    if (m_place == RehearsalStage::Place::Page) {
        m_pages->setCurrentWidget(m_page);
        m_page->display(step);
    } else {
        m_pages->setCurrentWidget(m_area);
        m_stage->prepare(step);
        if (!m_atDesk) {
            m_desk->window().setFocus(Qt::OtherFocusReason);
        }
    }
    m_atDesk = m_place != RehearsalStage::Place::Page;
    m_play->begin(m_desk->clock().steady());
    m_looking = false;
    look();
}

void RehearsalDesk::look()
{
    if (m_looking || !m_play || m_play->isOver() || !m_play->hasBegun() || !m_pausedWhy.isEmpty()) {
        return;
    }
    m_looking = true;
    const auto see = [this] {
        return m_play->see(m_atDesk ? m_stage->sight() : m_page->sight(), m_desk->clock().steady());
    };
    const auto ask = [this] {
        if (m_atDesk && !m_play->isReached()) {
            m_stage->ask(m_scenario->steps[m_play->at()]);
        }
    };
    ask(); // first: what is seen may belong to the step behind the one at hand
    if (see()) {
        m_place = m_stage->placeOf(m_scenario->steps[m_play->at()]);
        ask();
        static_cast<void>(see());
    }
    m_looking = false;
    showBar();
}

void RehearsalDesk::step()
{
    if (!m_play || m_play->isOver() || !m_pausedWhy.isEmpty()) {
        return;
    }
    look();
    m_play->next();
    if (m_play->isOver()) {
        finish();
    } else {
        present();
    }
}

void RehearsalDesk::passTime()
{
    if (m_play && !m_play->isOver() && m_atDesk && m_pausedWhy.isEmpty()) {
        m_stage->pass(m_stage->untilNext(m_scenario->steps[m_play->at()]));
    }
}

bool RehearsalDesk::isPlaying() const { return m_play != nullptr && !m_play->isOver() && m_pausedWhy.isEmpty(); }

void RehearsalDesk::pause(const QString& why)
{
    if (!isPlaying()) {
        return;
    }
    m_pausedWhy = why;
    m_desk->clock().stand(true);
    m_pages->setEnabled(false);
    showBar();
    Q_EMIT playingChanged();
}

void RehearsalDesk::goOn()
{
    m_pausedWhy.clear();
    m_pages->setEnabled(true);
    if (m_desk != nullptr) {
        m_desk->clock().stand(false);
        m_desk->wiring().ticker().rearm();
    }
    look();
    Q_EMIT playingChanged();
}

void RehearsalDesk::showBar()
{
    if (!m_play || m_play->isOver()) {
        return;
    }
    const std::size_t at = m_play->at();
    const ScenarioStep& step = m_scenario->steps[at];
    const RehearsalWords words{m_real.wiring.data().vocabulary, m_keys};
    RehearsalBar::Content content;
    content.title = tr("%1 \u00b7 step %2 of %3", "title of a rehearsal")
                        .arg(shown(m_scenario->title))
                        .arg(at + 1)
                        .arg(m_scenario->steps.size());
    content.happens = words.happens(step, at == 0 ? nullptr : &m_scenario->steps[at - 1]);
    content.todo = m_pausedWhy.isEmpty() ? words.todo(step, m_place, m_play->isReached()) : m_pausedWhy;
    if (!m_pausedWhy.isEmpty()) {
        content.state = tr("paused");
        content.mood = QStringLiteral("late");
    } else if (m_play->isReached()) {
        content.state = tr("reached");
        content.mood = QStringLiteral("ok");
    } else if (const auto allowed = RehearsalScore::allowedFor(step, *m_book)) {
        const Milliseconds left = *allowed - m_play->elapsed(m_desk->clock().steady());
        content.state = tr("%1 left", "time for a step").arg(stopwatchText(left));
        content.mood = left > Milliseconds{0} ? QStringLiteral("near") : QStringLiteral("late");
    }
    content.mayPass = m_atDesk;
    content.paused = !m_pausedWhy.isEmpty();
    content.last = at + 1 == m_scenario->steps.size();
    setWindowTitle(tr("Rehearsal: %1").arg(content.title));
    m_bar->display(content);
}

void RehearsalDesk::throwAway()
{
    m_stage = nullptr;
    m_play.reset();
    m_pausedWhy.clear();
    m_pages->setEnabled(true);
    m_atDesk = false;
    if (m_page != nullptr) {
        m_page->hide();
        std::exchange(m_page, nullptr)->deleteLater(); // a key pressed there may have ended it
    }
    m_area->takeWidget(); // its owner is the desk
    if (ThrowAwayDesk* const gone = std::exchange(m_desk, nullptr)) {
        gone->disconnect(this);
        gone->setParent(&m_real.wiring); // it takes a moment, and this window may not stay so long
        for (RehearsalStage* const stage : gone->findChildren<RehearsalStage*>()) {
            delete stage; // it watches recorders that go with the desk
        }
        connect(gone, &ThrowAwayDesk::closed, gone, &QObject::deleteLater);
        gone->close();
    }
}

void RehearsalDesk::closeEvent(QCloseEvent* event)
{
    throwAway();
    Q_EMIT playingChanged();
    QWidget::closeEvent(event);
}

void RehearsalDesk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showBar();
        showScore();
        sayKept();
        if (m_scenario != nullptr) {
            setWindowTitle(tr("Rehearsal: %1").arg(shown(m_scenario->title)));
        }
    } else if (event->type() == QEvent::FontChange) {
        showScore();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
