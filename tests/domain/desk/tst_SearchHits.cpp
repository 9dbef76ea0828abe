#include "contracts/CallRepositoryContract.h"
#include "contracts/DirectorySamples.h"
#include "contracts/ItemSamples.h"
#include "contracts/MatterSamples.h"
#include "contracts/PromiseRepositoryContract.h"
#include "contracts/SlipSamples.h"
#include "domain/desk/SearchHits.h"
#include "domain/item/ItemRepository.h"
#include "domain/matter/MatterRepository.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_SearchHits {

using namespace frontdesk;

namespace {

void keep(InMemoryStore& store, const Call& call)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.calls()
            .add(call)
            .and_then([&] { return uow.search().put(contract::refOf(call), std::nullopt, searchText(call)); })
            .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(call), 1)); });
    }));
}

void keep(InMemoryStore& store, const Promise& promise)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.promises().add(promise).and_then(
            [&] { return uow.audit().append(contract::entryFor(contract::refOf(promise), 1)); });
    }));
}

void keep(InMemoryStore& store, const Matter& matter)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.matters()
            .add(matter)
            .and_then([&] { return uow.search().put(contract::refOf(matter), std::nullopt, searchText(matter)); })
            .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(matter), 1)); });
    }));
}

void keep(InMemoryStore& store, const PlaceRecord& place)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.directory()
            .addPlace(place)
            .and_then([&] { return uow.search().put(contract::refOf(place), std::nullopt, searchText(place)); })
            .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(place), 1)); });
    }));
}

void keep(InMemoryStore& store, const Party& party)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.directory()
            .add(party)
            .and_then([&] { return uow.directory().find(party.id); })
            .and_then([&](const Party& stored) {
                return uow.search().put(contract::refOf(party), std::nullopt, searchText(stored));
            })
            .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(party), 1)); });
    }));
}

std::vector<SearchHit> hitsOf(InMemoryStore& store, const std::vector<RecordRef>& records)
{
    std::optional<std::vector<SearchHit>> hits;
    REQUIRE(store.readNow([&](const ReadView& view) {
        return SearchHits::of(view, records).map([&](const std::vector<SearchHit>& read) { hits = read; });
    }));
    return hits.value();
}

/// What stands in the search's list for the typed words.
std::vector<RecordRef> found(InMemoryStore& store, std::string_view typed, int most = 50)
{
    std::vector<RecordRef> records;
    REQUIRE(store.readNow([&](const ReadView& view) {
        return SearchHits::find(view, typed, most).map([&](const std::vector<SearchHit>& hits) {
            for (const SearchHit& hit : hits) {
                records.push_back(hit.record);
            }
        });
    }));
    return records;
}

Call callOf(int number, std::string name)
{
    Call call = contract::plainCall(number);
    call.caller.name = std::move(name);
    return call;
}

} // namespace

TEST_CASE("A call that was found says who, when and about what", "[desk]")
{
    InMemoryStore store;
    Call call = contract::plainCall(1);
    call.caller.name = "王丽";
    call.caller.title = "ms";
    call.caller.phone = *PhoneNumber::parse("13800138000");
    call.caller.place = "3-1203";
    call.keyPoints = "停车卡到期\n周日前办";
    keep(store, call);

    const auto hits = hitsOf(store, {contract::refOf(call)});
    REQUIRE(hits.size() == 1);
    CHECK(hits.front() == SearchHit{.record = contract::refOf(call),
                                    .name = "王丽",
                                    .title = "ms",
                                    .phone = "13800138000",
                                    .place = "3-1203",
                                    .words = "停车卡到期\n周日前办",
                                    .when = call.live.rangAt,
                                    .state = "recorded"});
}

TEST_CASE("The state of a call that was found is what is still to be done with it", "[desk]")
{
    InMemoryStore store;
    Call call = contract::plainCall(1);
    std::string wanted = "recorded";
    SECTION("to complete")
    {
        call.toComplete = true;
        wanted = "to_complete";
    }
    SECTION("missed")
    {
        call.live.outcome = CallOutcome::Missed;
        wanted = "to_call_back";
    }
    SECTION("missed and dealt with")
    {
        call.live.outcome = CallOutcome::Missed;
        call.dealtWith = MissedDealtWith{contract::morning, "called_back"};
        wanted = "dealt_with";
    }
    SECTION("a wrong number")
    {
        call.live.outcome = CallOutcome::WrongNumber;
        wanted = "wrong_number";
    }
    SECTION("voided, whatever it was")
    {
        call.toComplete = true;
        call.voided = Voided{contract::morning, "twice"};
        wanted = "voided";
    }
    keep(store, call);
    CHECK(hitsOf(store, {contract::refOf(call)}).at(0).state == wanted);
}

TEST_CASE("What is still promised to a caller is found with the call, and once only", "[desk]")
{
    InMemoryStore store;
    keep(store, contract::plainCall(1));
    Promise open = contract::plainPromise(1);
    open.origin = contract::refOf(contract::plainCall(1));
    Promise withdrawn = contract::fullPromise(2);
    withdrawn.origin = open.origin;
    keep(store, open);
    keep(store, withdrawn);

    const auto hits = hitsOf(store, {open.origin, contract::refOf(open)});
    REQUIRE(hits.size() == 2);
    CHECK(hits[1].record == contract::refOf(open));
    CHECK(hits[1].name == open.toWhom);
    CHECK(hits[1].when == open.dueAt);
    CHECK(hits[1].state == "open");
}

TEST_CASE("A record that is gone, or of a kind that nobody lists, is left out of what was found", "[desk]")
{
    InMemoryStore store;
    keep(store, contract::plainCall(1));
    const auto hits = hitsOf(store, {{RecordKind::Call, 99},
                                     {RecordKind::Draft, 1},
                                     {RecordKind::Call, 0},
                                     contract::refOf(contract::plainCall(1))});
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().record == contract::refOf(contract::plainCall(1)));
}

TEST_CASE("Somebody of the directory who was found says room, first number and company, and nothing that is noted",
          "[desk]")
{
    InMemoryStore store;
    keep(store, contract::room(1, "3-1203"));
    Party company = contract::plainParty(1, "永安贸易");
    company.kind = PartyKind::Company;
    keep(store, company);
    Party full = contract::fullParty(2);
    full.company = company.id;
    full.contacts.insert(full.contacts.begin(), Contact{.kind = ContactKind::Email, .value = "oy@house.cn"});
    keep(store, full);

    const auto hits = hitsOf(store, {contract::refOf(full), contract::refOf(company)});
    REQUIRE(hits.size() == 2);
    CHECK(hits[0] == SearchHit{.record = contract::refOf(full),
                               .name = "欧阳建国",
                               .title = "工程主管",
                               .phone = "13800138000", // an address is no number
                               .place = "3-1203",
                               .words = "永安贸易",
                               .state = "known"});
    CHECK(hits[1] == SearchHit{.record = contract::refOf(company), .name = "永安贸易", .state = "known"});
}

TEST_CASE("A room that was found says its number", "[desk]")
{
    InMemoryStore store;
    keep(store, contract::room(1, "3-1203"));
    PlaceRecord gone = contract::room(2, "3-1204");
    gone.voided = Voided{contract::morning, "joined"};
    keep(store, gone);
    const auto hits = hitsOf(store, {contract::refOf(contract::room(1, "")), contract::refOf(gone)});
    REQUIRE(hits.size() == 2);
    CHECK(hits[0] ==
          SearchHit{
              .record = contract::refOf(contract::room(1, "")), .name = "3-1203", .place = "3-1203", .state = "known"});
    CHECK(hits[1].state == "voided");
}

TEST_CASE("A matter of the counter that was found says who, when and about what", "[desk]")
{
    InMemoryStore store;
    Matter matter = contract::fullMatter(1);
    matter.voided.reset();
    matter.toComplete = false;
    std::string words = matter.keyPoints;
    std::string state = "recorded";
    SECTION("with its key points") {}
    SECTION("without key points what was asked for stands in")
    {
        matter.keyPoints.clear();
        words = "上门查看";
    }
    SECTION("to complete")
    {
        matter.toComplete = true;
        state = "to_complete";
    }
    SECTION("voided, whatever it was")
    {
        matter.toComplete = true;
        matter.voided = Voided{contract::morning, "twice"};
        state = "voided";
    }
    keep(store, matter);
    const auto hits = hitsOf(store, {contract::refOf(matter)});
    REQUIRE(hits.size() == 1);
    CHECK(hits[0] == SearchHit{.record = contract::refOf(matter),
                               .name = "欧阳建国",
                               .title = "mr",
                               .phone = "02158881234",
                               .place = "3-1203",
                               .words = words,
                               .when = matter.live.openedAt,
                               .state = state});
}

TEST_CASE("A thing at the desk that was found says for whom, where and what has become of it", "[desk]")
{
    InMemoryStore store;
    Item item = contract::fullItem(1);
    item.voided.reset();
    std::string state = "handed_over";
    SECTION("handed over") {}
    SECTION("told and still here")
    {
        item.handedOver.reset();
        state = "told";
    }
    SECTION("not told yet, and for a company")
    {
        item.handedOver.reset();
        item.notifiedAt.reset();
        item.addressee.clear();
        state = "waiting";
    }
    SECTION("voided, whatever it was")
    {
        item.voided = Voided{contract::morning, "twice"};
        state = "voided";
    }
    REQUIRE(store
                .writeNow([&](UnitOfWork& uow) {
                    return uow.items().add(item).and_then(
                        [&] { return uow.audit().append(contract::entryFor(contract::refOf(item), item.version)); });
                })
                .has_value());
    const auto hits = hitsOf(store, {contract::refOf(item)});
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].name == (item.addressee.empty() ? item.company : item.addressee));
    CHECK(hits[0].place == item.place);
    CHECK(hits[0].state == state);
    CHECK(hits[0].words.find(item.waybill) != std::string::npos);
    CHECK(hits[0].when == std::optional{item.receivedAt});
}

TEST_CASE("A release slip that was found says who takes which goods from where, and how far it is", "[desk]")
{
    InMemoryStore store;
    ReleaseSlip slip = contract::goneSlip(1, 5);
    std::string state = "gone";
    SECTION("gone") {}
    SECTION("asked for")
    {
        slip = contract::plainSlip(1);
        state = "requested";
    }
    SECTION("voided")
    {
        slip.voided = Voided{contract::morning, "twice"};
        state = "voided";
    }
    REQUIRE(store
                .writeNow([&](UnitOfWork& uow) {
                    return uow.slips().add(slip).and_then(
                        [&] { return uow.audit().append(contract::entryFor(refOf(slip), slip.version)); });
                })
                .has_value());
    const auto hits = hitsOf(store, {refOf(slip)});
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].name == slip.taker);
    CHECK(hits[0].place == slip.place);
    CHECK(hits[0].state == state);
    CHECK(hits[0].words == slip.number + " 沙发");
    CHECK(hits[0].when == std::optional{slip.requestedAt});
}

TEST_CASE("Voided people are found and said to be so", "[desk]")
{
    InMemoryStore store;
    Party gone = contract::plainParty(1, "王丽");
    gone.voided = Voided{contract::morning, "moved"};
    keep(store, gone);
    CHECK(hitsOf(store, {contract::refOf(gone)}).at(0).state == "voided");
    CHECK(hitsOf(store, {{RecordKind::Party, 99}, {RecordKind::Place, 99}, {RecordKind::Matter, 99}}).empty());
    CHECK(hitsOf(store, {{RecordKind::Party, 0}, {RecordKind::Place, 0}, {RecordKind::Matter, 0}}).empty());
}

TEST_CASE("People stand first, then rooms, then what happened, newest first and each once", "[desk]")
{
    InMemoryStore store;
    keep(store, contract::room(1, "1203"));
    Party old = contract::plainParty(1, "Wang 1203");
    keep(store, old);
    keep(store, callOf(1, "1203 Wang"));
    Matter matter = contract::plainMatter(2);
    matter.place = "1203";
    keep(store, matter);
    keep(store, callOf(3, "1203 Chen"));
    Party young = contract::plainParty(2, "Li 1203");
    keep(store, young);

    const RecordRef place = contract::refOf(contract::room(1, ""));
    const std::vector<RecordRef> all{
        contract::refOf(young),
        contract::refOf(old),
        place,
        contract::refOf(contract::plainCall(3)),
        contract::refOf(matter),
        contract::refOf(contract::plainCall(1)),
    };
    CHECK(found(store, "1203") == all);
    CHECK(found(store, "1203", 3) == std::vector<RecordRef>(all.begin(), all.begin() + 3));
    CHECK(found(store, "nobody").empty());
}

TEST_CASE("Many people of one name leave room for what happened", "[desk]")
{
    InMemoryStore store;
    keep(store, callOf(1, "Wang"));
    for (int number = 1; number <= 20; ++number) {
        keep(store, contract::plainParty(number, "Wang " + std::to_string(number)));
    }
    keep(store, callOf(2, "Wang"));
    const auto records = found(store, "Wang", 8);
    REQUIRE(records.size() == 8);
    CHECK(records[0] == contract::refOf(contract::plainParty(20)));
    CHECK(records[5] == contract::refOf(contract::plainParty(15)));
    CHECK(records[6] == contract::refOf(contract::plainCall(2)));
}

} // namespace tst_SearchHits
