#include "gui/ComplaintsDesk.h"
#include "panels/complaint/ComplaintBoardModel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QTableView>
#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_ComplaintBoard {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

int rowsOf(ComplaintsDesk& desk, const char* table) { return desk.widget<QTableView>(table).model()->rowCount(); }

QString cell(ComplaintsDesk& desk, const char* table, int row, int column)
{
    const auto* const model = desk.widget<QTableView>(table).model();
    return model->index(row, column).data().toString();
}

/// All tickets in the list are chosen, by keys.
void chooseAll(ComplaintsDesk& desk) { desk.key(Qt::Key_A, Qt::ControlModifier); }

int givenTo(ComplaintsDesk& desk, StaffId id)
{
    const auto all = desk.all();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [&](const Complaint& each) { return each.responsible == std::optional{id}; }));
}

} // namespace

TEST_CASE("The board counts open tickets and narrows the list to one line", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The lift rattles", "3-1203");
    desk.key(Qt::Key_Return); // Li Lei takes it on
    desk.takeDown("No water", "3-0801");
    desk.takeDown("Noise at night", "5-0102");
    desk.showTickets();
    REQUIRE(rowsOf(desk, "complaintTableView") == 3);

    desk.key(Qt::Key_G, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("complaintBoardTableView"));
    REQUIRE(rowsOf(desk, "complaintBoardTableView") >= 2);
    CHECK(cell(desk, "complaintBoardTableView", 0, 0) == QLatin1String("Nobody yet")); // somebody is to take them
    CHECK(cell(desk, "complaintBoardTableView", 0, 1) == QLatin1String("2"));
    CHECK(cell(desk, "complaintBoardTableView", 1, 0) == QLatin1String("Li Lei"));

    desk.key(Qt::Key_4); // by building
    REQUIRE(rowsOf(desk, "complaintBoardTableView") == 2);
    CHECK(cell(desk, "complaintBoardTableView", 0, 0) == QLatin1String("3"));
    CHECK(cell(desk, "complaintBoardTableView", 0, 1) == QLatin1String("2"));
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("complaintTableView"));
    CHECK(rowsOf(desk, "complaintTableView") == 2);
    CHECK(desk.widget<QAbstractButton>("complaintOnlyKeyHintButton").isVisible());
    CHECK(desk.widget<QAbstractButton>("complaintOnlyKeyHintButton").text().contains(QLatin1Char('3')));
    desk.key(Qt::Key_Z, Qt::AltModifier);
    CHECK(rowsOf(desk, "complaintTableView") == 3);
    CHECK_FALSE(desk.widget<QAbstractButton>("complaintOnlyKeyHintButton").isVisible());

    desk.key(Qt::Key_G, Qt::AltModifier);
    desk.key(Qt::Key_Escape);
    CHECK(desk.focus() == QLatin1String("complaintTableView"));
}

TEST_CASE("Several tickets are given to somebody by a supervisor, and by nobody else", "[gui]")
{
    ComplaintsDesk desk;
    const Staff clerk = desk.colleague("Han Mei", "314159");
    const Staff supervisor = desk.colleague("Gao Yan", "271828", {Role::Supervisor});
    for (const char* issue : {"The lift rattles", "No water", "Noise at night"}) {
        desk.takeDown(issue);
    }
    desk.showTickets();
    desk.signInAs(clerk, "314159");
    chooseAll(desk);
    desk.key(Qt::Key_S, Qt::AltModifier);
    desk.key(Qt::Key_1);
    CHECK_FALSE(desk.said().isEmpty());
    for (const Complaint& each : desk.all()) {
        CHECK_FALSE(each.responsible.has_value()); // all of them or none
    }
    desk.key(Qt::Key_Escape);

    desk.signInAs(supervisor, "271828");
    desk.showTickets();
    chooseAll(desk);
    desk.key(Qt::Key_S, Qt::AltModifier);
    CHECK(desk.words("complaintActQuestionLabel").contains(QLatin1Char('3')));
    desk.key(Qt::Key_2); // in the order of those who came to the desk
    CHECK(givenTo(desk, clerk.id) == 3);
    CHECK(desk.said().contains(QLatin1String("Han Mei")));
    desk.key(Qt::Key_S, Qt::AltModifier); // now one alone is chosen
    desk.key(Qt::Key_3);
    CHECK(givenTo(desk, clerk.id) == 2);
    CHECK(givenTo(desk, supervisor.id) == 1);
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier); // the first two
    desk.key(Qt::Key_S, Qt::AltModifier);
    desk.key(Qt::Key_1);
    CHECK(givenTo(desk, desk.staffNamed("Li Lei").id) == 2);
}

TEST_CASE("Tickets of the same cause are bundled, told together, and taken apart", "[gui]")
{
    ComplaintsDesk desk;
    for (const char* issue : {"The lift rattles", "No lift", "The lift stands"}) {
        desk.takeDown(issue);
    }
    desk.showTickets();
    chooseAll(desk);
    desk.key(Qt::Key_M, Qt::AltModifier);
    desk.key(Qt::Key_Return); // under the one that is shown
    const auto bundled = desk.all();
    CHECK(std::count_if(bundled.begin(), bundled.end(),
                        [](const Complaint& each) { return each.parent.has_value(); }) == 2);
    const auto lead =
        std::find_if(bundled.begin(), bundled.end(), [](const Complaint& each) { return !each.parent.has_value(); });
    REQUIRE(lead != bundled.end());

    desk.key(Qt::Key_T, Qt::AltModifier); // the lead is shown still
    desk.key(Qt::Key_2);                  // everybody
    desk.say("The part comes tomorrow");
    for (const Complaint& each : desk.all()) {
        CHECK(each.toldAt.has_value());
        CHECK(desk.journal(each.id).back().words == "The part comes tomorrow");
    }
    desk.key(Qt::Key_T, Qt::AltModifier);
    desk.key(Qt::Key_1); // this one alone
    desk.say("Thank you for waiting");
    const auto told = desk.all();
    CHECK(std::count_if(told.begin(), told.end(), [&](const Complaint& each) {
              return desk.journal(each.id).back().words == "Thank you for waiting";
          }) == 1);

    // One of the others stands alone again.
    auto& table = desk.widget<QTableView>("complaintTableView");
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    while (desk.words("complaintTitleLabel").contains(QString::fromStdString(lead->number).right(3))) {
        REQUIRE(table.currentIndex().row() < 2);
        desk.key(Qt::Key_Down);
    }
    desk.key(Qt::Key_M, Qt::AltModifier);
    desk.key(Qt::Key_3);
    desk.key(Qt::Key_Return);
    const auto apart = desk.all();
    CHECK(std::count_if(apart.begin(), apart.end(), [](const Complaint& each) { return each.parent.has_value(); }) ==
          1);
}

TEST_CASE("The board's model keeps the contract of models", "[gui]")
{
    ComplaintBoardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{.line = {.key = "a", .open = 2}, .name = QStringLiteral("A")},
                   {.line = {.key = "b", .open = 1}, .name = QStringLiteral("B")}});
    model.setRows({{.line = {.key = "b", .open = 3}, .name = QStringLiteral("B")}});
    CHECK(model.rowCount({}) == 1);
    CHECK(model.index(0, 1).data().toString() == QLatin1String("3"));
    CHECK(model.index(0, 2).data().toString().isEmpty()); // nought is left out
}

TEST_CASE("A ticket that is about the same goes on as another one by its number", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The lift rattles");
    const std::string first = desk.newest().number;
    desk.takeDown("The lift rattles again");
    desk.showTickets();
    desk.key(Qt::Key_End, Qt::ControlModifier);
    while (desk.words("complaintTitleLabel").contains(QString::fromStdString(first).right(3))) {
        desk.key(Qt::Key_Up);
        REQUIRE(desk.widget<QTableView>("complaintTableView").currentIndex().isValid());
    }
    desk.key(Qt::Key_M, Qt::AltModifier);
    desk.key(Qt::Key_1);
    desk.say("no such number");
    CHECK_FALSE(desk.said().isEmpty()); // refused with words, and what was typed stays
    CHECK(desk.widget<QLineEdit>("complaintActLineEdit").text() == QLatin1String("no such number"));
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.say(first.substr(first.size() - 3).c_str());
    const auto all = desk.all();
    CHECK(std::count_if(all.begin(), all.end(),
                        [](const Complaint& each) { return each.state == ComplaintState::Merged; }) == 1);
}

} // namespace tst_ComplaintBoard
