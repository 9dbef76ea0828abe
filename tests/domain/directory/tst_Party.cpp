#include "contracts/DirectorySamples.h"
#include "domain/directory/DirectoryErrors.h"

#include <catch2/catch.hpp>

namespace tst_Party {

using namespace frontdesk;

namespace {

const PartyId partyId = contract::idOf<PartyId>(10'001);

std::vector<std::string> fieldsOf(const Result<Party>& party)
{
    REQUIRE_FALSE(party.has_value());
    CHECK(party.error().code == formInvalid);
    std::vector<std::string> fields;
    for (const Problem& problem : party.error().problems) {
        fields.push_back(problem.field);
    }
    return fields;
}

} // namespace

TEST_CASE("A form tells all its problems at once", "[directory]")
{
    PartyForm form;
    form.kind = "robot";
    form.tags = {"client", "friend"};
    form.plates = "沪A12345, x";
    form.initials = "——";
    form.note = std::string(mostPartyNote + 1, 'x');
    form.contacts = {{.kind = "mobile", .value = "12ab", .label = {}, .disclose = "ask"},
                     {.kind = "email", .value = "no at sign", .label = {}, .disclose = "always"}};
    form.places = {{.place = "3-1203", .relation = "ghost", .mayBeTold = std::string(300, 'x'), .disclose = "ask"}};
    CHECK(fieldsOf(Party::from(partyId, form)) ==
          std::vector<std::string>{"name", "party_kind", "tags", "plates", "note", "initials", "contacts.0.value",
                                   "contacts.1.disclose", "contacts.1.value", "places.0.may_be_told",
                                   "places.0.relation"});
}

TEST_CASE("What is typed decides what kind of number it is", "[directory]")
{
    PartyForm form;
    form.name = "王丽";
    form.contacts = {{.kind = "mobile", .value = "021 5888 1234", .label = "", .disclose = "never"},
                     {.kind = "phone", .value = "13800138000", .label = "", .disclose = "ask"},
                     {.kind = "mobile", .value = "8012", .label = "", .disclose = "ok"},
                     {.kind = "wechat", .value = "13800138000", .label = "", .disclose = "ask"},
                     {.kind = "mobile", .value = "  ", .label = "空", .disclose = "ask"},
                     {.kind = "mobile", .value = "+86 138-0013-8000", .label = "again", .disclose = "ask"}};
    const auto party = Party::from(partyId, form);
    REQUIRE(party.has_value());
    REQUIRE(party->contacts.size() == 4);
    CHECK(party->contacts[0].kind == ContactKind::Phone);
    CHECK(party->contacts[0].disclose == Disclose::Never);
    CHECK(party->contacts[1].kind == ContactKind::Mobile);
    CHECK(party->contacts[1].digits == "13800138000");
    CHECK(party->contacts[2].kind == ContactKind::Extension);
    CHECK(party->contacts[3].digits.empty());
    CHECK(party->contacts[1].masked() == "138****8000");
    CHECK(party->hasNumber("13800138000"));
    CHECK_FALSE(party->hasNumber(""));
}

TEST_CASE("Plates and initials are kept in one way of writing", "[directory]")
{
    PartyForm form;
    form.name = "李明";
    form.plates = "沪a·12345、浙B 88888；沪A12345";
    CHECK(fieldsOf(Party::from(partyId, form)) == std::vector<std::string>{"plates"}); // "浙B" alone is none
    form.plates = "沪a·12345、浙B-88888,沪A12345";
    form.initials = " L m ";
    const auto party = Party::from(partyId, form);
    REQUIRE(party.has_value());
    CHECK(party->plates == std::vector<std::string>{"沪A12345", "浙B88888"});
    CHECK(party->initials == "lm");
}

TEST_CASE("An image gives back the whole record", "[directory]")
{
    Party full = contract::fullParty(1);
    full.company = contract::idOf<PartyId>(10'009);
    full.version = 7;
    CHECK(Party::fromImage(imageOf(full)) == full);
    full.mergedInto = contract::idOf<PartyId>(10'008);
    full.voided = Voided{.at = contract::morning, .reason = "重复", .by = contract::idOf<StaffId>(7)};
    full.presence.reset();
    CHECK(Party::fromImage(imageOf(full)) == full);
    CHECK(Party::fromImage(imageOf(contract::plainParty(2))) == contract::plainParty(2));
    CHECK_FALSE(Party::fromImage({}).has_value());
}

TEST_CASE("A form shows the record and reads it back", "[directory]")
{
    Party full = contract::fullParty(1);
    full.places[0].number = "3-1203";
    const auto back = Party::from(full.id, full.toForm());
    REQUIRE(back.has_value());
    CHECK(back->toForm().contacts == full.toForm().contacts);
    CHECK(back->contacts == full.contacts);
    CHECK(back->tags == full.tags);
    CHECK(back->plates == full.plates);
    CHECK(back->role == full.role);
}

TEST_CASE("Somebody is found by name, room, number and plate, never by what is noted", "[directory]")
{
    Party full = contract::fullParty(1);
    full.places[0].number = "3栋1203";
    CHECK(searchText(full) == SearchText{.names = {"欧阳建国"},
                                         .texts = {"3栋1203", "3-1203", "沪A12345", "浙B88888"},
                                         .digits = {"13800138000", "02158881234"}});
    full.mergedInto = contract::idOf<PartyId>(10'008);
    CHECK(searchText(full) == SearchText{});
}

} // namespace tst_Party
