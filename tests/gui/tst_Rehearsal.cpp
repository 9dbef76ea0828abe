#include "app/RehearsalDesk.h"
#include "app/Rehearsals.h"
#include "domain/EmergencyWords.h"
#include "domain/matter/MatterKind.h"
#include "domain/rehearsal/RehearsalResult.h"
#include "panels/support/ChoiceChips.h"
#include "support/DeskFixture.h"
#include "text/Labels.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <catch2/catch.hpp>
#include <memory>

namespace tst_Rehearsal {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

/// A rehearsal over the desk of a test: its time passes with the real desk's, its keys go to its own window.
class Rehearsed {
public:
    explicit Rehearsed(DeskFixture& real) : m_real(real) {}

    /// From the menu, by the title as somebody types it.
    void choose(const char* title)
    {
        m_real.widget<QAction>("rehearseAction").trigger();
        m_real.type(title);
        m_real.key(Qt::Key_Return);
        waitUntilReady();
    }
    void begin(const std::string& scenario)
    {
        m_real.window().rehearsals().begin(scenario);
        waitUntilReady();
    }
    void waitUntilReady()
    {
        REQUIRE(window() != nullptr);
        m_real.waitFor([this] { return window()->play() != nullptr; });
        folder = window()->desk()->folder();
        settle();
    }

    [[nodiscard]] RehearsalDesk* window() { return m_real.window().rehearsals().desk(); }
    [[nodiscard]] const RehearsalPlay& play() { return *window()->play(); }
    [[nodiscard]] LineBoard& board() { return window()->desk()->wiring().board(); }

    void key(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        m_real.clock.advance(LineBoard::keyBounce);
        QWidget* const focused = window()->focusWidget();
        QTest::keyClick(focused != nullptr ? focused : window(), code, with);
        pass(100ms);
    }
    void type(const char* words)
    {
        QTest::keyClicks(window()->focusWidget(), QString::fromUtf8(words));
        pass(100ms);
    }
    void pass(Milliseconds time)
    {
        constexpr Milliseconds step{100};
        for (Milliseconds passed{0}; passed < time; passed += step) {
            m_real.clock.advance(step);
            m_real.wiring().ticker().tick();
            if (window() != nullptr && window()->play() != nullptr) {
                window()->desk()->wiring().ticker().tick();
            }
        }
        settle();
    }
    /// Waits until both desks have written and read what was asked. One turn: there is much to press.
    void settle()
    {
        if (window() != nullptr && window()->play() != nullptr) {
            turn(window()->desk()->wiring().desk());
        }
        turn(m_real.wiring().desk());
        QCoreApplication::processEvents();
    }
    /// Ticks every step of a list that stands open.
    void tickAll()
    {
        for (int times = 0; times < 20; ++times) {
            key(Qt::Key_T, Qt::ControlModifier);
        }
    }
    [[nodiscard]] std::vector<RehearsalResult> kept()
    {
        return m_real.stored<std::vector<RehearsalResult>>(
            [](const ReadView& view) { return view.rehearsals().all(10); });
    }
    /// What was not done, as the score writes it.
    [[nodiscard]] QStringList missed()
    {
        QStringList found;
        for (const auto& step : window()->score()->steps()) {
            for (const auto& item : step.items) {
                if (!item.done) {
                    found += QString::fromStdString(step.moment + ' ' + std::string{nameOf(item.task.kind)} + ' ' +
                                                    item.task.key);
                }
            }
        }
        return found;
    }

    QString folder;

private:
    void turn(DeskLink& link)
    {
        const auto done = std::make_shared<bool>(false);
        link.write<int>(
            &m_real.window(), [](UnitOfWork&, const Actor&) -> Result<int> { return 0; },
            [done](const Result<int>&) { *done = true; });
        m_real.waitFor([&] { return *done || (&link != &m_real.wiring().desk() && window()->play() == nullptr); });
    }

    DeskFixture& m_real;
};

} // namespace

TEST_CASE("A reception scenario is rehearsed by keys on the real panels to a full score")
{
    DeskFixture desk;
    Rehearsed rehearsal{desk};
    rehearsal.choose("answers in time");
    CHECK(rehearsal.play().scenario().head.id == "reception-in-time");
    CHECK(rehearsal.play().isReached()); // it rings
    CHECK(QDir(rehearsal.folder).exists());
    rehearsal.tickAll();

    rehearsal.key(Qt::Key_F2);
    CHECK(rehearsal.play().at() == 1);
    CHECK(rehearsal.play().isReached());
    rehearsal.tickAll();
    rehearsal.key(Qt::Key_Return, Qt::AltModifier);

    REQUIRE(rehearsal.window()->score().has_value());
    CHECK(rehearsal.missed().join(QStringLiteral("; ")).toStdString() == "");
    CHECK(rehearsal.window()->score()->done() == rehearsal.window()->score()->due());
    desk.waitFor([&] { return rehearsal.kept().size() == 1; });
    const RehearsalResult result = rehearsal.kept().front();
    CHECK(result.who == desk.staffNamed("Li Lei").id);
    CHECK(result.pack == "reception");
    CHECK(result.scenario == "reception-in-time");
    CHECK(result.done == result.due);
    CHECK(result.percent() == 100);
    desk.waitFor([&] { return !QDir(rehearsal.folder).exists(); }); // the desk of the rehearsal is gone
    CHECK(desk.board().call(1) == nullptr);                         // and the real one knew nothing of its call
}

TEST_CASE("A late answer and a word not to say cost points, and the sheet says which")
{
    DeskFixture desk;
    Rehearsed rehearsal{desk};
    rehearsal.begin("reception/reception-in-time");
    rehearsal.tickAll();
    rehearsal.pass(17s); // the fourth ring
    rehearsal.key(Qt::Key_F2);
    rehearsal.tickAll();
    auto* const points = rehearsal.window()->findChild<QPlainTextEdit*>(QStringLiteral("keyPointsPlainTextEdit"));
    REQUIRE(points != nullptr);
    points->setFocus();
    points->insertPlainText(QString::fromUtf8("不知道")); // as an input method does
    rehearsal.pass(100ms);
    rehearsal.key(Qt::Key_Return, Qt::AltModifier);

    REQUIRE(rehearsal.window()->score().has_value());
    const RehearsalScore& score = *rehearsal.window()->score();
    CHECK(score.done() < score.due());
    CHECK(rehearsal.missed().contains(QStringLiteral("call.answered in_time call.answered")));
    REQUIRE(score.forbidden().size() == 1);
    const QString sheet =
        rehearsal.window()->findChild<QTextBrowser*>(QStringLiteral("scoreTextBrowser"))->toPlainText();
    CHECK(sheet.contains(QStringLiteral("不知道")));
    CHECK(sheet.contains(QString::fromStdString(score.forbidden().front().source.front())));
    desk.waitFor([&] { return rehearsal.kept().size() == 1; });
    CHECK(rehearsal.kept().front().done == score.done());
    CHECK(rehearsal.kept().front().steps.find("forbidden ") != std::string::npos);
}

TEST_CASE("A rehearsal is played again and the next one follows, and each result is kept")
{
    DeskFixture desk;
    Rehearsed rehearsal{desk};
    rehearsal.begin("reception/reception-late");
    rehearsal.key(Qt::Key_Return, Qt::AltModifier); // nobody answers
    REQUIRE(rehearsal.window()->score().has_value());
    CHECK(rehearsal.window()->score()->done() == 0);
    const QString first = rehearsal.folder;

    rehearsal.key(Qt::Key_R, Qt::ControlModifier);
    rehearsal.waitUntilReady();
    CHECK(rehearsal.folder != first); // a desk of its own
    CHECK_FALSE(rehearsal.window()->score().has_value());
    CHECK(rehearsal.play().scenario().head.id == "reception-late");
    rehearsal.key(Qt::Key_F2);
    rehearsal.key(Qt::Key_Return, Qt::AltModifier);
    CHECK(rehearsal.missed().join(QStringLiteral("; ")).toStdString() == ""); // late is what it is about

    rehearsal.key(Qt::Key_Return, Qt::AltModifier);
    rehearsal.waitUntilReady();
    CHECK(rehearsal.play().scenario().head.id == "reception-hold");
    desk.waitFor([&] { return rehearsal.kept().size() == 2; });
    CHECK(rehearsal.kept()[1].percent() == 0);
    CHECK(rehearsal.kept()[0].percent() == 100);
}

TEST_CASE("Nobody rehearses while somebody is served, or without being signed in")
{
    DeskFixture desk;
    const auto listIsShown = [&] { return desk.widget<QWidget>("scenarioLineEdit").isVisible(); };
    desk.ring("", 1);
    desk.key(Qt::Key_F2);
    desk.widget<QAction>("rehearseAction").trigger();
    CHECK_FALSE(listIsShown());
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_Escape);
    desk.widget<QAction>("rehearseAction").trigger();
    CHECK(listIsShown());
    desk.key(Qt::Key_Escape);
    desk.wiring().people().lock();
    desk.settle();
    desk.widget<QAction>("rehearseAction").trigger();
    CHECK_FALSE(listIsShown());
}

TEST_CASE("A locked desk hides the rehearsal until its person is back, and another person ends it")
{
    DeskFixture desk;
    desk.colleague("Han Mei", "7351");
    Rehearsed rehearsal{desk};
    rehearsal.begin("reception/reception-in-time");
    desk.wiring().people().lock();
    CHECK_FALSE(rehearsal.window()->isVisible());
    CHECK_FALSE(rehearsal.window()->isPlaying());
    desk.signIn();
    REQUIRE(rehearsal.window() != nullptr);
    CHECK(rehearsal.window()->isVisible());

    bool done = false;
    desk.wiring().people().signIn(desk.staffNamed("Han Mei").id, Secret{"7351"},
                                  [&](const Result<void>& result) { done = result.has_value(); });
    desk.waitFor([&] { return done; });
    desk.waitFor([&] { return rehearsal.window() == nullptr; });
    CHECK(rehearsal.kept().empty());
    desk.waitFor([&] { return !QDir(rehearsal.folder).exists(); });
}

TEST_CASE("A ring on the real desk makes a rehearsal pause, and the real desk answers it")
{
    DeskFixture desk;
    Rehearsed rehearsal{desk};
    rehearsal.begin("reception/reception-in-time");
    const SteadyTime before = rehearsal.window()->desk()->clock().steady();
    CHECK(rehearsal.window()->isPlaying());

    const int line = desk.ring("13900139000", 1);
    CHECK_FALSE(rehearsal.window()->isPlaying());
    desk.waitFor([&] { return desk.window().isActiveWindow(); });
    desk.key(Qt::Key_F2);
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
    CHECK(rehearsal.window()->desk()->clock().steady() - before < 1s); // its time stood still
    CHECK(rehearsal.play().at() == 0);

    rehearsal.window()->activateWindow();
    rehearsal.window()->findChild<QAbstractButton*>(QStringLiteral("rehearsalPausePushButton"))->click();
    CHECK(rehearsal.window()->isPlaying());
    REQUIRE(QTest::qWaitForWindowActive(rehearsal.window()));
    rehearsal.key(Qt::Key_F2); // answers in the rehearsal; the real talk goes on
    CHECK(rehearsal.play().at() == 1);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
}

namespace {

/// What a clerk does, by keys, for a step to come about.
void doAsClerk(Rehearsed& rehearsal, const ScenarioStep& step)
{
    struct Act {
        const char* moment;
        Qt::Key key;
        Qt::KeyboardModifiers with;
    };
    static constexpr Act acts[] = {
        {"call.answered", Qt::Key_F2, Qt::NoModifier},
        {"call.hold.started", Qt::Key_F3, Qt::NoModifier},
        {"call.hold.ended", Qt::Key_F3, Qt::NoModifier},
        {"call.callback.promised", Qt::Key_F6, Qt::NoModifier},
        {"call.closing", Qt::Key_R, Qt::ControlModifier},
        {"call.ended", Qt::Key_F2, Qt::NoModifier},
        {"call.two_lines", Qt::Key_F2, Qt::NoModifier},
        {"call.dropped", Qt::Key_D, Qt::ControlModifier},
        {"call.emergency", Qt::Key_F8, Qt::NoModifier},
        {"call.identify.refused", Qt::Key_X, Qt::AltModifier},
        {"visitor.arrived", Qt::Key_J, Qt::ControlModifier},
        {"visitor.waiting", Qt::Key_F3, Qt::NoModifier},
        {"visitor.waiting.ended", Qt::Key_B, Qt::ControlModifier},
    };
    RehearsalDesk& window = *rehearsal.window();
    const auto word = [&](const char* fact) {
        const FactValue* const value = step.facts.find(fact);
        const auto* const found = value == nullptr ? nullptr : std::get_if<std::string>(value);
        return found == nullptr ? std::string{} : *found;
    };
    const auto digit = [&](const auto& words, const std::string& wanted) {
        const auto at = std::find(words.begin(), words.end(), wanted);
        if (at != words.end()) {
            const auto index = static_cast<int>(at - words.begin());
            rehearsal.key(index == 9 ? Qt::Key_0 : static_cast<Qt::Key>(Qt::Key_1 + index), Qt::AltModifier);
        }
    };
    const bool sameMoment =
        rehearsal.play().at() > 0 && rehearsal.play().scenario().steps[rehearsal.play().at() - 1].at == step.at;
    for (const Act& act : acts) {
        if (act.moment == step.at &&
            (!sameMoment || step.at == "call.identify.refused" || step.at == "call.two_lines")) {
            rehearsal.key(act.key, act.with);
        }
    }
    if (window.play() == nullptr || rehearsal.play().isReached()) {
        return;
    }
    if (step.at == "call.emergency") {
        for (auto* const chips : window.findChildren<ChoiceChips*>(QStringLiteral("emergencyKindChoiceChips"))) {
            const auto at = std::find(emergencyKinds.begin(), emergencyKinds.end(), word("emergency_kind"));
            if (chips->isVisible() && at != emergencyKinds.end()) {
                chips->choose(static_cast<int>(at - emergencyKinds.begin()));
            }
        }
    } else if (word("category") != "emergency") {
        digit(offeredCategories, word("category"));
    }
    digit(matterKinds, word("matter_kind"));
    if (step.at == "call.hold.started" && sameMoment) {
        window.findChild<QAbstractButton*>(QStringLiteral("holdConsentCheckBox"))->click();
    }
    if (step.at == "call.in_progress") {
        auto* const name = window.findChild<QLineEdit*>(QStringLiteral("callerNameLineEdit"));
        name->setFocus();
        rehearsal.type("Lin");
    }
    if (step.at == "call.recap" && sameMoment) {
        rehearsal.key(Qt::Key_R, Qt::ControlModifier);
    } else if (step.at == "call.recap") {
        auto* const points = window.findChild<QPlainTextEdit*>(QStringLiteral("keyPointsPlainTextEdit"));
        points->insertPlainText(QStringLiteral("The tap in the kitchen drips"));
    }
    for (int times = 0; times < 3 && !rehearsal.play().isReached(); ++times) {
        rehearsal.pass(100ms);
        rehearsal.key(Qt::Key_Right, Qt::AltModifier);
    }
}

} // namespace

TEST_CASE("Every step of every shipped scenario can be reached by a clerk's keys")
{
    DeskFixture desk;
    UnitSettings settings = desk.wiring().settings();
    settings.packs = {"reception", "service", "manager",         "support",
                      "security",  "sales",   "selling-ladders", "calendar-cn"};
    bool changed = false;
    desk.wiring().changeSettings(settings, [&](const Result<void>& done) { changed = done.has_value(); });
    desk.waitFor([&] { return changed; });
    const auto& scenarios = desk.wiring().books().current().scenarios();
    CHECK(scenarios.size() >= 25);
    for (const ScenarioEntry* scenario : scenarios) {
        INFO(keyOf(scenario->head));
        Rehearsed rehearsal{desk};
        rehearsal.begin(keyOf(scenario->head));
        while (rehearsal.window()->play() != nullptr) {
            const std::size_t at = rehearsal.play().at();
            if (!rehearsal.play().isReached()) {
                doAsClerk(rehearsal, scenario->steps[at]);
            }
            if (rehearsal.window()->play() != nullptr && rehearsal.play().at() == at) {
                rehearsal.key(Qt::Key_Return, Qt::AltModifier);
            }
        }
        REQUIRE(rehearsal.window()->score().has_value());
        for (const RehearsalScore::Step& step : rehearsal.window()->score()->steps()) {
            INFO(step.moment);
            CHECK(step.items.front().done);
        }
        rehearsal.window()->close();
        desk.waitFor([&] { return rehearsal.window() == nullptr; });
    }
}

} // namespace tst_Rehearsal
