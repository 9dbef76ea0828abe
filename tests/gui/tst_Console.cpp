#include "app/Console.h"
#include "app/FirstStartDialog.h"
#include "contracts/Samples.h"
#include "domain/call/CallRepository.h"
#include "domain/demo/DemoDay.h"
#include "domain/people/StaffRepository.h"
#include "storage/Database.h"
#include "storage/DirectStore.h"
#include "support/GuiApplication.h"
#include "support/ManualClock.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_Console {

using namespace frontdesk;

namespace {

QMessageBox* shownProblem()
{
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const box = qobject_cast<QMessageBox*>(widget); box != nullptr && box->isVisible()) {
            return box;
        }
    }
    return nullptr;
}

/// Starts the console until its window, its first questions or a problem is shown.
void startAndWait(Console& console)
{
    REQUIRE(console.start());
    REQUIRE(QTest::qWaitFor(
        [&] { return console.window() != nullptr || console.firstStart() != nullptr || shownProblem() != nullptr; },
        20000));
}

void answerFirstStart(Console& console)
{
    const auto fill = [&](const char* name, const char* words) {
        console.firstStart()->findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(words));
    };
    fill("unitNameLineEdit", "Lakeside");
    fill("administratorNameLineEdit", "Li Lei");
    fill("newPinLineEdit", "4821");
    fill("newPinAgainLineEdit", "4821");
    console.firstStart()->findChild<QAbstractButton*>(QStringLiteral("startPushButton"))->click();
    REQUIRE(QTest::qWaitFor([&] { return console.window() != nullptr; }, 20000));
}

ConsoleOptions optionsIn(const QTemporaryDir& folder, const QString& language = QStringLiteral("en"))
{
    ConsoleOptions options;
    options.dataFolder = folder.path();
    options.language = language;
    return options;
}

void damage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    REQUIRE(size > 8192);
    for (qint64 at = 0; at < size; at += 512) {
        file.seek(at);
        file.write(QByteArray(256, '\x5a'));
    }
}

void setUpDesk(const QTemporaryDir& folder, const Clock& clock)
{
    Console console(optionsIn(folder), clock);
    startAndWait(console);
    REQUIRE(console.firstStart() != nullptr);
    answerFirstStart(console);
}

} // namespace

TEST_CASE("The first start asks for the name and the packs, and then the phone may ring")
{
    GuiApplication::get();
    const QTemporaryDir folder;
    const ManualClock clock;
    {
        Console console(optionsIn(folder), clock);
        startAndWait(console);
        REQUIRE(console.firstStart() != nullptr);
        auto* const start = console.firstStart()->findChild<QAbstractButton*>(QStringLiteral("startPushButton"));
        start->click(); // without a name
        CHECK(console.window() == nullptr);
        CHECK(console.firstStart()->findChild<QLabel*>(QStringLiteral("problemLabel"))->isVisible());
        CHECK(console.firstStart()->findChild<QCheckBox*>(QStringLiteral("receptionCheckBox"))->isChecked());
        for (const char* const pack : {"service", "support", "security", "sales", "selling-ladders", "manager"}) {
            INFO(pack);
            auto* const offered =
                console.firstStart()->findChild<QCheckBox*>(QLatin1String(pack) + QLatin1String("CheckBox"));
            REQUIRE(offered != nullptr);
            CHECK_FALSE(offered->isChecked());
        }
        const auto* const questions = console.firstStart()->findChild<QScrollArea*>();
        QTest::qWait(50);                                                      // it takes its size in a turn of its own
        CHECK(questions->widget()->width() <= questions->viewport()->width()); // nothing is cut off at the side
        answerFirstStart(console);
        CHECK(console.wiring()->settings().unitName == "Lakeside");
        CHECK(console.wiring()->settings().packs == std::vector<std::string>{"reception", "calendar-cn"});
        CHECK(console.wiring()->settings().role == "reception");
    }
    Console again(optionsIn(folder), clock);
    startAndWait(again);
    CHECK(again.firstStart() == nullptr);
    REQUIRE(again.window() != nullptr);
    CHECK(again.wiring()->settings().unitName == "Lakeside");
}

TEST_CASE("Whoever only looks around begins with a made-up day")
{
    GuiApplication::get();
    const QTemporaryDir folder;
    ManualClock clock;
    Console console(optionsIn(folder), clock);
    startAndWait(console);
    console.firstStart()->findChild<QCheckBox*>(QStringLiteral("demoDayCheckBox"))->setChecked(true);
    answerFirstStart(console);
    const auto countOf = [&](auto count) {
        std::optional<std::int64_t> found;
        console.wiring()->desk().read<std::int64_t>(
            console.window(), "test", [count](const ReadView& view) -> Result<std::int64_t> { return count(view); },
            [&](const Result<std::int64_t>& read) { found = read.value_or(-1); });
        REQUIRE(QTest::qWaitFor([&] { return found.has_value(); }, 5000));
        return *found;
    };
    const auto calls = [](const ReadView& view) {
        return view.calls()
            .rangBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 1000)
            .map([](const std::vector<Call>& all) { return static_cast<std::int64_t>(all.size()); });
    };
    REQUIRE(QTest::qWaitFor([&] { return countOf(calls) == DemoDay::calls; }, 20000));
    CHECK(countOf([](const ReadView& view) -> Result<std::int64_t> {
              return view.calls().countUnclaimed(100).map([](int count) { return std::int64_t{count}; });
          }) == 0);
}

TEST_CASE("A second start does not run beside the first one but raises its window")
{
    GuiApplication::get();
    const QTemporaryDir folder;
    const ManualClock clock;
    setUpDesk(folder, clock);
    Console first(optionsIn(folder), clock);
    startAndWait(first);
    first.window()->showMinimized();
    QTest::qWait(20);

    // From another thread, as from another process: the first one's event loop answers.
    bool secondRan = true;
    std::thread second([&] {
        RunningCopy copy(folder.path());
        secondRan = copy.claim() == RunningCopy::Start::First;
    });
    CHECK(QTest::qWaitFor([&] { return !first.window()->isMinimized(); }, 5000));
    second.join();
    CHECK_FALSE(secondRan);
}

TEST_CASE("A damaged database is told of in both languages and replaced by the last good backup when asked")
{
    GuiApplication::get();
    for (const char* const language : {"en", "zh_CN"}) {
        const QTemporaryDir folder;
        ManualClock clock;
        setUpDesk(folder, clock);
        {
            // A day later a backup is made at the start.
            clock.advance(std::chrono::hours{25});
            Console console(optionsIn(folder), clock);
            startAndWait(console);
            REQUIRE(console.window() != nullptr);
        }
        damage(folder.filePath(QStringLiteral("frontdesk.sqlite")));
        Console console(optionsIn(folder, QLatin1String(language)), clock);
        startAndWait(console);
        QMessageBox* const problem = shownProblem();
        REQUIRE(problem != nullptr);
        INFO(language << ": " << problem->text().toStdString());
        CHECK(problem->text().contains(QString::fromUtf8(language[0] == 'e' ? "damaged" : "损坏")));
        auto* const restore = problem->findChild<QAbstractButton*>(QStringLiteral("restorePushButton"));
        REQUIRE(restore != nullptr);
        restore->click();
        REQUIRE(QTest::qWaitFor([&] { return console.window() != nullptr; }, 20000));
        CHECK(console.wiring()->settings().unitName == "Lakeside");
    }
}

TEST_CASE("A start with a broken pack goes on with the last good one and says so")
{
    GuiApplication::get();
    const QTemporaryDir folder;
    const ManualClock clock;
    setUpDesk(folder, clock);
    PackVersion broken = contract::plainPack(1, "reception", "broken");
    broken.text =
        "format = 1\n[pack]\nid = \"reception\"\ntitle = \"T\"\nversion = \"broken\"\n[[limit]]\nid = \"ours\"\n"
        "at = \"call.ringing\"\nwhat = \"rings\"\nmost = 2\n";
    broken.at = clock.now() + std::chrono::hours{1};
    StaffId administrator = contract::idOf<StaffId>(1);
    {
        NullLog log;
        auto store = DirectStore::openToWrite(StoreOptions::inFolder(folder.path().toStdString()), clock, log);
        REQUIRE(store.has_value());
        REQUIRE(store->write([&](UnitOfWork& uow) -> Result<void> {
            return uow.packs()
                .add(broken)
                .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(broken), 1)); })
                .and_then([&] {
                    return uow.staff().all().map([&](const std::vector<Staff>& all) { administrator = all.at(0).id; });
                });
        }));
    }
    Console console(optionsIn(folder), clock);
    startAndWait(console);
    REQUIRE(console.window() != nullptr);
    const auto& packs = console.wiring()->books().current().packs();
    CHECK(std::any_of(packs.begin(), packs.end(),
                      [](const Pack& pack) { return pack.id == "reception" && pack.version != "broken"; }));
    CHECK_FALSE(console.wiring()->refusedPacks().empty());
    auto* const notice = console.window()->findChild<QWidget*>(QStringLiteral("windowNoticeBar"));
    REQUIRE(notice != nullptr);
    // A locked desk keeps notices to itself until somebody signs in.
    console.wiring()->people().signIn(administrator, Secret{"4821"}, [](const Result<void>&) {});
    const auto isTold = [notice] {
        const auto labels = notice->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QLatin1String("the last good ones are in use"));
        });
    };
    CHECK(QTest::qWaitFor(isTold, 5000));
}

TEST_CASE("A database of a newer version is left alone")
{
    GuiApplication::get();
    const QTemporaryDir folder;
    const ManualClock clock;
    setUpDesk(folder, clock);
    {
        auto database = Database::open(folder.filePath(QStringLiteral("frontdesk.sqlite")).toStdString(), {});
        REQUIRE(database.has_value());
        REQUIRE(database->execute("PRAGMA user_version = 9999").has_value());
    }
    Console console(optionsIn(folder), clock);
    startAndWait(console);
    QMessageBox* const problem = shownProblem();
    REQUIRE(problem != nullptr);
    CHECK(problem->text().contains(QLatin1String("newer version")));
    CHECK(problem->findChild<QAbstractButton*>(QStringLiteral("restorePushButton")) == nullptr);
    bool finished = false;
    QObject::connect(&console, &Console::finished, [&] { finished = true; });
    problem->findChild<QAbstractButton*>(QStringLiteral("quitPushButton"))->click();
    CHECK(finished);
}

} // namespace tst_Console
