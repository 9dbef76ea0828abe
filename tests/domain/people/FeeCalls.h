#pragma once

#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeAccountService.h"
#include "domain/people/ReceptionCalls.h"

#include <vector>

namespace frontdesk {

/// Every call of the services of fees' accounts. A new one belongs here.
inline std::vector<ServiceCall> feeCalls()
{
    static const FeeAccountService service;
    static const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    static const FeeAccountAt account{contract::idOf<FeeAccountId>(1), 1};
    static const FeeItemId item = contract::idOf<FeeItemId>(1);
    const UtcTime now = contract::morning;
    return {
        {"FeeAccountService::save", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.save(uow, who, account.id, {}, {}, now)); }},
        {"FeeAccountService::pause", Right::CollectFees,
         [=](auto& uow, const Actor& who) {
             return dropped(service.pause(uow, who, account, "x", {}, {}, zone, now));
         }},
        {"FeeAccountService::resume", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.resume(uow, who, account, now)); }},
        {"FeeAccountService::addItem", Right::ManageFees,
         [=](auto& uow, const Actor& who) { return dropped(service.addItem(uow, who, item, account.id, {}, now)); }},
        {"FeeAccountService::voidItem", Right::ManageFees,
         [=](auto& uow, const Actor& who) { return dropped(service.voidItem(uow, who, item, 1, "x", now)); }},
        {"FeeAccountService::unvoidItem", Right::ManageFees,
         [=](auto& uow, const Actor& who) { return dropped(service.unvoidItem(uow, who, item, 1, now)); }},
    };
}

} // namespace frontdesk
