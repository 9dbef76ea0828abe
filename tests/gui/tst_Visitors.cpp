#include "domain/draft/Draft.h"
#include "domain/identity/IdentityRepository.h"
#include "domain/visitor/BadgeCode.h"
#include "domain/visitor/VisitorRepository.h"
#include "domain/watch/WatchRepository.h"
#include "domain/watch/WatchService.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/support/SheetWindow.h"
#include "support/DeskFixture.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <catch2/catch.hpp>

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

std::vector<Visit> visitsOf(DeskFixture& desk)
{
    return desk.stored<std::vector<Visit>>([](const ReadView& view) {
        return view.visits().arrivedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 500);
    });
}

Visit newest(DeskFixture& desk)
{
    const auto visits = visitsOf(desk);
    REQUIRE_FALSE(visits.empty());
    return visits.front();
}

QString focusedName(DeskFixture& desk)
{
    const QWidget* const focused = desk.window().focusWidget();
    return focused == nullptr ? QString() : focused->objectName();
}

void showVisitors(DeskFixture& desk) { desk.key(Qt::Key_7, Qt::ControlModifier); }
void keepForm(DeskFixture& desk) { desk.key(Qt::Key_Return, Qt::ControlModifier); }

/// Words that an input method commits, into whatever has the focus.
void commit(DeskFixture& desk, const char* words)
{
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(words));
    QWidget* const focused = desk.window().focusWidget();
    REQUIRE(focused != nullptr);
    QCoreApplication::sendEvent(focused, &event);
    desk.settle();
}

/// Somebody new signs in, as the desk types it; the visit is chosen and stands in the list afterwards.
void signIn(DeskFixture& desk, const char* name, const char* host)
{
    showVisitors(desk);
    desk.widget<QLineEdit>("visitorSearchLineEdit").setFocus();
    commit(desk, name);
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    if (desk.widget<QLineEdit>("visitorNameLineEdit").text().isEmpty()) {
        desk.widget<QLineEdit>("visitorNameLineEdit").setText(QString::fromUtf8(name));
    }
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, host);
    keepForm(desk);
    desk.settle();
}

/// The act of the chosen visit that is called so, by its key.
void actOf(DeskFixture& desk, const char* words)
{
    for (int number = 1; number <= 9; ++number) {
        auto* const button =
            desk.window().findChild<QPushButton*>(QStringLiteral("visitAct%1KeyHintButton").arg(number));
        if (button != nullptr && button->isVisible() && button->text() == QLatin1String(words)) {
            desk.key(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
            desk.settle();
            return;
        }
    }
    FAIL("no act " << words);
}

QString said(DeskFixture& desk)
{
    QString all;
    for (const QLabel* label : desk.widget<GuidanceDock>("guidanceDock").findChildren<QLabel*>()) {
        all += label->text() + QLatin1Char('\n');
    }
    return all;
}

} // namespace

TEST_CASE("A known visitor is signed in with at most five keys beyond the letters typed", "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    actOf(desk, "Has left");
    CHECK(newest(desk).state == VisitState::Left);

    desk.keys = 0;
    showVisitors(desk);
    CHECK(focusedName(desk) == QStringLiteral("visitorSearchLineEdit"));
    desk.type("wf");
    desk.settle();
    desk.key(Qt::Key_Return);
    CHECK(desk.widget<QLineEdit>("visitorNameLineEdit").text() == QString::fromUtf8("王芳"));
    CHECK(desk.widget<QLineEdit>("hostLineEdit").text() == QString::fromUtf8("林工"));
    keepForm(desk);
    CHECK(desk.keys <= 5);
    const auto visits = visitsOf(desk);
    REQUIRE(visits.size() == 2);
    CHECK(visits.front().state == VisitState::Registered);
    CHECK(visits.front().name == "王芳");
    CHECK(visits.front().badgeNo == 2);
    CHECK(focusedName(desk) == QStringLiteral("visitTableView"));

    SECTION("and the host is asked by Enter")
    {
        desk.key(Qt::Key_Return);
        desk.settle();
        CHECK(newest(desk).state == VisitState::Contacting);
    }
}

TEST_CASE("Each answer of the host is one key, and has its words", "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    CHECK(newest(desk).state == VisitState::Registered);
    actOf(desk, "Ask the host");
    CHECK(newest(desk).state == VisitState::Contacting);

    SECTION("goes up: floor and lift, and off they go")
    {
        desk.widget<QLineEdit>("visitFloorLineEdit").setFocus();
        desk.type("18");
        actOf(desk, "Goes up");
        const Visit visit = newest(desk);
        CHECK(visit.hostAnswer == HostAnswer::GoesUp);
        CHECK(visit.floor == "18");
        CHECK(said(desk).contains(QString::fromUtf8("18楼")));
        actOf(desk, "Met the host");
        CHECK(newest(desk).state == VisitState::WithHost);
        actOf(desk, "Has left");
        CHECK(newest(desk).leftBy == LeftBy::Desk);
    }
    SECTION("comes: they sit and wait")
    {
        actOf(desk, "Host comes");
        CHECK(newest(desk).state == VisitState::Invited);
        CHECK(said(desk).contains(QString::fromUtf8("马上")));
    }
    SECTION("please wait: a seat, tea, and at the limit the words for it")
    {
        desk.widget<QLineEdit>("visitSeatLineEdit").setFocus();
        desk.type("sofa");
        actOf(desk, "Please wait");
        CHECK(newest(desk).waitingPlace == "sofa");
        actOf(desk, "Tea served");
        CHECK(newest(desk).teaServed);
        CHECK(desk.widget<QLabel>("visitStateChip").property("state").toString() != QStringLiteral("late"));
        desk.pass(6min);
        CHECK(desk.widget<QLabel>("visitStateChip").property("state").toString() == QStringLiteral("late"));
        CHECK(said(desk).contains(QString::fromUtf8("久等")));
    }
    SECTION("away: a message is left, never more than that")
    {
        actOf(desk, "Host is away");
        CHECK(newest(desk).state == VisitState::Turned);
        CHECK(said(desk).contains(QString::fromUtf8("名片")));
        actOf(desk, "Message left"); // nothing is typed yet: the field asks for it
        CHECK(focusedName(desk) == QStringLiteral("visitMessageLineEdit"));
        desk.type("call me");
        actOf(desk, "Message left");
        CHECK(newest(desk).message == "call me");
        actOf(desk, "Card left");
        CHECK(newest(desk).cardLeft);
    }
    SECTION("cannot meet: the screen, which a visitor may see, says not available")
    {
        actOf(desk, "Cannot meet");
        CHECK(newest(desk).hostAnswer == HostAnswer::Declined);
        CHECK(desk.widget<QLabel>("visitStateChip").text() == QStringLiteral("Not available"));
        CHECK_FALSE(desk.widget<QLabel>("visitCourseLabel").text().contains(QStringLiteral("Cannot meet")));
        for (const QLabel* words : desk.widget<QWidget>("visitorNoticeBar").findChildren<QLabel*>()) {
            CHECK_FALSE(words->text().contains(QStringLiteral("Cannot meet")));
        }
        CHECK(said(desk).contains(QString::fromUtf8("不方便")));
    }
    SECTION("a wrong key is taken back by one")
    {
        actOf(desk, "Cannot meet");
        desk.key(Qt::Key_U, Qt::AltModifier);
        desk.settle();
        CHECK(newest(desk).state == VisitState::Contacting);
        CHECK(newest(desk).hostAnswer == HostAnswer::None);
    }
}

TEST_CASE("Phoned first, typed later: one save takes both", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.key(Qt::Key_2, Qt::AltModifier); // goes up
    keepForm(desk);
    const Visit visit = newest(desk);
    CHECK(visit.state == VisitState::Invited);
    CHECK(visit.hostAnswer == HostAnswer::GoesUp);
    CHECK(visit.registeredAt.has_value());
    CHECK(visit.contactedAt.has_value());
}

TEST_CASE("A second visitor is seen while the first is served, and nothing typed is lost", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_A, Qt::AltModifier);
    desk.settle();
    CHECK(said(desk).contains(QString::fromUtf8("请稍等")));
    CHECK(desk.widget<QLineEdit>("visitorNameLineEdit").text() == QString::fromUtf8("王芳"));
    REQUIRE(visitsOf(desk).size() == 1);
    CHECK(newest(desk).toComplete);
    CHECK(newest(desk).state == VisitState::Arrived);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    keepForm(desk);
    CHECK(visitsOf(desk).size() == 2);
}

TEST_CASE("Esc keeps what is typed to be completed, and nothing typed is put away", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Escape);
    desk.settle();
    CHECK(newest(desk).toComplete);
    CHECK(newest(desk).name == "王芳");
    desk.key(Qt::Key_Return); // somebody new, nothing typed
    desk.key(Qt::Key_Escape);
    desk.settle();
    CHECK(visitsOf(desk).size() == 1);
    CHECK(focusedName(desk) == QStringLiteral("visitorSearchLineEdit"));
}

TEST_CASE("A form without a host is asked for it, and kept", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return);
    keepForm(desk);
    desk.settle();
    CHECK(visitsOf(desk).empty());
    CHECK(focusedName(desk) == QStringLiteral("hostLineEdit"));
    CHECK(desk.widget<QLineEdit>("visitorNameLineEdit").text() == QString::fromUtf8("王芳"));
}

TEST_CASE("An announced visitor comes and is signed in", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "陈静");
    desk.key(Qt::Key_Return);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.widget<QLineEdit>("appointmentAtLineEdit").setFocus();
    desk.type("23:30");
    keepForm(desk);
    desk.settle();
    CHECK(visitsOf(desk).empty());
    CHECK(desk.widget<QLabel>("visitCountsLabel").text().contains(QStringLiteral("expected today: 1")));
    desk.type("cj");
    desk.settle();
    desk.key(Qt::Key_Return);
    keepForm(desk);
    const Visit visit = newest(desk);
    CHECK(visit.state == VisitState::Registered);
    CHECK(visit.hasAppointment == true);
    CHECK(visit.expectedAt.has_value());
}

TEST_CASE("A scanned badge signs its visitor out, whatever has the focus; one reported lost does not", "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    const std::string lost = BadgeCode::of(newest(desk)).text();
    actOf(desk, "Badge lost");
    const Visit replaced = newest(desk);
    CHECK(replaced.badgeNo == 2);
    const auto scan = [&](const std::string& code) {
        QWidget* const focused = desk.window().focusWidget();
        for (const char c : code) {
            QTest::keyClick(focused != nullptr ? focused : &desk.window(), c);
            desk.clock.advance(5ms);
        }
        QTest::keyClick(focused != nullptr ? focused : &desk.window(), Qt::Key_Return);
        desk.pass(200ms);
        desk.settle();
    };
    desk.key(Qt::Key_1, Qt::ControlModifier); // the calls are in front
    scan(lost);
    CHECK(newest(desk).state == VisitState::Registered);
    scan(BadgeCode::of(replaced).text());
    CHECK(newest(desk).state == VisitState::Left);
    CHECK(newest(desk).leftBy == LeftBy::Badge);
}

TEST_CASE("At closing time one key signs out the rest, and one takes it back", "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    signIn(desk, "李雷", "林工");
    CHECK(desk.widget<QLabel>("visitCountsLabel").text().contains(QStringLiteral("In the building: 2")));
    desk.key(Qt::Key_End, Qt::AltModifier);
    desk.settle();
    for (const Visit& visit : visitsOf(desk)) {
        CHECK(visit.leftBy == LeftBy::Closing);
    }
    CHECK(desk.widget<QLabel>("visitCountsLabel").text().contains(QStringLiteral("In the building: 0")));
    desk.key(Qt::Key_U, Qt::AltModifier);
    desk.settle();
    for (const Visit& visit : visitsOf(desk)) {
        CHECK(visit.state == VisitState::Registered);
    }
}

TEST_CASE("A document's number is kept sealed, shown masked, and in full only to whoever may see it", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.widget<QLineEdit>("identityLineEdit").setFocus();
    desk.type("110101199003070012"); // its check digit is another one
    keepForm(desk);
    desk.settle();
    CHECK(visitsOf(desk).empty());
    CHECK(desk.widget<QLabel>("identityProblemLabel").isVisible());
    CHECK(focusedName(desk) == QStringLiteral("identityLineEdit"));
    desk.widget<QLineEdit>("identityLineEdit").setText(QStringLiteral("11010119900307002X"));
    keepForm(desk);
    desk.settle();
    if (visitsOf(desk).empty()) {
        FAIL(desk.widget<QLabel>("identityProblemLabel").text().toStdString());
    }
    CHECK(desk.widget<QLabel>("visitIdentityLabel").text().contains(QStringLiteral("1****************X")));
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.settle();
    const QString shown = desk.widget<QWidget>("visitorNoticeBar").findChild<QLabel*>()->text();
    CHECK(shown.contains(QStringLiteral("11010119900307002X")));
}

TEST_CASE("Somebody on the watch-list is noticed quietly, a supervisor decides, and both are recorded", "[gui]")
{
    DeskFixture desk;
    const WatchId id = desk.wiring().ids().next<WatchTag>();
    bool added = false;
    desk.wiring().desk().write<Watch>(
        &desk.window(),
        [id, now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return WatchService{}.add(uow, actor, id,
                                      {.name = "王芳", .phone = "13800138000", .reason = "Threatened the staff"}, now);
        },
        [&](const Result<Watch>& watch) { added = watch.has_value(); });
    desk.settle();
    REQUIRE(added);
    signIn(desk, "王芳", "林工"); // a namesake: nothing is said
    CHECK_FALSE(desk.widget<QWidget>("visitWatchBar").isVisible());
    actOf(desk, "Has left");

    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.widget<QWidget>("visitFormWidget")
        .findChild<QLineEdit*>(QStringLiteral("phoneLineEdit"))
        ->setText(QStringLiteral("13800138000")); // other panels have a field of that name
    keepForm(desk);
    desk.settle();
    CHECK(desk.widget<QWidget>("visitWatchBar").isVisible());
    CHECK(desk.widget<QLabel>("visitWatchLabel").text().contains(QStringLiteral("Threatened the staff")));
    desk.key(Qt::Key_X, Qt::AltModifier);
    desk.settle();
    CHECK(desk.widget<QLabel>("visitWatchLabel").text().contains(QStringLiteral("does not go in")));
    const auto decisions = desk.stored<std::vector<WatchDecision>>(
        [visit = refOf(newest(desk))](const ReadView& view) { return view.watches().decisionsAbout(visit); });
    REQUIRE(decisions.size() == 1);
    CHECK_FALSE(decisions.front().letIn);
}

TEST_CASE("A badge is looked at and printed from the visit", "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    desk.key(Qt::Key_P, Qt::AltModifier);
    desk.waitFor([&] {
        const auto* const papers = desk.window().findChild<SheetWindow*>(QStringLiteral("badgeSheetWindow"));
        return papers != nullptr && papers->isReady();
    });
    CHECK(desk.window().findChild<SheetWindow*>(QStringLiteral("badgeSheetWindow"))->isVisible());
}

TEST_CASE("A unit without badges gives none", "[gui]")
{
    DeskFixture desk;
    UnitSettings without = desk.wiring().settings();
    without.badges = false;
    bool changed = false;
    desk.wiring().changeSettings(without, [&](const Result<void>& done) { changed = done.has_value(); });
    desk.waitFor([&] { return changed; });
    signIn(desk, "王芳", "林工");
    CHECK(newest(desk).badgeNo == 0);
}

TEST_CASE("What is half typed of a visitor comes back after a crash, and is gone once it is saved", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return);
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    desk.pass(2s);
    desk.crash();
    desk.start();
    showVisitors(desk);
    desk.settle();
    CHECK(desk.widget<QLineEdit>("visitorNameLineEdit").text() == QString::fromUtf8("王芳"));
    CHECK(desk.widget<QLineEdit>("hostLineEdit").text() == QString::fromUtf8("林工"));
    keepForm(desk);
    desk.settle();
    CHECK(newest(desk).state == VisitState::Registered);
    CHECK(desk.stored<std::vector<Draft>>([](const ReadView& view) { return view.drafts().ofDesk(1); }).empty());
}
