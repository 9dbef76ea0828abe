#include "contracts/Samples.h"
#include "domain/call/CallClaims.h"
#include "domain/call/CallRepository.h"
#include "domain/call/CallService.h"
#include "domain/matter/MatterRepository.h"
#include "domain/matter/MatterService.h"
#include "domain/pack/PackService.h"
#include "domain/people/Rights.h"
#include "domain/people/StaffService.h"
#include "domain/promise/PromiseService.h"
#include "domain/setting/UnitSettings.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <functional>
#include <set>
#include <string>
#include <vector>

using namespace frontdesk;

namespace {

/// One call of a service, with the right that it must ask for before it does anything else.
struct ServiceCall {
    std::string name;
    Right right;
    std::function<Result<void>(UnitOfWork&, const Actor&)> run;
};

template <class T> Result<void> dropped(const Result<T>& result)
{
    return result ? Result<void>{} : Result<void>{fail(result.error())};
}

/// Every call of every service that changes something. A new one belongs into this list.
std::vector<ServiceCall> serviceCalls()
{
    static const CallToSave callToSave{.id = contract::idOf<CallId>(1),
                                       .form = {},
                                       .live = contract::plainCall(1).live,
                                       .session = GuidanceSession{"x"}};
    static const RuleBook book = RuleBook::compile({});
    static const CallId call = contract::idOf<CallId>(1);
    static const MatterId matter = contract::idOf<MatterId>(1);
    static const MatterToSave matterToSave{
        .id = matter, .form = {}, .live = {.endedAt = contract::morning}, .session = GuidanceSession{"x"}};
    static const StaffId person = contract::idOf<StaffId>(1);
    static const PromiseId promise = contract::idOf<PromiseId>(1);
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    static const Vocabulary vocabulary{};
    const UtcTime now = contract::morning;
    return {
        {"CallService::save", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.save(uow, who, callToSave, book, now)); }},
        {"CallService::amend", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(CallService{}.amend(uow, who, callToSave, {}, book, now));
         }},
        {"CallService::undoWrongNumber", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.undoWrongNumber(uow, who, call, 1, now)); }},
        {"CallService::setLateReason", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(CallService{}.setLateReason(uow, who, call, "away", now));
         }},
        {"CallService::change", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(CallService{}.change(uow, who, call, 1, {}, false, book, now));
         }},
        {"CallService::dealWithMissed", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(CallService{}.dealWithMissed(uow, who, call, "called_back", now));
         }},
        {"CallService::reopenMissed", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.reopenMissed(uow, who, call, 1, now)); }},
        {"CallService::voidCall", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.voidCall(uow, who, call, "twice", now)); }},
        {"CallService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallService{}.unvoid(uow, who, call, 1, now)); }},
        {"MatterService::save", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(MatterService{}.save(uow, who, matterToSave, book, now)); }},
        {"MatterService::amend", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(MatterService{}.amend(uow, who, matterToSave, 1, book, now));
         }},
        {"MatterService::change", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(MatterService{}.change(uow, who, matter, 1, {}, false, book, now));
         }},
        {"MatterService::voidMatter", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(MatterService{}.voidMatter(uow, who, matter, "twice", now));
         }},
        {"MatterService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(MatterService{}.unvoid(uow, who, matter, 1, now)); }},
        {"CallClaims::claim", Right::ClaimRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallClaims{}.claim(uow, who, call, now)); }},
        {"CallClaims::unclaim", Right::ClaimRecords,
         [=](auto& uow, const Actor& who) { return dropped(CallClaims{}.unclaim(uow, who, call, 1, now)); }},
        {"StaffService::addFirst", Right::ManagePeople,
         [=](auto& uow, const Actor& who) {
             return dropped(StaffService{}.addFirst(uow, who, person, {.name = "x"}, {}, now));
         }},
        {"StaffService::add", Right::ManagePeople,
         [=](auto& uow, const Actor& who) {
             return dropped(StaffService{}.add(uow, who, person, {.name = "x", .roles = {Role::Staff}}, {}, now));
         }},
        {"StaffService::change", Right::ManagePeople,
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.change(uow, who, person, 1, {}, now)); }},
        {"StaffService::setPin", Right::ManagePeople, // another's; one's own has a test of its own
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.setPin(uow, who, person, "x", {}, now)); }},
        {"StaffService::setBadge", Right::ManagePeople,
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.setBadge(uow, who, person, "x", now)); }},
        {"StaffService::deactivate", Right::ManagePeople,
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.deactivate(uow, who, person, 1, now)); }},
        {"StaffService::reactivate", Right::ManagePeople,
         [=](auto& uow, const Actor& who) { return dropped(StaffService{}.reactivate(uow, who, person, 1, now)); }},
        {"PromiseService::make", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.make(uow, who, contract::plainPromise(1)));
         }},
        {"PromiseService::change", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.change(uow, who, contract::plainPromise(1), now));
         }},
        {"PromiseService::takeBack", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.takeBack(uow, who, promise, now, noteTakenBack));
         }},
        {"PromiseService::keep", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(PromiseService{}.keep(uow, who, promise, now, {})); }},
        {"PromiseService::withdraw", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(PromiseService{}.withdraw(uow, who, promise, now, "no")); }},
        {"PromiseService::toldProgress", Right::SettlePromises,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.toldProgress(uow, who, promise, now, now, {}));
         }},
        {"PromiseService::reopen", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(PromiseService{}.reopen(uow, who, promise, 1, now)); }},
        {"PackService::enterShipped", Right::ManagePacks,
         [=](auto& uow, const Actor& who) {
             return dropped(PackService{}.enterShipped(uow, who, {}, vocabulary, ids, now));
         }},
        {"UnitSettings::write", Right::ChangeUnit,
         [=](auto& uow, const Actor& who) {
             UnitSettings settings;
             settings.unitName = "Lakeside";
             settings.lines.resize(1);
             return settings.write(uow, who, now);
         }},
    };
}

} // namespace

TEST_CASE("Every service call asks for its right, whoever signs in", "[people]")
{
    std::vector<std::pair<std::string, Roles>> people{{"nobody", Roles{}}, {"program", Roles{Role::Program}}};
    for (const Role role : givenRoles) {
        people.emplace_back(std::string{nameOf(role)}, Roles{role});
    }
    for (const ServiceCall& call : serviceCalls()) {
        for (const auto& [name, roles] : people) {
            INFO(call.name << " by " << name);
            InMemoryStore store;
            const Actor actor{.desk = 1, .staff = {}, .roles = roles};
            Result<void> done;
            const auto written = store.writeNow([&](UnitOfWork& uow) {
                done = call.run(uow, actor);
                return done;
            });
            static_cast<void>(written);
            const bool refused = !done && done.error().code == noRight;
            CHECK(refused != Rights::has(roles, call.right));
            if (refused) {
                CHECK(done.error().args == std::vector<std::string>{std::string{nameOf(call.right)}});
                CHECK(store.data().audit.empty());
            }
        }
    }
}

TEST_CASE("With nobody signed in work is recorded and nothing else", "[people]")
{
    for (const Right right : allRights) {
        INFO(nameOf(right));
        CHECK(Rights::has({}, right) == (right == Right::RecordWork));
    }
}

TEST_CASE("Every right has a name of its own and somebody who has it", "[people]")
{
    std::set<std::string_view> names;
    for (const Right right : allRights) {
        INFO(nameOf(right));
        CHECK(names.insert(nameOf(right)).second);
        CHECK(Rights::has({Role::Staff, Role::Supervisor, Role::Trainer, Role::Administrator}, right));
        CHECK(Rights::has({Role::Program}, right));
    }
    CHECK_FALSE(Rights::has({Role::Staff}, Right::ManagePeople));
    CHECK_FALSE(Rights::has({Role::Trainer}, Right::CorrectRecords));
}
