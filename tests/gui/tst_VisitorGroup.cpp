#include "domain/visitor/VisitorRepository.h"
#include "panels/importing/ImportDialog.h"
#include "support/DeskFixture.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_VisitorGroup {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

/// A list of thirty, as a customer's office would send it, for half past eleven tonight; two more rows are wrong.
QByteArray listOfThirty()
{
    QByteArray csv = "访客姓名,来访单位,被访人,房号,来访时间,来访事由\n";
    for (int guest = 1; guest <= 30; ++guest) {
        csv += (guest == 17 ? QByteArray("陈静") : "来宾" + QByteArray::number(guest)) +
               ",某某设计院,林工,3-1801,23:30,开会\n";
    }
    return csv + "无时,某某设计院,林工,3-1801,,开会\n迟到,某某设计院,林工,3-1801,25:30,开会\n";
}

ImportRun& readGroup(DeskFixture& desk)
{
    desk.key(Qt::Key_7, Qt::ControlModifier);
    desk.key(Qt::Key_G, Qt::AltModifier);
    auto* const dialog = desk.window().findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    const QString path = desk.folder() + QStringLiteral("/guests.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(listOfThirty());
    file.close();
    dialog->readFile(path);
    ImportRun& run = dialog->run();
    desk.waitFor([&] { return run.step() == ImportRun::Step::Ready && run.canWrite(); });
    return run;
}

std::vector<Visit> expectedVisits(DeskFixture& desk)
{
    return desk.stored<std::vector<Visit>>([](const ReadView& view) {
        return view.visits().expectedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 500);
    });
}

bool countsSay(DeskFixture& desk, const char* words)
{
    return desk.widget<QLabel>("visitCountsLabel").text().contains(QLatin1String(words));
}

} // namespace

TEST_CASE("A group of thirty is announced from a list, and one of them comes", "[gui]")
{
    DeskFixture desk;
    ImportRun& run = readGroup(desk);
    CHECK(run.goodRows() == 30);
    CHECK(run.badRows() == 2);
    run.write();
    desk.waitFor([&] { return run.step() == ImportRun::Step::Done; });
    desk.settle();
    const auto visits = expectedVisits(desk);
    REQUIRE(visits.size() == 30);
    CHECK(visits.back().group == visits.front().id.value());
    CHECK_FALSE(visits.front().ruleBook.empty());
    CHECK(countsSay(desk, "expected today: 30"));
    CHECK(desk.widget<QTableView>("visitTableView").model()->rowCount() == 30);

    SECTION("one of them comes by keys")
    {
        desk.window().findChild<ImportDialog*>()->close();
        desk.window().activateWindow();
        desk.settle();
        desk.key(Qt::Key_7, Qt::ControlModifier);
        desk.widget<QLineEdit>("visitorSearchLineEdit").setFocus();
        desk.type("cj");
        desk.settle();
        desk.key(Qt::Key_Return);
        CHECK(desk.widget<QLineEdit>("visitorNameLineEdit").text() == QString::fromUtf8("陈静"));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        CHECK(expectedVisits(desk).size() == 29);
        CHECK(countsSay(desk, "expected today: 29"));
        CHECK(countsSay(desk, "In the building: 1"));
    }
    SECTION("they are taken back as a whole")
    {
        REQUIRE(run.canUndo());
        run.undo();
        desk.waitFor([&] { return run.isUndone(); });
        desk.settle();
        CHECK(expectedVisits(desk).empty());
        CHECK(countsSay(desk, "expected today: 0"));
    }
}

} // namespace tst_VisitorGroup
