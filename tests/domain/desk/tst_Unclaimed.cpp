#include "contracts/CallRepositoryContract.h"
#include "contracts/MatterSamples.h"
#include "domain/desk/DueWork.h"
#include "domain/desk/Unclaimed.h"
#include "domain/matter/MatterRepository.h"
#include "domain/people/Rights.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_Unclaimed {

using namespace frontdesk;
using contract::morning;

namespace {

struct UnclaimedDesk {
    InMemoryStore store;
    Actor li{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    Actor han{.desk = 1, .staff = contract::idOf<StaffId>(78), .roles = {Role::Staff}};

    UnclaimedDesk()
    {
        for (const int number : {2, 1, 3}) {
            REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
                return uow.calls().add(contract::plainCall(number)).and_then([&] {
                    return uow.audit().append(contract::entryFor(contract::refOf(contract::plainCall(number)), 1));
                });
            }));
        }
    }
    [[nodiscard]] std::vector<std::int64_t> waiting() const
    {
        std::vector<std::int64_t> ids;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return Unclaimed::read(view).map([&](const std::vector<UnclaimedItem>& items) {
                for (const UnclaimedItem& item : items) {
                    ids.push_back(item.record.id);
                }
            });
        }));
        return ids;
    }
    Result<std::vector<ClaimedRecord>> take(const Actor& who, const std::vector<std::int64_t>& ids)
    {
        std::vector<RecordRef> records;
        for (const std::int64_t id : ids) {
            records.push_back({RecordKind::Call, id});
        }
        Result<std::vector<ClaimedRecord>> taken = fail(recordNotFound);
        static_cast<void>(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            taken = Unclaimed::claim(uow, who, records, morning);
            return taken ? Result<void>{} : Result<void>{fail(taken.error())};
        }));
        return taken;
    }
};

} // namespace

TEST_CASE("What was recorded while nobody was signed in is taken one by one or all at once", "[desk]")
{
    using Ids = std::vector<std::int64_t>;
    UnclaimedDesk desk;
    CHECK(desk.waiting() == Ids{1001, 1002, 1003});
    REQUIRE(desk.take(desk.han, {1002}).has_value());
    CHECK(desk.waiting() == Ids{1001, 1003});

    const auto taken = desk.take(desk.li, {1001, 1002, 1003}); // one of them is somebody else's by now
    REQUIRE(taken.has_value());
    REQUIRE(taken->size() == 2);
    CHECK(taken->front() == ClaimedRecord{.record = {RecordKind::Call, 1001}, .version = 2});
    CHECK(desk.waiting().empty());
    CHECK(desk.store.data().calls.at(1002).operatorId == desk.han.staff);

    REQUIRE(desk.store.writeNow(
        [&](UnitOfWork& uow) { return Unclaimed::giveBack(uow, desk.li, taken.value(), morning); }));
    CHECK(desk.waiting() == Ids{1001, 1003});
    CHECK_FALSE(desk.store.writeNow(
        [&](UnitOfWork& uow) { return Unclaimed::giveBack(uow, desk.li, taken.value(), morning); }));
}

TEST_CASE("Nobody takes records who is not signed in, and all or nothing is taken", "[desk]")
{
    UnclaimedDesk desk;
    CHECK(desk.take(Actor{.desk = 1}, {1001}).error().code.name == "people.no_right");
    CHECK(desk.take(desk.li, {1001, 4711}).error().code == recordNotFound);
    CHECK(desk.waiting().size() == 3);
    CHECK(desk.store.data().audit.size() == 3);
}

TEST_CASE("Counter matters wait among the calls until somebody takes them", "[desk]")
{
    UnclaimedDesk desk;
    Matter early = contract::fullMatter(0);
    early.operatorId.reset();
    early.voided.reset();
    REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) {
        return uow.matters().add(early).and_then(
            [&] { return uow.audit().append(contract::entryFor(contract::refOf(early), 1)); });
    }));
    CHECK(desk.waiting() == std::vector<std::int64_t>{2000, 1001, 1002, 1003});
    int counted = 0;
    REQUIRE(desk.store.readNow(
        [&](const ReadView& view) { return Unclaimed::count(view).map([&](int count) { counted = count; }); }));
    CHECK(counted == 4);

    const auto claim = [&](const Actor& who) {
        Result<std::vector<ClaimedRecord>> taken = fail(recordNotFound);
        (void)desk.store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            taken = Unclaimed::claim(uow, who, {contract::refOf(early)}, morning);
            return taken ? Result<void>{} : Result<void>{fail(taken.error())};
        });
        return taken;
    };
    const auto taken = claim(desk.li);
    REQUIRE(taken.has_value());
    CHECK(desk.store.data().matters.at(2000).operatorId == desk.li.staff);
    CHECK(desk.store.data().audit.back().action == "claimed");
    CHECK(claim(desk.han)->empty()); // somebody else's by now
    CHECK(claim(desk.li)->size() == 1);
    CHECK(claim({.desk = 1}).error().code == noRight);
    CHECK_FALSE(
        desk.store.writeNow([&](UnitOfWork& uow) { return Unclaimed::giveBack(uow, desk.han, *taken, morning); }));
    REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) { return Unclaimed::giveBack(uow, desk.li, *taken, morning); }));
    CHECK(desk.waiting().size() == 4);
}

} // namespace tst_Unclaimed
