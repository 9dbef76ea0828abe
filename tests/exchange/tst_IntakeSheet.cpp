#include "exchange/IntakeSheet.h"

#include "exchange/CodeReader.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"

#include <catch2/catch.hpp>

namespace tst_IntakeSheet {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

IntakeContent intake()
{
    SheetApplication::get();
    const LocalDate day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{30}};
    return {.unit = "锦绣花园物业服务中心",
            .number = "SX-20261130-001",
            .customer = "王芳",
            .contact = "13800138000  3-1203",
            .device = "投影仪",
            .fault = "开机不亮",
            .accessories = "电源线一根",
            .condition = "左角磕碰",
            .receivedBy = "李雷",
            .receivedAt = {day, LocalTime::parse("09:41").value()},
            .fetchBy = LocalDateTime{plusDays(day, 7), LocalTime::parse("09:41").value()},
            .code = "SX-20261130-001"};
}

} // namespace

TEST_CASE("The receipt of a device says what was handed in, when, to whom and until when", "[sheet]")
{
    const Sheet sheet = IntakeSheet::of(intake()).value();
    CHECK(sheet.size == Sheet::Size::A5);
    CHECK(SheetLayout(sheet).pages() == 1);
    const QString text = SheetLayout(sheet).text();
    for (const char* const words : {"SX-20261130-001", "王芳", "13800138000", "投影仪", "开机不亮", "电源线一根",
                                    "左角磕碰", "李雷", "2026-11-30 09:41", "2026-12-07 09:41"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("The code of a receipt is read back, also when a lot is written on it", "[sheet]")
{
    IntakeContent content = intake();
    for (std::string* const text : {&content.device, &content.fault, &content.accessories}) {
        for (int times = 0; times < 20; ++times) {
            *text += "很长的一段说明，";
        }
    }
    content.receivedBy.clear();
    const auto sheet = IntakeSheet::of(content);
    REQUIRE(sheet.has_value());
    if (!canReadCodes()) {
        WARN("zbarimg is not installed");
        return;
    }
    CHECK(codesIn(pictureOf(SheetPdf::bytes(*sheet), 203)) == QStringList{QStringLiteral("SX-20261130-001")});
    content.code = std::string(3000, 'x');
    CHECK(IntakeSheet::of(content).error().code.name == std::string_view{"code.too_long"});
    content.code.clear();
    CHECK(IntakeSheet::of(content)->pieces.isEmpty());
}

} // namespace tst_IntakeSheet
