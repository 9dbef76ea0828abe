#pragma once

#include "contracts/DirectorySamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/directory/DirectoryErrors.h"

namespace frontdesk::contract {

inline Result<void> addParty(StoreUnderTest& store, const Party& party)
{
    return store.write([&](UnitOfWork& uow) {
        return uow.directory().add(party).and_then([&] { return uow.audit().append(entryFor(refOf(party), 1)); });
    });
}

inline Result<Party> updateParty(StoreUnderTest& store, const Party& party)
{
    return writeValue<Party>(store, [&](UnitOfWork& uow) {
        return uow.directory().update(party).and_then([&](const Party& stored) {
            return uow.audit().append(entryFor(refOf(party), stored.version)).map([&] { return stored; });
        });
    });
}

inline Result<void> addPlace(StoreUnderTest& store, const PlaceRecord& place)
{
    return store.write([&](UnitOfWork& uow) {
        return uow.directory().addPlace(place).and_then([&] { return uow.audit().append(entryFor(refOf(place), 1)); });
    });
}

inline Result<PlaceRecord> updatePlace(StoreUnderTest& store, const PlaceRecord& place)
{
    return writeValue<PlaceRecord>(store, [&](UnitOfWork& uow) {
        return uow.directory().updatePlace(place).and_then([&](const PlaceRecord& stored) {
            return uow.audit().append(entryFor(refOf(place), stored.version)).map([&] { return stored; });
        });
    });
}

inline void directoryRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    const auto find = [&](PartyId id) {
        return readValue<Party>(*store, [=](const ReadView& view) { return view.directory().find(id); });
    };
    using Ids = std::vector<std::int64_t>;
    const auto list = [&](auto&& ask) {
        Ids ids;
        const auto found =
            readValue<std::vector<Party>>(*store, [&](const ReadView& view) { return ask(view.directory()); });
        REQUIRE(found.has_value());
        for (const Party& party : *found) {
            ids.push_back(party.id.value());
        }
        return ids;
    };

    SECTION("somebody comes back as entered, with the numbers of the places and the company's name")
    {
        REQUIRE(addPlace(*store, room(1, "3-1203")).has_value());
        Party company = plainParty(1, "永安贸易");
        company.kind = PartyKind::Company;
        REQUIRE(addParty(*store, company).has_value());
        Party full = fullParty(2);
        full.company = company.id;
        REQUIRE(addParty(*store, full).has_value());
        full.companyName = "永安贸易";
        full.places[0].number = "3-1203";
        CHECK(find(full.id).value() == full);
        CHECK(find(company.id).value() == company);
        CHECK(find(idOf<PartyId>(9)).error().code == recordNotFound);
    }
    SECTION("adding the same content twice is one add, other content is a conflict")
    {
        REQUIRE(addParty(*store, plainParty(1)).has_value());
        REQUIRE(addParty(*store, plainParty(1)).has_value());
        const auto other = addParty(*store, plainParty(1, "王莉"));
        REQUIRE_FALSE(other.has_value());
        CHECK(other.error().code == recordConflict);
    }
    SECTION("a change replaces every field and counts the version, a late one is a conflict")
    {
        REQUIRE(addPlace(*store, room(1, "3-1203")).has_value());
        REQUIRE(addParty(*store, fullParty(1)).has_value());
        Party after = plainParty(1, "欧阳");
        after.voided = Voided{.at = morning, .reason = "重复", .by = idOf<StaffId>(77)};
        const auto stored = updateParty(*store, after);
        REQUIRE(stored.has_value());
        CHECK(stored->version == 2);
        after.version = 2;
        CHECK(find(after.id).value() == after);

        after.version = 1;
        CHECK(updateParty(*store, after).error().code == recordConflict);
        CHECK(updateParty(*store, plainParty(5)).error().code == recordNotFound);
    }
    SECTION("who is found by number, plate, name and place is in use")
    {
        REQUIRE(addPlace(*store, room(1, "3-1203")).has_value());
        REQUIRE(addParty(*store, fullParty(1)).has_value());
        Party second = plainParty(2, "欧阳建国");
        second.contacts = {mobile("+86 138 0013 8000")};
        second.plates = {"沪A12345"};
        REQUIRE(addParty(*store, second).has_value());
        Party gone = fullParty(3);
        gone.voided = Voided{.at = morning, .reason = "搬走", .by = {}};
        REQUIRE(addParty(*store, gone).has_value());
        Party merged = fullParty(4);
        merged.mergedInto = second.id;
        REQUIRE(addParty(*store, merged).has_value());

        CHECK(list([](auto& in) { return in.byPhone("13800138000", 9); }) == Ids{10001, 10002});
        CHECK(list([](auto& in) { return in.byPhone("13800138000", 1); }) == Ids{10001});
        CHECK(list([](auto& in) { return in.byPhone("02158881234", 9); }) == Ids{10001});
        CHECK(list([](auto& in) { return in.byPhone("", 9); }) == Ids{});
        CHECK(list([](auto& in) { return in.byPlate("沪A12345"); }) == Ids{10001, 10002});
        CHECK(list([](auto& in) { return in.named("欧阳建国", 9); }) == Ids{10001, 10002});
        CHECK(list([](auto& in) { return in.named("欧阳", 9); }) == Ids{});
        CHECK(list([](auto& in) { return in.ofPlace(room(1, "").id); }) == Ids{10001});
        CHECK(list([](auto& in) { return in.newest(9); }) == Ids{10002, 10001});
        CHECK(list([](auto& in) { return in.newest(1); }) == Ids{10002});
        CHECK(list([&](auto& in) { return in.mergedInto(second.id); }) == Ids{10004});
        CHECK(readValue<std::int64_t>(*store, [](const ReadView& view) { return view.directory().count(); }).value() ==
              2);
        CHECK(readValue<std::vector<PartyId>>(*store, [](const ReadView& view) {
                  return view.directory().linkedTo(room(1, "").id);
              }).value() == std::vector{idOf<PartyId>(10001), idOf<PartyId>(10003), idOf<PartyId>(10004)});
    }
    SECTION("colleagues come by name and are found by their initials")
    {
        const auto colleague = [](int number, std::string name, std::string initials) {
            Party party = plainParty(number, std::move(name));
            party.role = PartyRole::Colleague;
            party.initials = std::move(initials);
            return party;
        };
        for (const Party& party : {colleague(1, "b", "lm"), colleague(2, "a", "lm"), colleague(3, "c", "zs")}) {
            REQUIRE(addParty(*store, party).has_value());
        }
        Party tenant = plainParty(4, "d");
        tenant.initials = "lm";
        REQUIRE(addParty(*store, tenant).has_value());
        CHECK(list([](auto& in) { return in.colleagues(); }) == Ids{10002, 10001, 10003});
        CHECK(list([](auto& in) { return in.byInitials("lm"); }) == Ids{10002, 10001});
        CHECK(list([](auto& in) { return in.byInitials("l"); }) == Ids{});
    }
    SECTION("who belongs to a company belongs to the one it was merged into")
    {
        Party one = plainParty(1, "永安");
        one.kind = PartyKind::Company;
        Party other = plainParty(2, "永安贸易");
        other.kind = PartyKind::Company;
        REQUIRE(addParty(*store, one).has_value());
        REQUIRE(addParty(*store, other).has_value());
        Party member = plainParty(3, "李明");
        member.company = one.id;
        REQUIRE(addParty(*store, member).has_value());
        one.mergedInto = other.id;
        REQUIRE(updateParty(*store, one).has_value());
        CHECK(list([&](auto& in) { return in.ofCompany(other.id); }) == Ids{10003});
        CHECK(find(member.id)->companyName == "永安贸易");
    }
    SECTION("pairs that look alike come newest first, without those said apart")
    {
        REQUIRE(addPlace(*store, room(1, "3-1203")).has_value());
        const auto in1203 = [](int number, std::string name) {
            Party party = plainParty(number, std::move(name));
            party.places = {PlaceLink{.place = room(1, "").id}};
            return party;
        };
        Party apart = in1203(5, "张伟");
        apart.distinctFrom = {idOf<PartyId>(10001), idOf<PartyId>(10002)};
        Party sameNumber = plainParty(3, "赵六");
        sameNumber.contacts = {mobile("13900139000")};
        Party alsoNumber = plainParty(4, "孙七");
        alsoNumber.contacts = {mobile("13900139000")};
        for (const Party& party : {in1203(1, "张伟"), in1203(2, "章玮"), sameNumber, alsoNumber, apart}) {
            REQUIRE(addParty(*store, party).has_value());
        }
        const auto pairs = [&](int most) {
            std::vector<std::pair<std::int64_t, std::int64_t>> ids;
            const auto found = readValue<std::vector<DuplicatePair>>(
                *store, [=](const ReadView& view) { return view.directory().possibleDuplicates(most); });
            REQUIRE(found.has_value());
            for (const DuplicatePair& pair : *found) {
                ids.emplace_back(pair.first.id.value(), pair.second.id.value());
                CHECK_FALSE(pair.why.empty());
            }
            return ids;
        };
        using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;
        CHECK(pairs(9) == Pairs{{10003, 10004}, {10001, 10002}});
        CHECK(pairs(1) == Pairs{{10003, 10004}});
    }
    SECTION("a place is found however its number is written, and two of one number are refused")
    {
        REQUIRE(addPlace(*store, room(1, "3-1203")).has_value());
        const auto placeOf = [&](std::string typed) {
            return readValue<std::optional<PlaceRecord>>(
                       *store, [=](const ReadView& view) { return view.directory().placeOf(typed); })
                .value();
        };
        CHECK(placeOf("3号楼1203室") == room(1, "3-1203"));
        CHECK_FALSE(placeOf("3-1204").has_value());
        CHECK(addPlace(*store, room(2, "3栋1203")).error().code == directoryPlaceTaken);
        REQUIRE(addPlace(*store, room(3, "3-1204")).has_value());
        CHECK(updatePlace(*store, room(3, "3-1203")).error().code == directoryPlaceTaken);

        PlaceRecord voided = room(1, "3-1203");
        voided.voided = Voided{.at = morning, .reason = "打通", .by = {}};
        voided.note = "并入 3-1204";
        voided.kind = PlaceKind::Shop;
        REQUIRE(updatePlace(*store, voided).has_value());
        CHECK_FALSE(placeOf("3-1203").has_value());
        REQUIRE(addPlace(*store, room(2, "3栋1203")).has_value());
        voided.version = 2;
        CHECK(readValue<PlaceRecord>(*store, [&](const ReadView& view) {
                  return view.directory().findPlace(voided.id);
              }).value() == voided);
        CHECK(updatePlace(*store, room(1, "3-9999")).error().code == recordConflict);
        CHECK(updatePlace(*store, room(8, "3-8888")).error().code == recordNotFound);
    }
    SECTION("the neighbours are the same door one floor up and down")
    {
        for (const auto& [number, text] :
             {std::pair{1, "3-1103"}, {2, "3-1203"}, {3, "3-1303"}, {4, "3-1204"}, {5, "4-1303"}, {6, "3-1403"}}) {
            REQUIRE(addPlace(*store, room(number, text)).has_value());
        }
        const auto near = readValue<std::vector<PlaceRecord>>(
            *store, [](const ReadView& view) { return view.directory().neighboursOf(room(2, "3-1203")); });
        CHECK(near.value() == std::vector{room(3, "3-1303"), room(1, "3-1103")});
    }
    SECTION("an import is kept with its rows and taken back once")
    {
        const DirectoryImport import{.id = idOf<DirectoryImportId>(500),
                                     .at = morning,
                                     .by = idOf<StaffId>(77),
                                     .source = "业主.xlsx",
                                     .rows = {{.record = {RecordKind::Party, 1}, .version = 1, .added = true},
                                              {.record = {RecordKind::Place, 2}, .version = 4}}};
        REQUIRE(store->write([&](UnitOfWork& uow) { return uow.directory().addImport(import); }).has_value());
        const auto found = [&](std::int64_t id) {
            return readValue<DirectoryImport>(
                *store, [=](const ReadView& view) { return view.directory().findImport(idOf<DirectoryImportId>(id)); });
        };
        CHECK(found(500).value() == import);
        CHECK(found(501).error().code == directoryImportGone);
        const auto revert = [&] {
            return store->write([&](UnitOfWork& uow) { return uow.directory().markReverted(import.id, morning); });
        };
        REQUIRE(revert().has_value());
        CHECK(found(500)->revertedAt == morning);
        CHECK(revert().error().code == directoryImportGone);
        const auto listed = readValue<std::vector<DirectoryImport>>(
            *store, [](const ReadView& view) { return view.directory().imports(5); });
        REQUIRE(listed->size() == 1);
        CHECK(listed->front().source == import.source);
        CHECK(listed->front().rows.empty());
    }
}

} // namespace frontdesk::contract
