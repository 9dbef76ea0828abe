#include "contracts/ItemSamples.h"
#include "domain/item/ItemCourse.h"
#include "domain/item/ItemGates.h"
#include "domain/item/ItemWords.h"
#include "rules/Vocabulary.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace tst_ItemCourse {

using namespace frontdesk;
using namespace std::chrono_literals;
using contract::morning;
using contract::plainItem;

TEST_CASE("A third person is anybody but the addressee, however the label masks the name", "[item]")
{
    const auto third = [](const char* addressee, const char* toWhom) {
        Item item = plainItem(1);
        item.addressee = addressee;
        return ItemCourse::isThirdPerson(item, toWhom);
    };
    CHECK_FALSE(third("王芳", "王芳"));
    CHECK_FALSE(third("王芳", " 王 芳 "));
    CHECK_FALSE(third("Wang Fang", "WANG FANG"));
    CHECK(third("王芳", "王方"));
    CHECK_FALSE(third("王*", "王芳"));
    CHECK_FALSE(third("王＊＊", "王芳"));
    CHECK_FALSE(third("王*芳", "王小芳"));
    CHECK(third("王*", "李芳"));
    CHECK(third("王*", "王")); // a star stands for something
    CHECK_FALSE(third("", "李雷"));
    CHECK_FALSE(third("王芳", "")); // nobody yet
    CHECK_FALSE(third(std::string(60, '*').c_str(), "a"));
    std::string mask;
    for (int pair = 0; pair < 30; ++pair) {
        mask += "*a";
    }
    CHECK(third((mask + "b").c_str(), std::string(64, 'a').c_str())); // and no mask takes long
}

TEST_CASE("What goes out, is a fax or was found by somebody has no third person", "[item]")
{
    Item item = plainItem(1);
    item.addressee = "王芳";
    item.outgoing = true;
    CHECK_FALSE(ItemCourse::isThirdPerson(item, "快递员"));
    item.outgoing = false;
    item.kind = "fax";
    CHECK_FALSE(ItemCourse::isThirdPerson(item, "快递员"));
}

TEST_CASE("What to do next follows from kind and state", "[item]")
{
    Item item = plainItem(1);
    CHECK(ItemCourse::next(item) == ItemStep::HandOver); // nobody is known who could be told
    item.place = "3-1203";
    CHECK(ItemCourse::next(item) == ItemStep::Tell);
    item.notifiedAt = morning;
    CHECK(ItemCourse::next(item) == ItemStep::HandOver);
    item.outgoing = true;
    item.notifiedAt.reset();
    CHECK(ItemCourse::next(item) == ItemStep::HandOver);
    item.handedOver = ItemHandover{.at = morning, .toWhom = "x"};
    CHECK(ItemCourse::next(item) == ItemStep::Nothing);
    Item lent = plainItem(2);
    lent.kind = "wheelchair";
    CHECK(ItemCourse::next(lent) == ItemStep::GiveBack);
}

TEST_CASE("A fax is sent once its number was confirmed", "[item]")
{
    Item fax = plainItem(1);
    fax.kind = "fax";
    fax.addressee = "王芳";
    CHECK(ItemCourse::next(fax) == ItemStep::Send);
    const auto early = ItemCourse::handOver(fax, {.toWhom = "王芳"}, {}, {}, morning);
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().code == itemFaxUnconfirmed);
    const auto sent = ItemCourse::handOver(fax, {.toWhom = "王芳", .consentAsked = true}, {}, {}, morning);
    REQUIRE(sent.has_value());
    CHECK(sent->handedOver->consent == consentConfirmed);
}

TEST_CASE("Handing over wants to know who takes it", "[item]")
{
    const auto done = ItemCourse::handOver(plainItem(1), {.toWhom = "  "}, {}, {}, morning);
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == itemNeedsReceiver);
    const auto tooLong = ItemCourse::handOver(plainItem(1), {.toWhom = std::string(65, 'x')}, {}, {}, morning);
    REQUIRE_FALSE(tooLong.has_value());
    CHECK(tooLong.error().problems.front().code == fieldTooLong);
}

TEST_CASE("An authorisation covers what everything that it names fits", "[item]")
{
    Item item = plainItem(1);
    item.addressee = "王芳";
    item.company = "Dawn Ltd";
    item.place = "3-1203";
    ProxyConsent consent = contract::plainProxyConsent(1);
    consent.company = "DAWN LTD";
    CHECK(consent.covers(item, consent.givenAt));
    CHECK_FALSE(consent.covers(item, consent.givenAt - 1s));
    consent.place = "3栋1203室";
    CHECK(consent.covers(item, consent.givenAt));
    consent.addressee = "李雷";
    CHECK_FALSE(consent.covers(item, consent.givenAt));
}

TEST_CASE("A form gives every problem at once, and comes back as it was typed", "[item]")
{
    const auto bad = Item::from(plainItem(1).id, {.kind = "horse", .cod = "-5", .phone = "12ab"}, morning);
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().problems.size() == 3);
    CHECK(Item::from(plainItem(1).id, {}, morning).error().problems.front().code == fieldRequired);
    ItemForm form{.kind = "parcel",
                  .sender = "A",
                  .carrier = "sf",
                  .waybill = "SF1",
                  .pickupCode = "9-1",
                  .cod = "128.50",
                  .damaged = "1",
                  .outgoing = "1",
                  .addressee = "B",
                  .company = "C",
                  .place = "3-1203",
                  .phone = "13800138000",
                  .description = "D",
                  .shelf = "A01",
                  .fault = "E",
                  .accessories = "F",
                  .condition = "G",
                  .faxNumber = "021",
                  .address = "H"};
    const auto item = Item::from(plainItem(1).id, form, morning);
    REQUIRE(item.has_value());
    form.phone = "138 0013 8000"; // as numbers are written
    CHECK(item->toForm() == form);
    RecordImage image;
    form.writeTo(image, "form.");
    CHECK(ItemForm::readFrom(image, "form.") == form);
    CHECK(form.field("recipient") == "B");
    CHECK(form.field("device") == "D");
    CHECK((ItemForm{.kind = "parcel", .company = "C"}).field("addressee") == "C");
    CHECK_FALSE(ItemForm::has("signed_by"));
}

TEST_CASE("Nothing of an item's image is lost, and no field of it is the same for two items", "[item]")
{
    const RecordImage full = imageOf(contract::fullItem(1));
    const RecordImage plain = imageOf(plainItem(1));
    for (const auto& [name, value] : full.fields()) {
        INFO(name);
        CHECK((plain.get(name) != value || name == "id" || name == "version" || name == "received_at"));
    }
}

TEST_CASE("Days held are whole days, and never negative", "[item]")
{
    const Item item = plainItem(1);
    CHECK(ItemGates::daysHeld(item, item.receivedAt + 23h) == 0);
    CHECK(ItemGates::daysHeld(item, item.receivedAt + 24h) == 1);
    CHECK(ItemGates::daysHeld(item, item.receivedAt - 48h) == 0);
}

TEST_CASE("The moments, facts, fields and limits of items are the vocabulary's", "[item]")
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    const auto vocabulary = Vocabulary::read(text.str(), path);
    REQUIRE(vocabulary.has_value());
    for (const std::string& name : vocabulary->momentNames()) {
        const bool ours =
            std::find(moment::itemMoments.begin(), moment::itemMoments.end(), name) != moment::itemMoments.end();
        INFO(name);
        CHECK(ours == name.starts_with("item."));
        CHECK((!ours || !vocabulary->moment(name)->planned));
    }
    const FactWord* const kind = vocabulary->fact("item_kind");
    REQUIRE(kind != nullptr);
    CHECK_FALSE(kind->planned);
    CHECK(std::vector<std::string_view>{kind->values.begin(), kind->values.end()} ==
          std::vector<std::string_view>{itemKinds.begin(), itemKinds.end()});
    const Facts facts = ItemGates::factsOf("parcel", 3, true);
    for (const char* const name : {"item_kind", "owner_consent", "days_held"}) {
        INFO(name);
        CHECK(facts.find(name) != nullptr);
        CHECK(vocabulary->fact(name) != nullptr);
    }
    for (const ItemText& each : itemTexts) {
        INFO(each.name);
        CHECK(vocabulary->field(each.name) != nullptr);
        CHECK(ItemForm::has(each.name));
    }
    for (const char* const name : {"phone", "cod", "damaged", "outgoing", "item_kind", "given_by", "signed_by"}) {
        INFO(name);
        CHECK(vocabulary->field(name) != nullptr);
    }
    CHECK(vocabulary->limit("item_days") != nullptr);
    CHECK(vocabulary->limit("loan_hours") != nullptr);
    for (const char* const name : {"addressee", "count", "shelves", "codes"}) {
        INFO(name);
        CHECK(vocabulary->slot(name) != nullptr);
    }
}

} // namespace tst_ItemCourse
