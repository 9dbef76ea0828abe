#pragma once

#include "contracts/SiteVisitSamples.h"
#include "domain/people/ReceptionCalls.h"
#include "domain/sitevisit/SiteVisitService.h"

#include <vector>

namespace frontdesk {

/// Every call of the service of visits at customers' places. A new one belongs here.
inline std::vector<ServiceCall> siteVisitCalls()
{
    static const RuleBook book = RuleBook::compile({});
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    static const SiteVisitService service{ids};
    static const SiteVisitAt visit{contract::idOf<SiteVisitId>(1), 1};
    static const SiteVisitToSave input{
        .id = visit.id, .at = contract::morning, .zone = *TimeZone::named("Asia/Shanghai")};
    const UtcTime now = contract::morning;
    return {
        {"SiteVisitService::save", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(service.save(uow, who, input, book)); }},
        {"SiteVisitService::step", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.step(uow, who, visit, {}, book, "", now)); }},
        {"SiteVisitService::finish", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.finish(uow, who, input, book, "", now)); }},
        {"SiteVisitService::voidVisit", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.voidVisit(uow, who, visit, "x", now)); }},
        {"SiteVisitService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(service.unvoid(uow, who, visit, now)); }},
    };
}

} // namespace frontdesk
