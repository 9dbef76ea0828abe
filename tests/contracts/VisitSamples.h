#pragma once

#include "contracts/Samples.h"
#include "domain/visitor/Visit.h"

namespace frontdesk::contract {

/// Somebody who has just come up; visit 2 a minute after visit 1.
inline Visit plainVisit(int number)
{
    Visit visit{.id = idOf<VisitId>(5000 + number)};
    visit.arrivedAt = morning + std::chrono::minutes{number};
    visit.waitingSince = visit.arrivedAt;
    return visit;
}

/// A visit with something in every field.
inline Visit fullVisit(int number)
{
    Visit visit = plainVisit(number);
    visit.state = VisitState::Left;
    visit.name = "欧阳建国";
    visit.title = "mr";
    visit.phone = phone("021-58881234-805");
    visit.company = "上海某某设计事务所";
    visit.companions = 2;
    visit.plate = "沪A12345";
    visit.purpose = "看样\n\"急\" 'x'";
    visit.tag = "key_customer";
    visit.host = "林工";
    visit.place = "3-1801";
    visit.floor = "18";
    visit.note = "带了样品";
    visit.hasAppointment = true;
    visit.expectedAt = morning;
    visit.registeredAt = morning + std::chrono::minutes{number + 1};
    visit.contactedAt = morning + std::chrono::minutes{number + 2};
    visit.hostAnswer = HostAnswer::GoesUp;
    visit.answeredAt = morning + std::chrono::minutes{number + 3};
    visit.lift = "2";
    visit.waitingPlace = "接待厅";
    visit.teaServed = true;
    visit.cardLeft = true;
    visit.message = "资料放前台";
    visit.metAt = morning + std::chrono::minutes{number + 4};
    visit.leftAt = morning + std::chrono::minutes{number + 40};
    visit.leftBy = LeftBy::Badge;
    visit.badgeNo = 12;
    visit.badgesLost = 1;
    visit.group = 5001;
    visit.toComplete = true;
    visit.operatorId = idOf<StaffId>(77);
    visit.voided = Voided{.at = morning + std::chrono::hours{2}, .reason = "重复登记", .by = idOf<StaffId>(78)};
    visit.ruleBook = "0123456789abcdef";
    visit.guidance.set("book", "0123456789abcdef");
    visit.guidance.set("log.0.what", "shown");
    return visit;
}

/// Announced for so many minutes after the morning.
inline Visit expectedVisit(int number, int minutes)
{
    Visit visit{.id = idOf<VisitId>(5000 + number), .state = VisitState::Expected};
    visit.name = "陈静";
    visit.expectedAt = morning + std::chrono::minutes{minutes};
    return visit;
}

} // namespace frontdesk::contract
