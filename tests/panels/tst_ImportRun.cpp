#include "domain/table/MappingMemory.h"
#include "exchange/ExchangeErrors.h"
#include "panels/ImportDesk.h"

#include <catch2/catch.hpp>

namespace tst_ImportRun {

using namespace frontdesk;

namespace {

using Step = ImportRun::Step;

struct RunDesk : ImportDesk {
    using ImportDesk::ImportDesk;
    ImportRun run{target, ports};

    void read(const QByteArray& bytes, const char* name = "people.csv")
    {
        run.read(file(name, bytes));
        settle();
    }
    [[nodiscard]] bool isStored(const char* name) const
    {
        return store.data().settings.contains("person." + std::string{name});
    }
};

} // namespace

TEST_CASE("A file is read, understood and checked before anything is written", "[importing]")
{
    RunDesk desk;
    desk.run.read(desk.file("people.csv", peopleTable()));
    CHECK(desk.run.step() == Step::Reading);
    CHECK(desk.run.isBusy());
    desk.settle();
    REQUIRE(desk.run.step() == Step::Ready);
    CHECK_FALSE(desk.run.error());
    CHECK(desk.run.table()->header == std::vector<std::string>{"序号", "姓名", "电话", "备注"});
    CHECK(desk.run.mapping() == TableMapping{{"", "name", "phone", "note"}});
    CHECK(desk.run.goodRows() == 3);
    CHECK(desk.run.badRows() == 2);
    REQUIRE(desk.run.problems().size() == 2);
    CHECK(desk.run.problems()[0].row == 3);
    CHECK(desk.run.problems()[0].problem.code == fieldRequired);
    CHECK(desk.run.problems()[1].row == 4);
    CHECK(desk.run.problems()[1].problem.field == "phone");
    CHECK(desk.store.commits() == 0);
    CHECK(desk.run.canWrite());
}

TEST_CASE("The good rows are written in one transaction and the mapping is remembered", "[importing]")
{
    RunDesk desk;
    desk.read(peopleTable());
    desk.run.write();
    CHECK(desk.run.step() == Step::Writing);
    desk.settle();
    REQUIRE(desk.run.step() == Step::Done);
    CHECK(desk.run.summary()->added == 3);
    CHECK(desk.store.commits() == 1);
    CHECK(desk.isStored("王芳"));
    CHECK(desk.isStored("孙,丽"));
    CHECK_FALSE(desk.isStored("李强"));

    SECTION("and it can be taken back once")
    {
        CHECK(desk.run.canUndo());
        desk.run.undo();
        desk.settle();
        CHECK(desk.target.undone == "7");
        CHECK(desk.run.isUndone());
        CHECK_FALSE(desk.run.canUndo());
    }
    SECTION("and the next table with that header is read in the same way")
    {
        desk.read("序号,姓名,电话,备注\n1,周杰,139,\n", "next.csv");
        CHECK(desk.run.isRemembered());
        desk.run.setField(3, "tags");
        desk.settle();
        CHECK_FALSE(desk.run.isRemembered());
        desk.run.write();
        desk.settle();
        desk.read("序号,姓名,电话,备注\n1,吴磊,139,\n", "third.csv");
        CHECK(desk.run.mapping() == TableMapping{{"", "name", "phone", "tags"}});
    }
    SECTION("and what the store knows already is a bad row the next time")
    {
        desk.read(peopleTable());
        CHECK(desk.run.goodRows() == 0);
        CHECK(desk.run.badRows() == 5);
        CHECK_FALSE(desk.run.canWrite());
    }
}

TEST_CASE("A field that is needed and has no column is asked for once, not for every row", "[importing]")
{
    RunDesk desk;
    desk.read("A,B\nx,1\ny,2\n");
    REQUIRE(desk.run.step() == Step::Ready);
    CHECK(desk.run.mappingProblems().size() == 1);
    CHECK(desk.run.problems().empty());
    CHECK_FALSE(desk.run.canWrite());
    desk.run.setField(0, "name");
    desk.settle();
    CHECK(desk.run.canWrite());
    CHECK(desk.run.goodRows() == 2);
}

TEST_CASE("The header's row can be set, or that there is none", "[importing]")
{
    RunDesk desk;
    desk.read("名单,,\n姓名,电话,\n王芳,138,\n");
    CHECK(desk.run.table()->headerNumber == 2);
    desk.run.setHeaderRow(0);
    desk.settle();
    CHECK(desk.run.table()->headerNumber == 0);
    CHECK(desk.run.table()->rows.size() == 3);
    CHECK(desk.run.mapping().fields == std::vector<std::string>(3));
    desk.run.setHeaderRow(2);
    desk.settle();
    CHECK(desk.run.goodRows() == 1);
}

TEST_CASE("A file that cannot be read says why, and another reading may do", "[importing]")
{
    RunDesk desk;
    QByteArray gb = "\xD0\xD5\xC3\xFB,x\n";
    for (int i = 0; i < 20; ++i) {
        gb += "\xCD\xF5\xB7\xBC,1\n";
    }
    desk.run.read(desk.file("gb.csv", gb), {.encoding = TextEncoding::Utf8});
    desk.settle();
    CHECK(desk.run.step() == Step::NoFile);
    REQUIRE(desk.run.error());
    CHECK(desk.run.error()->code == fileBadEncoding);
    desk.run.readAgain({});
    desk.settle();
    CHECK(desk.run.step() == Step::Ready);
    CHECK(desk.run.raw()->encoding == "GB18030");
    CHECK(desk.run.mapping().fields[0] == "name");
    desk.run.read(desk.folder.filePath(QStringLiteral("none.csv")));
    desk.settle();
    CHECK(desk.run.error()->code == fileCannotRead);
    CHECK(desk.run.table() == nullptr);
}

TEST_CASE("Only the answer to the newest question counts", "[importing]")
{
    RunDesk desk;
    desk.run.read(desk.file("one.csv", "姓名\n王芳\n"));
    desk.run.read(desk.file("two.csv", "姓名\n李强\n赵敏\n"));
    desk.settle();
    CHECK(desk.run.goodRows() == 2);
    desk.run.setField(0, "note");
    desk.run.setField(0, "name");
    desk.settle();
    CHECK(desk.run.goodRows() == 2);
    CHECK(desk.run.mappingProblems().empty());
}

TEST_CASE("Reading and checking may be stopped", "[importing]")
{
    RunDesk desk;
    SECTION("while reading there is no file afterwards")
    {
        desk.run.read(desk.file("people.csv", peopleTable()));
        desk.run.stop();
        CHECK(desk.run.step() == Step::NoFile);
        desk.settle();
        CHECK(desk.run.step() == Step::NoFile);
        CHECK(desk.run.table() == nullptr);
    }
    SECTION("while checking nothing can be written until it is checked")
    {
        desk.read(peopleTable());
        desk.run.setField(3, "tags");
        desk.run.stop();
        desk.settle();
        CHECK(desk.run.step() == Step::Ready);
        CHECK(desk.run.error()->code == tableCancelled);
        CHECK_FALSE(desk.run.canWrite());
        CHECK(desk.run.canCheck());
        desk.run.checkAgain();
        desk.settle();
        CHECK(desk.run.canWrite());
    }
}

TEST_CASE("A stopped import leaves nothing and may be tried again", "[importing]")
{
    RunDesk desk;
    desk.read(peopleTable());
    desk.target.beforeRow = [&](std::size_t row) {
        if (row == 1) {
            desk.run.stop();
        }
    };
    desk.run.write();
    desk.settle();
    CHECK(desk.run.step() == Step::Ready);
    CHECK(desk.run.error()->code == tableCancelled);
    CHECK(desk.store.data().settings.empty());
    desk.target.beforeRow = {};
    CHECK(desk.run.canWrite());
    desk.run.write();
    desk.settle();
    CHECK(desk.run.step() == Step::Done);
}

TEST_CASE("An import that cannot be kept says so and may be tried again", "[importing]")
{
    RunDesk desk;
    desk.read(peopleTable());
    desk.store.failWrites(Error{ErrorCode{"store.disk_full"}, {"x"}, {}, {}});
    desk.run.write();
    desk.settle();
    CHECK(desk.run.step() == Step::Ready);
    CHECK(desk.run.error()->code.name == "store.disk_full");
    desk.store.failWrites({});
    desk.run.write();
    desk.settle();
    CHECK(desk.run.step() == Step::Done);
    CHECK_FALSE(desk.run.error());
}

TEST_CASE("When the store cannot be asked nothing is written unchecked", "[importing]")
{
    RunDesk desk;
    desk.store.failReads(Error{ErrorCode{"store.gone"}, {"x"}, {}, {}});
    desk.read(peopleTable());
    CHECK(desk.run.error()->code.name == "store.gone");
    CHECK_FALSE(desk.run.canWrite());
    desk.store.failReads({});
    desk.run.checkAgain();
    desk.settle();
    CHECK(desk.run.canWrite());
}

TEST_CASE("The store is asked about a few hundred rows at a time", "[importing]")
{
    RunDesk desk;
    QByteArray rows = "姓名\n";
    for (int i = 0; i < 1000; ++i) {
        rows += "n" + QByteArray::number(i) + "\n";
    }
    int last = 0;
    QObject::connect(&desk.run, &ImportRun::progressed, &desk.run, [&](int percent) { last = percent; });
    desk.read(rows);
    CHECK(desk.target.checks == 3);
    CHECK(last == 100);
    CHECK(desk.run.goodRows() == 1000);
}

TEST_CASE("Who has not the right writes nothing", "[importing]")
{
    RunDesk desk{Actor{}};
    desk.read(peopleTable());
    CHECK_FALSE(desk.run.mayWrite());
    CHECK_FALSE(desk.run.canWrite());
    desk.run.write();
    desk.settle();
    CHECK(desk.store.commits() == 0);
}

TEST_CASE("A run that is gone hears of nothing", "[importing]")
{
    ImportDesk desk;
    {
        ImportRun run{desk.target, desk.ports};
        run.read(desk.file("people.csv", peopleTable()));
    }
    desk.settle();
    {
        ImportRun run{desk.target, desk.ports};
        run.read(desk.file("people.csv", peopleTable()));
        desk.worker.runOne();
    }
    desk.settle();
    CHECK(desk.store.commits() == 0);
}

} // namespace tst_ImportRun
