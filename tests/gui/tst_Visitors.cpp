#include "domain/visitor/BadgeCode.h"
#include "gui/VisitorsByKeys.h"

namespace tst_Visitors {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

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

TEST_CASE("A scanned badge signs its visitor out, whatever has the focus, and one reported lost does not", "[gui]")
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

} // namespace tst_Visitors
