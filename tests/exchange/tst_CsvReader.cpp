#include "domain/table/TableErrors.h"
#include "exchange/CsvReader.h"
#include "exchange/CsvWriter.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/FormulaGuard.h"

#include <catch2/catch.hpp>
#include <random>

namespace tst_CsvReader {

using namespace frontdesk;

namespace {

using Cells = std::vector<std::string>;

RawTable readCsv(std::string_view bytes, const CsvReader::Choices& choices = {})
{
    auto table = CsvReader::read(bytes, "people.csv", choices);
    REQUIRE(table.has_value());
    return std::move(*table);
}

std::vector<Cells> cellsOf(const RawTable& table)
{
    std::vector<Cells> rows;
    for (const TableRow& row : table.rows) {
        rows.push_back(row.cells);
    }
    return rows;
}

std::vector<Cells> csvCells(std::string_view bytes) { return cellsOf(readCsv(bytes)); }

Error csvError(std::string_view bytes, const TableLimits& limits = {}, const CsvReader::Choices& choices = {})
{
    const auto table = CsvReader::read(bytes, "people.csv", choices, limits);
    REQUIRE_FALSE(table.has_value());
    return table.error();
}

} // namespace

TEST_CASE("Rows and cells are cut as spreadsheets write them", "[csv]")
{
    CHECK(csvCells("a,b\r\n1,2\r\n") == std::vector<Cells>{{"a", "b"}, {"1", "2"}});
    CHECK(csvCells("a,b\n1,2") == std::vector<Cells>{{"a", "b"}, {"1", "2"}});
    CHECK(csvCells("a,b\r1,2\r") == std::vector<Cells>{{"a", "b"}, {"1", "2"}});
    CHECK(csvCells("a,\n,b\n") == std::vector<Cells>{{"a", ""}, {"", "b"}});
    CHECK(csvCells("\"a \"\"q\"\"\",\"x,\r\ny\" ,z\n") == std::vector<Cells>{{"a \"q\"", "x,\r\ny", "z"}});
    CHECK(csvCells("5\" pipe,a\"b\"\n") == std::vector<Cells>{{"5\" pipe", "a\"b\""}});
    CHECK(csvCells("a,b,c\n1\n1,2,3,4\n") == std::vector<Cells>{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}});
}

TEST_CASE("Rows carry the number that a spreadsheet shows, and blank ones are left out", "[csv]")
{
    const RawTable table = readCsv("a,b\n\n , \n\"1\n1\",2\n3,4\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].number == 1);
    CHECK(table.rows[1].number == 4);
    CHECK(table.rows[2].number == 5);
    CHECK(table.source == "people.csv");
    CHECK(table.sheets.empty());
}

TEST_CASE("The delimiter is told from the first records", "[csv]")
{
    CHECK(readCsv("a,b\n1,2\n").delimiter == ',');
    CHECK(readCsv("a;b\n\"1;1\";2,5\n").delimiter == ';');
    CHECK(readCsv("name\taddress\nWang\tRoad 3, Wuhan, Hubei, China\nLi\tRoad 5\n").delimiter == '\t');
    CHECK(readCsv("alone\n").delimiter == ',');
    CHECK(csvCells("sep=;\r\na,1;b\r\n") == std::vector<Cells>{{"a,1", "b"}});
    CHECK(csvCells("sep=x\n1,2\n") == std::vector<Cells>{{"sep=x"}, {"1", "2"}});
    CHECK(cellsOf(readCsv("a;b,c\n", {.delimiter = ';'})) == std::vector<Cells>{{"a", "b,c"}});
}

TEST_CASE("The encoding is told, or chosen", "[csv]")
{
    CHECK(readCsv("\xEF\xBB\xBF姓名,电话\n").encoding == "UTF-8");
    CHECK(csvCells("\xEF\xBB\xBF姓名,电话\n") == std::vector<Cells>{{"姓名", "电话"}});
    const std::string gb = "\xD0\xD5\xC3\xFB,\xB5\xE7\xBB\xB0\n\xCD\xF5\xB7\xBC,138\n";
    CHECK(readCsv(gb).encoding == "GB18030");
    CHECK(csvCells(gb) == std::vector<Cells>{{"姓名", "电话"}, {"王芳", "138"}});
    const std::string big5 = "\xA9\x6D\xA6\x57,\xB9\x71\xB8\xDC\n\xB3\xAF\xA4\x6A\xA4\xE5,09\n";
    CHECK(csvCells(big5) == std::vector<Cells>{{"姓名", "電話"}, {"陳大文", "09"}});
    CHECK(cellsOf(readCsv(gb, {.encoding = TextEncoding::Gb18030}))[0] == Cells{"姓名", "电话"});
    CHECK(cellsOf(readCsv(gb, {.encoding = TextEncoding::Big5}))[0] != Cells{"姓名", "电话"});
}

TEST_CASE("A file in another encoding than the chosen one is refused with the first place", "[csv]")
{
    std::string gb;
    for (int i = 0; i < 20; ++i) {
        gb += "ok,\xCD\xF5\xB7\xBC\n";
    }
    const Error error = csvError(gb, {}, {.encoding = TextEncoding::Utf8});
    CHECK(error.code == fileBadEncoding);
    CHECK(error.args == Cells{"UTF-8"});
    CHECK(error.place == Place{"people.csv", 1, 4});
}

TEST_CASE("One broken character costs its cell and not the file", "[csv]")
{
    const auto rows = csvCells("姓名,电话\n王\xE8\x8A,138\n李强,139\n赵敏,137\n");
    CHECK(rows[1] == Cells{"王\uFFFD", "138"});
    CHECK(rows[2] == Cells{"李强", "139"});
}

TEST_CASE("What is wrong in a text is told with line and column", "[csv]")
{
    SECTION("a quote that never ends")
    {
        const Error error = csvError("a,b\r\n姓名,\"x\n\n1,2\n");
        CHECK(error.code == csvQuoteOpen);
        CHECK(error.place == Place{"people.csv", 2, 4});
    }
    SECTION("something after a closing quote")
    {
        const Error error = csvError("a,b\n\"王\"芳,2\n");
        CHECK(error.code == csvAfterQuote);
        CHECK(error.args == Cells{"芳", ","});
        CHECK(error.place == Place{"people.csv", 2, 4});
        CHECK(csvError("a\tb\n\"x\"y\t2\n").args == Cells{"y", "Tab"});
    }
    SECTION("the line that names the delimiter counts")
    {
        CHECK(csvError("sep=,\na,\"b\n").place == Place{"people.csv", 2, 3});
    }
    SECTION("a zero byte")
    {
        const Error error = csvError(std::string_view{"a,b\n1,\0002\n", 9});
        CHECK(error.code == csvNul);
        CHECK(error.place == Place{"people.csv", 2, 3});
    }
    SECTION("nothing at all")
    {
        CHECK(csvError("").code == tableEmpty);
        CHECK(csvError(",,\n\n \n").code == tableEmpty);
    }
}

TEST_CASE("What is too much is refused and never cut", "[csv]")
{
    TableLimits limits;
    limits.rows = 3;
    limits.columns = 4;
    limits.cells = 8;
    limits.cellBytes = 10;
    CHECK(CsvReader::read("1,2\n1,2\n1,2\n", "t", {}, limits).has_value());
    CHECK(csvError("1\n\n2\n3\n4\n", limits).code == fileTooManyRows);
    CHECK(csvError("1,2,3,4,5\n", limits).code == fileTooManyColumns);
    CHECK(csvError("1,2,3\n1,2,3\n1,2,3\n", limits).code == fileTooManyCells);
    CHECK(csvError("1,12345678901\n", limits).code == fileCellTooLong);
    CHECK(csvError("1\n2,\"1234567\n8901\"\n", limits).place == Place{"people.csv", 2, 3});
}

TEST_CASE("Reading stops when it is asked to", "[csv]")
{
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += "a,b\n";
    }
    int told = 0;
    const auto stopped = CsvReader::read(text, "t", {}, {}, [&](int percent) {
        told = percent;
        return percent < 50;
    });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == tableCancelled);
    CHECK(told >= 50);
    CHECK(told < 90);
}

TEST_CASE("A cell that a spreadsheet would run is written as a text", "[csv]")
{
    CsvWriter writer;
    writer.addRow({"=1+1", "+86 138", "-1", "@x", "\tx", "\rx", "'=x", "plain", "a-b"});
    CHECK(writer.bytes() == "\xEF\xBB\xBF'=1+1,'+86 138,'-1,'@x,\"'\tx\",\"'\rx\",''=x,plain,a-b\r\n");
    CHECK(formulaGuarded("'tis") == "'tis");
    CHECK(withoutFormulaGuard("'tis") == "'tis");
    CHECK(withoutFormulaGuard("'+86") == "+86");
    CHECK(withoutFormulaGuard("+86") == "+86");
}

TEST_CASE("What is written is read back as it was", "[csv]")
{
    std::mt19937 random{3};
    const std::vector<std::string> pieces{"王", "芳", "a", " ", "\"", ",", ";", "\t",    "\n",
                                          "\r", "'",  "=", "+", "-",  "@", "1", "\uFEFF"};
    for (int round = 0; round < 3000; ++round) {
        std::vector<Cells> rows(1 + random() % 4, Cells(1 + random() % 4));
        CsvWriter writer;
        for (Cells& row : rows) {
            row.front() = "x"; // a blank row would be left out
            for (std::size_t column = 1; column < row.size(); ++column) {
                for (std::size_t left = random() % 5; left > 0; --left) {
                    row[column] += pieces[random() % pieces.size()];
                }
            }
            writer.addRow(row);
        }
        INFO(writer.bytes());
        REQUIRE(cellsOf(readCsv(writer.bytes(), {.delimiter = ','})) == rows);
    }
}

TEST_CASE("Thousands of spoilt texts are read or refused, none does harm", "[csv]")
{
    const std::string seed =
        "sep=,\r\n\"姓 名\",\"电话 \"\"x\"\"\",备注\r\n王芳,138,\"a\nb\"\r\n李强;139\t'=1,\"\"\r\n";
    std::mt19937 random{7};
    const std::string bytes = "\",;\t\r\n\0\xFF\xFE\x81\x30 '=a";
    for (int round = 0; round < 20000; ++round) {
        std::string text = seed;
        for (std::size_t left = 1 + random() % 6; left > 0 && !text.empty(); --left) {
            const std::size_t at = random() % text.size();
            switch (random() % 4) {
            case 0:
                text[at] = bytes[random() % bytes.size()];
                break;
            case 1:
                text.erase(at, 1 + random() % 5);
                break;
            case 2:
                text.insert(at, 1 + random() % 3, bytes[random() % bytes.size()]);
                break;
            default:
                text.resize(at);
            }
        }
        const auto table = CsvReader::read(text, "t", {});
        if (table) {
            REQUIRE_FALSE(table->rows.empty());
        } else {
            REQUIRE_FALSE(table.error().code.name.empty());
        }
    }
}

} // namespace tst_CsvReader
