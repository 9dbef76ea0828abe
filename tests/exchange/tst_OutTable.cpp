#include "exchange/CsvReader.h"
#include "exchange/OutTable.h"
#include "exchange/XlsxReader.h"
#include "exchange/XlsxWriter.h"
#include "exchange/ZipParts.h"

#include <catch2/catch.hpp>

namespace tst_OutTable {

using namespace frontdesk;

namespace {

using Cells = std::vector<std::string>;

OutTable people()
{
    return {.title = "来访",
            .columns = {{"visitor", "访客"}, {"people", "人数", true}, {"note", "备注"}},
            .rows = {{"王芳", "3", "a & b <c> \"d\""},
                     {"=1+1", "0012345678901234567", "+86 138"},
                     {"_x0041_", "-2", "two\nlines"},
                     {"", "", " blanks "}}};
}

std::vector<Cells> readBack(const std::string& bytes, const std::string& sheet = {})
{
    const auto table = XlsxReader::read(bytes, "out.xlsx", sheet);
    REQUIRE(table.has_value());
    std::vector<Cells> rows;
    for (const TableRow& row : table->rows) {
        rows.push_back(row.cells);
    }
    return rows;
}

std::string part(const std::string& bytes, const std::string& name)
{
    static const TableLimits limits;
    auto parts = ZipParts::open(bytes, "out.xlsx", limits);
    REQUIRE(parts.has_value());
    auto found = parts->part(name);
    REQUIRE(found.has_value());
    return (*found)->readAll().toStdString();
}

} // namespace

TEST_CASE("A table written as a spreadsheet is read back as it was", "[xlsx]")
{
    const auto bytes = OutTable::bytesOf({people()}, OutTable::Format::Xlsx);
    REQUIRE(bytes.has_value());
    const auto rows = readBack(*bytes);
    REQUIRE(rows.size() == 5);
    CHECK(rows[0] == Cells{"访客", "人数", "备注"});
    CHECK(rows[1] == Cells{"王芳", "3", "a & b <c> \"d\""});
    CHECK(rows[2][0] == "=1+1");
    CHECK(rows[2][1] == "0012345678901234567"); // too long to be a number exactly
    CHECK(rows[3][0] == "_x0041_");
    CHECK(rows[3][1] == "-2");
    CHECK(rows[4].back() == " blanks ");
}

TEST_CASE("No cell of a written spreadsheet is a formula, and what begins like one has the format of text", "[xlsx]")
{
    const auto bytes = OutTable::bytesOf({people()}, OutTable::Format::Xlsx);
    REQUIRE(bytes.has_value());
    const std::string sheet = part(*bytes, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("<f") == std::string::npos);
    CHECK(sheet.find(R"(<c r="A3" s="2" t="inlineStr"><is><t>=1+1)") != std::string::npos);
    CHECK(sheet.find(R"(<c r="C3" s="2" t="inlineStr"><is><t>+86 138)") != std::string::npos);
    CHECK(sheet.find(R"(<c r="B2"><v>3</v></c>)") != std::string::npos);
    CHECK(part(*bytes, "xl/styles.xml").find(R"(numFmtId="49")") != std::string::npos);
}

TEST_CASE("Each table has a sheet of its own name, whatever its title", "[xlsx]")
{
    OutTable first = people();
    first.title = "a/b:c*[d]? with a name that is far too long for a sheet";
    OutTable empty{.columns = {{"x", "X"}}};
    const auto bytes = OutTable::bytesOf({first, first, empty}, OutTable::Format::Xlsx);
    REQUIRE(bytes.has_value());
    const std::string book = part(*bytes, "xl/workbook.xml");
    CHECK(book.find("name=\"a b c  d   with a name that is\"") != std::string::npos);
    CHECK(book.find("name=\"a b c  d   with a name that i 2\"") != std::string::npos);
    CHECK(book.find("sheetId=\"3\"") != std::string::npos);
    CHECK(readBack(*bytes, "a b c  d   with a name that i 2").size() == 5);
}

TEST_CASE("What no file of a spreadsheet can hold is left out or refused", "[xlsx]")
{
    OutTable odd{.title = "x", .columns = {{"a", "A"}}};
    odd.rows.push_back({std::string{"a\x01"} + "b\xff"});
    odd.rows.push_back({std::string(40'000, 'z')});
    const auto bytes = OutTable::bytesOf({odd}, OutTable::Format::Xlsx);
    REQUIRE(bytes.has_value());
    const auto rows = readBack(*bytes);
    CHECK(rows[1][0] == "ab\xEF\xBF\xBD");
    CHECK(rows[2][0].size() == XlsxWriter::mostCell);
    odd.rows.assign(XlsxWriter::mostRows + 1, {});
    CHECK_FALSE(OutTable::bytesOf({odd}, OutTable::Format::Xlsx).has_value());
}

TEST_CASE("Tables written as text are read back, one under another with their titles", "[csv]")
{
    const auto one = OutTable::bytesOf({people()}, OutTable::Format::Csv);
    REQUIRE(one.has_value());
    CHECK(one->find("'=1+1") != std::string::npos);
    CHECK(one->find("'+86 138") != std::string::npos);
    const auto two = OutTable::bytesOf({people(), people()}, OutTable::Format::Csv);
    REQUIRE(two.has_value());
    CHECK(two->find("来访\r\n访客,人数,备注\r\n") != std::string::npos);
    CHECK(two->size() > 2 * one->size());
}

} // namespace tst_OutTable
