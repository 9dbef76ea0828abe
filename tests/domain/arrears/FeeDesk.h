#pragma once

#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeAccountService.h"
#include "domain/arrears/FeeRepository.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace frontdesk::feetest {

inline const Actor clerk{.staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
inline const Actor supervisor{.staff = contract::idOf<StaffId>(78), .roles = {Role::Supervisor}};

/// A desk with a store in memory, for the services of fees. It is Saturday, 2026-11-21, in the morning.
struct FeeDesk {
    InMemoryStore store;
    ManualClock clock;
    IdMaker ids{clock, 1};
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    FeeAccountService accounts;
    UtcTime now = contract::morning;

    template <class T, class Job> Result<T> run(Job job)
    {
        Result<T> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = job(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        REQUIRE(done.has_value() == result.has_value());
        return result;
    }
    /// An account that was entered at the desk.
    FeeAccount account(const std::string& place = "3-1801", const std::string& payer = "王芳")
    {
        return run<FeeAccount>([&](UnitOfWork& uow) {
                   return accounts.save(uow, clerk, ids.next<FeeAccountTag>(), {}, {.place = place, .payer = payer},
                                        now);
               })
            .value();
    }
    /// A fee that was entered at the desk.
    FeeItem owe(const FeeAccount& account, const std::string& amount, const std::string& due,
                const std::string& kind = "物业费")
    {
        return run<FeeItem>([&](UnitOfWork& uow) {
                   return accounts.addItem(uow, supervisor, ids.next<FeeItemTag>(), account.id,
                                           {.kind = kind, .period = due, .amount = amount, .due = due}, now);
               })
            .value();
    }
    [[nodiscard]] FeeAccount stored(const FeeAccount& account) const
    {
        return store.data().feeAccounts.at(account.id.value());
    }
    [[nodiscard]] FeeItem stored(const FeeItem& item) const { return store.data().feeItems.at(item.id.value()); }
    [[nodiscard]] std::vector<std::string> actionsOn(RecordRef record) const
    {
        std::vector<std::string> actions;
        for (const AuditEntry& entry : store.data().audit) {
            if (entry.record == record) {
                actions.push_back(entry.action);
            }
        }
        return actions;
    }
};

} // namespace frontdesk::feetest
