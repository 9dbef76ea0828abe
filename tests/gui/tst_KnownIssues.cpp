#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/knownissue/KnownIssueService.h"
#include "gui/ComplaintsDesk.h"
#include "panels/call/CallPanel.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/KnownIssueWindow.h"
#include "panels/matter/MatterPanel.h"
#include "panels/support/KnownIssueLine.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace tst_KnownIssues {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

/// The same desk, with somebody who may write down what is known.
struct IssuesDesk : ComplaintsDesk {
    using ComplaintsDesk::ComplaintsDesk;

    KnownIssueWindow& issues()
    {
        auto* const found = window().findChild<KnownIssueWindow*>();
        REQUIRE(found != nullptr);
        REQUIRE(found->isVisible());
        if (!found->isActiveWindow()) {
            found->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(found));
        }
        return *found;
    }
    void openIssues()
    {
        showTickets();
        key(Qt::Key_N, Qt::AltModifier | Qt::ShiftModifier);
        issues();
    }
    void keyIn(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++keys;
        QWidget* const focused = issues().focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &issues(), code, with);
        pass(100ms);
    }
    void typeIn(const char* words)
    {
        REQUIRE(issues().focusWidget() != nullptr);
        QTest::keyClicks(issues().focusWidget(), QString::fromUtf8(words));
        pass(100ms);
    }
    QString focusIn() { return issues().focusWidget() == nullptr ? QString() : issues().focusWidget()->objectName(); }
    template <class T> T& inIssues(const char* name)
    {
        T* const found = issues().findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    std::vector<KnownIssue> allIssues()
    {
        return stored<std::vector<KnownIssue>>([](const ReadView& view) { return view.knownIssues().all(50); });
    }
    KnownIssue newestIssue()
    {
        const auto all = allIssues();
        REQUIRE_FALSE(all.empty());
        return all.front();
    }
    /// As a supervisor writes it down.
    KnownIssue write(const KnownIssueForm& form)
    {
        std::optional<Result<KnownIssue>> done;
        wiring().desk().write<KnownIssue>(
            &window(),
            [form, id = wiring().ids().next<KnownIssueTag>(), zone = wiring().zone(),
             now = clock.now()](UnitOfWork& uow, const Actor& actor) {
                return KnownIssueService{}.add(uow, actor, id, form, zone, now);
            },
            [&](Result<KnownIssue> result) { done.emplace(std::move(result)); });
        waitFor([&] { return done.has_value(); });
        settle();
        return done->value();
    }
    /// What the line above the form in a panel says; empty when it does not stand there.
    template <class PanelClass> QString line()
    {
        const auto* const panel = window().findChild<PanelClass*>();
        REQUIRE(panel != nullptr);
        const auto* const found = panel->template findChild<KnownIssueLine*>();
        REQUIRE(found != nullptr);
        return found->isVisible() ? found->template findChild<QLabel*>(QStringLiteral("knownIssueWordsLabel"))->text()
                                  : QString();
    }
    template <class PanelClass> QLineEdit& field(const char* name)
    {
        auto* const found = window().findChild<PanelClass*>()->template findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString saidIn()
    {
        QString all;
        for (const QLabel* label : inIssues<QWidget>("knownIssueNoticeBar").findChildren<QLabel*>()) {
            all += label->text();
        }
        return all;
    }
};

} // namespace

TEST_CASE("A supervisor writes down what is known, corrects it, ends it and takes it back, all by keys", "[gui]")
{
    IssuesDesk desk;
    desk.openIssues();
    CHECK(desk.focusIn() == QLatin1String("knownIssueTableView"));
    CHECK(desk.inIssues<QLabel>("knownIssueEmptyHint").isVisible());
    desk.keys = 0;
    desk.keyIn(Qt::Key_N, Qt::ControlModifier);
    desk.typeIn("No water");
    desk.keyIn(Qt::Key_Return);
    desk.typeIn("The pump is being <b>repaired</b>.");
    desk.keyIn(Qt::Key_Return, Qt::ControlModifier); // where and what is missing
    CHECK(desk.allIssues().empty());
    CHECK(desk.focusIn() == QLatin1String("issuePlaceLineEdit"));
    desk.typeIn("3");
    desk.keyIn(Qt::Key_Return);
    desk.typeIn("water, tap");
    desk.keyIn(Qt::Key_1, Qt::AltModifier); // facilities
    desk.keyIn(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.keys <= 6);
    CHECK(desk.newestIssue().title == "No water");
    CHECK(desk.newestIssue().words == "The pump is being <b>repaired</b>.");
    CHECK(desk.newestIssue().place == "3");
    CHECK(desk.newestIssue().cues == "water, tap");
    CHECK(desk.newestIssue().category == "facility");
    CHECK(desk.newestIssue().addedBy == std::optional{desk.staffNamed("Li Lei").id});
    CHECK(desk.focusIn() == QLatin1String("knownIssueTableView"));
    CHECK(desk.inIssues<QLabel>("knownIssueDetailsLabel").text().contains(QLatin1String("<b>repaired</b>")));
    CHECK(desk.inIssues<QLabel>("knownIssueDetailsLabel").textFormat() == Qt::PlainText);
    CHECK(desk.widget<QPushButton>("knownIssuesKeyHintButton").text().contains(QLatin1Char('1')));

    desk.keyIn(Qt::Key_Return); // corrected
    CHECK(desk.focusIn() == QLatin1String("issueWordsPlainTextEdit"));
    desk.inIssues<QLineEdit>("issueUntilLineEdit").setFocus();
    desk.typeIn("later");
    desk.keyIn(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestIssue().version == 1);
    desk.inIssues<QLineEdit>("issueUntilLineEdit").clear();
    desk.typeIn("23:30");
    desk.keyIn(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestIssue().until.has_value());
    desk.keyIn(Qt::Key_U, Qt::AltModifier);
    CHECK_FALSE(desk.newestIssue().until.has_value());

    desk.keyIn(Qt::Key_E, Qt::AltModifier); // over
    CHECK(desk.newestIssue().endedAt.has_value());
    desk.keyIn(Qt::Key_U, Qt::AltModifier);
    CHECK_FALSE(desk.newestIssue().endedAt.has_value());
    desk.keyIn(Qt::Key_Delete, Qt::AltModifier);
    CHECK(desk.newestIssue().voided.has_value());
    desk.keyIn(Qt::Key_Return); // and brought back
    CHECK_FALSE(desk.newestIssue().voided.has_value());

    desk.keyIn(Qt::Key_N, Qt::ControlModifier);
    desk.typeIn("half typed");
    desk.keyIn(Qt::Key_Escape); // one step back, and offered again
    CHECK(desk.saidIn().contains(QLatin1String("Thrown away")));
    desk.keyIn(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.inIssues<QLineEdit>("issueTitleLineEdit").text() == QLatin1String("half typed"));
    desk.keyIn(Qt::Key_Escape);
    desk.language().show(QStringLiteral("zh_CN"));
    desk.language().show(QStringLiteral("en"));
    auto& window = desk.issues();
    desk.keyIn(Qt::Key_Escape);
    CHECK_FALSE(window.isVisible());
}

TEST_CASE("While a matter is typed that is known already, the words to say stand in sight", "[gui]")
{
    IssuesDesk desk;
    const KnownIssue water =
        desk.write({.title = "No water", .words = "Until six.\n<b>x</b>", .place = "3", .cues = "water"});
    const QString said = QStringLiteral("Known: No water (3). Say: \u201CUntil six. <b>x</b>\u201D");

    desk.ring("13800138000", 2);
    desk.key(Qt::Key_F2);
    CHECK(desk.line<CallPanel>().isEmpty());
    desk.field<CallPanel>("placeLineEdit").setFocus();
    desk.type("5-301");
    CHECK(desk.line<CallPanel>().isEmpty());
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type("3-1203");
    CHECK(desk.line<CallPanel>() == said);
    CHECK(desk.focus() == QLatin1String("placeLineEdit")); // nobody is disturbed
    desk.key(Qt::Key_F7);                                  // and it comes along into the ticket
    CHECK(desk.line<ComplaintPanel>() == said);
    desk.key(Qt::Key_X, Qt::AltModifier);
    CHECK(desk.line<ComplaintPanel>().isEmpty());
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.key(Qt::Key_F2);
    desk.saveForm();

    desk.key(Qt::Key_J, Qt::ControlModifier); // somebody at the counter
    desk.field<MatterPanel>("nameLineEdit").setFocus();
    CHECK(desk.line<MatterPanel>().isEmpty());
    auto* const points =
        desk.window().findChild<MatterPanel*>()->findChild<QPlainTextEdit*>(QStringLiteral("keyPointsPlainTextEdit"));
    REQUIRE(points != nullptr);
    points->setFocus();
    desk.type("no WATER at home");
    CHECK(desk.line<MatterPanel>() == said);

    SECTION("until it is over by its time, ended, or voided")
    {
        desk.wiring().desk().write<KnownIssue>(
            &desk.window(),
            [water, now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) {
                return KnownIssueService{}.end(uow, actor, water.id, water.version, now);
            },
            [](const Result<KnownIssue>&) {});
        desk.settle();
        CHECK(desk.line<MatterPanel>().isEmpty());
        desk.write({.title = "Water again", .words = "Soon.", .cues = "water", .until = "09:30"});
        CHECK(desk.line<MatterPanel>().contains(QLatin1String("Water again")));
        desk.clock.advance(10min);
        desk.pass(31s);
        CHECK(desk.line<MatterPanel>().isEmpty());
    }
    SECTION("in the language of the screen, and with how many more there are")
    {
        desk.write({.title = "Pump", .words = "Soon.", .cues = "water"});
        CHECK(desk.line<MatterPanel>().contains(QLatin1String("And 1 more.")));
        desk.language().show(QStringLiteral("zh_CN"));
        desk.settle();
        CHECK(desk.line<MatterPanel>().startsWith(QString::fromUtf8("已知：Pump")));
        desk.language().show(QStringLiteral("en"));
    }
}

TEST_CASE("One key takes a ticket into the bundle of a known issue, and takes it out again", "[gui]")
{
    IssuesDesk desk;
    desk.write({.title = "No water", .words = "Until six.", .cues = "water"});
    const auto takeDown = [&](const char* issue, int presses) {
        desk.key(Qt::Key_F7);
        desk.type(issue);
        for (int press = 0; press < presses; ++press) {
            desk.key(Qt::Key_M, Qt::AltModifier);
        }
        desk.saveForm();
        return desk.newest();
    };
    const Complaint first = takeDown("no water since noon", 1);
    CHECK_FALSE(first.parent.has_value());
    CHECK(desk.newestIssue().ticket == std::optional{refOf(first)});
    CHECK_FALSE(takeDown("no water here either", 0).parent.has_value());
    CHECK_FALSE(takeDown("no water, twice thought about", 2).parent.has_value());
    CHECK_FALSE(takeDown("dogs at night", 1).parent.has_value()); // nothing is known of them
    const Complaint joined = takeDown("the water is brown", 1);
    CHECK(joined.parent == std::optional{first.id});
    CHECK(desk.journal(joined.id).back().words.find(first.number) != std::string::npos);

    SECTION("the one that leads is not offered to join itself")
    {
        desk.showTickets();
        desk.key(Qt::Key_F, Qt::ControlModifier);
        desk.type("noon");
        desk.key(Qt::Key_E, Qt::ControlModifier);
        CHECK_FALSE(desk.line<ComplaintPanel>().isEmpty());
        CHECK_FALSE(desk.widget<QPushButton>("knownIssueBundleKeyHintButton").isVisible());
        desk.key(Qt::Key_M, Qt::AltModifier);
        CHECK(desk.said().contains(QLatin1String("bundled under this ticket")));
    }
    SECTION("what was chosen stays, whatever is typed afterwards")
    {
        desk.key(Qt::Key_F7);
        desk.type("water");
        desk.key(Qt::Key_M, Qt::AltModifier);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.type("it drips");
        CHECK(desk.line<ComplaintPanel>().contains(QLatin1String("No water")));
        CHECK(desk.widget<QPushButton>("knownIssueBundleKeyHintButton").text() == QLatin1String("Bundled"));
        desk.saveForm();
        CHECK(desk.newest().parent == std::optional{first.id});
        desk.key(Qt::Key_F7); // the next one begins without
        desk.type("it drips again");
        CHECK(desk.line<ComplaintPanel>().isEmpty());
    }
    SECTION("a ticket that is corrected joins as well")
    {
        desk.key(Qt::Key_F7);
        desk.type("lights are out");
        desk.saveForm();
        desk.key(Qt::Key_E, Qt::ControlModifier);
        desk.inForm<QLineEdit>("summaryLineEdit").setFocus();
        desk.type("water in the lamp");
        desk.key(Qt::Key_M, Qt::AltModifier);
        desk.saveForm();
        CHECK(desk.newest().parent == std::optional{first.id});
        CHECK(desk.newest().summary == "water in the lamp");
    }
    SECTION("a supervisor says under which ticket they go together")
    {
        desk.showTickets();
        const QString shown = desk.words("complaintTitleLabel");
        desk.key(Qt::Key_N, Qt::AltModifier | Qt::ShiftModifier);
        desk.keyIn(Qt::Key_N, Qt::ControlModifier);
        desk.typeIn("Dogs");
        desk.keyIn(Qt::Key_Return);
        desk.typeIn("We talk to the owner.");
        desk.inIssues<QLineEdit>("issueCuesLineEdit").setFocus();
        desk.typeIn("dog");
        desk.keyIn(Qt::Key_M, Qt::AltModifier);
        desk.keyIn(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.newestIssue().ticket.has_value());
        const auto leader = desk.stored<Complaint>([id = desk.newestIssue().ticket->id](const ReadView& view) {
            return ComplaintId::fromValue(id).and_then([&](ComplaintId each) { return view.complaints().find(each); });
        });
        CHECK(shown.startsWith(QString::fromStdString(leader.number)));
    }
}

TEST_CASE("Whoever corrects a known issue that somebody else changed meanwhile sees that first", "[gui]")
{
    IssuesDesk desk;
    const KnownIssue water = desk.write({.title = "No water", .words = "Until six.", .cues = "water"});
    desk.openIssues();
    desk.keyIn(Qt::Key_Return);
    desk.keyIn(Qt::Key_A, Qt::ControlModifier);
    desk.typeIn("Until nine.");
    KnownIssueForm theirs = water.toForm(desk.wiring().zone());
    theirs.words = "Until eight.";
    desk.wiring().desk().write<KnownIssue>(
        &desk.window(),
        [water, theirs, zone = desk.wiring().zone(), now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return KnownIssueService{}.change(uow, actor, water.id, water.version, theirs, zone, now);
        },
        [](const Result<KnownIssue>&) {});
    desk.settle();
    desk.keyIn(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestIssue().words == "Until eight."); // not overwritten unseen
    CHECK(desk.saidIn().contains(QLatin1String("as it is now")));
    CHECK(desk.inIssues<QLabel>("knownIssueDetailsLabel").text().contains(QLatin1String("Until eight.")));
    CHECK(desk.inIssues<QPlainTextEdit>("issueWordsPlainTextEdit").toPlainText() == QLatin1String("Until nine."));
    desk.keyIn(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.newestIssue().words == "Until nine.");
}

TEST_CASE("Staff read what is known and write nothing of it down", "[gui]")
{
    IssuesDesk desk;
    const KnownIssue water = desk.write({.title = "No water", .words = "Until six.", .cues = "water"});
    const Staff clerk = desk.colleague("Han Mei", "314159");
    bool done = false;
    desk.wiring().people().signIn(clerk.id, Secret{"314159"},
                                  [&](const Result<void>& result) { done = result.has_value(); });
    desk.waitFor([&] { return done; });
    desk.settle();
    desk.openIssues();
    CHECK(desk.inIssues<QTableView>("knownIssueTableView").model()->rowCount() == 1);
    CHECK(desk.inIssues<QLabel>("knownIssueDetailsLabel").text().contains(QLatin1String("Until six.")));
    CHECK_FALSE(desk.inIssues<QLineEdit>("issueTitleLineEdit").isVisible());
    CHECK_FALSE(desk.inIssues<QPushButton>("knownIssueEndKeyHintButton").isVisible());
    desk.keyIn(Qt::Key_E, Qt::AltModifier);
    desk.keyIn(Qt::Key_Delete, Qt::AltModifier);
    desk.keyIn(Qt::Key_N, Qt::ControlModifier);
    desk.keyIn(Qt::Key_Return);
    CHECK(desk.newestIssue() == water);
    CHECK(desk.focusIn() == QLatin1String("knownIssueTableView"));
}

TEST_CASE("A known issue that was searched for opens in its window", "[gui]")
{
    IssuesDesk desk;
    desk.write({.title = "No water", .words = "Until six.", .cues = "water"});
    const KnownIssue lift = desk.write({.title = "Lift stands", .words = "Until noon.", .cues = "lift"});
    desk.write({.title = "Lights", .words = "Until night.", .cues = "lights"});
    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.type("noon");
    desk.pass(500ms);
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.inIssues<QLabel>("knownIssueDetailsLabel").text().contains(QLatin1String("Until noon.")));
}

} // namespace tst_KnownIssues
