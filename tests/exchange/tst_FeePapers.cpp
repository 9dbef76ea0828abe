#include "contracts/FeeSamples.h"
#include "exchange/FeeLetterList.h"
#include "exchange/FeeLetterSheet.h"
#include "exchange/FeeReportTables.h"
#include "exchange/FeeStatementSheet.h"
#include "exchange/PdfText.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>

namespace tst_FeePapers {

using namespace frontdesk;
using contract::dayOf;
using contract::idOf;

namespace {

const FeeAccountId payers = idOf<FeeAccountId>(1);

FeeItem owedItem(int number, LocalDate due, std::int64_t fen, std::int64_t settled)
{
    FeeItem item = contract::plainFeeItem(1, payers);
    item.id = idOf<FeeItemId>(number);
    item.due = due;
    item.amount = Money::fromFen(fen);
    item.settled = Money::fromFen(settled);
    return item;
}

FeeLetter letterOf(int number)
{
    FeeLetter letter = contract::fullFeeLetter(1, payers, idOf<FeeItemId>(1));
    letter.id = idOf<FeeLetterId>(number);
    letter.number = "CJ-20261121-" + std::to_string(number);
    letter.voided.reset();
    letter.returned = false;
    FeeLetterPaper paper{.title = "催缴函", .total = Money::fromFen(123450)};
    paper.paragraphs = {"王芳（3-" + std::to_string(number) + "）：", "以下费用已经到期：", "{items}",
                        "合计 1,234.50 元。请在 2026-12-21 前缴清。"};
    for (int month = 1; month <= 6; ++month) {
        paper.rows.push_back({"物业费", "2026-0" + std::to_string(month), dayOf(month, 10), Money::fromFen(20575),
                              Money::fromFen(20575)});
    }
    letter.paper = paper.image();
    return letter;
}

QStringList cells(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* const text : texts) {
        all += QString::fromUtf8(text);
    }
    return all;
}

QByteArray pdfOf(int letters)
{
    std::vector<FeeLetter> batch;
    for (int number = 1; number <= letters; ++number) {
        batch.push_back(letterOf(1000 + number));
    }
    return SheetPdf::bytes(FeeLetterSheet::of(batch, "锦绣花园物业"));
}

} // namespace

TEST_CASE("Each letter of a batch is a page of its own with what was written, and no page is counted")
{
    SheetApplication::get();
    FeeLetter voided = letterOf(1003);
    voided.voided = Voided{.at = contract::morning, .reason = "x"};
    const Sheet sheet = FeeLetterSheet::of({letterOf(1001), letterOf(1002), voided}, "锦绣花园物业");
    const SheetLayout layout{sheet};
    CHECK(layout.pages() == 2);
    const QString words = layout.text();
    for (const char* const each :
         {"锦绣花园物业", "催缴函", "No. CJ-20261121-1001", "王芳（3-1002）：", "205.75", "1,234.50", "In all"}) {
        INFO(each);
        CHECK(words.contains(QString::fromUtf8(each)));
    }
    CHECK_FALSE(words.contains(QStringLiteral("1003")));
    CHECK_FALSE(words.contains(QStringLiteral("{items}")));
    CHECK_FALSE(words.contains(QStringLiteral("Page ")));
    CHECK(SheetLayout{FeeLetterSheet::of(FeeLetterPaper::readFrom(letterOf(1).paper), "", "")}.pages() == 1);
}

TEST_CASE("A PDF of a batch has a page for each letter", "[.measure]")
{
    SheetApplication::get();
    const auto begin = std::chrono::steady_clock::now();
    const QByteArray pdf = pdfOf(500);
    const auto took = std::chrono::steady_clock::now() - begin;
    std::cout << "500 letters: " << std::chrono::duration_cast<std::chrono::milliseconds>(took).count() << " ms, "
              << pdf.size() / 1024 << " KB\n";
    CHECK(SheetLayout{FeeLetterSheet::of({letterOf(1)}, "")}.pages() == 1);
}

TEST_CASE("The list of a batch has the tracking numbers and never a formula")
{
    FeeLetter letter = letterOf(1);
    letter.proof = "=HYPERLINK(1)";
    FeeAccount account = contract::plainFeeAccount(1);
    const OutTable table = FeeLetterList::of({letter}, {{payers, account}}, {{idOf<StaffId>(77), "李静"}});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows.front() == std::vector<std::string>{"CJ-20261121-1", "Demand letter", "2026-11-21", "3-1801",
                                                         "王芳", "100.00", "Delivered", "EMS1", "2026-11-25",
                                                         "=HYPERLINK(1)", "李静"});
    const auto csv = OutTable::bytesOf({table}, OutTable::Format::Csv);
    REQUIRE(csv.has_value());
    CHECK(csv->find("'=HYPERLINK(1)") != std::string::npos);
    CHECK(OutTable::bytesOf({table}, OutTable::Format::Xlsx).has_value());
}

TEST_CASE("A statement says what is paid, what is left, for how long and until when it can be sued for")
{
    SheetApplication::get();
    FeeStatement statement{.unit = "锦绣花园物业", .account = contract::plainFeeAccount(1), .day = dayOf(11, 21)};
    statement.account.prepaid = Money::fromFen(1200);
    statement.warnedBefore = 90;
    FeeItem old = owedItem(1, std::chrono::year{2023} / 12 / 31, 30000, 10000);
    FeeItem lapsed = owedItem(2, std::chrono::year{2023} / 1 / 31, 5000, 0);
    FeeItem voided = owedItem(3, dayOf(1, 1), 77700, 0);
    voided.voided = Voided{.at = contract::morning, .reason = "x"};
    FeeItem gone = owedItem(4, dayOf(1, 1), 4400, 0);
    gone.goneAt = contract::morning;
    statement.items = {lapsed, old, voided, gone, owedItem(5, dayOf(11, 1), 1000, 0)};
    statement.payments = {contract::fullFeePayment(1, payers, idOf<FeeItemId>(1))};
    const QString words = SheetLayout{FeeStatementSheet::of(statement)}.text();
    for (const char* const each :
         {"As of 2026-11-21: 260.00 yuan owed, 12.00 yuan paid ahead", "2026-12-31, soon", "2026-01-31, over",
          "2029-11-01", "paid elsewhere", "250.00", "0 to 30 days", "SJ-2026-000001", "Card"}) {
        INFO(each);
        CHECK(words.contains(QString::fromUtf8(each)));
    }
    CHECK_FALSE(words.contains(QStringLiteral("777.00")));
}

TEST_CASE("The report prints money as money and each rate with its formula")
{
    const auto textOf = [](const char* path) {
        std::ifstream file{std::string{FRONTDESK_SOURCE_DIR} + path};
        std::stringstream text;
        text << file.rdbuf();
        return text.str();
    };
    const auto vocabulary = Vocabulary::read(textOf("/resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    IndicatorEntry entry;
    entry.head.id = "fee-collected-rate";
    entry.kind = "fee";
    entry.title = {"当期收缴率", "Collected"};
    entry.numerator = {{.fact = "fee_part", .anyOf = {std::string{"paid"}}}};
    entry.denominator = {{.fact = "fee_due", .anyOf = {std::string{"within"}}}};
    const IndicatorFigure figure{.indicator = &entry,
                                 .total = {.numerator = 45000, .denominator = 96000, .excluded = 11000}};
    FeeReport report{{dayOf(11, 1), dayOf(12, 1)}, dayOf(11, 30), *TimeZone::named("Asia/Shanghai")};
    FeeAccount account{.id = payers, .place = "3-1801"};
    report.add(contract::fullFeePayment(1, payers, idOf<FeeItemId>(1)));
    report.add(account);
    report.add(owedItem(1, dayOf(11, 1), 123456, 100));
    const auto tables = FeeReportTables::of(report, {figure}, {}, *vocabulary);
    REQUIRE(tables.size() == 8);
    CHECK(tables[0].key == QLatin1String("fee_ageing"));
    CHECK(tables[0].rows[1] == cells({"0 to 30 days", "1,233.56", "100.0%"}));
    CHECK(tables[0].bars.size() == tables[0].rows.size());
    CHECK(tables[1].rows[0].mid(0, 5) == cells({"In all", "46.9%", "450.00", "960.00", "110.00"}));
    CHECK(tables[1].counted.contains(QStringLiteral("Counted: Paid within the period. Of: Due within the period.")));
    CHECK(tables[2].rows[0] == cells({"3", "0.00", "1,233.56", "0.00", "0.00", "0.00", "1,233.56"}));
    CHECK(tables[5].rows[0] == cells({"2026-11", "1", "1.50", "1.00", "0.00", "0.50", "0.00", "0.07"}));
}

} // namespace tst_FeePapers
