#include "contracts/ItemSamples.h"
#include "contracts/VisitSamples.h"
#include "exchange/ReceptionFigures.h"
#include "exchange/ReceptionList.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_ReceptionList {

using namespace frontdesk;

namespace {

std::string cellOf(const std::vector<OutColumn>& columns, const std::vector<std::string>& row, const char* key)
{
    REQUIRE(columns.size() == row.size());
    const auto at =
        std::find_if(columns.begin(), columns.end(), [&](const OutColumn& column) { return column.key == key; });
    REQUIRE(at != columns.end());
    return row[static_cast<std::size_t>(at - columns.begin())];
}

ReceptionList::Way way(bool personal) { return {TimeZone::named("Asia/Shanghai").value(), personal}; }

bool holdsIn(const std::vector<std::string>& row, std::string_view words)
{
    return std::any_of(row.begin(), row.end(),
                       [&](const std::string& cell) { return cell.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("Visits leave the program with numbers and plates masked unless they are asked for", "[exchange]")
{
    SheetApplication::get();
    const Visit visit = contract::fullVisit(1);
    const auto columns = ReceptionList::visitColumns();
    const auto masked = ReceptionList::row(visit, true, way(false));
    CHECK(cellOf(columns, masked, "visitor") == "欧阳建国");
    CHECK(cellOf(columns, masked, "people") == "3");
    CHECK(cellOf(columns, masked, "phone") == visit.phone->masked());
    CHECK(cellOf(columns, masked, "plate") == "沪A****5");
    CHECK(cellOf(columns, masked, "note").empty());
    CHECK(cellOf(columns, masked, "document_shown") == "yes");
    CHECK_FALSE(holdsIn(masked, "58881234"));
    CHECK_FALSE(holdsIn(masked, "A12345"));
    const auto full = ReceptionList::row(visit, false, way(true));
    CHECK(cellOf(columns, full, "phone") == visit.phone->display());
    CHECK(cellOf(columns, full, "plate") == "沪A12345");
    CHECK(cellOf(columns, full, "note") == "带了样品");
    CHECK(cellOf(columns, full, "document_shown").empty());
    CHECK(cellOf(columns, full, "voided") == "重复登记");
    CHECK(cellOf(columns, full, "state") == "voided");
    CHECK(cellOf(columns, full, "waited_minutes") == "3"); // sent up two minutes before they met
}

TEST_CASE("That a host does not wish to meet stands in no list", "[exchange]")
{
    SheetApplication::get();
    Visit visit = contract::plainVisit(1);
    visit.state = VisitState::Turned;
    visit.hostAnswer = HostAnswer::Absent;
    const auto away = ReceptionList::row(visit, false, way(true));
    visit.hostAnswer = HostAnswer::Declined;
    CHECK(ReceptionList::row(visit, false, way(true)) == away);
}

TEST_CASE("Things leave the program without a signature, and without pickup codes unless they are asked for",
          "[exchange]")
{
    SheetApplication::get();
    const ItemData data = ItemData::read("rows = [\"A\"]\nplaces = 9\n", "items.toml").value_or(ItemData{});
    Item item = contract::fullItem(1);
    const auto columns = ReceptionList::itemColumns();
    const auto masked = ReceptionList::row(item, data, way(false));
    CHECK(cellOf(columns, masked, "pickup_code").empty());
    CHECK(cellOf(columns, masked, "phone") == item.phone->masked());
    CHECK(cellOf(columns, masked, "waybill") == item.waybill);
    const auto full = ReceptionList::row(item, data, way(true));
    CHECK(cellOf(columns, full, "pickup_code") == item.pickupCode);
    CHECK(cellOf(columns, full, "handed_over_to") == "李秘书");
    CHECK(cellOf(columns, full, "cash") == "128.50");
    CHECK_FALSE(holdsIn(full, item.handedOver->strokes));
}

TEST_CASE("A plate is masked but for its beginning and its end", "[exchange]")
{
    CHECK(ReceptionList::maskedPlate("沪A12345") == "沪A****5");
    CHECK(ReceptionList::maskedPlate("AB1") == "AB1");
    CHECK(ReceptionList::maskedPlate("").empty());
}

TEST_CASE("Figures are tables that say what they count, with a bar for each row, and fit on paper", "[exchange]")
{
    SheetApplication::get();
    VisitStatistics visits{TimeZone::named("Asia/Shanghai").value(), std::chrono::minutes{5}};
    for (int number = 1; number <= 40; ++number) {
        Visit visit = contract::fullVisit(number);
        visit.voided.reset();
        visits.add(visit);
    }
    const auto tables = ReceptionFigures::of(visits);
    CHECK(tables.size() == 10);
    for (const FigureTable& table : tables) {
        INFO(table.key.toStdString());
        CHECK_FALSE(table.title.isEmpty());
        CHECK_FALSE(table.counted.isEmpty());
        CHECK((table.bars.empty() || table.bars.size() == table.rows.size()));
        for (const QStringList& row : table.rows) {
            CHECK(row.size() == table.columns.size());
        }
        CHECK(table.toTable().columns.size() == static_cast<std::size_t>(table.columns.size()));
    }
    CHECK(tables.front().rows.back() ==
          QStringList{QStringLiteral("Together"), QStringLiteral("40"), QStringLiteral("120")});
    const Sheet sheet = FigureTable::sheetOf(tables, QString::fromUtf8("锦绣花园"), QStringLiteral("Visits in figures"),
                                             QStringLiteral("2026-11-01"), QStringLiteral("2026-11-30"));
    const SheetLayout layout{sheet};
    CHECK(layout.pages() >= 1);
    CHECK(layout.text().contains(QStringLiteral("Most frequent purposes")));
    const ItemStatistics none{TimeZone::named("Asia/Shanghai").value(), contract::morning};
    CHECK(ReceptionFigures::of(none).size() == 6); // a period without anything
    CHECK(ReceptionFigures::of(VisitStatistics{TimeZone::named("Asia/Shanghai").value(), {}}).size() == 10);
}

} // namespace tst_ReceptionList
