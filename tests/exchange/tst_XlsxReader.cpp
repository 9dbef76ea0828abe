#include "domain/table/TableErrors.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/TableFile.h"
#include "exchange/XlsxMaker.h"
#include "exchange/XlsxReader.h"

#include <catch2/catch.hpp>

namespace tst_XlsxReader {

using namespace frontdesk;

namespace {

using Cells = std::vector<std::string>;

RawTable readXlsx(const std::string& bytes, const std::string& sheet = {})
{
    auto table = XlsxReader::read(bytes, "people.xlsx", sheet);
    INFO((table ? ""
                : std::string{table.error().code.name} +
                      (table.error().args.empty() ? "" : ' ' + table.error().args.back())));
    REQUIRE(table.has_value());
    return std::move(*table);
}

std::vector<Cells> xlsxCells(const XlsxMaker& maker)
{
    std::vector<Cells> rows;
    for (const TableRow& row : readXlsx(maker.bytes()).rows) {
        rows.push_back(row.cells);
    }
    return rows;
}

ErrorCode xlsxCode(const std::string& bytes, const TableLimits& limits = {}, const std::string& sheet = {})
{
    const auto table = XlsxReader::read(bytes, "people.xlsx", sheet, limits);
    REQUIRE_FALSE(table.has_value());
    return table.error().code;
}

ErrorCode fileCode(std::string_view bytes)
{
    const auto table = TableFile::readBytes(bytes, "people.xls", {});
    REQUIRE_FALSE(table.has_value());
    return table.error().code;
}

} // namespace

TEST_CASE("Texts of a sheet are read wherever it keeps them", "[xlsx]")
{
    const XlsxMaker maker{
        .sheet = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>李强</t></is></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>a &amp; b</v></c>
            <c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="b"><v>0</v></c></row>
            <row r="3"><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>99</v></c></row>)",
        .strings =
            R"(<si><t>姓名</t></si><si><r><t>手</t></r><r><rPr><b/></rPr><t xml:space="preserve">机 </t></r><rPh sb="0" eb="1"><t>shou</t></rPh></si>
            <si><t>line_x000D__x000A_two_x00</t></si><si><t></t></si>)"};
    CHECK(xlsxCells(maker) ==
          std::vector<Cells>{{"姓名", "手机 "}, {"李强", "a & b", "", "#N/A", "TRUE", "FALSE"}, {"line\r\ntwo_x00"}});
}

TEST_CASE("Numbers, dates and percentages are read as they are shown", "[xlsx]")
{
    const XlsxMaker maker{
        .sheet =
            R"(<row r="1"><c r="A1"><v>13800138000</v></c><c r="B1"><v>1.38E10</v></c><c r="C1" s="1"><v>46347</v></c>
            <c r="D1" s="2"><v>46347.354166666664</v></c><c r="E1" s="3"><v>0.155</v></c><c r="F1" s="4"><v>301</v></c>
            <c r="G1" t="d"><v>2026-11-21T08:30:00</v></c><c r="H1" t="d"><v>2026-11-21T00:00:00Z</v></c><c r="I1"><v>x</v></c>
            <c r="J1" s="99"><v>7</v></c></row>)",
        .numberFormats =
            R"(<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; h:mm"/><numFmt numFmtId="177" formatCode="0000"/>)",
        .styles =
            R"(<xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="177"/>)"};
    CHECK(xlsxCells(maker) == std::vector<Cells>{{"13800138000", "13800000000", "2026-11-21", "2026-11-21 08:30",
                                                  "15.5%", "0301", "2026-11-21 08:30", "2026-11-21", "x", "7"}});
    XlsxMaker from1904 = maker;
    from1904.workbookProperties = R"(date1904="1")";
    CHECK(xlsxCells(from1904)[0][2] == "2030-11-22");
}

TEST_CASE("Rows carry their number and blank ones are left out", "[xlsx]")
{
    const RawTable table = readXlsx(XlsxMaker{
        .sheet =
            R"(<row r="2"><c r="A2" s="0"/><c r="B2"><v></v></c></row><row r="5"><c r="C5"><v>1</v></c></row><row><c><v>2</v></c></row>)"}
                                        .bytes());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0] == TableRow{5, {"", "", "1"}});
    CHECK(table.rows[1] == TableRow{6, {"2"}});
    CHECK(table.encoding.empty());
}

TEST_CASE("The first sheet that can be seen and has something in it is read, or the chosen one", "[xlsx]")
{
    const std::string one = XlsxMaker::sheetPart(R"(<row r="1"><c r="A1"><v>1</v></c></row>)");
    const std::string two = XlsxMaker::sheetPart(R"(<row r="1"><c r="A1"><v>2</v></c></row>)");
    XlsxMaker maker;
    maker.sheets =
        R"(<sheet name="旧表" state="hidden" r:id="rId1"/><sheet name="图" r:id="rId3"/><sheet name="业主" r:id="rId2"/>)";
    maker.more = {{"xl/worksheets/sheet1.xml", one}, {"xl/worksheets/sheet2.xml", two}};
    const RawTable table = readXlsx(maker.bytes());
    CHECK(table.sheets == Cells{"业主"});
    CHECK(table.sheet == "业主");
    CHECK(table.rows[0].cells == Cells{"2"});
    CHECK(readXlsx(maker.bytes(), "旧表").rows[0].cells == Cells{"1"});
    CHECK(xlsxCode(maker.bytes(), {}, "没有") == fileNoSheet);
    SECTION("an empty first sheet is passed over")
    {
        maker.sheets = R"(<sheet name="封面" r:id="rId1"/><sheet name="业主" r:id="rId2"/>)";
        maker.more["xl/worksheets/sheet1.xml"] = XlsxMaker::sheetPart("");
        CHECK(readXlsx(maker.bytes()).sheet == "业主");
        CHECK(readXlsx(maker.bytes()).sheets == Cells{"封面", "业主"});
        CHECK(xlsxCode(maker.bytes(), {}, "封面") == tableEmpty);
    }
    SECTION("where every sheet is hidden the first one is read")
    {
        maker.sheets = R"(<sheet name="a" state="veryHidden" r:id="rId1"/>)";
        CHECK(readXlsx(maker.bytes()).rows[0].cells == Cells{"1"});
    }
}

TEST_CASE("A cell merged over several rows stands in each of them", "[xlsx]")
{
    const XlsxMaker maker{
        .sheet =
            R"(<row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>101</v></c></row><row r="2"><c r="B2"><v>102</v></c></row>
            <row r="3"><c r="A3" s="0"/><c r="B3"><v>103</v></c></row><row r="4"><c r="B4"><v>201</v></c></row>)",
        .afterSheet =
            R"(<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B4:C4"/><mergeCell ref="nonsense"/></mergeCells>)"};
    CHECK(xlsxCells(maker) == std::vector<Cells>{{"3", "101"}, {"3", "102"}, {"3", "103"}, {"", "201"}});
}

TEST_CASE("Other spreadsheets and locked ones are told with what to do", "[xlsx]")
{
    std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    CHECK(fileCode(old) == fileOldSpreadsheet);
    for (const char letter : std::string{"EncryptedPackage"}) {
        old += letter;
        old += '\0';
    }
    CHECK(fileCode(old) == fileEncrypted);
    CHECK(fileCode(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}})) ==
          fileOtherSpreadsheet);
    CHECK(fileCode(zipOf({{"[Content_Types].xml", ""}, {"xl/workbook.bin", "x"}})) == fileOtherSpreadsheet);
    CHECK(fileCode(zipOf({{"readme.txt", "x"}})) == fileUnknownKind);
    CHECK(fileCode(zipOf(XlsxMaker{}.parts(), "secret")) == fileEncrypted);
    CHECK(fileCode("  <html><table><tr><td>x</td></tr></table>") == fileWebPage);
    CHECK(fileCode("\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook/>") == fileWebPage);
    CHECK(fileCode("%PDF-1.7 ...") == fileUnknownKind);
    CHECK(fileCode("") == fileEmpty);
    CHECK(TableFile::readBytes("name,phone\n", "people.xlsx", {})->delimiter == ',');
    CHECK(
        TableFile::readBytes(XlsxMaker{.sheet = R"(<row r="1"><c r="A1"><v>1</v></c></row>)"}.bytes(), "people.csv", {})
            ->sheet == "Sheet1");
}

TEST_CASE("A file that is not there, a folder and a file that is too large are told", "[xlsx]")
{
    const auto missing = TableFile::read(QStringLiteral(FRONTDESK_SOURCE_DIR "/no-such-file.csv"), {});
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == fileCannotRead);
    CHECK(missing.error().args == Cells{"no-such-file.csv"});
    CHECK(TableFile::read(QStringLiteral(FRONTDESK_SOURCE_DIR), {}).error().code == fileCannotRead);
    TableLimits limits;
    limits.fileBytes = 10;
    const auto large = TableFile::read(QStringLiteral(FRONTDESK_SOURCE_DIR "/CMakeLists.txt"), {}, limits);
    REQUIRE_FALSE(large.has_value());
    CHECK(large.error().code == fileTooLarge);
}

TEST_CASE("What is too much in a spreadsheet is refused and never cut", "[xlsx]")
{
    std::string rows;
    for (int row = 1; row <= 4; ++row) {
        rows += "<row r=\"" + std::to_string(row) + "\"><c><v>123</v></c><c><v>4</v></c></row>";
    }
    const std::string bytes = XlsxMaker{.sheet = rows}.bytes();
    const auto with = [&](auto change) {
        TableLimits limits;
        change(limits);
        return xlsxCode(bytes, limits);
    };
    CHECK(with([](TableLimits& limits) { limits.rows = 3; }) == fileTooManyRows);
    CHECK(with([](TableLimits& limits) { limits.columns = 1; }) == fileTooManyColumns);
    CHECK(with([](TableLimits& limits) { limits.cells = 7; }) == fileTooManyCells);
    CHECK(with([](TableLimits& limits) { limits.cellBytes = 2; }) == fileCellTooLong);
    CHECK(with([](TableLimits& limits) { limits.textBytes = 15; }) == fileSwells);
    CHECK(with([](TableLimits& limits) { limits.entries = 3; }) == fileSwells);
    CHECK(with([](TableLimits& limits) { limits.partBytes = 50; }) == fileSwells);
    CHECK(with([](TableLimits& limits) { limits.unpackedBytes = 400; }) == fileSwells);
    CHECK(xlsxCode(XlsxMaker{.sheet = R"(<row r="1"><c r="XFD1"><v>1</v></c></row>)"}.bytes()) == fileTooManyColumns);
}

TEST_CASE("A zip bomb is noticed before it is built", "[xlsx]")
{
    SECTION("a sheet of blanks")
    {
        const std::string bytes = XlsxMaker{.sheet = std::string(std::size_t{64} * 1024 * 1024, ' ')}.bytes();
        REQUIRE(bytes.size() < 200'000);
        CHECK(xlsxCode(bytes) == fileSwells);
    }
    SECTION("one whose directory says that it is small")
    {
        const std::string blanks(std::size_t{8} * 1024 * 1024, ' ');
        std::string bytes = XlsxMaker{.sheet = blanks}.bytes();
        const std::uint32_t size = static_cast<std::uint32_t>(XlsxMaker::sheetPart(blanks).size());
        std::string said(4, '\0');
        std::memcpy(said.data(), &size, 4);
        for (std::size_t at = bytes.find(said); at != std::string::npos; at = bytes.find(said, at)) {
            bytes.replace(at, 4, std::string("\x10\0\0\0", 4));
        }
        const ErrorCode code = xlsxCode(bytes);
        CHECK((code == fileSwells || code == fileDamaged));
    }
    SECTION("one long text that many cells repeat")
    {
        std::string rows;
        for (int row = 0; row < 100; ++row) {
            rows += R"(<row><c t="s"><v>0</v></c></row>)";
        }
        TableLimits limits;
        limits.textBytes = 1'000'000;
        const std::string bytes =
            XlsxMaker{.sheet = rows, .strings = "<si><t>" + std::string(20'000, 'x') + "</t></si>"}.bytes();
        CHECK(xlsxCode(bytes, limits) == fileSwells);
    }
    SECTION("entities that multiply")
    {
        XlsxMaker maker;
        maker.more["xl/worksheets/sheet1.xml"] =
            R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>)";
        CHECK(xlsxCode(maker.bytes()) == fileDamaged);
    }
    SECTION("merges that multiply")
    {
        std::string rows = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
        for (int row = 2; row <= 2000; ++row) {
            rows += "<row r=\"" + std::to_string(row) + R"("><c><v>1</v></c></row>)";
        }
        std::string merges;
        for (int i = 0; i < 20'000; ++i) {
            merges += R"(<mergeCell ref="A1:B2000"/>)";
        }
        CHECK(xlsxCode(XlsxMaker{.sheet = rows, .afterSheet = "<mergeCells>" + merges + "</mergeCells>"}.bytes()) ==
              fileSwells);
    }
}

TEST_CASE("Damaged spreadsheets are told with the part", "[xlsx]")
{
    const auto damaged = [](XlsxMaker maker, const char* part, std::string content) {
        maker.more[part] = std::move(content);
        const auto table = XlsxReader::read(maker.bytes(), "people.xlsx", "");
        REQUIRE_FALSE(table.has_value());
        CHECK(table.error().code == fileDamaged);
        return table.error().args.at(1);
    };
    CHECK(damaged({}, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>") == "xl/worksheets/sheet1.xml");
    CHECK(damaged({}, "xl/sharedStrings.xml", "no xml") == "xl/sharedStrings.xml");
    CHECK(damaged({}, "xl/workbook.xml", "<workbook/>") == "xl/workbook.xml");
    CHECK(damaged({}, "xl/worksheets/sheet1.xml",
                  XlsxMaker::sheetPart(R"(<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>)")) ==
          "row 1");
    CHECK(damaged({}, "xl/worksheets/sheet1.xml", XlsxMaker::sheetPart(R"(<row r="1048577"/>)")) == "row");
    CHECK(fileCode("PK\x03\x04 and no more") == fileDamaged);
}

TEST_CASE("Reading a spreadsheet stops when it is asked to", "[xlsx]")
{
    std::string rows;
    for (int row = 0; row < 5000; ++row) {
        rows += "<row><c><v>1</v></c></row>";
    }
    int told = -1;
    const auto stopped = XlsxReader::read(XlsxMaker{.sheet = rows}.bytes(), "t", "", {}, [&](int percent) {
        told = percent;
        return percent < 40;
    });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == tableCancelled);
    CHECK(told >= 40);
    CHECK(told < 95);
}

} // namespace tst_XlsxReader
