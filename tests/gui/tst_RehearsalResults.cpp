#include "app/Rehearsals.h"
#include "domain/rehearsal/RehearsalService.h"
#include "panels/rehearsal/RehearsalBar.h"
#include "panels/rehearsal/ResultModel.h"
#include "panels/rehearsal/ResultsWindow.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/HitRole.h"
#include "panels/support/SheetWindow.h"
#include "support/DeskFixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextBrowser>
#include <catch2/catch.hpp>

namespace tst_RehearsalResults {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

constexpr const char* allDone = "1 call.ringing; reach call.ringing 3/3; in_time call.ringing 3/3\n"
                                "2 call.answered; reach call.answered 3/3; in_time call.answered 3/3\n";
constexpr const char* lateAnswer = "1 call.ringing; reach call.ringing 3/3; in_time call.ringing 3/3\n"
                                   "2 call.answered; reach call.answered 3/3; in_time call.answered 0/3\n";

/// A desk with results of Han Mei, who works there, and of Li Lei before her.
class ResultsDesk : public DeskFixture {
public:
    explicit ResultsDesk(int textPercent = 100) : DeskFixture(QStringLiteral("en"), textPercent)
    {
        colleague("Han Mei", "7351");
        colleague("Wang Hong", "2846", {Role::Supervisor});
        keep(9, lateAnswer);
        as("Han Mei", "7351");
        keep(12, allDone);
    }

    void as(const std::string& name, const char* itsPin)
    {
        bool done = false;
        wiring().people().signIn(staffNamed(name).id, Secret{itsPin},
                                 [&](const Result<void>& result) { done = result.has_value(); });
        waitFor([&] { return done; });
        settle();
    }
    void keep(int done, const char* steps)
    {
        clock.advance(1min);
        const RehearsalResult result{.id = wiring().ids().next<RehearsalTag>(),
                                     .pack = "reception",
                                     .version = "0.1",
                                     .scenario = "reception-in-time",
                                     .done = done,
                                     .due = 12,
                                     .steps = steps,
                                     .at = clock.now()};
        bool kept = false;
        wiring().desk().write<RehearsalResult>(
            qApp, [result](UnitOfWork& uow, const Actor& actor) { return RehearsalService{}.keep(uow, actor, result); },
            [&](const Result<RehearsalResult>& saved) { kept = saved.has_value(); });
        waitFor([&] { return kept; });
    }
    ResultsWindow& open()
    {
        widget<QAction>("rehearsalResultsAction").trigger();
        ResultsWindow* const results = window().rehearsals().results();
        if (results == nullptr) {
            throw std::runtime_error("no window of results");
        }
        waitFor([&] { return results->isReady(); });
        settle();
        return *results;
    }
};

QString rowText(const ResultsWindow& results, int row, int role = Qt::DisplayRole)
{
    return results.model().data(results.model().index(row), role).toString();
}

QString scoreIn(const ResultsWindow& results)
{
    return results.findChild<QTextBrowser*>(QStringLiteral("scoreTextBrowser"))->toPlainText();
}

void press(ResultsWindow& results, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget* const focused = results.focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &results, key, with);
}

} // namespace

TEST_CASE("A supervisor sees everybody's results, newest first, finds one by name and prints its score by keys")
{
    ResultsDesk desk;
    desk.as("Wang Hong", "2846");
    ResultsWindow& results = desk.open();
    REQUIRE(QTest::qWaitForWindowActive(&results));
    REQUIRE(results.model().rowCount() == 2);
    CHECK(rowText(results, 0) == QLatin1String("Han Mei"));
    CHECK(rowText(results, 0, HitRole::State) == QStringLiteral("passed \u00b7 100 %"));
    CHECK(rowText(results, 1) == QLatin1String("Li Lei"));
    CHECK(rowText(results, 1, HitRole::State) == QStringLiteral("not passed \u00b7 75 %"));
    CHECK(scoreIn(results).contains(QLatin1String("Han Mei")));
    CHECK(scoreIn(results).contains(QLatin1String("12 of 12 points")));

    press(results, Qt::Key_Down);
    CHECK(scoreIn(results).contains(QLatin1String("Li Lei")));
    CHECK(scoreIn(results).contains(QLatin1String("Not passed")));
    CHECK(scoreIn(results).contains(QStringLiteral("\u2717"))); // what was missed

    QTest::keyClicks(results.focusWidget(), QStringLiteral("mei"));
    desk.settle();
    REQUIRE(results.model().rowCount() == 1);
    CHECK(rowText(results, 0) == QLatin1String("Han Mei"));
    CHECK(scoreIn(results).contains(QLatin1String("Han Mei")));
    QTest::keyClicks(results.focusWidget(), QStringLiteral("zz"));
    desk.settle();
    CHECK(results.model().rowCount() == 0);
    CHECK(results.findChild<QLabel*>(QStringLiteral("resultEmptyHint"))->isVisible());
    CHECK(scoreIn(results).isEmpty());
    press(results, Qt::Key_P, Qt::ControlModifier); // nothing is chosen
    CHECK(results.paper() == nullptr);

    results.findChild<QLineEdit*>(QStringLiteral("resultLineEdit"))->clear();
    desk.settle();
    press(results, Qt::Key_Return); // reads the score
    CHECK(results.focusWidget()->objectName() == QLatin1String("scoreTextBrowser"));
    press(results, Qt::Key_P, Qt::ControlModifier);
    REQUIRE(results.paper() != nullptr);
    desk.waitFor([&] { return results.paper()->isReady(); });
    CHECK(results.paper()->isVisible());
    CHECK(results.paper()->sheet().title.contains(QLatin1String("Rehearsal")));
    results.paper()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    results.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&results));
    press(results, Qt::Key_Escape);
    CHECK_FALSE(results.isVisible());
}

TEST_CASE("A clerk sees their own results alone, and the window goes when somebody else comes or the desk is locked")
{
    ResultsDesk desk;
    ResultsWindow& results = desk.open();
    REQUIRE(results.model().rowCount() == 1);
    CHECK(scoreIn(results).contains(QLatin1String("Han Mei")));
    CHECK_FALSE(scoreIn(results).contains(QLatin1String("Li Lei")));

    desk.keep(9, lateAnswer); // while it stands there
    desk.settle();
    CHECK(results.model().rowCount() == 2);

    desk.as("Wang Hong", "2846");
    CHECK(desk.window().rehearsals().results() == nullptr);
    CHECK(desk.open().model().rowCount() == 3);
    desk.wiring().people().lock();
    desk.settle();
    CHECK(desk.window().rehearsals().results() == nullptr);
    desk.widget<QAction>("rehearsalResultsAction").trigger();
    CHECK(desk.window().rehearsals().results() == nullptr);
}

TEST_CASE("What is kept of a result and cannot be read leaves its points")
{
    ResultsDesk desk;
    desk.keep(7, "damaged");
    ResultsWindow& results = desk.open();
    REQUIRE(results.model().rowCount() == 2);
    CHECK(rowText(results, 0, HitRole::State) == QLatin1String("58 %"));
    CHECK(scoreIn(results).contains(QLatin1String("7 of 12 points")));
    CHECK_FALSE(results.findChild<QLabel*>(QStringLiteral("scoreKeptLabel"))->text().isEmpty());
}

TEST_CASE("The window of results fits its screen with large text")
{
    ResultsDesk desk(200);
    ResultsWindow& results = desk.open();
    results.resize(1366, 768);
    desk.settle();
    CHECK(results.minimumSizeHint().width() <= 1366);
    CHECK(results.minimumSizeHint().height() <= 768);
    CHECK(results.findChild<QListView*>(QStringLiteral("resultListView"))->width() >= 300);
}

TEST_CASE("The sheet of keys lists those of a rehearsal in a group of their own")
{
    DeskFixture desk;
    desk.key(Qt::Key_F1);
    QStringList keys;
    bool titled = false;
    for (QWidget* const top : QApplication::topLevelWidgets()) {
        if (top->objectName() == QLatin1String("KeySheet")) {
            for (const QLabel* const label : top->findChildren<QLabel*>(QStringLiteral("noteKeyLabel"))) {
                keys += label->text();
            }
            for (const QLabel* const label : top->findChildren<QLabel*>(QStringLiteral("keyNotesLabel"))) {
                titled = titled || label->text().contains(QLatin1String("rehearsal"));
            }
        }
    }
    CHECK(titled);
    for (const QKeyCombination key :
         {RehearsalBar::nextKey, RehearsalBar::passKey, RehearsalBar::pauseKey, RehearsalBar::closeKey}) {
        CHECK(keys.contains(keyText(QKeySequence(key))));
    }
}

} // namespace tst_RehearsalResults
