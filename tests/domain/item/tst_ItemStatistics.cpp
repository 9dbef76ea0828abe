#include "domain/item/ItemStatistics.h"

#include "contracts/ItemSamples.h"

#include <catch2/catch.hpp>

namespace tst_ItemStatistics {

using namespace frontdesk;
using contract::morning;
using contract::plainItem;
using namespace std::chrono_literals;

TEST_CASE("Things are counted by kind and day, and voided ones nowhere", "[item]")
{
    ItemStatistics all{TimeZone::named("Asia/Shanghai").value(), morning + 48h};
    all.add(plainItem(1));
    Item item = plainItem(2);
    item.kind = "mail";
    item.handedOver = ItemHandover{.at = item.receivedAt + 1h, .toWhom = "x", .consent = "standing"};
    all.add(item);
    item = plainItem(3);
    item.returnedAt = item.receivedAt + 2h;
    all.add(item);
    item.voided = Voided{.at = morning, .reason = "x", .by = {}};
    all.add(item);
    CHECK(all.all().all == 3);
    CHECK(all.all().open == 1);
    CHECK(all.all().handedOver == 1);
    CHECK(all.all().returned == 1);
    REQUIRE(all.byKind().size() == 2);
    CHECK(all.byKind().at("parcel").all == 2);
    CHECK(all.byKind().at("mail").handedOver == 1);
    CHECK(all.byDay().size() == 1);
    CHECK(all.byProxy() == 1);
}

TEST_CASE("Telling and handing over are timed for what comes in for somebody alone", "[item]")
{
    ItemStatistics all{TimeZone::named("Asia/Shanghai").value(), morning + 48h};
    Item item = plainItem(1);
    item.notifiedAt = item.receivedAt + 10min;
    item.handedOver = ItemHandover{.at = item.receivedAt + 26h, .toWhom = "x"};
    all.add(item);
    all.add(plainItem(2));
    for (const char* const kind : {"umbrella", "fax", "lost"}) {
        item.kind = kind;
        all.add(item);
    }
    item.kind = "parcel";
    item.outgoing = true;
    all.add(item);
    CHECK(all.told() == Spread{1, 10min, 10min});
    CHECK(all.held() == Spread{1, 26h, 26h});
    CHECK(all.neverTold() == 1);
    CHECK(all.lent() == 1);
    CHECK(all.lentOut() == 0);
}

TEST_CASE("Overdue is what stands there after its time, late what went after it, and addressees are counted", "[item]")
{
    ItemStatistics all{TimeZone::named("Asia/Shanghai").value(), morning + 48h};
    Item item = plainItem(1);
    item.dueAt = morning + 24h;
    item.company = "晨曦科技";
    item.addressee = "王芳";
    all.add(item);
    item.returnedAt = morning + 30h;
    item.company.clear();
    all.add(item);
    item.returnedAt = morning + 3h;
    item.addressee.clear();
    item.place = "3-1203";
    all.add(item);
    CHECK(all.overdue() == 1);
    CHECK(all.late() == 1);
    using Counts = std::vector<std::pair<std::string, int>>;
    CHECK(greatestOf(all.addressees(), 9) == Counts{{"3-1203", 1}, {"晨曦科技", 1}, {"王芳", 1}});
}

} // namespace tst_ItemStatistics
