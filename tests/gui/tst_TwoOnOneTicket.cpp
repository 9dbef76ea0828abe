#include "gui/OtherDesk.h"
#include "panels/complaint/ComplaintConflictPage.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace tst_TwoOnOneTicket {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

/// A ticket whose page is shown.
ComplaintId takeDownTicket(ComplaintsDesk& desk, const char* issue)
{
    desk.key(Qt::Key_F7);
    desk.type(issue);
    desk.saveForm();
    return desk.newest().id;
}

bool isConflictShown(ComplaintsDesk& desk) { return desk.window().findChild<ComplaintConflictPage*>()->isVisible(); }

QString presence(ComplaintsDesk& desk)
{
    const auto& label = desk.widget<QLabel>("ticketPresenceLabel");
    return label.isVisible() ? label.text() : QString();
}

} // namespace

TEST_CASE("Two desks on one ticket see each other while it is open and while somebody writes", "[gui]")
{
    ComplaintsDesk desk;
    const Staff colleague = desk.colleague("Han Mei <b>x</b>", "314159");
    const ComplaintId id = takeDownTicket(desk, "The lift rattles");
    OtherDesk other{desk, colleague};
    desk.pass(3s);
    CHECK(presence(desk).isEmpty());
    REQUIRE(other.there(id).size() == 1);
    CHECK(other.there(id).front().staff == std::optional{desk.staffNamed("Li Lei").id});
    CHECK_FALSE(other.there(id).front().writing);

    other.sit(id);
    desk.pass(6s);
    CHECK(presence(desk) == QLatin1String("Han Mei <b>x</b> has this open."));
    CHECK(desk.widget<QLabel>("ticketPresenceLabel").textFormat() == Qt::PlainText);
    other.sit(id, true);
    desk.pass(6s);
    CHECK(presence(desk) == QLatin1String("Han Mei <b>x</b> is writing here."));

    desk.key(Qt::Key_E, Qt::ControlModifier); // the form says so, too, and is told of
    desk.pass(2s);
    CHECK(presence(desk).contains(QLatin1String("is writing here")));
    CHECK(other.there(id).front().writing);
    desk.key(Qt::Key_Escape);
    desk.pass(2s);
    CHECK_FALSE(other.there(id).front().writing);
    other.rise(id);
    desk.pass(6s);
    CHECK(presence(desk).isEmpty());

    SECTION("whoever ended without a word is gone after a while")
    {
        other.sit(id);
        desk.pass(6s);
        CHECK_FALSE(presence(desk).isEmpty());
        desk.pass(61s);
        CHECK(presence(desk).isEmpty());
    }
    SECTION("a clock that is set back hides nobody who is there")
    {
        other.sit(id);
        desk.pass(6s);
        desk.clock.advanceWall(-3h);
        other.sit(id);
        desk.pass(25s);
        CHECK_FALSE(presence(desk).isEmpty());
        CHECK(other.there(id).size() == 2);
    }
    SECTION("another panel in front, a lock and the end of the program take it back")
    {
        const auto isThere = [&] { return !other.there(id).empty(); };
        desk.key(Qt::Key_1, Qt::ControlModifier);
        desk.pass(1200ms);
        CHECK_FALSE(isThere());
        desk.showTickets();
        desk.pass(3s);
        CHECK(isThere());
        desk.key(Qt::Key_L, Qt::ControlModifier);
        desk.pass(1200ms);
        CHECK_FALSE(isThere());
        desk.signIn();
        desk.showTickets();
        desk.pass(3s);
        CHECK(isThere());
        desk.stop();
        CHECK_FALSE(isThere());
        desk.start();
    }
}

TEST_CASE("What two desks changed in other fields of one ticket goes together by itself", "[gui]")
{
    ComplaintsDesk desk;
    const ComplaintId id = takeDownTicket(desk, "The lift rattles");
    OtherDesk other{desk, desk.colleague("Han Mei", "314159")};
    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.inForm<QLineEdit>("customerNameLineEdit").setFocus();
    desk.type("Wang Fang");
    other.change(id, [](ComplaintForm& form) {
        form.place = "3-1203";
        form.severity = "serious";
    });
    desk.saveForm();
    CHECK(desk.newest().name == "Wang Fang");
    CHECK(desk.newest().place == "3-1203");
    CHECK(desk.newest().severity == ComplaintSeverity::Serious);
    CHECK(desk.said().contains(QLatin1String("somebody else stays")));
    CHECK_FALSE(isConflictShown(desk));
    CHECK(desk.focus() == QLatin1String("complaintTableView"));

    desk.key(Qt::Key_E, Qt::ControlModifier); // and the other way round nothing is asked either
    desk.saveForm();
    CHECK(desk.newest().place == "3-1203");
}

TEST_CASE("Texts that two desks changed stand side by side, and a digit takes either or both", "[gui]")
{
    ComplaintsDesk desk;
    const ComplaintId id = takeDownTicket(desk, "The lift rattles");
    OtherDesk other{desk, desk.colleague("Han Mei", "314159")};
    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.inForm<QLineEdit>("demandLineEdit").setFocus();
    desk.type("money <i>back</i>");
    desk.inForm<QLineEdit>("summaryLineEdit").setFocus();
    desk.type("ours");
    desk.inForm<QLineEdit>("phoneLineEdit").setFocus();
    desk.type("13800138000");
    other.change(id, [](ComplaintForm& form) {
        form.demand = "quiet <b>nights</b>";
        form.summary = "theirs";
        form.phone = "13900139000";
        form.note = "rang twice";
    });
    desk.saveForm();
    REQUIRE(isConflictShown(desk));
    CHECK(desk.newest().demand == "quiet <b>nights</b>"); // nothing is overwritten
    CHECK(desk.words("conflictTitleLabel").contains(QLatin1String("changed meanwhile")));
    CHECK(desk.words("conflictHintLabel").contains(QLatin1String("Han Mei")));
    CHECK(desk.words("conflict1TheirsLabel") == QLatin1String("quiet <b>nights</b>"));
    CHECK(desk.words("conflict1MineLabel") == QLatin1String("money <i>back</i>"));
    CHECK(desk.words("conflict1BeforeLabel").contains(QLatin1String("(empty)")));
    CHECK(desk.widget<QLabel>("conflict1TheirsLabel").textFormat() == Qt::PlainText);

    SECTION("each for itself")
    {
        desk.keys = 0;
        desk.key(Qt::Key_3); // both
        desk.key(Qt::Key_2); // the number: ours
        desk.saveForm();     // not yet: one is open
        CHECK(isConflictShown(desk));
        desk.key(Qt::Key_1); // the summary: theirs
        desk.saveForm();
        CHECK_FALSE(isConflictShown(desk));
        CHECK(desk.newest().demand == "quiet <b>nights</b> / money <i>back</i>");
        CHECK(desk.newest().summary == "theirs");
        CHECK(desk.newest().phone->digits() == "13800138000");
        CHECK(desk.newest().note == "rang twice");
        CHECK(desk.keys <= 5);
    }
    SECTION("all alike by one key, and Enter")
    {
        desk.key(Qt::Key_2, Qt::AltModifier);
        desk.key(Qt::Key_Return);
        CHECK(desk.newest().demand == "money <i>back</i>");
        CHECK(desk.newest().summary == "ours");
        CHECK(desk.newest().note == "rang twice");
        desk.key(Qt::Key_K, Qt::ControlModifier); // elsewhere by now: the page that is done takes no focus back
        REQUIRE(desk.focus() == QLatin1String("searchLineEdit"));
        desk.language().show(QStringLiteral("zh_CN"));
        desk.settle();
        CHECK(desk.focus() == QLatin1String("searchLineEdit"));
        CHECK(desk.widget<QWidget>("searchLineEdit").isVisible());
    }
    SECTION("back in the form everything typed stands there, and is asked about again")
    {
        desk.key(Qt::Key_Escape);
        CHECK_FALSE(isConflictShown(desk));
        CHECK(desk.inForm<QLineEdit>("demandLineEdit").text() == QLatin1String("money <i>back</i>"));
        CHECK(desk.inForm<QLineEdit>("demandLineEdit").isVisible());
        other.change(id, [](ComplaintForm& form) { form.demand = "a third thing"; });
        desk.saveForm();
        REQUIRE(isConflictShown(desk));
        CHECK(desk.words("conflict1TheirsLabel") == QLatin1String("a third thing"));
        desk.language().show(QStringLiteral("zh_CN")); // in the midst of it
        desk.key(Qt::Key_3);
        desk.language().show(QStringLiteral("en"));
        other.change(id, [](ComplaintForm& form) { form.title = "ms"; }); // once more, elsewhere
        desk.key(Qt::Key_1, Qt::AltModifier);
        desk.key(Qt::Key_3, Qt::AltModifier);
        desk.saveForm();
        CHECK_FALSE(isConflictShown(desk));
        CHECK(desk.newest().demand == "a third thing / money <i>back</i>");
        CHECK(desk.newest().title == "ms");
    }
    SECTION("a ticket that was voided meanwhile is not brought back, and what was typed stays")
    {
        desk.key(Qt::Key_Escape);
        desk.wiring().desk().write<bool>(
            &desk.window(),
            [id, &ids = desk.wiring().ids(), now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) {
                return ComplaintService{ids}.voidComplaint(uow, actor, id, "twice", now).map([](const Complaint&) {
                    return true;
                });
            },
            [](const Result<bool>&) {});
        desk.settle();
        desk.saveForm();
        CHECK_FALSE(isConflictShown(desk));
        CHECK(desk.inForm<QLineEdit>("demandLineEdit").text() == QLatin1String("money <i>back</i>"));
        CHECK(desk.newest().demand == "quiet <b>nights</b>");
    }
}

TEST_CASE("A ticket that somebody else completed meanwhile takes what was typed here as well", "[gui]")
{
    ComplaintsDesk desk;
    desk.key(Qt::Key_F7);
    desk.type("The lift rattles");
    desk.key(Qt::Key_Escape); // to be completed
    const ComplaintId id = desk.newest().id;
    OtherDesk other{desk, desk.colleague("Han Mei", "314159")};
    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.inForm<QLineEdit>("customerNameLineEdit").setFocus();
    desk.type("Wang Fang");
    other.change(id, [](ComplaintForm& form) { form.place = "3-1203"; });
    desk.key(Qt::Key_Escape); // leaves it to be completed still, and it is complete by now
    CHECK(desk.newest().name == "Wang Fang");
    CHECK(desk.newest().place == "3-1203");
    CHECK_FALSE(desk.newest().toComplete);
}

} // namespace tst_TwoOnOneTicket
