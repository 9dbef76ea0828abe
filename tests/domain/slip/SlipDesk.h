#pragma once

#include "contracts/IdentityRepositoryContract.h"
#include "contracts/SlipSamples.h"
#include "domain/slip/SlipService.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace frontdesk {

/// A desk whose packs let a slip be good for a day, over a store in memory.
struct SlipDesk {
    InMemoryStore store;
    RuleBook book = RuleBook::compile({pack()});
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    UtcTime now = contract::morning;
    SlipService service;
    int made = 0;

    static Pack pack()
    {
        Pack base{.id = "base", .title = {}, .version = "1"};
        base.limits.push_back(
            {.head = {.id = "slip", .at = "visitor.goods_out", .pack = "base"}, .what = "slip_hours"});
        base.limits.back().most = 24;
        return base;
    }
    static SlipForm tenantsForm()
    {
        return {.place = "3-1203",
                .goodsOf = "tenant",
                .owner = "晨曦科技",
                .taker = "王芳",
                .goods = "沙发 2 红色\n冰箱",
                .consentBy = "欧阳建国",
                .consentHow = "phone"};
    }

    template <class Step> Result<ReleaseSlip> step(Step make)
    {
        Result<ReleaseSlip> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    SlipToSave toSave(const SlipForm& form)
    {
        return {.id = contract::idOf<SlipId>(7000 + ++made),
                .form = form,
                .at = now,
                .day = LocalDate{std::chrono::year{2026}, std::chrono::November, std::chrono::day{29}}};
    }
    Result<ReleaseSlip> save(const SlipToSave& input)
    {
        return step([&](UnitOfWork& uow) { return service.save(uow, actor, input, book); });
    }
    ReleaseSlip request(const SlipForm& form) { return save(toSave(form)).value(); }
    Result<ReleaseSlip> approve(const ReleaseSlip& slip)
    {
        return step([&](UnitOfWork& uow) { return service.approve(uow, actor, {slip.id, slip.version}, now); });
    }
    Result<ReleaseSlip> print(const ReleaseSlip& slip)
    {
        return step([&](UnitOfWork& uow) { return service.print(uow, actor, {slip.id, slip.version}, now); });
    }
    Result<ReleaseSlip> check(const ReleaseSlip& slip, const SlipCount& count)
    {
        return step([&](UnitOfWork& uow) {
            return service.check(uow, actor, {.at = {slip.id, slip.version}, .count = count}, book, now);
        });
    }
    Result<ReleaseSlip> takeBack(const ReleaseSlip& slip)
    {
        return step([&](UnitOfWork& uow) { return service.takeBack(uow, actor, {slip.id, slip.version}, now); });
    }
    ReleaseSlip found(SlipId id) { return store.data().slips.at(id.value()); }
    std::vector<std::string> actions(SlipId id)
    {
        std::vector<std::string> all;
        for (const AuditEntry& entry : store.data().audit) {
            if (entry.record == RecordRef{RecordKind::ReleaseSlip, id.value()}) {
                all.push_back(entry.action);
            }
        }
        return all;
    }
};

} // namespace frontdesk
