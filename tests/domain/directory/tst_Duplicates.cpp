#include "contracts/DirectorySamples.h"

#include <catch2/catch.hpp>

namespace tst_Duplicates {

using namespace frontdesk;
using contract::mobile;

namespace {

std::vector<Likeness> likeness(const Party& a, const Party& b)
{
    auto pinyin = PinyinReader::create();
    REQUIRE(pinyin.has_value());
    return Duplicates::between(a, nearSoundOf(pinyin->read(a.name)), b, nearSoundOf(pinyin->read(b.name)));
}

Party in1203(int number, std::string name)
{
    Party party = contract::plainParty(number, std::move(name));
    party.places = {PlaceLink{.place = contract::room(1, "").id}};
    return party;
}

using Why = std::vector<Likeness>;

} // namespace

TEST_CASE("Names that sound alike are near", "[directory]")
{
    auto pinyin = PinyinReader::create();
    REQUIRE(pinyin.has_value());
    const auto sound = [&](std::string_view name) { return nearSoundOf(pinyin->read(name)); };
    CHECK(sound("张伟") == "zan wei");
    CHECK(sound("章玮") == sound("张伟"));
    CHECK(sound("刘宁") == sound("刘林"));
    CHECK(sound("陈诗") == sound("陈思"));
    CHECK(sound("王伟") != sound("王梅"));
}

TEST_CASE("Two records may be one person", "[directory]")
{
    Party a = in1203(1, "张伟");
    Party b = in1203(2, "章玮");

    SECTION("when the names sound alike and the room is one")
    {
        CHECK(likeness(a, b) == Why{Likeness::NearNameAndPlace});
        b.name = "张伟";
        CHECK(likeness(a, b) == Why{Likeness::SameNameAndPlace});
    }
    SECTION("when one mobile number is theirs, whatever the names")
    {
        a = contract::plainParty(1, "张伟");
        b = contract::plainParty(2, "王丽");
        a.contacts = b.contacts = {mobile("13800138000")};
        CHECK(likeness(a, b) == Why{Likeness::SamePhone});
    }
    SECTION("when a landline is theirs only under one name")
    {
        a = contract::plainParty(1, "张伟");
        b = contract::plainParty(2, "王丽");
        a.contacts = b.contacts = {Contact{.kind = ContactKind::Phone, .value = "021", .digits = "02158881234"}};
        CHECK(likeness(a, b).empty());
        b.name = "张玮";
        CHECK(likeness(a, b) == Why{Likeness::SamePhone});
    }
    SECTION("and never when somebody said apart, one is out of use, or one is a company")
    {
        b.distinctFrom = {a.id};
        CHECK(likeness(a, b).empty());
        b.distinctFrom.clear();
        b.kind = PartyKind::Company;
        CHECK(likeness(a, b).empty());
        b.kind = PartyKind::Person;
        b.mergedInto = a.id;
        CHECK(likeness(a, b).empty());
        b.mergedInto.reset();
        CHECK(likeness(a, a).empty());
        b.places.clear();
        CHECK(likeness(a, b).empty());
    }
    SECTION("extensions say nothing")
    {
        a = contract::plainParty(1, "张伟");
        b = contract::plainParty(2, "张伟");
        a.contacts = b.contacts = {Contact{.kind = ContactKind::Extension, .value = "8012", .digits = "8012"}};
        CHECK(likeness(a, b).empty());
    }
}

} // namespace tst_Duplicates
