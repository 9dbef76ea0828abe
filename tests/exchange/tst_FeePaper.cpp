#include "exchange/FeePaymentTable.h"
#include "exchange/FeeReceiptSheet.h"
#include "exchange/RemittanceSheet.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_FeePaper {

namespace {

const FeeAccountId room = FeeAccountId::fromValue(7001).value();
const FeeItemId fee = FeeItemId::fromValue(7101).value();
const StaffId cashier = StaffId::fromValue(77).value();
const StaffId supervisor = StaffId::fromValue(78).value();
const LocalDate day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

Money yuan(std::int64_t fen) { return Money::fromFen(fen); }

FeePayment payment()
{
    FeePayment paid{.id = FeePaymentId::fromValue(7201).value(), .account = room};
    paid.number = "SJ-2026-000123";
    paid.day = day;
    paid.at = UtcTime{std::chrono::sys_days{day} + std::chrono::hours{2}};
    paid.lines = {{.kind = PaymentLineKind::Waiver,
                   .item = fee,
                   .amount = yuan(2000),
                   .label = "水管爆裂",
                   .approvedBy = supervisor},
                  {.kind = PaymentLineKind::Principal, .item = fee, .amount = yuan(123450), .label = "物业费 2026-01"},
                  {.kind = PaymentLineKind::Damages, .amount = yuan(150)},
                  {.kind = PaymentLineKind::Prepayment, .amount = yuan(400)}};
    paid.total = yuan(124000);
    paid.tendered = yuan(130000);
    paid.change = yuan(6000);
    paid.payer = "王芳";
    paid.operatorId = cashier;
    return paid;
}

FeeReceiptContent receiptOf(FeePayment paid)
{
    SheetApplication::get();
    FeeAccount account{.id = room};
    account.place = "3-1801";
    account.payer = "王芳";
    return {.unit = "锦绣花园物业服务中心",
            .account = account,
            .payment = std::move(paid),
            .reversedNumber = "SJ-2026-000122",
            .names = {{cashier, "李雷"}, {supervisor, "韩梅"}},
            .zone = *TimeZone::named("Asia/Shanghai")};
}

void says(const Sheet& sheet, std::initializer_list<const char*> words)
{
    const QString text = SheetLayout(sheet).text();
    for (const char* const each : words) {
        INFO(each);
        CHECK(text.contains(QString::fromUtf8(each)));
    }
}

} // namespace

TEST_CASE("A receipt says for what, how much in figures and capitals, how, and what was given back", "[sheet]")
{
    const Sheet sheet = FeeReceiptSheet::receipt(receiptOf(payment()));
    CHECK(sheet.size == Sheet::Size::A5);
    CHECK(SheetLayout(sheet).pages() == 1);
    says(sheet, {"SJ-2026-000123", "3-1801", "王芳", "2026-11-21 10:00", "物业费 2026-01", "1,234.50", "水管爆裂",
                 "韩梅", "1,240.00", "壹仟贰佰肆拾元整", "1,300.00", "60.00", "李雷", "not an invoice"});
}

TEST_CASE("An invoice that is asked for stands on the receipt, and a counter-entry says what it takes back", "[sheet]")
{
    FeePayment paid = payment();
    paid.invoice = InvoiceWish{.title = "某公司", .taxNumber = "91350100M000100Y43"};
    says(FeeReceiptSheet::receipt(receiptOf(paid)), {"某公司", "91350100M000100Y43", "comes later"});
    paid.invoice->number = "25312000";
    paid.invoice->issuedAt = paid.at;
    says(FeeReceiptSheet::receipt(receiptOf(paid)), {"Invoice 25312000"});
    FeePayment counter = payment();
    counter.reverses = counter.id;
    counter.reason = "收错房号";
    counter.total = yuan(-124000);
    counter.tendered = {};
    counter.change = {};
    const Sheet sheet = FeeReceiptSheet::receipt(receiptOf(counter));
    says(sheet, {"Counter-entry", "SJ-2026-000122", "收错房号", "-1,240.00", "负壹仟贰佰肆拾元整"});
    CHECK_FALSE(SheetLayout(sheet).text().contains(QLatin1String("change")));
}

TEST_CASE("A breakdown lists fee by fee what is owed, together with damages", "[sheet]")
{
    FeeItem item{.id = fee, .account = room};
    item.kind = "物业费";
    item.period = "2026-01";
    item.amount = yuan(100000);
    item.settled = yuan(40000);
    item.due = day;
    FeeBreakdownContent content{.unit = "x", .account = receiptOf(payment()).account, .items = {item}, .day = day};
    content.damages = yuan(150);
    content.account.prepaid = yuan(5000);
    says(FeeReceiptSheet::breakdown(content),
         {"物业费", "2026-01", "2026-11-21", "1,000.00", "400.00", "600.00", "1.50", "601.50", "50.00"});
}

TEST_CASE("The slip of a day says what has to be in the till and what was found there", "[sheet]")
{
    FeePayment counter = payment();
    counter.number = "SJ-2026-000124";
    counter.reverses = counter.id;
    counter.total = yuan(-4000);
    FeePayment card = payment();
    card.number = "SJ-2026-000125";
    card.method = PaymentMethod::Pos;
    RemittanceContent content{.unit = "锦绣花园物业服务中心",
                              .remittance = Remittance::of(day, {payment(), counter, card}).value()};
    SheetApplication::get();
    says(RemittanceSheet::of(content), {"2026-11-21", "SJ-2026-000123", "SJ-2026-000125", "1,240.00", "40.00",
                                        "1,200.00", "2,440.00", "壹仟贰佰元整", "Difference: ____"});
    content.counts = {{.counted = yuan(119900), .why = "找零少收一元"}};
    content.cashier = "李雷";
    says(RemittanceSheet::of(content), {"1,199.00", "-1.00", "找零少收一元", "李雷"});
    content.counts = {{.counted = yuan(120000)}};
    CHECK_FALSE(SheetLayout(RemittanceSheet::of(content)).text().contains(QLatin1String("Because")));
    says(RemittanceSheet::of({.unit = "x", .remittance = Remittance::of(day, {}).value()}), {"No money was taken"});
}

TEST_CASE("Payments leave the program a row each, names only for those who may see them", "[sheet]")
{
    FeePaymentTable::Way way{.places = {{room, "3-1801"}}, .names = {{cashier, "李雷"}}, .personal = true};
    const auto columns = FeePaymentTable::columns();
    const auto cell = [&](const FeePayment& paid, const std::string& key) {
        const auto row = FeePaymentTable::row(paid, way);
        REQUIRE(row.size() == columns.size());
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (columns[at].key == key) {
                return row[at];
            }
        }
        return std::string{"?"};
    };
    CHECK(cell(payment(), "number") == "SJ-2026-000123");
    CHECK(cell(payment(), "principal") == "1234.50");
    CHECK(cell(payment(), "waiver") == "20.00");
    CHECK(cell(payment(), "total") == "1240.00");
    CHECK(cell(payment(), "place") == "3-1801");
    CHECK(cell(payment(), "payer") == "王芳");
    FeePayment hostile = payment();
    hostile.reason = "=cmd";
    const auto bytes = OutTable::bytesOf({{"t", columns, {FeePaymentTable::row(hostile, way)}}}, OutTable::Format::Csv);
    REQUIRE(bytes.has_value());
    CHECK(bytes->find(",=cmd") == std::string::npos);
    way.personal = false;
    CHECK(cell(payment(), "payer").empty());
}

} // namespace frontdesk::tst_FeePaper
