#pragma once

#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeContactService.h"
#include "domain/desk/FeeDisputes.h"
#include "domain/desk/FeeUpkeep.h"
#include "domain/people/ReceptionCalls.h"
#include "domain/promise/PromiseService.h"

#include <vector>

namespace frontdesk {

/// Every call of the services of contacts about fees. A new one belongs here.
inline std::vector<ServiceCall> feeContactCalls()
{
    static const RuleBook book = RuleBook::compile({});
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    static const FeeContactService contacts{ids};
    static const PayPromiseService promises{ids};
    static const FeeDisputes disputes{ids};
    static const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    static const FeeAccount account = contract::plainFeeAccount(1);
    static const PayPromiseId promise = contract::idOf<PayPromiseId>(1);
    static const FeeContactToSave input{
        .id = contract::idOf<FeeContactId>(1), .account = account.id, .at = contract::morning, .zone = zone};
    const UtcTime now = contract::morning;
    return {
        {"FeeContactService::save", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(contacts.save(uow, who, input, book, now)); }},
        {"PayPromiseService::make", Right::CollectFees,
         [=](auto& uow, const Actor& who) {
             return dropped(promises.make(uow, who, promise, account, {}, zone, now));
         }},
        {"PayPromiseService::withdraw", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(promises.withdraw(uow, who, promise, 1, "x", now)); }},
        {"PayPromiseService::settle", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(promises.settle(uow, who, account.id, zone.localDate(now), now));
         }},
        {"PayPromiseService::settleAll", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(promises.settleAll(uow, who, zone.localDate(now), now)); }},
        {"FeeDisputes::open", Right::CollectFees,
         [=](auto& uow, const Actor& who) {
             return dropped(
                 disputes.open(uow, who, {.contact = input, .ticket = contract::idOf<ComplaintId>(1)}, book, now));
         }},
        {"FeeDisputes::release", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(disputes.release(uow, who, now)); }},
        {"FeeUpkeep::run", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(FeeUpkeep{ids}.run(uow, who, zone, now)); }},
        {"PromiseService::breakOpen", Right::SettlePromises,
         [=](auto& uow, const Actor& who) {
             return dropped(PromiseService{}.breakOpen(uow, who, contract::idOf<PromiseId>(1), now, ""));
         }},
    };
}

} // namespace frontdesk
