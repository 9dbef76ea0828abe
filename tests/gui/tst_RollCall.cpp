#include "domain/visitor/BadgeCode.h"
#include "domain/visitor/VisitorRepository.h"
#include "domain/visitor/VisitorService.h"
#include "exchange/PdfText.h"
#include "panels/support/NoticeCenter.h"
#include "panels/support/SheetWindow.h"
#include "panels/visitor/RollCallModel.h"
#include "panels/visitor/RollCallWindow.h"
#include "support/DeskFixture.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_RollCall {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

/// Somebody is signed in past the screen.
VisitToSave visitor(DeskFixture& desk, const std::string& name, const std::string& place, const char* companions = "")
{
    VisitToSave input{.id = desk.wiring().ids().next<VisitTag>(),
                      .form = {.name = name, .companions = companions, .host = "林工", .place = place}};
    input.steps = {{.kind = VisitStep::Kind::Register}};
    input.badgeDay = desk.wiring().zone().localDate(desk.clock.now());
    return input;
}

void signInAll(DeskFixture& desk, const std::vector<VisitToSave>& visits)
{
    bool done = false;
    desk.wiring().desk().write<bool>(
        &desk.window(),
        [visits, now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<bool> {
            for (const VisitToSave& visit : visits) {
                if (const auto saved = VisitorService{}.save(uow, actor, visit, "book", now); !saved) {
                    return fail(saved.error());
                }
            }
            return true;
        },
        [&](const Result<bool>& result) { done = result.has_value(); });
    desk.waitFor([&] { return done; });
    desk.settle();
}

std::vector<VisitToSave> twoHundred(DeskFixture& desk)
{
    std::vector<VisitToSave> visits;
    for (int number = 0; number < 200; ++number) {
        visits.push_back(visitor(desk, "Guest" + std::to_string(1000 + number),
                                 "3-" + std::to_string(1 + number / 10) + "01", number == 0 ? "3" : ""));
    }
    return visits;
}

RollCallWindow& rollCall(DeskFixture& desk)
{
    auto* const window = desk.window().findChild<RollCallWindow*>();
    REQUIRE(window != nullptr);
    REQUIRE(window->isVisible());
    if (!window->isActiveWindow()) {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window));
    }
    return *window;
}

void keyIn(DeskFixture& desk, Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget* const focused = rollCall(desk).focusWidget();
    REQUIRE(focused != nullptr);
    QTest::keyClick(focused, code, with);
    desk.pass(100ms); // a bare key is told from a scanner's by the time that nothing follows it
}

QTableView& table(DeskFixture& desk)
{
    auto* const found = rollCall(desk).findChild<QTableView*>(QStringLiteral("rollCallTableView"));
    REQUIRE(found != nullptr);
    return *found;
}

QString counts(DeskFixture& desk)
{
    return rollCall(desk).findChild<QLabel*>(QStringLiteral("rollCallCountsLabel"))->text();
}

QString cell(DeskFixture& desk, const char* column)
{
    const auto& model = static_cast<const RollCallModel&>(*table(desk).model());
    return model.index(table(desk).currentIndex().row(), model.columnOf(QLatin1String(column))).data().toString();
}

/// The roll-call as the desk opens it.
void openByKeys(DeskFixture& desk)
{
    desk.key(Qt::Key_7, Qt::ControlModifier);
    desk.key(Qt::Key_R, Qt::AltModifier);
    desk.settle();
}

QString insideFile(DeskFixture& desk, const char* name)
{
    return QDir(desk.folder()).filePath(QStringLiteral("inside/") + QLatin1String(name));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Waits until it is so, as time goes on: what changes while a list is being written is written at a later second.
template <class Condition> bool comesTo(DeskFixture& desk, Condition condition)
{
    for (int turn = 0; turn < 200; ++turn) {
        if (condition()) {
            return true;
        }
        desk.pass(200ms);
        QTest::qWait(20);
    }
    return false;
}

bool comesToHold(DeskFixture& desk, const char* words)
{
    return comesTo(desk, [&] { return read(insideFile(desk, "inside-now.csv")).contains(words); });
}

std::string paperText(DeskFixture& desk)
{
    const QByteArray bytes = read(insideFile(desk, "inside-now.pdf"));
    const auto text = PdfText::read({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "inside-now.pdf");
    return text ? *text : std::string{};
}

bool paperComesToHold(DeskFixture& desk, const char* words)
{
    return comesTo(desk, [&] { return paperText(desk).find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("Two hundred inside are called, ticked off and printed by keys alone", "[gui]")
{
    DeskFixture desk;
    signInAll(desk, twoHundred(desk));
    openByKeys(desk);
    const QAbstractItemModelTester tester(table(desk).model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(counts(desk) == QStringLiteral("Found 0 of 203"));
    CHECK(table(desk).model()->rowCount() == 220); // twenty floors, each with its head
    CHECK(rollCall(desk).focusWidget() == &table(desk));
    CHECK(cell(desk, "visitor") == QStringLiteral("Guest1000 +3"));

    keyIn(desk, Qt::Key_Space);
    CHECK(counts(desk) == QStringLiteral("Found 4 of 203"));
    CHECK(cell(desk, "mark") == QStringLiteral("Found"));
    keyIn(desk, Qt::Key_Space);
    CHECK(counts(desk) == QStringLiteral("Found 0 of 203"));
    keyIn(desk, Qt::Key_Space);
    for (int number = 1; number < 12; ++number) { // over the head of the second floor
        keyIn(desk, Qt::Key_Down);
        keyIn(desk, Qt::Key_Space);
    }
    CHECK(cell(desk, "visitor") == QStringLiteral("Guest1011"));
    CHECK(counts(desk) == QStringLiteral("Found 15 of 203"));

    SECTION("whoever was found is hidden by one key, and the next one is ticked where the last one stood")
    {
        keyIn(desk, Qt::Key_H, Qt::AltModifier);
        CHECK(table(desk).model()->rowCount() == 188 + 19);
        CHECK(cell(desk, "visitor") == QStringLiteral("Guest1012"));
        keyIn(desk, Qt::Key_Space);
        CHECK(cell(desk, "visitor") == QStringLiteral("Guest1013"));
        CHECK(counts(desk) == QStringLiteral("Found 16 of 203"));
        keyIn(desk, Qt::Key_U, Qt::AltModifier);
        CHECK(counts(desk) == QStringLiteral("Found 15 of 203"));
        CHECK(cell(desk, "visitor") == QStringLiteral("Guest1012"));
        keyIn(desk, Qt::Key_H, Qt::AltModifier);
        CHECK(table(desk).model()->rowCount() == 220);
    }
    SECTION("somebody is looked for by name")
    {
        keyIn(desk, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(rollCall(desk).focusWidget(), QStringLiteral("guest1177"));
        desk.pass(100ms);
        CHECK(table(desk).model()->rowCount() == 2);
        keyIn(desk, Qt::Key_Return);
        keyIn(desk, Qt::Key_Space);
        CHECK(counts(desk) == QStringLiteral("Found 16 of 203"));
        CHECK(cell(desk, "mark") == QStringLiteral("Found"));
    }
    SECTION("the paper has what was ticked, and says how many were found")
    {
        keyIn(desk, Qt::Key_P, Qt::AltModifier);
        SheetWindow* const paper = rollCall(desk).paper();
        REQUIRE(paper != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return paper->isReady(); }, 20000));
        CHECK(paper->sheet().about.contains(QStringLiteral("found 15 of 203")));
        CHECK(paper->sheet().blocks[1].rows[0][0] == QStringLiteral("\u25A0"));
    }
    SECTION("a program that is started anew goes on with the ticks, but not hours later")
    {
        keyIn(desk, Qt::Key_Space); // the last one was found by mistake
        desk.crash();
        desk.start();
        openByKeys(desk);
        CHECK(counts(desk) == QStringLiteral("Found 14 of 203"));
        keyIn(desk, Qt::Key_Escape);
        desk.clock.advance(RollCallWindow::lasts + 1min);
        desk.window().activateWindow();
        openByKeys(desk);
        CHECK(counts(desk) == QStringLiteral("Found 0 of 203"));
    }
    SECTION("the ticks stay while the window is closed, and one key begins anew and can be taken back")
    {
        keyIn(desk, Qt::Key_Escape);
        CHECK_FALSE(desk.window().findChild<RollCallWindow*>()->isVisible());
        desk.window().activateWindow();
        openByKeys(desk);
        CHECK(counts(desk) == QStringLiteral("Found 15 of 203"));
        keyIn(desk, Qt::Key_N, Qt::AltModifier);
        CHECK(counts(desk) == QStringLiteral("Found 0 of 203"));
        keyIn(desk, Qt::Key_U, Qt::AltModifier);
        CHECK(counts(desk) == QStringLiteral("Found 15 of 203"));
    }
}

TEST_CASE("Who signs out during a roll-call stays on its list, and who is only assumed gone has to be found", "[gui]")
{
    DeskFixture desk;
    const std::vector<VisitToSave> both{visitor(desk, "Wang", "3-1801"), visitor(desk, "Li", "3-1801")};
    signInAll(desk, both);
    openByKeys(desk);
    CHECK(counts(desk) == QStringLiteral("Found 0 of 2"));
    const auto act = [&](auto job) {
        bool done = false;
        desk.wiring().desk().write<bool>(
            &desk.window(), [&](UnitOfWork& uow, const Actor& actor) -> Result<bool> { return job(uow, actor); },
            [&](const Result<bool>& result) { done = result.has_value(); });
        desk.waitFor([&] { return done; });
        desk.settle();
    };
    act([&](UnitOfWork& uow, const Actor& actor) {
        return VisitorService{}
            .scanOut(uow, actor, BadgeCode{both[0].id, 0}.text(), desk.clock.now())
            .map([](const auto&) { return true; });
    });
    CHECK(counts(desk) == QStringLiteral("Found 1 of 2"));
    CHECK(table(desk).model()->rowCount() == 3);
    act([&](UnitOfWork& uow, const Actor& actor) {
        return VisitorService{}.signOutRest(uow, actor, desk.clock.now()).map([](const auto&) { return true; });
    });
    CHECK(counts(desk) == QStringLiteral("Found 1 of 2"));
}

TEST_CASE("The list of those inside lies on the disk, follows each change and every minute", "[gui]")
{
    DeskFixture desk;
    desk.pass(2s);
    QTest::qWait(200);
    CHECK_FALSE(QFileInfo::exists(insideFile(desk, "inside-now.csv")));

    signInAll(desk, {visitor(desk, "=cmd()", "3-1801")});
    REQUIRE(comesToHold(desk, "'=cmd()"));
    CHECK_FALSE(read(insideFile(desk, "inside-now.csv")).contains(",=cmd()"));
    CHECK(paperComesToHold(desk, "=cmd()"));

    signInAll(desk, {visitor(desk, "Zhao", "3-201")});
    REQUIRE(comesToHold(desk, "Zhao"));
    CHECK(paperComesToHold(desk, "Zhao"));

    // Nothing changes, and the list says a later minute.
    const QByteArray before = read(insideFile(desk, "inside-now.csv"));
    desk.pass(121s);
    CHECK(comesTo(desk, [&] { return read(insideFile(desk, "inside-now.csv")) != before; }));
    CHECK(read(insideFile(desk, "inside-now.csv")).contains("Zhao"));

    bool done = false;
    desk.wiring().desk().write<bool>(
        &desk.window(),
        [now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.signOutRest(uow, actor, now).map([](const auto&) { return true; });
        },
        [&](const Result<bool>& result) { done = result.has_value(); });
    desk.waitFor([&] { return done; });
    CHECK(comesTo(desk, [&] { return !read(insideFile(desk, "inside-now.csv")).contains("Zhao"); }));
    CHECK(paperComesToHold(desk, "No visitor is inside"));
}

TEST_CASE("A disk that does not take the list of those inside is told once, and no more when it does", "[gui]")
{
    DeskFixture desk;
    QFile inTheWay(QDir(desk.folder()).filePath(QStringLiteral("inside")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto told = [&] {
        int times = 0;
        for (const NoticeCenter::Notice& notice : desk.window().notices().all()) {
            times += notice.source == QLatin1String("inside-files") ? notice.times : 0;
        }
        return times;
    };
    signInAll(desk, {visitor(desk, "Wang", "3-1801")});
    REQUIRE(comesTo(desk, [&] { return told() == 1; }));
    signInAll(desk, {visitor(desk, "Li", "3-1801")});
    desk.pass(65s);
    QTest::qWait(200);
    CHECK(told() == 1);

    REQUIRE(inTheWay.remove());
    desk.pass(65s);
    REQUIRE(comesToHold(desk, "Wang"));
    CHECK(comesTo(desk, [&] { return told() == 0; }));
}

} // namespace tst_RollCall
