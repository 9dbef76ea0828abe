#include "gui/ComplaintsDesk.h"
#include "storage/Database.h"
#include "storage/SqliteStore.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace tst_ComplaintFaults {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

/// A disk that takes no more rows of one table, and takes them again when this one is gone.
class RefusingDisk {
public:
    RefusingDisk(ComplaintsDesk& desk, const std::string& table)
        : m_path(StoreOptions::inFolder(desk.folder().toStdString()).databasePath)
    {
        run("CREATE TRIGGER refusing_disk BEFORE INSERT ON " + table +
            " BEGIN SELECT RAISE(ABORT, 'no room for this'); END");
    }
    RefusingDisk(const RefusingDisk&) = delete;
    RefusingDisk& operator=(const RefusingDisk&) = delete;
    ~RefusingDisk() { run("DROP TRIGGER refusing_disk"); }

private:
    void run(const std::string& sql)
    {
        auto database = Database::open(m_path, {});
        REQUIRE(database.has_value());
        REQUIRE(database->execute(sql).has_value());
    }
    std::string m_path;
};

QString typed(ComplaintsDesk& desk) { return desk.inForm<QPlainTextEdit>("issuePlainTextEdit").toPlainText(); }

} // namespace

TEST_CASE("A ticket that the disk does not take keeps every word, and is saved once the disk takes it", "[gui]")
{
    ComplaintsDesk desk;
    desk.key(Qt::Key_F7);
    desk.type("The lift rattles all night");
    {
        const RefusingDisk full(desk, "complaint");
        desk.saveForm();
        CHECK(desk.all().empty());
        CHECK_FALSE(desk.said().isEmpty());
        CHECK_FALSE(desk.said().contains(QLatin1String("no room for this"))); // words for people
        CHECK(typed(desk) == QLatin1String("The lift rattles all night"));
        desk.key(Qt::Key_Escape); // keeping it to complete is refused as well, and keeps the form
        CHECK(desk.all().empty());
        CHECK(typed(desk) == QLatin1String("The lift rattles all night"));
    }
    desk.saveForm();
    REQUIRE(desk.all().size() == 1);
    CHECK(desk.newest().issue == "The lift rattles all night");
}

TEST_CASE("An act that the disk does not take leaves its question with the words, and nothing half done", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The lift rattles");
    desk.showTickets();
    const Complaint before = desk.newest();
    const auto entries = desk.journal(before.id).size();
    {
        const RefusingDisk full(desk, "complaint_entry");
        desk.key(Qt::Key_T, Qt::AltModifier);
        desk.say("The part comes tomorrow");
        CHECK(desk.newest() == before); // the ticket and its journal go together
        CHECK(desk.journal(before.id).size() == entries);
        CHECK(desk.widget<QLineEdit>("complaintActLineEdit").text() == QLatin1String("The part comes tomorrow"));
    }
    desk.widget<QLineEdit>("complaintActLineEdit").setFocus();
    desk.key(Qt::Key_Return);
    CHECK(desk.journal(before.id).back().words == "The part comes tomorrow");
    CHECK(desk.newest().toldAt.has_value());
}

TEST_CASE("A clock that is set back neither hides a ticket nor makes it late", "[gui]")
{
    ComplaintsDesk desk;
    desk.takeDown("The lift rattles");
    desk.showTickets();
    desk.clock.advanceWall(-26h);
    desk.pass(61s);
    CHECK(desk.widget<QTableView>("complaintTableView").model()->rowCount() == 1);
    CHECK(desk.widget<QPushButton>("pressingChipPushButton").text().contains(QLatin1Char('0')));
    desk.key(Qt::Key_Return); // and it can be worked with
    CHECK(desk.newest().state == ComplaintState::Accepted);
}

} // namespace tst_ComplaintFaults
