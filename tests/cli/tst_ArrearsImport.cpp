#include "cli/RunCtl.h"
#include "exchange/XlsxMaker.h"
#include "exchange/XlsxWriter.h"
#include "support/TempDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace frontdesk::tst_ArrearsImport {

namespace {

std::string feeFixture(const char* name) { return std::string{FRONTDESK_SOURCE_DIR} + "/tests/fixtures/fees/" + name; }

/// A database in a folder of its own, and what imports into it said.
struct FeeDatabase {
    TempFolder folder;
    std::string file = folder.path("frontdesk.sqlite");

    QJsonObject import(const std::string& list, const std::vector<std::string>& options = {}, int code = 0) const
    {
        std::vector<std::string> words{"arrears", "import", list, "--json", "--db", file};
        words.insert(words.end(), options.begin(), options.end());
        const Ran ran = run(words);
        CAPTURE(ran.out, ran.err);
        REQUIRE(ran.code == code);
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ran.out));
        REQUIRE(document.isObject());
        return document.object();
    }
    std::string write(const char* name, const std::string& bytes) const
    {
        const std::string path = folder.path(name);
        QFile out(QString::fromStdString(path));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path;
    }
    [[nodiscard]] QJsonArray list(const std::vector<std::string>& options = {}) const
    {
        std::vector<std::string> words{"arrears", "list", "--json", "--db", file};
        words.insert(words.end(), options.begin(), options.end());
        return QJsonDocument::fromJson(QByteArray::fromStdString(run(words).out)).array();
    }
    [[nodiscard]] int verified() const { return run({"audit", "verify", "--db", file}).code; }
};

int count(const QJsonObject& object, const char* name) { return object[QLatin1String(name)].toInt(-1); }

void checkCounts(const QJsonObject& said, int rows, int added, int updated, int unchanged)
{
    CHECK(count(said, "rows") == rows);
    CHECK(count(said, "added") == added);
    CHECK(count(said, "updated") == updated);
    CHECK(count(said, "unchanged") == unchanged);
}

} // namespace

TEST_CASE("frontdeskctl takes in a list of fees in every encoding, and the same one again changes nothing",
          "[cli][fee]")
{
    FeeDatabase desk;
    const QJsonObject first = desk.import(feeFixture("good.csv"));
    CHECK(first[u"encoding"].toString() == QLatin1String("UTF-8"));
    checkCounts(first, 4, 4, 0, 0);
    CHECK(count(first, "total_fen") == 123450 + 123450 + 8805 + 120000);
    CHECK(first[u"bad"].toArray().isEmpty());
    checkCounts(desk.import(feeFixture("good.csv")), 4, 0, 0, 4);
    checkCounts(desk.import(feeFixture("good-tabs.txt"), {"--whole"}), 4, 0, 0, 4);
    const QJsonObject big5 = desk.import(feeFixture("good-big5.csv"));
    CHECK(big5[u"encoding"].toString() == QLatin1String("Big5"));
    checkCounts(big5, 2, 2, 0, 0);
    CHECK(count(big5, "total_fen") == 430050);
    CHECK(desk.verified() == 0);
    const QJsonArray owing = desk.list({"--personal"});
    REQUIRE(owing.size() == 5);
    CHECK(owing[0][u"room"].toString() == QStringLiteral("3-0301"));
    CHECK(owing[0][u"payer"].toString() == QStringLiteral("王芳"));
    CHECK(owing[0][u"owed"].toString() == QStringLiteral("2,469.00"));
    CHECK_FALSE(desk.list()[0].toObject().contains(QStringLiteral("payer")));
    const Ran found = run({"search", "wangfang", "--db", desk.file});
    CHECK(found.code == 0);
}

TEST_CASE("frontdeskctl names every bad row of a list, and takes nothing in unless they are to be left out",
          "[cli][fee]")
{
    FeeDatabase desk;
    const QJsonObject refused = desk.import(feeFixture("faults-gb18030.csv"), {}, 1);
    CHECK_FALSE(QFile::exists(QString::fromStdString(desk.file)));
    CHECK(refused[u"encoding"].toString() == QLatin1String("GB18030"));
    checkCounts(refused, 16, 0, 0, 0);
    std::map<int, QStringList> columns;
    for (const QJsonValue& bad : refused[u"bad"].toArray()) {
        columns[bad[u"line"].toInt()] << bad[u"column"].toString();
        CHECK_FALSE(bad[u"reason"].toString().isEmpty());
    }
    const QString amount = QStringLiteral("应收金额(元)");
    const std::map<int, QStringList> wanted{{3, {QStringLiteral("房号")}},
                                            {4, {QStringLiteral("电话")}},
                                            {5, {QStringLiteral("项目")}},
                                            {6, {amount}},
                                            {7, {amount}},
                                            {8, {amount}},
                                            {9, {amount}},
                                            {10, {QStringLiteral("到期日期")}},
                                            {11, {QStringLiteral("到期日期")}},
                                            {12, {amount}},
                                            {13, {QString()}},
                                            {14, {QStringLiteral("业主")}},
                                            {15, {amount}},
                                            {16, {QString()}}};
    CHECK(columns == wanted);
    const QJsonArray bad = refused[u"bad"].toArray();
    CHECK(bad[1][u"value"].toString() == QStringLiteral("无"));
    const QJsonObject taken = desk.import(feeFixture("faults-gb18030.csv"), {"--skip-bad"});
    checkCounts(taken, 16, 2, 0, 0);
    CHECK(taken[u"bad"].toArray().size() == bad.size());
    CHECK(desk.verified() == 0);
    // A row without a room says nothing of what is missing, so that the list is no whole one.
    const Ran unclear =
        run({"arrears", "import", feeFixture("faults-gb18030.csv"), "--whole", "--skip-bad", "--db", desk.file});
    CHECK(unclear.code == 1);
    CHECK(unclear.err.find("Row 3") != std::string::npos);
    const Ran csv = run({"arrears", "list", "--csv", "--personal", "--db", desk.file});
    CHECK(csv.out.find("1+1") != std::string::npos);
    CHECK(csv.out.find("\n=1+1") == std::string::npos);
    CHECK(csv.out.find(",=cmd") == std::string::npos);
}

TEST_CASE("frontdeskctl counts what a whole list lacks as paid", "[cli][fee]")
{
    FeeDatabase desk;
    REQUIRE(count(desk.import(feeFixture("good.csv")), "added") == 4);
    const std::string shorter = desk.write("shorter.csv", "房号,业主,收费项目,账期,应收金额,到期日,单号,楼栋\n"
                                                          "3-0302,欧阳建国,水费,2026-07,99,2026/7/31,0000703,3栋\n");
    checkCounts(desk.import(shorter), 1, 0, 1, 0);
    CHECK(desk.list().size() == 3);
    const QJsonObject whole = desk.import(shorter, {"--whole"});
    CHECK(count(whole, "gone") == 3);
    CHECK(desk.list().size() == 1);
    CHECK(desk.verified() == 0);
}

TEST_CASE("frontdeskctl tells what a list lacks before anything is written", "[cli][fee]")
{
    FeeDatabase desk;
    const std::string shorter = desk.write("shorter.csv", "房号,业主,收费项目,账期,应收金额,到期日,单号,楼栋\n"
                                                          "3-0302,欧阳建国,水费,2026-07,99,2026/7/31,0000703,3栋\n");
    CHECK(count(desk.import(shorter, {"--check"}), "missing") == 0);
    CHECK_FALSE(QFile::exists(QString::fromStdString(desk.file)));
    REQUIRE(count(desk.import(feeFixture("good.csv")), "added") == 4);
    const QJsonObject checked = desk.import(shorter, {"--check", "--whole"});
    CHECK(count(checked, "missing") == 3);
    CHECK(count(checked, "missing_fen") == 123450 + 123450 + 120000);
    CHECK(count(checked, "gone") == 0);
    CHECK(desk.list().size() == 3); // accounts
    const Ran said = run({"arrears", "import", shorter, "--db", desk.file});
    CHECK(said.out.find("3 open fees") != std::string::npos);
    CHECK(said.out.find("3,669.00") != std::string::npos);
    const QJsonObject whole = desk.import(shorter, {"--whole"});
    CHECK(count(whole, "missing") == 3);
    CHECK(count(whole, "gone") == 3);
}

TEST_CASE("frontdeskctl lists what was taken in, and takes one of them back as a whole", "[cli][fee]")
{
    FeeDatabase desk;
    CHECK(count(desk.import(feeFixture("good.csv")), "added") == 4);
    CHECK(count(desk.import(feeFixture("good-big5.csv")), "added") == 2);
    const auto imports = [&] {
        return QJsonDocument::fromJson(
                   QByteArray::fromStdString(run({"arrears", "imports", "--json", "--db", desk.file}).out))
            .array();
    };
    REQUIRE(imports().size() == 2);
    const QJsonObject latest = imports()[0].toObject();
    CHECK(latest[u"file"].toString() == QLatin1String("good-big5.csv"));
    CHECK(latest[u"added"].toVariant().toInt() == 2);
    CHECK_FALSE(latest.contains(QStringLiteral("taken_back")));
    const std::string id = latest[u"import"].toString().toStdString();
    const auto owing = desk.list().size();
    CHECK(run({"arrears", "undo", "7", "--db", desk.file}).code == 1);
    CHECK(run({"arrears", "undo", "x", "--db", desk.file}).code == 1);
    CHECK(run({"arrears", "undo", "--db", desk.file}).code == 2);
    const Ran back = run({"arrears", "undo", id, "--db", desk.file});
    CHECK(back.code == 0);
    CHECK(desk.list().size() < owing);
    CHECK(imports()[0][u"taken_back"].toString().size() == 16);
    CHECK(desk.verified() == 0);
    CHECK(run({"arrears", "undo", id, "--db", desk.file}).code == 1);
    // What another list changed since stays, and is named.
    const std::string first = imports()[1][u"import"].toString().toStdString();
    const std::string next = desk.write("next.csv", "房号,业主,收费项目,账期,应收金额,到期日,单号,楼栋\n"
                                                    "3-0302,欧阳建国,水费,2026-07,99,2026/7/31,0000703,3栋\n");
    REQUIRE(count(desk.import(next), "updated") == 1);
    const Ran refused = run({"arrears", "undo", first, "--db", desk.file});
    CHECK(refused.code == 1);
    CHECK(refused.err.find("欧阳建国") != std::string::npos);
}

TEST_CASE("A zip bomb that says it is a list of fees is refused in words, and nothing is written", "[cli][fee]")
{
    FeeDatabase desk;
    REQUIRE(count(desk.import(feeFixture("good.csv")), "added") == 4);
    const std::string bytes = XlsxMaker{.sheet = std::string(std::size_t{64} * 1024 * 1024, ' ')}.bytes();
    REQUIRE(bytes.size() < 200'000);
    const Ran ran = run({"arrears", "import", desk.write("bomb.xlsx", bytes), "--whole", "--db", desk.file});
    CHECK(ran.code == 1);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("far larger inside") != std::string::npos);
    CHECK(desk.list().size() == 3);
    CHECK(desk.verified() == 0);
}

TEST_CASE("A formula in a list of fees is never run: its stored value counts, and a failed one is a bad row",
          "[cli][fee]")
{
    FeeDatabase desk;
    const auto cell = [](const char* at, const std::string& words) {
        return std::string{"<c r=\""} + at + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    const std::string header = "<row r=\"1\">" + cell("A1", "房号") + cell("B1", "收费项目") + cell("C1", "应收金额") +
                               cell("D1", "到期日") + cell("E1", "业主") + "</row>";
    const std::string row = "<row r=\"2\">" + cell("A2", "0301") + cell("B2", "水费") +
                            "<c r=\"C2\"><f>1+1</f><v>88.5</v></c>" + cell("D2", "2026/7/31") +
                            "<c r=\"E2\" t=\"str\"><f>HYPERLINK(\"http://x\",\"王芳\")</f><v>=cmd|calc</v></c></row>";
    const std::string failed = "<row r=\"3\">" + cell("A3", "0302") + cell("B3", "水费") +
                               "<c r=\"C3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>" + cell("D3", "2026/7/31") + "</row>";
    const std::string list = desk.write("formula.xlsx", XlsxMaker{.sheet = header + row + failed}.bytes());
    const QJsonObject refused = desk.import(list, {}, 1);
    REQUIRE(refused[u"bad"].toArray().size() == 1);
    CHECK(refused[u"bad"].toArray()[0][u"line"].toInt() == 3);
    CHECK(refused[u"bad"].toArray()[0][u"value"].toString() == QLatin1String("#DIV/0!"));
    const QJsonObject taken = desk.import(list, {"--skip-bad"});
    CHECK(count(taken, "added") == 1);
    CHECK(count(taken, "total_fen") == 8850);
    CHECK(desk.list({"--personal"})[0][u"payer"].toString() == QLatin1String("=cmd|calc")); // words, nothing else
    const Ran csv = run({"arrears", "list", "--csv", "--personal", "--db", desk.file});
    CHECK(csv.out.find("'=cmd|calc") != std::string::npos); // and no formula when they leave again
}

TEST_CASE("Columns are remembered for a header, or under a name", "[cli][fee]")
{
    FeeDatabase desk;
    const std::string odd = desk.write("odd.csv", "甲;乙;丙;丁;戊\n1-0101;物业费;100;2026/1/31;x\n");
    const Ran unknown = run({"arrears", "import", odd, "--db", desk.file});
    CHECK(unknown.code == 1);
    const std::string columns = "甲=room,乙=fee_kind,丙=amount,丁=due_on";
    CHECK(run({"arrears", "import", odd, "--map", "west", "--db", desk.file}).code == 1);
    CHECK(run({"arrears", "import", odd, "--columns", "甲=rooms", "--db", desk.file}).code == 1);
    checkCounts(desk.import(odd, {"--map", "west", "--columns", columns}), 1, 1, 0, 0);
    checkCounts(desk.import(odd, {"--map", "west"}), 1, 0, 0, 1);
    checkCounts(desk.import(odd), 1, 0, 0, 1); // by its header
    const std::string moved = desk.write("moved.csv", "丁;甲;乙;丙\n2026/1/31;1-0101;物业费;120\n");
    checkCounts(desk.import(moved, {"--map", "west"}), 1, 0, 1, 0);
}

TEST_CASE("Lists of fees come from spreadsheets of LibreOffice and of our own, without running a formula", "[cli][fee]")
{
    FeeDatabase desk;
    SECTION("LibreOffice")
    {
        const QJsonObject said = desk.import(feeFixture("libreoffice.xlsx"), {"--skip-bad"});
        CHECK(said[u"encoding"].toString() == QLatin1String("XLSX"));
        checkCounts(said, 4, 3, 0, 0);
        CHECK(count(said, "total_fen") == 123450 + 60000 + 8805);
        REQUIRE_FALSE(said[u"bad"].toArray().isEmpty());
        CHECK(said[u"bad"].toArray()[0][u"value"].toString() == QLatin1String("#DIV/0!"));
        const QJsonArray owing = desk.list({"--personal"});
        CHECK(owing[0][u"room"].toString() == QStringLiteral("0301"));
        CHECK(owing[0][u"oldest"].toString() == QStringLiteral("2026-07-31"));
    }
    SECTION("libxlsxwriter")
    {
        OutTable table{.title = "Fees"};
        for (const char* const title : {"Room", "Payer", "Fee", "Period", "Amount", "Due on"}) {
            table.columns.push_back({.key = title, .title = title});
        }
        table.rows = {{"0301", "王芳", "物业费", "2026-07", "1,234.50", "2026/7/31"},
                      {"=1+1", "@SUM(A1)", "水费", "2026-07", "¥88", "46234"}};
        const QJsonObject said = desk.import(desk.write("ours.xlsx", XlsxWriter::bytesOf({table}).value()));
        checkCounts(said, 2, 2, 0, 0);
        CHECK(count(said, "total_fen") == 132250);
        CHECK(desk.list()[0][u"room"].toString() == QStringLiteral("0301"));
    }
    CHECK(desk.verified() == 0);
}

TEST_CASE("A list of fees that cannot be read says why and changes nothing", "[cli][fee]")
{
    FeeDatabase desk;
    for (const std::string& list : {desk.write("bomb.xlsx", "PK\x03\x04 no zip"), desk.write("empty.csv", ""),
                                    feeFixture("none.csv"), desk.write("letters.csv", "a,b\n1,2\n")}) {
        const Ran ran = run({"arrears", "import", list, "--db", desk.file});
        CHECK(ran.code == 1);
        CHECK_FALSE(ran.err.empty());
    }
    CHECK(run({"arrears", "import"}).code == 2);
    CHECK(run({"arrears", "import", feeFixture("good.csv"), "--encoding", "EBCDIC", "--db", desk.file}).code == 1);
    CHECK_FALSE(QFile::exists(QString::fromStdString(desk.file)));
}

} // namespace frontdesk::tst_ArrearsImport
