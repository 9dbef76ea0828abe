#pragma once

#include "contracts/Samples.h"
#include "domain/sitevisit/SiteVisit.h"

namespace frontdesk::contract {

/// Just planned, without a time.
inline SiteVisit plainSiteVisit(int number)
{
    SiteVisit visit{.id = idOf<SiteVisitId>(9800 + number)};
    visit.number = "SF-20261121-00" + std::to_string(number);
    visit.plannedAt = morning;
    visit.place = "3-1801";
    return visit;
}

/// A visit with something in every field.
inline SiteVisit fullSiteVisit(int number)
{
    SiteVisit visit = plainSiteVisit(number);
    visit.state = SiteVisitState::Done;
    visit.ticket = RecordRef{RecordKind::Complaint, 9001};
    visit.name = "欧阳建国";
    visit.phone = phone("021-58881234-805");
    visit.staff = "李工、王工";
    visit.purpose = "看电梯异响";
    visit.agenda = "1 听\n2 看";
    visit.appointmentAt = morning + std::chrono::minutes{60};
    visit.agreed = true;
    visit.minutes = 30;
    visit.note = "\"带\" 'x'";
    visit.late = LateNotice{.at = morning + std::chrono::minutes{50},
                            .due = morning + std::chrono::minutes{55},
                            .reason = "堵车",
                            .toldTo = "欧阳建国",
                            .newAt = morning + std::chrono::minutes{60},
                            .by = idOf<StaffId>(77)};
    visit.arrivedAt = morning + std::chrono::minutes{61};
    visit.summary = "异响来自导轨";
    visit.agreements = "周五前更换";
    visit.followUp = "更换导靴";
    visit.followUpAt = morning + std::chrono::hours{48};
    visit.endedAt = morning + std::chrono::minutes{90};
    visit.reason = "曾改期";
    visit.operatorId = idOf<StaffId>(77);
    visit.voided = Voided{.at = morning + std::chrono::hours{3}, .reason = "twice", .by = idOf<StaffId>(78)};
    visit.ruleBook = "base 1";
    visit.guidance.set("tick.knock", "1");
    return visit;
}

} // namespace frontdesk::contract
