#include "contracts/IdentityRepositoryContract.h"
#include "contracts/WatchRepositoryContract.h"
#include "domain/watch/WatchService.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_WatchService {

using namespace frontdesk;
using contract::morning;

namespace {

struct WatchDesk {
    InMemoryStore store;
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(78), .roles = {Role::Supervisor}};
    WatchService service;
    RecordRef visit{RecordKind::Visit, 501};

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
    static WatchId id(int number) { return contract::idOf<WatchId>(number); }
    Result<Watch> add(int number, const WatchForm& form, UtcTime now = morning)
    {
        return step<Watch>([&](UnitOfWork& uow) { return service.add(uow, actor, id(number), form, now); });
    }
    Result<Watch> change(int number, Version version, const WatchForm& form)
    {
        return step<Watch>(
            [&](UnitOfWork& uow) { return service.change(uow, actor, id(number), version, form, morning); });
    }
    Result<Watch> voidOne(int number, Version version, const char* reason)
    {
        return step<Watch>(
            [&](UnitOfWork& uow) { return service.voidWatch(uow, actor, id(number), version, reason, morning); });
    }
    Result<Watch> unvoid(int number, Version version)
    {
        return step<Watch>([&](UnitOfWork& uow) { return service.unvoid(uow, actor, id(number), version, morning); });
    }
    Result<WatchDecision> decide(int number, bool letIn, const std::string& words, UtcTime now = morning)
    {
        return step<WatchDecision>(
            [&](UnitOfWork& uow) { return service.decide(uow, actor, id(number), visit, letIn, words, now); });
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

const WatchForm car{.plate = "沪A12345", .reason = "多次占用消防通道"};

} // namespace

TEST_CASE("WatchService", "[watch]")
{
    WatchDesk desk;

    SECTION("an entry is added, changed, voided and brought back, each audited with its images")
    {
        const auto added = desk.add(1, car);
        REQUIRE(added.has_value());
        CHECK(added->addedBy == desk.actor.staff);
        CHECK(added->addedAt == morning);
        CHECK(desk.add(1, car, morning + Milliseconds{900}).value() == *added); // pressed twice
        WatchForm form = car;
        form.decider = "王主管";
        REQUIRE(desk.change(1, 1, form).has_value());
        CHECK(desk.change(1, 2, form)->version == 2); // nothing changed, nothing written
        const auto gone = desk.voidOne(1, 2, " 已道歉 ");
        REQUIRE(gone.has_value());
        CHECK(gone->voided->reason == "已道歉");
        CHECK(gone->voided->by == desk.actor.staff);
        REQUIRE(desk.unvoid(1, 3).has_value());
        CHECK(desk.actions() == "added changed voided unvoided ");
        CHECK(desk.store.data().audit[1].before.get("decider").empty());
        CHECK(desk.store.data().audit[1].after.get("decider") == "王主管");
    }
    SECTION("what was changed meanwhile or does not fit the state is refused")
    {
        REQUIRE(desk.add(1, car).has_value());
        CHECK(desk.add(1, {.plate = "沪B00000", .reason = "x"}).error().code == recordConflict);
        CHECK(desk.add(2, {}).error().code == formInvalid);
        CHECK(desk.change(1, 9, car).error().code == recordConflict);
        CHECK(desk.change(2, 1, car).error().code == recordNotFound);
        CHECK(desk.voidOne(1, 1, "  ").error().code == voidNeedsReason);
        CHECK(desk.unvoid(1, 1).error().code == recordNotVoided);
        REQUIRE(desk.voidOne(1, 1, "x").has_value());
        CHECK(desk.voidOne(1, 2, "x").error().code == recordVoided);
        CHECK(desk.change(1, 2, car).error().code == recordVoided);
        CHECK(desk.decide(1, true, "").error().code == recordVoided);
        CHECK(desk.decide(2, true, "").error().code == recordNotFound);
    }
    SECTION("a document is kept as its mark, and stays when the entry is changed")
    {
        const auto added = desk.add(1, {.identity = "11010519491231002x", .reason = "x"});
        REQUIRE(added.has_value());
        WatchForm form = added->toForm();
        form.reason = "y";
        const auto changed = desk.change(1, 1, form);
        REQUIRE(changed.has_value());
        CHECK(changed->identity == added->identity);
        for (const AuditEntry& entry : desk.store.data().audit) {
            for (const auto& [name, value] : entry.after.fields()) {
                CHECK(value.find("110105") == std::string::npos);
            }
        }
    }
    SECTION("who comes in is decided for the visit, in words, and a later decision stands beside it")
    {
        REQUIRE(desk.add(1, car).has_value());
        REQUIRE(desk.decide(1, false, "请在门岗等候").has_value());
        const auto later = desk.decide(1, true, "由王主管陪同", morning + std::chrono::minutes{3});
        REQUIRE(later.has_value());
        CHECK(later->by == desk.actor.staff);
        CHECK(desk.store.data().watchDecisions.size() == 2);
        CHECK(desk.actions() == "added decided watch_decided decided watch_decided ");
        CHECK(desk.store.data().audit[1].after.get("let_in") == "0");
        CHECK(desk.store.data().audit[1].after.get("words") == "请在门岗等候");
        CHECK(desk.store.data().audit[2].record == desk.visit);
        CHECK(desk.decide(1, true, std::string(401, 'x'), morning + std::chrono::minutes{4}).error().code ==
              formInvalid);
    }
    SECTION("the list is asked about somebody with what was shown and typed")
    {
        REQUIRE(desk.add(1, car).has_value());
        REQUIRE(desk.add(2, {.identity = "E12345678", .reason = "x"}).has_value());
        const auto hits = [&](const WatchPerson& person, const std::optional<IdentityNumber>& number) {
            std::vector<std::int64_t> ids;
            REQUIRE(desk.store
                        .readNow([&](const ReadView& view) {
                            return WatchLookUp::hits(view.watches(), view.identities(), person, number,
                                                     contract::watchDay)
                                .map([&](const std::vector<WatchHit>& found) {
                                    for (const WatchHit& hit : found) {
                                        ids.push_back(hit.watch.id.value());
                                    }
                                });
                        })
                        .has_value());
            return ids;
        };
        using Ids = std::vector<std::int64_t>;
        CHECK(hits({.name = "谁", .plate = "沪A·12345"}, contract::passportNumber()) == Ids{2, 1});
        CHECK(hits({.name = "谁"}, contract::residentNumber()).empty());
        CHECK(hits({}, {}).empty());
    }
}

} // namespace tst_WatchService
