#pragma once

#include "contracts/FeeSamples.h"
#include "domain/arrears/FeePaymentService.h"
#include "domain/arrears/RemittanceService.h"
#include "domain/people/ReceptionCalls.h"

#include <vector>

namespace frontdesk {

/// Every call of the service of money for fees. A new one belongs here.
inline std::vector<ServiceCall> feePaymentCalls()
{
    static const FeePaymentService service;
    static const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    static const FeePaymentAt payment{contract::idOf<FeePaymentId>(1), 1};
    static const FeePaymentToTake input{.id = payment.id,
                                        .account = contract::idOf<FeeAccountId>(1),
                                        .form = {.amount = "1"},
                                        .at = contract::morning,
                                        .zone = zone};
    const UtcTime now = contract::morning;
    return {
        {"FeePaymentService::take", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.take(uow, who, input)); }},
        {"FeePaymentService::usePrepaid", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.usePrepaid(uow, who, input, Money::fromFen(1))); }},
        {"FeePaymentService::confirm", Right::CollectFees,
         [=](auto& uow, const Actor& who) {
             return dropped(service.confirm(uow, who, payment, GuidanceSession{}, now));
         }},
        {"FeePaymentService::requestInvoice", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.requestInvoice(uow, who, payment, "x", "", now)); }},
        {"FeePaymentService::issueInvoice", Right::CollectFees,
         [=](auto& uow, const Actor& who) { return dropped(service.issueInvoice(uow, who, payment, "1", now)); }},
        {"FeePaymentService::counterEntry", Right::ManageFees,
         [=](auto& uow, const Actor& who) {
             return dropped(service.counterEntry(uow, who, contract::idOf<FeePaymentId>(2), payment, "x", zone, now));
         }},
        {"RemittanceService::finish", Right::CollectFees,
         [=](auto& uow, const Actor& who) {
             return dropped(RemittanceService{}.finish(uow, who,
                                                       {.id = contract::idOf<RemittanceSlipId>(1),
                                                        .shown = {.day = contract::dayOf(11, 20)},
                                                        .at = now,
                                                        .zone = zone}));
         }},
    };
}

} // namespace frontdesk
