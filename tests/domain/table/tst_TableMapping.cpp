#include "domain/RecordErrors.h"
#include "domain/table/HeaderGuess.h"
#include "domain/table/TableErrors.h"
#include "domain/table/Tables.h"

#include <catch2/catch.hpp>

namespace tst_TableMapping {

using namespace frontdesk;

namespace {

const TableKind& people() { return shippedKind("directory_people"); }

MappedTable mapped(std::vector<std::vector<std::string>> rows)
{
    const Table table = Table::from(rawTable(std::move(rows)), 0);
    return mapTable(table, {guessFields(table.header, people())}, people());
}

std::vector<std::string> told(const std::vector<RowProblem>& problems)
{
    std::vector<std::string> lines;
    for (const RowProblem& one : problems) {
        std::string line = std::to_string(one.row) + ' ' + one.problem.field + ' ' + std::string{one.problem.code.name};
        for (const std::string& arg : one.problem.args) {
            line += ' ' + arg;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("A table's header is told from its rows", "[table]")
{
    const Table table = Table::from(rawTable({{"title"}, {" 姓名 ", "电话", "", " "}, {"王芳", "138"}}), 1);
    CHECK(table.source == "people.csv");
    CHECK(table.header == Lines{"姓名", "电话"});
    CHECK(table.headerNumber == 2);
    CHECK(table.width == 2);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0] == TableRow{3, {"王芳", "138"}});
    CHECK(table.columnName(0) == "姓名");
    CHECK(table.columnName(2) == "C");
    CHECK(columnLetters(25) + ' ' + columnLetters(26) + ' ' + columnLetters(701) + ' ' + columnLetters(702) ==
          "Z AA ZZ AAA");
    SECTION("or there is none, and every row counts")
    {
        const Table bare = Table::from(rawTable({{"王芳"}, {"李强", "139"}}), std::nullopt);
        CHECK(bare.headerNumber == 0);
        CHECK(bare.width == 2);
        CHECK(bare.rows.size() == 2);
        CHECK(bare.columnName(1) == "B");
    }
}

TEST_CASE("Rows are understood by their mapping, trimmed, and blank ones are left out", "[table]")
{
    const MappedTable table = mapped({{"姓名", "序号", "电话"},
                                      {"　王芳 ", "1", " 138 0013 8000"},
                                      {"", "2", ""},
                                      {"姓名", "序号", "电话"},
                                      {"李强"}});
    CHECK(table.problems.empty());
    CHECK(table.leftOut == 2);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].number == 2);
    CHECK(table.rows[0].get("name") == "王芳");
    CHECK(table.rows[0].get("phone") == "138 0013 8000");
    CHECK_FALSE(table.rows[1].has("phone"));
    CHECK(table.rows[1].get("phone").empty());
}

TEST_CASE("Bad rows are told with their reasons, all at once", "[table]")
{
    const MappedTable table = mapped({{"姓名", "电话", "备注"},
                                      {"", "13800138000", ""},
                                      {"王\xEF\xBF\xBD", "#N/A", ""},
                                      {"李强", "138", "a", "b", ""},
                                      {"赵敏", "", "", "", " "}});
    CHECK(told(table.problems) == Lines{"2 name form.field_required", "3 name table.lost_character",
                                        "3 phone table.formula_error #N/A", "4  table.row_too_wide 4 3"});
    CHECK(table.rows.size() == 4);
}

TEST_CASE("A mapping says what it lacks and what it gives twice", "[table]")
{
    const auto problems = TableMapping{{"phone", "", "phone"}}.problems(people());
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] == Problem{.field = "name", .code = tableNotMapped});
    CHECK(problems[1] == Problem{.field = "phone", .code = tableMappedTwice});
    CHECK(TableMapping{{"name"}}.problems(people()).empty());
}

TEST_CASE("Problems from two checks stand together, each once, in the order of the rows", "[table]")
{
    std::vector<RowProblem> problems{{2, {"name", fieldRequired}}, {5, {"", tableRowTooWide}}};
    addProblems(problems, {{5, {"phone", fieldUnknownWord}},
                           {3, {"phone", fieldUnknownWord}},
                           {2, {"name", fieldRequired}},
                           {2, {"phone", fieldRequired}}});
    CHECK(told(problems) == Lines{"2 name form.field_required", "2 phone form.field_required",
                                  "3 phone form.unknown_word", "5  table.row_too_wide", "5 phone form.unknown_word"});
}

} // namespace tst_TableMapping
