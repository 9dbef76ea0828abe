#include "exchange/InsideSheet.h"

#include "contracts/VisitSamples.h"
#include "exchange/CodeReader.h"
#include "exchange/CsvReader.h"
#include "exchange/PdfText.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"

#include <catch2/catch.hpp>

namespace tst_InsideSheet {

using namespace frontdesk;

namespace {

Visit insideVisit(int number, const std::string& name, const std::string& place)
{
    Visit visit = contract::plainVisit(number);
    visit.name = name;
    visit.host = "林工";
    visit.place = place;
    visit.company = "上海某某设计事务所";
    visit.plate = "沪A12345";
    visit.badgeNo = number;
    return visit;
}

InsideContent contentOf(std::vector<Visit> visits)
{
    SheetApplication::get();
    return {.unit = "锦绣花园",
            .list = InsideList::of(std::move(visits)),
            .safety = {{.floor = 18, .name = "王安", .phone = "139 0013 8000"}},
            .at = contract::morning + std::chrono::hours{2},
            .zone = TimeZone::named("Asia/Shanghai").value()};
}

} // namespace

TEST_CASE("The list of those inside has a table an area, with a box to tick and its safety person")
{
    Visit group = insideVisit(2, "李强", "3-1802");
    group.companions = 2;
    InsideContent content = contentOf({insideVisit(1, "王芳", "3-1801"), group, insideVisit(3, "赵六", "")});
    const Sheet sheet = InsideSheet::of(content);
    CHECK(sheet.size == Sheet::Size::A4);
    CHECK(sheet.textPercent > 100);
    CHECK(sheet.about.contains(QStringLiteral("5")));
    REQUIRE(sheet.blocks.size() == 5);
    CHECK(sheet.blocks[0].text.contains(QString::fromUtf8("王安 139 0013 8000")));
    CHECK(sheet.blocks[2].text.contains(QStringLiteral("Floor not known")));
    CHECK_FALSE(sheet.blocks[2].text.contains(QString::fromUtf8("王安")));
    REQUIRE(sheet.blocks[1].rows.size() == 2);
    CHECK(sheet.blocks[1].rows[0] == QStringList{QStringLiteral("\u25A1"), QString::fromUtf8("王芳"),
                                                 QString::fromUtf8("林工"), QStringLiteral("3-1801"),
                                                 QString::fromUtf8("上海某某设计事务所"), QString::fromUtf8("沪A12345"),
                                                 sheet.blocks[1].rows[0][6], QStringLiteral("1")});
    CHECK(sheet.blocks[1].rows[0][6].contains(QLatin1Char(':')));
    CHECK(sheet.blocks[1].rows[1][1] == QString::fromUtf8("李强 +2"));

    content.accounted = {insideVisit(1, {}, {}).id.value()};
    content.found = std::pair{1, 5};
    const Sheet called = InsideSheet::of(content);
    CHECK(called.blocks[1].rows[0][0] == QStringLiteral("\u25A0"));
    CHECK(called.about.contains(QStringLiteral("found 1 of 5")));
    CHECK(called.title != sheet.title);
}

TEST_CASE("Two hundred inside fill a paper that names each of them")
{
    std::vector<Visit> visits;
    for (int number = 1; number <= 200; ++number) {
        visits.push_back(
            insideVisit(number, "V" + std::to_string(1000 + number), "3-" + std::to_string(1 + number % 20) + "01"));
    }
    const QByteArray pdf = SheetPdf::bytes(InsideSheet::of(contentOf(std::move(visits))));
    const auto text = PdfText::read({pdf.constData(), static_cast<std::size_t>(pdf.size())}, "inside.pdf");
    REQUIRE(text.has_value());
    for (int number = 1; number <= 200; ++number) {
        CHECK(text->find("V" + std::to_string(1000 + number)) != std::string::npos);
    }
    if (const QString picture = qEnvironmentVariable("FRONTDESK_PICTURES"); !picture.isEmpty()) {
        test::pictureOf(pdf, 80).save(picture + QStringLiteral("/inside-now.png"));
    }
}

TEST_CASE("The table of those inside runs no cell as a formula and is read back as it was")
{
    Visit visit = insideVisit(1, "=cmd()", "3-1801");
    visit.company = "@SUM(A1)";
    visit.host = "+1";
    visit.companions = 2;
    const std::string csv = InsideSheet::csv(contentOf({visit}));
    CHECK(csv.find(",=") == std::string::npos);
    CHECK(csv.find("\n=") == std::string::npos);
    CHECK(csv.find("'=cmd()") != std::string::npos);
    CHECK(csv.find("'@SUM(A1)") != std::string::npos);
    CHECK(csv.find("'+1") != std::string::npos);
    const auto table = CsvReader::read(csv, "inside-now.csv", {});
    REQUIRE(table.has_value());
    REQUIRE(table->rows.size() == 2);
    const auto& cells = table->rows[1].cells;
    REQUIRE(cells.size() == 11);
    CHECK(cells[1] == "=cmd()");
    CHECK(cells[2] == "3");
    CHECK(cells[5] == "@SUM(A1)");
    CHECK(cells[8] == "1");
}

TEST_CASE("An empty house makes a paper that says so and a table with its head alone")
{
    const Sheet sheet = InsideSheet::of(contentOf({}));
    REQUIRE(sheet.blocks.size() == 2);
    CHECK(sheet.blocks[0].text.contains(QStringLiteral("No visitor is inside")));
    const std::string csv = InsideSheet::csv(contentOf({}));
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 1);
}

} // namespace tst_InsideSheet
