#pragma once

#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeLetterService.h"
#include "domain/people/ReceptionCalls.h"

#include <vector>

namespace frontdesk {

/// Every call of the service of letters about fees. A new one belongs here.
inline std::vector<ServiceCall> feeLetterCalls()
{
    static const RuleBook book = RuleBook::compile({});
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    static const FeeLetterService service{ids};
    static const FeeLetterAt letter{contract::idOf<FeeLetterId>(1), 1};
    static const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    const UtcTime now = contract::morning;
    const LocalDate day = contract::dayOf(11, 21);
    return {
        {"FeeLetterService::make", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.make(uow, who, {}, book, zone, now)); }},
        {"FeeLetterService::sent", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.sent(uow, who, letter, "", now)); }},
        {"FeeLetterService::delivered", Right::CollectFees,
         [=](auto& uow, const Actor& who) {
             return dropped(service.delivered(uow, who, letter, day, "x", zone, now));
         }},
        {"FeeLetterService::returned", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.returned(uow, who, letter, "x", now)); }},
        {"FeeLetterService::sue", Right::ManageFees,
         [=](auto& uow, const Actor& who) {
             return dropped(service.sue(uow, who, letter.id, contract::idOf<FeeAccountId>(1), "x", zone, now));
         }},
        {"FeeLetterService::voidLetter", Right::ManageFees,
         [=](auto& uow, const Actor& who) { return dropped(service.voidLetter(uow, who, letter, "x", now)); }},
        {"FeeLetterService::unvoid", Right::ManageFees,
         [=](auto& uow, const Actor& who) { return dropped(service.unvoid(uow, who, letter, now)); }},
    };
}

} // namespace frontdesk
