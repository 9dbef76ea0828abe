#include "contracts/ItemSamples.h"
#include "domain/item/ItemData.h"
#include "domain/item/NoticeText.h"
#include "domain/item/ParcelBatch.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace tst_ParcelBatch {

using namespace frontdesk;

namespace {

ItemData shippedData()
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/items.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    return ItemData::read(text.str(), path).value();
}

std::vector<KnownAddressee> house()
{
    return {{.name = "王芳", .company = "晨曦科技", .place = "18-01", .phone = "13800138000"},
            {.name = "赵敏", .company = "晨曦科技", .place = "18-01", .phone = "13900139000"},
            {.name = "李雷", .place = "3-1203", .phone = "13700137001"},
            {.name = "韩梅", .place = "3-1103", .phone = "13600136002"}};
}

} // namespace

TEST_CASE("A carrier is told by how the waybill begins, the longest beginning first", "[item]")
{
    const ItemData data = shippedData();
    CHECK(data.carrierOf("SF1234567890123") == "sf");
    CHECK(data.carrierOf("sf1234567890123") == "sf");
    CHECK(data.carrierOf("JDVA00123456789") == "jd");
    CHECK(data.carrierOf("YT8812345678901") == "yto");
    CHECK(data.carrierOf("78123456789012") == "zto");
    CHECK(data.carrierOf("781234567890123456") == ""); // digits are told by their number too
    CHECK(data.carrierOf("SF") == "");
    CHECK(data.carrierOf("") == "");
    CHECK(data.carrierOf("XX123") == "");
    REQUIRE(data.carrier("sf") != nullptr);
    CHECK(data.carrier("sf")->name.zh == "顺丰");
    CHECK(data.carrier("nobody") == nullptr);
}

TEST_CASE("A list of carriers or shelves that is broken says where", "[item]")
{
    const std::string toml = GENERATE("format = 1", "[[carrier]]\nword = \"sf\"\n[shelves]\nrows = [\"A\"]\nplaces = 2",
                                      "[[carrier]]\nword = \"sf\"\nzh = \"a\"\nen = \"b\"\nbegins = [3]\n",
                                      "[[carrier]]\nword = \"sf\"\nzh = \"a\"\nen = \"b\"\nbegins = [\"SF\"]\n"
                                      "[shelves]\nrows = []\nplaces = 2",
                                      "[[carrier]]\nword = \"sf\"\nzh = \"a\"\nen = \"b\"\nbegins = [\"SF\"]\n"
                                      "[shelves]\nrows = [\"A\"]\nplaces = 0");
    const auto data = ItemData::read(toml, "items.toml");
    REQUIRE_FALSE(data.has_value());
    CHECK(data.error().code == itemDataBad);
    CHECK(data.error().place.has_value());
}

TEST_CASE("The first free place on the shelves is given, and there is always one", "[item]")
{
    const ItemData data = ItemData::read("[[carrier]]\nword = \"sf\"\nzh = \"a\"\nen = \"b\"\nbegins = [\"SF\"]\n"
                                         "[shelves]\nrows = [\"A\", \"B\"]\nplaces = 2",
                                         "items.toml")
                              .value();
    std::set<std::string, std::less<>> taken;
    std::vector<std::string> given;
    for (int time = 0; time < 6; ++time) {
        given.push_back(data.freeShelf(taken));
        taken.insert(given.back());
    }
    CHECK(given == std::vector<std::string>{"A01", "A02", "B01", "B02", "B03", "B04"});
    taken.erase("A02");
    CHECK(data.freeShelf(taken) == "A02");
}

TEST_CASE("A scan begins a parcel with its carrier and a shelf, and a second scan of it chooses it", "[item]")
{
    const ItemData data = shippedData();
    ParcelBatch batch{data, house(), {"A01"}};
    CHECK(batch.scan("SF1234567890123") == ParcelBatch::Scanned::Added);
    CHECK(batch.scan("JDVA1") == ParcelBatch::Scanned::Added);
    CHECK(batch.total() == 2);
    CHECK(batch.parcels()[0].form.shelf == "A02");
    CHECK(batch.parcels()[1].form.shelf == "A03");
    CHECK(batch.parcels()[1].form.carrier == "jd");
    CHECK(batch.carrier().empty()); // two carriers
    CHECK(batch.scan("SF1234567890123") == ParcelBatch::Scanned::Again);
    CHECK(batch.total() == 2);
    CHECK(batch.chosen() == std::optional<std::size_t>{0});
    CHECK(batch.unknown() == 2); // and may stay so
    REQUIRE(batch.remove());
    CHECK(batch.carrier() == "jd");
    batch.addWithout();
    CHECK(batch.parcels().back().form.shelf == "A02"); // free again
    CHECK(batch.parcels().back().form.waybill.empty());
}

TEST_CASE("A room, a name, a company or the last digits say for whom a parcel is", "[item]")
{
    const ItemData data = shippedData();
    ParcelBatch batch{data, house(), {}};
    const auto formOf = [&](const char* typed) {
        batch.scan("SF9" + std::to_string(batch.total()));
        batch.setAddressee(typed);
        return batch.parcels().back().form;
    };
    CHECK(formOf("3-1203").addressee == "李雷");
    CHECK(formOf("李雷").place == "3-1203");
    CHECK(formOf("1203").addressee == "李雷");
    CHECK(formOf("203").addressee == "李雷");
    CHECK(formOf("6002").addressee == "韩梅"); // of a phone
    CHECK(formOf("03").place == "03");         // two rooms end so: it stands as typed
    CHECK(formOf("03").addressee.empty());
    CHECK(formOf("1801").company == "晨曦科技");
    CHECK(formOf("1801").addressee.empty()); // two people share the room: it is the company's
    CHECK(formOf("晨曦科技").place == "18-01");
    CHECK(formOf("王*").addressee == "王*");
    CHECK(formOf("").field("addressee").empty());
    CHECK(batch.unknown() == 1);
}

TEST_CASE("The addressee before is taken again, and flags are turned", "[item]")
{
    const ItemData data = shippedData();
    ParcelBatch batch{data, house(), {}};
    batch.scan("SF1");
    CHECK_FALSE(batch.repeatAddressee());
    batch.setAddressee("3-1203");
    batch.scan("SF2");
    REQUIRE(batch.repeatAddressee());
    CHECK(batch.parcels()[1].form.addressee == "李雷");
    batch.toggleDamaged();
    batch.setCod(" 12.5 ");
    batch.setPickupCode("6-1");
    CHECK(batch.parcels()[1].form.damaged == "1");
    CHECK(batch.parcels()[1].form.cod == "12.5");
    CHECK(batch.parcels()[1].form.pickupCode == "6-1");
    CHECK(batch.parcels()[0].form.damaged.empty());
    batch.toggleDamaged();
    CHECK(batch.parcels()[1].form.damaged.empty());
}

TEST_CASE("A notice is one for a company or a room, in the pack's words", "[item]")
{
    Item first = contract::plainItem(1);
    first.company = "晨曦科技";
    first.addressee = "王芳";
    first.shelf = "A01";
    Item second = contract::plainItem(2);
    second.company = "晨曦科技";
    second.addressee = "赵敏";
    second.shelf = "A02";
    Item room = contract::plainItem(3);
    room.place = "3-1203";
    room.shelf = "A03";
    room.pickupCode = "6-1";
    const auto groups = NoticeText::groups({first, room, contract::plainItem(4), second});
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].name == "晨曦科技");
    CHECK(groups[0].items.size() == 2);
    CHECK(NoticeText::groupOf(second, {first, room, second}) ==
          NoticeText::Group{.name = "晨曦科技", .items = {first, second}});

    Pack pack{.id = "base", .title = {}, .version = "1"};
    pack.phrases.push_back({.head = {.id = "item-notice", .pack = "base"},
                            .category = {},
                            .say = {"{addressee}: {count}.", "{shelves}.", "{codes}.", "{unit}"}});
    const RuleBook book = RuleBook::compile({pack});
    CHECK(NoticeText::words(book, groups[0], {}) == "晨曦科技: 2.A01, A02.");
    CHECK(NoticeText::words(book, groups[1], {{"unit", "Lakeside"}}) == "3-1203: 1.A03.6-1.Lakeside");
    CHECK(NoticeText::words(RuleBook::compile({}), groups[0], {}).empty());
}

TEST_CASE("A batch comes back from its draft, and a shelf that was taken meanwhile is another one", "[item]")
{
    const ItemData data = shippedData();
    ParcelBatch batch{data, house(), {}};
    batch.scan("SF1");
    batch.setAddressee("3-1203");
    batch.scan("SF2");
    batch.toggleDamaged();
    RecordImage image;
    batch.writeTo(image, "batch.");
    ParcelBatch back{data, house(), {}};
    back.readFrom(image, "batch.");
    CHECK(back.parcels() == batch.parcels());
    CHECK(back.chosen() == batch.chosen());
    ParcelBatch later{data, house(), {"A01"}};
    later.readFrom(image, "batch.");
    CHECK(later.parcels()[0].form.shelf == "A02");
    CHECK(later.parcels()[1].form.shelf == "A03");
    ParcelBatch nothing{data, house(), {}};
    nothing.readFrom({}, "batch.");
    CHECK(nothing.total() == 0);
}

} // namespace tst_ParcelBatch
