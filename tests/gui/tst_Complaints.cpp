#include "domain/complaint/ComplaintReviewRepository.h"
#include "gui/ComplaintsDesk.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/support/SheetWindow.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace tst_Complaints {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

TEST_CASE("A complaint on the phone becomes a ticket by one key and is followed to its end", "[gui]")
{
    ComplaintsDesk desk;
    const Staff colleague = desk.colleague("Han Mei", "314159");
    desk.ring("13800138000", 2);
    desk.key(Qt::Key_F2);
    desk.type("Wang Fang");
    desk.key(Qt::Key_F7);
    CHECK(desk.focus() == QLatin1String("issuePlainTextEdit")); // first they are heard
    CHECK(desk.inForm<QLineEdit>("customerNameLineEdit").text() == QLatin1String("Wang Fang"));
    CHECK(desk.inForm<QLineEdit>("phoneLineEdit").text().remove(QLatin1Char(' ')) == QLatin1String("13800138000"));
    desk.type("The lift rattles all night");
    desk.key(Qt::Key_1, Qt::AltModifier); // facilities
    desk.saveForm();
    REQUIRE(desk.all().size() == 1);
    const ComplaintId id = desk.newest().id;
    CHECK(desk.newest().issue == "The lift rattles all night");
    CHECK(desk.newest().category == "facility");
    CHECK(desk.newest().source == "call");
    REQUIRE(desk.newest().origin.has_value());
    CHECK(desk.newest().origin->kind == RecordKind::Call);
    CHECK(desk.newest().number.starts_with("TS-"));
    desk.key(Qt::Key_F2); // the call ends, is saved, and the ticket is gone on with
    desk.saveForm();
    desk.showTickets();
    CHECK(desk.focus() == QLatin1String("complaintTableView"));
    CHECK(desk.words("complaintIssueLabel").contains(QLatin1String("rattles")));
    desk.key(Qt::Key_Return); // taken on
    CHECK(desk.newest().state == ComplaintState::Accepted);
    CHECK(desk.newest().responsible == std::optional{desk.staffNamed("Li Lei").id});
    desk.key(Qt::Key_Return);
    CHECK(desk.newest().state == ComplaintState::InProgress);

    desk.key(Qt::Key_I, Qt::AltModifier); // what is promised stands in the strip
    desk.say("An engineer comes");
    const QString strip = desk.widget<QPushButton>("due1PushButton").text();
    CHECK(strip.contains(QLatin1String("Complaint")));
    CHECK(strip.contains(QLatin1String("Wang Fang")));
    CHECK(desk.widget<QPushButton>("pressingChipPushButton").text().contains(QLatin1Char('0')));
    desk.clock.advance(23h + 55min);
    desk.pass(61s); // the promise is at risk: it presses; nobody is told on a Sunday
    CHECK(desk.widget<QPushButton>("pressingChipPushButton").text().contains(QLatin1Char('1')));
    CHECK(desk.last().kind == ComplaintEntry::Kind::Stepped);
    desk.key(Qt::Key_D, Qt::AltModifier);
    desk.key(Qt::Key_1); // engineering
    desk.say("Look at the lift");
    CHECK(desk.last().kind == ComplaintEntry::Kind::Asked);
    CHECK(desk.last().whom == "engineering");
    CHECK(desk.last().due.has_value());

    desk.clock.advance(23h + 45min);
    desk.pass(61s); // Monday: the desk itself brings it to the supervisor
    CHECK(desk.last().kind == ComplaintEntry::Kind::Escalated);
    CHECK(desk.last().whom == "supervisor");
    CHECK(desk.last().cause.starts_with("promise"));
    CHECK(desk.words("complaintGateLabel").contains(QLatin1String("An engineer comes")));
    CHECK(desk.words("complaintGateLabel").contains(QLatin1String("Engineering")));
    desk.key(Qt::Key_A, Qt::AltModifier); // two answers are wanted
    desk.key(Qt::Key_1);
    desk.say("The guide rails are greased");
    CHECK(desk.last().kind == ComplaintEntry::Kind::Answered);
    desk.key(Qt::Key_A, Qt::AltModifier); // and now one
    desk.say("Right so");
    CHECK(desk.last().kind == ComplaintEntry::Kind::Decided);
    desk.key(Qt::Key_T, Qt::AltModifier);
    desk.say("That it is greased");
    CHECK(desk.newest().answeredAt.has_value());
    desk.key(Qt::Key_Return); // solved
    CHECK(desk.focus() == QLatin1String("complaintActLineEdit"));
    desk.say("Greased");
    CHECK(desk.newest().state == ComplaintState::Resolved);
    CHECK(desk.newest().resolution == "Greased");

    desk.key(Qt::Key_Y, Qt::AltModifier); // the promise
    desk.key(Qt::Key_1);
    desk.say("They came");
    CHECK_FALSE(desk.words("complaintGateLabel").contains(QLatin1String("An engineer comes")));
    desk.key(Qt::Key_Return); // whoever solved it asks
    desk.key(Qt::Key_1);
    desk.say("It is quiet");
    CHECK(desk.last().kind == ComplaintEntry::Kind::Followed);
    CHECK(desk.words("complaintGateLabel").contains(QLatin1String("Somebody else")));

    desk.signInAs(colleague, "314159");
    desk.showTickets();
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_2); // not satisfied
    desk.say("It rattles again");
    CHECK(desk.newest().state == ComplaintState::Returned);
    CHECK(desk.newest().returned == 1);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.say("A rail was changed");
    CHECK(desk.newest().resolvedBy == std::optional{colleague.id});
    desk.signInAs(desk.staffNamed("Li Lei"), DeskFixture::pin);
    desk.showTickets();
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_1);
    desk.say("Quiet at last");
    CHECK_FALSE(desk.widget<QLabel>("complaintGateLabel").isVisible());
    desk.key(Qt::Key_Return);
    CHECK(desk.newest().state == ComplaintState::Closed);
    CHECK(desk.newest().id == id);
    CHECK(desk.widget<QLabel>("complaintEmptyHint").isVisible());
    CHECK(desk.keys <= 46); // from the ring to the end, with two people

    // It came back: a supervisor, whose work it was not, looks at how it was handled.
    const Staff supervisor = desk.colleague("Gao Yan", "271828", {Role::Supervisor});
    desk.signInAs(supervisor, "271828");
    desk.showTickets();
    desk.key(Qt::Key_8, Qt::AltModifier);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.widget<QWidget>("complaintReviewPage").isVisible());
    for (int item = 0; item < 12 && desk.focus() != QLatin1String("reviewWordsPlainTextEdit"); ++item) {
        desk.key(Qt::Key_1);
    }
    desk.saveForm();
    const auto reviews = desk.stored<std::vector<ComplaintReview>>(
        [id](const ReadView& view) { return view.complaintReviews().ofComplaint(id); });
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.front().total == 100);
    CHECK(reviews.front().reviewer == std::optional{supervisor.id});
    CHECK(desk.last().kind == ComplaintEntry::Kind::Reviewed);
}

TEST_CASE("A ticket is not closed before its time, but by a supervisor who says why", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("Nobody answers the bell");
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.say("The bell was mended");
    const Staff clerk = desk.colleague("Han Mei", "314159");
    const Staff supervisor = desk.colleague("Gao Yan", "271828", {Role::Supervisor});
    desk.signInAs(clerk, "314159");
    desk.showTickets();
    desk.key(Qt::Key_K, Qt::AltModifier);
    desk.type("because");
    desk.language().show(QStringLiteral("zh_CN")); // another language in the midst of it
    desk.language().show(QStringLiteral("en"));
    CHECK(desk.widget<QLineEdit>("complaintActLineEdit").text() == QLatin1String("because"));
    desk.key(Qt::Key_Return);
    CHECK(desk.newest().state == ComplaintState::Resolved);
    CHECK(desk.widget<QLineEdit>("complaintActLineEdit").text() == QLatin1String("because")); // stays
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.widget<QWidget>("complaintActLineEdit").isVisible());
    desk.signInAs(supervisor, "271828");
    desk.showTickets();
    desk.key(Qt::Key_K, Qt::AltModifier);
    desk.say("They moved out");
    CHECK(desk.newest().state == ComplaintState::Closed);
    CHECK(desk.newest().closedDespite == "They moved out");
}

TEST_CASE("Nothing waits for a ticket's form: Esc keeps it to be completed, a crash keeps it half typed", "[gui]")
{
    ComplaintsDesk desk;
    desk.key(Qt::Key_F7);
    desk.type("Water below the");
    desk.pass(1500ms);
    desk.crash();
    desk.start();
    desk.showTickets();
    CHECK(desk.inForm<QPlainTextEdit>("issuePlainTextEdit").toPlainText() == QLatin1String("Water below the"));
    desk.key(Qt::Key_Escape);
    REQUIRE(desk.all().size() == 1);
    CHECK(desk.newest().toComplete);
    CHECK(desk.newest().issue == "Water below the");
    CHECK(desk.words("complaintStateChip").contains(QLatin1String("complete")));
    CHECK(desk.widget<QPushButton>("toCompletePushButton").text().contains(QLatin1Char('1')));
    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.inForm<QPlainTextEdit>("issuePlainTextEdit").setFocus();
    desk.saveForm();
    CHECK_FALSE(desk.newest().toComplete);
    desk.key(Qt::Key_E, Qt::ControlModifier); // what is known is corrected
    desk.inForm<QLineEdit>("customerNameLineEdit").setText(QStringLiteral("Li"));
    desk.saveForm();
    CHECK(desk.newest().name == "Li");
    desk.key(Qt::Key_Delete, Qt::AltModifier);
    desk.say("a rehearsal");
    CHECK(desk.newest().voided.has_value());
}

TEST_CASE("The lists of tickets say what presses, and a date is explained", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The hall is dirty");
    desk.takeDown("Noise at night");
    const QTableView& table = desk.widget<QTableView>("complaintTableView");
    CHECK(table.model()->rowCount() == 2);
    desk.key(Qt::Key_2, Qt::AltModifier); // due or near
    CHECK(table.model()->rowCount() == 0);
    desk.clock.advance(54h); // over the weekend
    desk.pass(31s);
    CHECK(table.model()->rowCount() == 2); // the first answer is due
    CHECK(desk.widget<QPushButton>("pressingTicketsPushButton").text().contains(QLatin1Char('2')));
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.widget<QPushButton>("pressingTicketsPushButton").click();
    desk.settle();
    CHECK(desk.widget<QTableView>("complaintTableView").isVisible());
    desk.key(Qt::Key_2, Qt::AltModifier);
    desk.key(Qt::Key_T, Qt::AltModifier);
    desk.say("That we clean today");
    CHECK(table.model()->rowCount() == 1);
    desk.key(Qt::Key_1, Qt::AltModifier);
    CHECK(table.model()->rowCount() == 2);
    desk.key(Qt::Key_E, Qt::AltModifier);
    CHECK(desk.words("complaintPath1Label").contains(QLatin1String("working time")));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_W, Qt::AltModifier);
    desk.key(Qt::Key_1); // for the customer
    desk.say("they are away");
    CHECK(desk.all().front().state != desk.all().back().state);
    desk.key(Qt::Key_6, Qt::AltModifier); // waiting, here for whom it was brought up to by itself, too
    CHECK(table.model()->rowCount() >= 1);
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type("nothing like it");
    CHECK(table.model()->rowCount() == 0);
}

TEST_CASE("The guidance listens with the desk, and follows the ticket in front", "[gui]")
{
    ComplaintsDesk desk;
    desk.key(Qt::Key_F7);
    const auto& dock = desk.widget<GuidanceDock>("guidanceDock");
    const auto said = [&] {
        QString all;
        for (const QLabel* label : dock.findChildren<QLabel*>()) {
            all += label->text() + QLatin1Char('\n');
        }
        return all;
    };
    CHECK(said().contains(QString::fromUtf8("您先坐，慢慢说，我都记下来")));
    desk.type("The hall is dirty");
    desk.saveForm();
    desk.key(Qt::Key_C, Qt::AltModifier); // the customer chases: an apology first
    CHECK(said().contains(QString::fromUtf8("让您久等了")));
    // What somebody waves away or ticks on a ticket's page is kept with it at once, and the next key meets that
    // version.
    const RecordImage before = desk.newest().guidance;
    auto* const away = dock.findChild<QToolButton*>(QStringLiteral("dismissToolButton"));
    REQUIRE(away != nullptr);
    away->click();
    desk.settle();
    CHECK(desk.newest().guidance != before);
    desk.widget<QLineEdit>("complaintActLineEdit").setFocus();
    desk.say("where is the cleaner");
    CHECK(desk.newest().chased == 1);
    CHECK(desk.newest().severity == ComplaintSeverity::Serious);
}

TEST_CASE("A supervisor rules on a ticket, staff appeal, and the ticket is had on paper", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The guard was rude");
    const Staff supervisor = desk.colleague("Gao Yan", "271828", {Role::Supervisor});
    desk.signInAs(supervisor, "271828");
    desk.showTickets();
    desk.key(Qt::Key_L, Qt::AltModifier);
    desk.key(Qt::Key_2);
    desk.say("Seen on the camera");
    CHECK(desk.newest().ruling == std::optional{ComplaintRuling::Upheld});
    desk.key(Qt::Key_B, Qt::AltModifier); // somebody above is asked by hand, too
    desk.key(Qt::Key_2);
    desk.say("The two of us do not agree");
    CHECK(desk.last().kind == ComplaintEntry::Kind::Escalated);
    CHECK(desk.last().whom == "manager");
    desk.key(Qt::Key_O, Qt::AltModifier);
    desk.say("The sound is missing");
    CHECK(desk.newest().appealed);
    desk.key(Qt::Key_P, Qt::AltModifier);
    desk.waitFor([&] {
        const auto* const papers = desk.window().findChild<SheetWindow*>(QStringLiteral("complaintSheetWindow"));
        return papers != nullptr && papers->isReady();
    });
    CHECK(desk.window().findChild<SheetWindow*>(QStringLiteral("complaintSheetWindow")) != nullptr);
}

TEST_CASE("What was not chosen is taken for nothing, and a quick key meets the ticket that is chosen", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The hall is dirty");
    desk.takeDown("Noise at night");
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.say("We clean it");
    desk.key(Qt::Key_Y, Qt::AltModifier);
    desk.widget<QLineEdit>("complaintActLineEdit").setFocus();
    desk.say("perhaps"); // neither kept nor withdrawn
    CHECK(desk.widget<QLineEdit>("complaintActLineEdit").isVisible());
    CHECK(desk.widget<QLabel>("complaintGateLabel").text().contains(QLatin1String("We clean it")));
    desk.key(Qt::Key_Escape);

    QTableView& table = desk.widget<QTableView>("complaintTableView");
    const auto isTaken = [&] {
        const auto all = desk.all();
        return std::count_if(all.begin(), all.end(),
                             [](const Complaint& each) { return each.state == ComplaintState::Accepted; });
    };
    table.setFocus();
    const int other = table.currentIndex().row() == 0 ? 1 : 0;
    table.selectRow(other);
    QTest::keyClick(&table, Qt::Key_Return); // before the page was read
    desk.settle();
    CHECK(isTaken() == 0);
    desk.key(Qt::Key_Return);
    CHECK(isTaken() == 1);
}

TEST_CASE("A ticket that presses is brought up by itself in working hours, and waiting ends by itself", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The hall is dirty");
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_W, Qt::AltModifier);
    desk.key(Qt::Key_1);
    desk.say("they call tomorrow");
    CHECK(desk.newest().state == ComplaintState::Waiting);
    desk.clock.advance(25h); // a Sunday: it goes on, and nobody is told yet
    desk.pass(61s);
    CHECK(desk.newest().state == ComplaintState::InProgress);
    const auto broughtUp = [&] {
        const auto entries = desk.journal(desk.newest().id);
        return std::count_if(entries.begin(), entries.end(),
                             [](const ComplaintEntry& entry) { return entry.kind == ComplaintEntry::Kind::Escalated; });
    };
    CHECK(broughtUp() == 0);
    desk.clock.advance(31h); // Monday afternoon
    desk.pass(61s);
    const auto once = broughtUp();
    CHECK(once > 0);
    desk.pass(61s);
    CHECK(broughtUp() == once);
    CHECK_FALSE(desk.words("complaintGateLabel").contains(QLatin1Char('|'))); // words for people
}

TEST_CASE("Where one person is alone at the desk, whoever solved it may ask the customer", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The hall is dirty");
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.say("Mopped");
    desk.key(Qt::Key_F, Qt::AltModifier);
    desk.key(Qt::Key_1);
    desk.say("It is clean");
    CHECK(desk.words("complaintGateLabel").contains(QLatin1String("Somebody else")));
    UnitSettings alone = desk.wiring().settings();
    alone.followUpByOther = false;
    bool changed = false;
    desk.wiring().changeSettings(alone, [&](const Result<void>& done) { changed = done.has_value(); });
    desk.waitFor([&] { return changed; });
    desk.pass(31s);
    CHECK_FALSE(desk.widget<QLabel>("complaintGateLabel").isVisible());
    desk.key(Qt::Key_K, Qt::AltModifier);
    CHECK(desk.newest().state == ComplaintState::Closed);
}

} // namespace tst_Complaints
