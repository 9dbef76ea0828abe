#include "contracts/IdentityRepositoryContract.h"
#include "domain/identity/IdentityPurge.h"
#include "domain/identity/IdentityService.h"
#include "domain/setting/SettingRepository.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>

namespace tst_IdentityService {

using namespace frontdesk;
using contract::morning;
using contract::passportNumber;
using contract::residentNumber;

namespace {

struct IdentityDesk {
    InMemoryStore store;
    Actor clerk{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    Actor supervisor{.desk = 1, .staff = contract::idOf<StaffId>(78), .roles = {Role::Supervisor}};
    RecordRef visit{RecordKind::Visit, 101};
    IdentityService service;

    Result<void> keep(RecordRef owner, const IdentityNumber& number, UtcTime from = morning)
    {
        return store.writeNow([&](UnitOfWork& uow) { return service.keep(uow, clerk, owner, number, from, morning); });
    }
    Result<void> remove()
    {
        return store.writeNow([&](UnitOfWork& uow) { return service.remove(uow, clerk, visit, morning); });
    }
    /// What was seen, or the error's name.
    std::string reveal(const Actor& actor)
    {
        std::string seen;
        const auto done = store.writeNow([&](UnitOfWork& uow) {
            return service.reveal(uow, actor, visit, morning).map([&](const IdentityNumber& number) {
                seen = number.inFull();
            });
        });
        return done ? seen : std::string{done.error().code.name};
    }
    int purge(UtcTime now)
    {
        int purged = -1;
        const auto done = store.writeNow([&](UnitOfWork& uow) {
            return service.purgeDue(uow, Actor::program(), now).map([&](int count) { purged = count; });
        });
        CHECK(done.has_value());
        return purged;
    }
    void keepForDays(const char* days)
    {
        REQUIRE(store
                    .writeNow([&](UnitOfWork& uow) {
                        return uow.settings().set("unit.identity_keep_days", days).and_then([&] {
                            return uow.audit().append(contract::entryFor({RecordKind::Setting, 1}, 0, "changed"));
                        });
                    })
                    .has_value());
    }
    [[nodiscard]] std::string actions() const
    {
        std::string words;
        for (const AuditEntry& entry : store.data().audit) {
            words += entry.action + ' ';
        }
        return words;
    }
};

} // namespace

TEST_CASE("IdentityService", "[identity]")
{
    IdentityDesk desk;

    SECTION("a number is kept for its record; what was done is written down, the number is not")
    {
        REQUIRE(desk.keep(desk.visit, residentNumber()).has_value());
        REQUIRE(desk.keep(desk.visit, residentNumber()).has_value()); // nothing changed, nothing written
        REQUIRE(desk.keep(desk.visit, passportNumber()).has_value());
        CHECK(desk.reveal(desk.supervisor) == "E12345678");
        CHECK(desk.reveal(desk.supervisor) == "E12345678");
        REQUIRE(desk.remove().has_value());
        REQUIRE(desk.remove().has_value());
        CHECK(desk.actions() == "identity_kept identity_kept identity_revealed identity_revealed identity_removed ");
        for (const AuditEntry& entry : desk.store.data().audit) {
            CHECK(entry.record == desk.visit);
            CHECK(entry.version == 0);
            CHECK(entry.before.empty());
            CHECK(entry.after.empty());
        }
        CHECK(desk.store.data().audit[2].actor.staff == desk.supervisor.staff);
    }
    SECTION("whoever may not see it does not, and nothing is written down as seen")
    {
        REQUIRE(desk.keep(desk.visit, residentNumber()).has_value());
        CHECK(desk.reveal(desk.clerk) == "people.no_right");
        CHECK(desk.reveal({.desk = 1}) == "people.no_right");
        CHECK(desk.actions() == "identity_kept ");
    }
    SECTION("what is not kept cannot be seen")
    {
        CHECK(desk.reveal(desk.supervisor) == "identity.not_kept");
        CHECK(desk.store.data().audit.empty());
    }
    SECTION("a number goes after the days that the unit decided, counted from the visit")
    {
        const UtcTime later = morning + std::chrono::days{5};
        const RecordRef expected{RecordKind::Visit, 102};
        REQUIRE(desk.keep(desk.visit, residentNumber()).has_value());
        REQUIRE(desk.keep(expected, passportNumber(), later).has_value());
        CHECK(desk.purge(morning + std::chrono::days{30} - Milliseconds{1}) == 0);
        CHECK(desk.purge(morning + std::chrono::days{30}) == 1);
        CHECK(desk.reveal(desk.supervisor) == "identity.not_kept");
        CHECK(desk.store.data().identities.size() == 1);
        CHECK(desk.actions() == "identity_kept identity_kept identity_purged ");
        CHECK(desk.store.data().audit.back().actor == Actor::program());

        desk.keepForDays("7"); // counts for what is kept already
        CHECK(desk.purge(later + std::chrono::days{7}) == 1);
        CHECK(desk.store.data().identities.empty());
    }
    SECTION("many are purged in portions")
    {
        for (int number = 1; number <= IdentityService::mostPurged + 1; ++number) {
            REQUIRE(desk.keep({RecordKind::Visit, number}, residentNumber()).has_value());
        }
        CHECK(desk.purge(morning + std::chrono::days{31}) == IdentityService::mostPurged);
        CHECK(desk.purge(morning + std::chrono::days{31}) == 1);
        CHECK(desk.purge(morning + std::chrono::days{31}) == 0);
    }
}

TEST_CASE("The purge runs by itself: at the start, every hour, and until nothing is left", "[identity]")
{
    IdentityDesk desk;
    ManualClock clock;
    for (int number = 1; number <= IdentityService::mostPurged + 1; ++number) {
        REQUIRE(
            desk.keep({RecordKind::Item, number}, residentNumber(), clock.now() - std::chrono::days{40}).has_value());
    }
    REQUIRE(desk.keep(desk.visit, passportNumber(), clock.now() - std::chrono::days{29}).has_value());
    IdentityPurge purge{desk.store, clock, Actor::program()};

    REQUIRE(purge.nextWake() == clock.steady());
    purge.look();
    CHECK(desk.store.data().identities.size() == 2);
    REQUIRE(purge.nextWake() == clock.steady()); // a full portion: there may be more
    purge.look();
    CHECK(desk.store.data().identities.size() == 1);
    CHECK(purge.nextWake() == clock.steady() + IdentityPurge::interval);
    purge.look();
    CHECK(desk.store.commits() > 0);

    clock.advance(std::chrono::days{1});
    SECTION("the day after, the next one's time is over")
    {
        purge.look();
        CHECK(desk.store.data().identities.empty());
    }
    SECTION("what fails is tried again an hour later")
    {
        desk.store.failWrites(Error{recordConflict});
        purge.look();
        CHECK(desk.store.data().identities.size() == 1);
        desk.store.failWrites({});
        purge.look();
        CHECK(desk.store.data().identities.size() == 1);
        clock.advance(IdentityPurge::interval);
        purge.look();
        CHECK(desk.store.data().identities.empty());
    }
}

} // namespace tst_IdentityService
