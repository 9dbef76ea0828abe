#include "contracts/Samples.h"
#include "domain/roster/RosterRepository.h"
#include "domain/roster/RosterService.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_RosterService {

using namespace frontdesk;
using contract::morning;

namespace {

struct RosterDesk {
    InMemoryStore store;
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Supervisor}};
    RosterService service;

    template <class T, class Step> Result<T> step(Step make)
    {
        Result<T> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    Result<RosterEntry> add(int number, const RosterForm& form)
    {
        return step<RosterEntry>(
            [&](UnitOfWork& uow) { return service.add(uow, actor, contract::idOf<RosterId>(number), form, morning); });
    }
    Result<RosterEntry> change(int number, Version version, const RosterForm& form)
    {
        return step<RosterEntry>([&](UnitOfWork& uow) {
            return service.change(uow, actor, contract::idOf<RosterId>(number), version, form, morning);
        });
    }
    Result<RosterEntry> remove(int number, Version version)
    {
        return step<RosterEntry>([&](UnitOfWork& uow) {
            return service.voidEntry(uow, actor, contract::idOf<RosterId>(number), version, morning);
        });
    }
    Result<RosterEntry> restore(int number, Version version)
    {
        return step<RosterEntry>([&](UnitOfWork& uow) {
            return service.unvoid(uow, actor, contract::idOf<RosterId>(number), version, morning);
        });
    }
    Result<RosterReplacement> replace(const std::vector<RosterEntry>& table)
    {
        return step<RosterReplacement>(
            [&](UnitOfWork& uow) { return service.replace(uow, actor, table, contract::fullRosterDay, morning); });
    }
    Result<int> undo(const RosterReplacement& done)
    {
        return step<int>(
            [&](UnitOfWork& uow) { return service.undoReplace(uow, actor, done, morning).map([] { return 1; }); });
    }
    [[nodiscard]] std::vector<std::string> standing() const
    {
        std::vector<std::string> names;
        for (const auto& [id, entry] : store.data().roster) {
            if (!entry.voided) {
                names.push_back(entry.name);
            }
        }
        return names;
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

RosterForm onDuty(const std::string& name, const std::string& date = {})
{
    return {.date = date, .duty = "duty_engineer", .name = name, .phone = "8002"};
}

RosterEntry row(int number, const RosterForm& form)
{
    return RosterEntry::from(contract::idOf<RosterId>(number), form).value();
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("RosterService", "[roster]")
{
    RosterDesk desk;

    SECTION("an entry is added, changed, taken away and brought back, each audited with its images")
    {
        REQUIRE(desk.add(1, onDuty("李工")).has_value());
        CHECK(desk.add(1, onDuty("李工")).has_value());
        REQUIRE(desk.change(1, 1, onDuty("张工")).has_value());
        CHECK(desk.change(1, 2, onDuty("张工"))->version == 2); // nothing changed, nothing written
        const auto gone = desk.remove(1, 2);
        REQUIRE(gone.has_value());
        CHECK(gone->voided->by == desk.actor.staff);
        CHECK(gone->voided->reason == rosterRemoved);
        CHECK(desk.standing().empty());
        REQUIRE(desk.restore(1, 3).has_value());
        CHECK(desk.standing() == Names{"张工"});
        CHECK(desk.actions() == "added changed voided unvoided ");
        CHECK(desk.store.data().audit[1].before.get("name") == "李工");
        CHECK(desk.store.data().audit[1].after.get("name") == "张工");
    }
    SECTION("what was changed meanwhile or does not fit the state is refused")
    {
        REQUIRE(desk.add(1, onDuty("李工")).has_value());
        CHECK(desk.add(1, onDuty("张工")).error().code == recordConflict);
        CHECK(desk.change(1, 9, onDuty("张工")).error().code == recordConflict);
        CHECK(desk.change(2, 1, onDuty("张工")).error().code == recordNotFound);
        CHECK(desk.restore(1, 1).error().code == recordNotVoided);
        CHECK(desk.change(1, 1, {}).error().code == formInvalid);
        REQUIRE(desk.remove(1, 1).has_value());
        CHECK(desk.remove(1, 2).error().code == recordVoided);
        CHECK(desk.change(1, 2, onDuty("张工")).error().code == recordVoided);
        CHECK(desk.restore(1, 1).error().code == recordConflict);
    }
    SECTION("a table takes the place of what stands, leaves the past and what is the same alone, and can be taken back")
    {
        REQUIRE(desk.add(1, onDuty("昨天", "2026-11-20")).has_value());
        REQUIRE(desk.add(2, onDuty("今天", "2026-11-21")).has_value());
        REQUIRE(desk.add(3, onDuty("每天")).has_value());
        const auto done =
            desk.replace({row(10, onDuty("新一", "2026-11-21")), row(11, onDuty("每天")), row(12, onDuty("新二"))});
        REQUIRE(done.has_value());
        CHECK(desk.standing() == Names{"昨天", "每天", "新一", "新二"});
        CHECK(done->voided.size() == 1);
        CHECK(done->added.size() == 2);
        CHECK(desk.store.data().roster.at(2).voided->reason == rosterReplaced);

        REQUIRE(desk.undo(*done).has_value());
        CHECK(desk.standing() == Names{"昨天", "今天", "每天"});
        CHECK(desk.undo(*done).error().code == recordConflict);
        CHECK(desk.standing() == Names{"昨天", "今天", "每天"});
    }
    SECTION("taking a table back is refused as a whole when somebody has changed a line of it")
    {
        REQUIRE(desk.add(1, onDuty("旧")).has_value());
        const auto done = desk.replace({row(10, onDuty("新"))});
        REQUIRE(done.has_value());
        REQUIRE(desk.change(10, 1, onDuty("改")).has_value());
        CHECK(desk.undo(*done).error().code == recordConflict);
        CHECK(desk.standing() == Names{"改"});
    }
    SECTION("a table with two lines of one id changes nothing")
    {
        REQUIRE(desk.add(1, onDuty("旧")).has_value());
        CHECK(desk.replace({row(10, onDuty("甲")), row(10, onDuty("乙"))}).error().code == recordConflict);
        CHECK(desk.standing() == Names{"旧"});
        CHECK(desk.replace(std::vector<RosterEntry>(mostRosterEntries + 1, row(11, onDuty("多")))).error().code ==
              rosterTooMany);
    }
}

} // namespace tst_RosterService
