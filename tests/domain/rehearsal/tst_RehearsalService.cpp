#include "contracts/RehearsalRepositoryContract.h"
#include "domain/people/Rights.h"
#include "domain/rehearsal/RehearsalService.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_RehearsalService {

using namespace frontdesk;

namespace {

using Results = std::vector<RehearsalResult>;

Actor actorOf(std::int64_t id, Role role)
{
    return {.desk = 1, .staff = contract::idOf<StaffId>(id), .roles = Roles{role}};
}

Result<RehearsalResult> keep(InMemoryStore& store, const Actor& actor, const RehearsalResult& result)
{
    std::optional<RehearsalResult> kept;
    const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return RehearsalService{}.keep(uow, actor, result).map([&](RehearsalResult saved) { kept = std::move(saved); });
    });
    return done ? Result<RehearsalResult>{*kept} : Result<RehearsalResult>{fail(done.error())};
}

template <class Ask> Result<Results> read(InMemoryStore& store, Ask ask)
{
    Result<Results> found;
    REQUIRE(store
                .readNow([&](const ReadView& view) -> Result<void> {
                    found = ask(view);
                    return {};
                })
                .has_value());
    return found;
}

} // namespace

TEST_CASE("A rehearsal is kept as the own one of whoever is signed in, with its audit entry", "[rehearsal]")
{
    InMemoryStore store;
    const Actor trainee = actorOf(5, Role::Staff);
    const auto kept = keep(store, trainee, contract::plainRehearsal(1, 77)); // names somebody else
    REQUIRE(kept.has_value());
    CHECK(kept->who == trainee.staff);
    REQUIRE(store.data().audit.size() == 1);
    const AuditEntry& entry = store.data().audit.front();
    CHECK(entry.action == "added");
    CHECK(entry.record == RecordRef{RecordKind::Rehearsal, kept->id.value()});
    CHECK(entry.after == imageOf(*kept));
    CHECK(entry.after.get("who") == "5");
}

TEST_CASE("Everybody reads their own rehearsals, and those who train or lead read all", "[rehearsal]")
{
    InMemoryStore store;
    const Actor one = actorOf(5, Role::Staff);
    const Actor two = actorOf(6, Role::Staff);
    REQUIRE(keep(store, one, contract::plainRehearsal(1)).has_value());
    REQUIRE(keep(store, two, contract::plainRehearsal(2)).has_value());
    const RehearsalService service;

    const auto own = read(store, [&](const ReadView& view) { return service.ofStaff(view, one, *one.staff, 9); });
    REQUIRE(own.has_value());
    CHECK(own->size() == 1);
    const auto others = read(store, [&](const ReadView& view) { return service.ofStaff(view, one, *two.staff, 9); });
    REQUIRE_FALSE(others.has_value());
    CHECK(others.error().code == noRight);
    const auto nobody = read(store, [&](const ReadView& view) { return service.ofStaff(view, {}, *two.staff, 9); });
    CHECK_FALSE(nobody.has_value());
    CHECK_FALSE(read(store, [&](const ReadView& view) { return service.all(view, one, 9); }).has_value());

    for (const Role role : {Role::Supervisor, Role::Trainer, Role::Administrator}) {
        INFO(nameOf(role));
        const Actor leading = actorOf(9, role);
        const auto all = read(store, [&](const ReadView& view) { return service.all(view, leading, 9); });
        REQUIRE(all.has_value());
        CHECK(all->size() == 2);
        CHECK(read(store, [&](const ReadView& view) {
                  return service.ofStaff(view, leading, *two.staff, 9);
              })->size() == 1);
    }
}

TEST_CASE("A rehearsal is full only when nothing is missing", "[rehearsal]")
{
    const auto percent = [](int done, int due) {
        RehearsalResult result = contract::plainRehearsal(1);
        result.done = done;
        result.due = due;
        return result.percent();
    };
    CHECK(percent(0, 0) == std::nullopt);
    CHECK(percent(8, 8) == 100);
    CHECK(percent(999, 1000) == 99);
    CHECK(percent(1, 3) == 33);
    CHECK(percent(0, 3) == 0);
}

} // namespace tst_RehearsalService
