#include "domain/directory/DirectoryRepository.h"
#include "domain/roster/RosterRepository.h"
#include "panels/importing/ImportDialog.h"
#include "support/DeskFixture.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace tst_Import {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

struct ImportingDesk : DeskFixture {
    ImportDialog& dialog()
    {
        auto* const found = window().findChild<ImportDialog*>();
        if (found == nullptr) {
            throw std::runtime_error("no import is open");
        }
        return *found;
    }
    /// Reads the file as if its path had been typed, and waits until its rows are known.
    ImportRun& read(const char* name, const QByteArray& bytes)
    {
        const QString path = folder() + QLatin1Char('/') + QLatin1String(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            throw std::runtime_error("no file can be written");
        }
        file.close();
        dialog().readFile(path);
        ImportRun& run = dialog().run();
        waitFor([&] { return run.step() == ImportRun::Step::Ready && run.canWrite(); });
        return run;
    }
    void write()
    {
        ImportRun& run = dialog().run();
        run.write();
        waitFor([&] { return run.step() == ImportRun::Step::Done; });
        settle();
    }
    std::vector<Party> named(const std::string& name)
    {
        return stored<std::vector<Party>>([name](const ReadView& view) { return view.directory().named(name, 9); });
    }
};

} // namespace

TEST_CASE("A list of residents is taken in from the directory, and taken back")
{
    ImportingDesk desk;
    desk.key(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.widget<QPushButton>("directoryImportPushButton").isVisible());
    desk.widget<QAction>("directory_peopleImportAction").trigger();
    REQUIRE(desk.dialog().isVisible());
    CHECK_FALSE(desk.dialog().isModal());
    ImportRun& run = desk.read("residents.csv", "业主姓名,身份,联系电话,楼栋,房号\n王丽,业主,13800138000,3,1203\n"
                                                "李明,租客,12ab,3,1204\n");
    CHECK(run.goodRows() == 1);
    CHECK(run.badRows() == 1);
    desk.write();
    REQUIRE(desk.named("王丽").size() == 1);
    CHECK(desk.named("王丽")[0].role == PartyRole::Proprietor);
    CHECK(desk.named("王丽")[0].places.at(0).number == "3-1203");
    REQUIRE(run.canUndo());
    run.undo();
    desk.waitFor([&] { return run.isUndone(); });
    CHECK(desk.named("王丽").empty());
}

TEST_CASE("A roster from a table stands in the place of the old one")
{
    ImportingDesk desk;
    desk.key(Qt::Key_O, Qt::ControlModifier);
    desk.key(Qt::Key_E);
    desk.widget<QPushButton>("importPushButton").click();
    desk.read("roster.csv", "值班岗位,值班人员,值班电话\n中控室,王芳,13800138000\n");
    desk.write();
    const auto entries =
        desk.stored<std::vector<RosterEntry>>([](const ReadView& view) { return view.roster().from(LocalDate{}); });
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].duty == "control_room");
}

TEST_CASE("Who may not import is not offered to, also when somebody who may was here before")
{
    ImportingDesk desk;
    desk.key(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.widget<QPushButton>("directoryImportPushButton").isVisible());
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.colleague("Han Mei", "7351");
    bool done = false;
    desk.wiring().people().signIn(desk.staffNamed("Han Mei").id, Secret{"7351"},
                                  [&](const Result<void>& result) { done = result.has_value(); });
    desk.waitFor([&] { return done; });
    desk.settle();
    desk.key(Qt::Key_4, Qt::ControlModifier);
    CHECK_FALSE(desk.widget<QPushButton>("directoryImportPushButton").isVisible());
}

} // namespace tst_Import
