#pragma once

#include "contracts/Samples.h"
#include "domain/matter/Matter.h"

namespace frontdesk::contract {

inline RecordRef refOf(const Matter& matter) { return {RecordKind::Matter, matter.id.value()}; }

/// A matter about which only the least is known; matter 2 came up a minute after matter 1.
inline Matter plainMatter(int number)
{
    Matter matter{.id = idOf<MatterId>(2000 + number)};
    matter.live.openedAt = morning + std::chrono::minutes{number};
    matter.live.endedAt = matter.live.openedAt + Milliseconds{95'000};
    matter.live.servedMillis = 95'000;
    return matter;
}

/// A matter with something in every field.
inline Matter fullMatter(int number)
{
    Matter matter = plainMatter(number);
    matter.live.waitedMillis = 301'000;
    matter.live.waits = 2;
    matter.live.overLimit = true;
    matter.kind = "emergency";
    matter.emergencyKind = "leak";
    matter.name = "欧阳建国";
    matter.title = "mr";
    matter.phone = phone("021-58881234-805");
    matter.place = "3-1203";
    matter.keyPoints = "厨房漏水\n\"急\" 'x'";
    matter.requestedItems = "上门查看";
    matter.toComplete = true;
    matter.operatorId = idOf<StaffId>(77);
    matter.voided = Voided{.at = morning + std::chrono::hours{2}, .reason = "重复登记", .by = idOf<StaffId>(78)};
    matter.ruleBook = "0123456789abcdef";
    matter.guidance.set("book", "0123456789abcdef");
    matter.guidance.set("log.0.what", "shown");
    return matter;
}

} // namespace frontdesk::contract
