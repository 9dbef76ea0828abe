#include "gui/SiteVisitsDesk.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/support/SheetWindow.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace tst_SiteVisits {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

int rows(SiteVisitsDesk& desk) { return desk.widget<QTableView>("siteVisitTableView").model()->rowCount(); }

/// The desk's clock stands at 09:21 on that Saturday.
void goOn(SiteVisitsDesk& desk, Milliseconds by)
{
    desk.clock.advance(by);
    desk.pass(31s); // and lists are read anew
}

} // namespace

TEST_CASE("From a ticket our people go to the customer, and what is promised there keeps the ticket open", "[gui]")
{
    SiteVisitsDesk desk;
    desk.key(Qt::Key_F7);
    desk.type("The lift rattles all night");
    desk.inForm<QLineEdit>("customerNameLineEdit").setText(QStringLiteral("Wang Fang"));
    desk.inForm<QLineEdit>("phoneLineEdit").setText(QStringLiteral("13800138000"));
    desk.inForm<QLineEdit>("placeLineEdit").setText(QStringLiteral("3-1203"));
    desk.saveForm();
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return); // in progress
    const Complaint ticket = desk.newest();
    const int before = desk.keys;

    desk.key(Qt::Key_V, Qt::AltModifier);
    CHECK(desk.words("siteVisitFormTitleLabel").contains(QString::fromStdString(ticket.number)));
    CHECK(desk.inVisitForm<QLineEdit>("customerNameLineEdit").text() == QLatin1String("Wang Fang"));
    CHECK(desk.inVisitForm<QLineEdit>("placeLineEdit").text() == QLatin1String("3-1203"));
    CHECK(desk.focus() == QLatin1String("appointmentAtLineEdit")); // the rest is known
    desk.type("15:00");
    desk.saveForm();
    CHECK(desk.visit().state == SiteVisitState::Planned);
    CHECK(desk.visit().ticket == std::optional{refOf(ticket)});
    CHECK(desk.visit().purpose == "The lift rattles all night");
    CHECK(desk.focus() == QLatin1String("siteVisitTableView"));
    CHECK(desk.words("siteVisitTicketLabel").contains(QString::fromStdString(ticket.number)));

    desk.key(Qt::Key_Return); // by telephone: that time is right
    desk.key(Qt::Key_Return);
    CHECK(desk.visit().state == SiteVisitState::Confirmed);
    const QString strip = desk.widget<QPushButton>("due1PushButton").text();
    CHECK(strip.contains(QLatin1String("visit")));
    CHECK(strip.contains(QLatin1String("Wang Fang")));
    CHECK_FALSE(desk.widget<QLabel>("siteVisitAskLabel").isVisible());

    goOn(desk, 5h + 15min); // 14:36: whether we will be late is asked before the time
    CHECK(desk.widget<QLabel>("siteVisitAskLabel").isVisible());
    CHECK(desk.words("siteVisitTimeChip").contains(QLatin1String("In ")));
    desk.key(Qt::Key_L, Qt::AltModifier);
    desk.say("The engineer is still in building 5");
    CHECK(desk.saidOfVisits().contains(QLatin1String("before the time")));
    const SiteVisit late = desk.visit();
    REQUIRE(late.late.has_value());
    CHECK(late.late->inTime());
    CHECK(late.late->toldTo == "Wang Fang");
    CHECK(*late.appointmentAt - late.late->due == 30min);
    CHECK(desk.words("siteVisitLateChip").contains(QLatin1String("told before")));

    goOn(desk, 45min);
    desk.key(Qt::Key_Return); // there
    CHECK(desk.visit().state == SiteVisitState::Arrived);
    desk.key(Qt::Key_Return); // and taking leave
    CHECK(desk.focus() == QLatin1String("summaryPlainTextEdit"));
    CHECK_FALSE(desk.inVisitForm<QWidget>("placeLineEdit").isVisible());
    desk.type("The guide rails are dry");
    desk.typeInto("agreementsPlainTextEdit", "Greased tonight");
    desk.typeInto("visitFollowUpLineEdit", "Call whether it is quiet");
    desk.typeInto("followupAtLineEdit", "2026-11-22 10:00");
    desk.saveForm();
    CHECK(desk.visit().state == SiteVisitState::Done);
    CHECK(desk.visit().summary == "The guide rails are dry");
    CHECK(desk.saidOfVisits().contains(QLatin1String("strip")));
    CHECK(desk.words("siteVisitSummaryLabel").contains(QLatin1String("dry"))); // it stays in sight
    const auto promises = desk.promisesOf(refOf(ticket));
    REQUIRE(promises.size() == 1);
    CHECK(promises.front().what == "Call whether it is quiet");
    CHECK(promises.front().state == PromiseState::Open);
    CHECK(desk.keys - before <= 9); // planned, agreed, told late, arrived, done

    desk.key(Qt::Key_T, Qt::AltModifier); // its ticket
    CHECK(desk.words("complaintTitleLabel").contains(QString::fromStdString(ticket.number)));
    CHECK(desk.words("complaintGateLabel").contains(QLatin1String("Call whether it is quiet")));
    const auto journal = desk.journal(ticket.id);
    CHECK(std::count_if(journal.begin(), journal.end(), [](const ComplaintEntry& entry) {
              return entry.kind == ComplaintEntry::Kind::Noted && entry.words.find("SF-") != std::string::npos;
          }) == 2); // late, and done
    desk.key(Qt::Key_R, Qt::AltModifier);
    desk.say("Greased");
    desk.key(Qt::Key_K, Qt::AltModifier); // not over an open promise: only by a supervisor
    CHECK(desk.focus() == QLatin1String("complaintActLineEdit"));
    CHECK(desk.newest().state == ComplaintState::Resolved);
}

TEST_CASE("Nobody is there: it is planned anew, put off and cancelled, each with its reason", "[gui]")
{
    SiteVisitsDesk desk;
    desk.agree("Zhao", "5-0801", "11:00");
    CHECK(desk.visit().state == SiteVisitState::Confirmed);
    CHECK(rows(desk) == 1);
    desk.key(Qt::Key_Return); // long before its time it is asked for
    CHECK(desk.visit().state == SiteVisitState::Confirmed);
    desk.key(Qt::Key_Escape);
    CHECK(desk.focus() == QLatin1String("siteVisitTableView"));
    goOn(desk, 2h); // 11:22
    CHECK(desk.words("siteVisitLateChip").contains(QLatin1String("not told")));
    desk.key(Qt::Key_N, Qt::AltModifier);
    desk.key(Qt::Key_Return); // not without a word
    CHECK(desk.visit().state == SiteVisitState::Confirmed);
    CHECK(desk.saidOfVisits().contains(QLatin1String("why"), Qt::CaseInsensitive));
    desk.say("A note at the door");
    CHECK(desk.visit().state == SiteVisitState::NobodyThere);
    CHECK(desk.words("siteVisitReasonLabel") == QLatin1String("A note at the door"));
    CHECK(desk.promisesOf(refOf(desk.visit())).front().state == PromiseState::Kept);

    desk.key(Qt::Key_Return); // anew
    desk.key(Qt::Key_1);      // and agreed
    desk.key(Qt::Key_Return);
    CHECK(desk.visit().state == SiteVisitState::Confirmed);
    CHECK(desk.visit().agreed);
    CHECK(*desk.visit().appointmentAt > desk.clock.now() + 20h); // tomorrow, at the same time

    desk.key(Qt::Key_L, Qt::AltModifier); // one question gives way to another
    desk.key(Qt::Key_N, Qt::AltModifier);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.widget<QWidget>("siteVisitActLineEdit").isVisible());
    desk.key(Qt::Key_O, Qt::AltModifier);
    desk.key(Qt::Key_2); // no new time
    desk.say("The customer travels");
    CHECK(desk.visit().state == SiteVisitState::Postponed);
    desk.key(Qt::Key_3, Qt::AltModifier);
    CHECK(rows(desk) == 1);
    desk.key(Qt::Key_X, Qt::AltModifier);
    desk.say("Settled by telephone");
    CHECK(desk.visit().state == SiteVisitState::Cancelled);
    CHECK(desk.visit().reason == "Settled by telephone");
    desk.key(Qt::Key_4, Qt::AltModifier);
    CHECK(rows(desk) == 1);
    desk.key(Qt::Key_1, Qt::AltModifier);
    CHECK(rows(desk) == 0);
    CHECK(desk.widget<QLabel>("siteVisitEmptyHint").isVisible());
}

TEST_CASE("What is half typed of a visit survives Esc and a crash, and a wrong time is marked", "[gui]")
{
    SiteVisitsDesk desk;
    desk.showVisits();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.focus() == QLatin1String("customerNameLineEdit"));
    desk.key(Qt::Key_Escape); // nothing was typed
    CHECK(desk.focus() == QLatin1String("siteVisitTableView"));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type("Chen");
    desk.key(Qt::Key_Escape);
    CHECK(desk.saidOfVisits().contains(QLatin1String("Ctrl+N")));
    CHECK(desk.widget<QPushButton>("siteVisitNewKeyHintButton").text().contains(QLatin1String("half typed")));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.inVisitForm<QLineEdit>("customerNameLineEdit").text() == QLatin1String("Chen"));
    desk.typeInto("appointmentAtLineEdit", "soon");
    desk.pass(1500ms);
    desk.crash();
    desk.start();
    desk.showVisits();
    CHECK(desk.inVisitForm<QLineEdit>("customerNameLineEdit").text() == QLatin1String("Chen"));
    CHECK(desk.inVisitForm<QWidget>("customerNameLineEdit").isVisible());
    desk.saveForm();
    CHECK(desk.visits().empty());
    CHECK(desk.focus() == QLatin1String("appointmentAtLineEdit"));
    CHECK(desk.inVisitForm<QLabel>("appointmentAtProblemLabel").isVisible());
    desk.inVisitForm<QLineEdit>("appointmentAtLineEdit").setText(QStringLiteral("16:30"));
    desk.saveForm();
    CHECK(desk.visit().state == SiteVisitState::Planned);
    CHECK(desk.visit().name == "Chen");

    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.typeInto("visitStaffLineEdit", "Sun Li");
    desk.key(Qt::Key_X, Qt::AltModifier); // thrown away, and taken back
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(desk.inVisitForm<QLineEdit>("visitStaffLineEdit").text() == QLatin1String("Sun Li"));
    desk.saveForm();
    CHECK(desk.visit().staff == "Sun Li");

    desk.key(Qt::Key_Delete, Qt::AltModifier);
    desk.say("Entered twice");
    CHECK(desk.visits().empty());
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK_FALSE(desk.visit().voided.has_value());
    desk.stop();
    desk.start();
    desk.showVisits();
    CHECK_FALSE(desk.inVisitForm<QWidget>("customerNameLineEdit").isVisible()); // nothing is half typed any more
}

TEST_CASE("The end of a visit that is half written survives a crash", "[gui]")
{
    SiteVisitsDesk desk;
    desk.agree("Zhao", "5-0801", "09:30");
    desk.key(Qt::Key_L, Qt::AltModifier);
    desk.widget<QPushButton>("siteVisitNextKeyHintButton").click(); // near, so at once
    desk.settle();
    CHECK_FALSE(desk.widget<QWidget>("siteVisitActLineEdit").isVisible()); // it was overtaken
    CHECK(desk.visit().state == SiteVisitState::Arrived);
    desk.key(Qt::Key_F, Qt::AltModifier);
    desk.type("The tap drips");
    desk.pass(1500ms);
    desk.crash();
    desk.start();
    desk.showVisits();
    CHECK(desk.inVisitForm<QPlainTextEdit>("summaryPlainTextEdit").toPlainText() == QLatin1String("The tap drips"));
    CHECK_FALSE(desk.inVisitForm<QWidget>("placeLineEdit").isVisible());
    desk.typeInto("agreementsPlainTextEdit", "A new washer");
    desk.saveForm();
    CHECK(desk.visit().state == SiteVisitState::Done);
    CHECK(desk.visit().name == "Zhao"); // what was arranged is kept
    CHECK(desk.visit().summary == "The tap drips");
}

TEST_CASE("What is promised at a visit without a ticket is settled where the strip leads", "[gui]")
{
    SiteVisitsDesk desk;
    desk.agree("Zhao", "5-0801", "09:30");
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.type("The tap drips");
    desk.typeInto("visitFollowUpLineEdit", "A new washer");
    desk.typeInto("followupAtLineEdit", "16:00");
    desk.saveForm();
    CHECK(desk.visit().state == SiteVisitState::Done);
    CHECK(desk.words("siteVisitGateLabel").contains(QLatin1String("A new washer")));
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.key(Qt::Key_F9);
    CHECK(desk.words("siteVisitTitleLabel").contains(QLatin1String("Zhao")));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_1);
    desk.say("Put in at three");
    const auto promises = desk.promisesOf(refOf(desk.visit()));
    CHECK(std::all_of(promises.begin(), promises.end(),
                      [](const Promise& promise) { return promise.state == PromiseState::Kept; }));
    CHECK_FALSE(desk.widget<QLabel>("siteVisitGateLabel").isVisible());
    CHECK_FALSE(desk.widget<QPushButton>("siteVisitNextKeyHintButton").isVisible());
}

TEST_CASE("A visit is opened from the strip, from its ticket and by the search", "[gui]")
{
    SiteVisitsDesk desk;
    desk.agree("Zhao", "5-0801", "11:00");
    desk.agree("Qian", "6-0302", "12:00");
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.key(Qt::Key_F9); // the soonest promise
    CHECK(desk.words("siteVisitTitleLabel").contains(QLatin1String("Zhao")));
    CHECK(desk.focus() == QLatin1String("siteVisitTableView"));
    desk.key(Qt::Key_F9);
    CHECK(desk.words("siteVisitTitleLabel").contains(QLatin1String("Qian")));
    desk.key(Qt::Key_F7); // what is complained about there
    CHECK(desk.inForm<QLineEdit>("customerNameLineEdit").text() == QLatin1String("Qian"));
    desk.type("The wall is wet");
    desk.saveForm();
    CHECK(desk.newest().origin->kind == RecordKind::SiteVisit);
    desk.key(Qt::Key_V, Qt::AltModifier);
    desk.type("13:00");
    desk.saveForm();
    const auto all = desk.visits();
    REQUIRE(all.size() == 3);
    desk.key(Qt::Key_T, Qt::AltModifier);
    CHECK(desk.widget<QPushButton>("complaintVisitKeyHintButton").text().contains(QLatin1String("To the visit")));
    desk.key(Qt::Key_V, Qt::AltModifier); // the one that is open, not another
    CHECK(desk.visits().size() == 3);
    CHECK(desk.words("siteVisitTicketLabel").contains(QString::fromStdString(desk.newest().number)));
    // What is half typed gives way, and is kept.
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type("Sun");
    desk.key(Qt::Key_F9);
    CHECK(desk.words("siteVisitTitleLabel").contains(QLatin1String("Zhao")));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.inVisitForm<QLineEdit>("customerNameLineEdit").text() == QLatin1String("Sun"));
}

TEST_CASE("The packs speak before a visit, when it will be late, on site and at its end", "[gui]")
{
    SiteVisitsDesk desk;
    UnitSettings settings = desk.wiring().settings();
    settings.packs = {"reception", "support"};
    bool done = false;
    desk.wiring().changeSettings(settings, [&](const Result<void>& changed) { done = changed.has_value(); });
    desk.waitFor([&] { return done; });
    desk.settle();
    const auto spoken = [&] {
        QString all;
        for (const QLabel* label : desk.window().findChild<GuidanceDock*>()->findChildren<QLabel*>()) {
            all += label->isVisible() ? label->text() : QString();
        }
        return all;
    };
    const auto says = [&](const char* words) { return spoken().contains(QString::fromUtf8(words)); };
    desk.showVisits();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(says("上门一趟"));
    desk.type("Zhao");
    desk.typeInto("placeLineEdit", "5-0801");
    desk.typeInto("appointmentAtLineEdit", "10:00");
    desk.saveForm();
    CHECK(desk.words("siteVisitGateLabel").contains(QLatin1String("When"))); // not agreed: the pack warns
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    CHECK_FALSE(desk.widget<QLabel>("siteVisitGateLabel").isVisible());
    goOn(desk, 15min);
    CHECK(says("路上耽搁"));
    desk.key(Qt::Key_A, Qt::AltModifier);
    CHECK(says("按约好的时间来的"));
    CHECK(desk.words("siteVisitGateLabel").contains(QLatin1String("agreed")));
    desk.key(Qt::Key_Return);
    CHECK(says("再念一遍"));
    desk.type("Dry rails"); // what a pack only warns of is no obstacle
    desk.saveForm();
    CHECK(desk.visit().state == SiteVisitState::Done);
}

TEST_CASE("A visit's sheet is shown by one key, in the language of the screen", "[gui]")
{
    SiteVisitsDesk desk{QStringLiteral("zh_CN")};
    desk.agree("Zhao", "5-0801", "11:00");
    desk.key(Qt::Key_P, Qt::AltModifier);
    auto* const sheet = desk.window().findChild<SheetWindow*>(QStringLiteral("siteVisitSheetWindow"));
    REQUIRE(sheet != nullptr);
    CHECK(sheet->isVisible());
    sheet->close();
}

TEST_CASE("The list in front leaves as a table, and that is written down", "[gui]")
{
    SiteVisitsDesk desk;
    desk.showVisits();
    desk.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.window().findChild<QFileDialog*>(QStringLiteral("siteVisitFileDialog")) == nullptr); // there is nothing
    desk.agree("Zhao", "5-0801", "11:00");
    desk.agree("Qian", "6-0302", "12:00");
    desk.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const dialog = desk.window().findChild<QFileDialog*>(QStringLiteral("siteVisitFileDialog"));
    REQUIRE(dialog != nullptr);
    const QString path = desk.folder() + QStringLiteral("/visits.csv");
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    desk.waitFor([&] { return desk.saidOfVisits().contains(QLatin1String("visits.csv")); });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const std::string csv = file.readAll().toStdString();
    CHECK(csv.find("Zhao") < csv.find("Qian"));
    CHECK(csv.find("5-0801") != std::string::npos);
    CHECK(csv.find("2026-11-21 11:00") != std::string::npos);
}

} // namespace tst_SiteVisits
