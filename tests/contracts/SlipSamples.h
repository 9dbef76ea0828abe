#pragma once

#include "contracts/Samples.h"
#include "domain/slip/SlipRepository.h"

namespace frontdesk::contract {

/// A request about which only the least is known; slip 2 was asked for a minute after slip 1.
inline ReleaseSlip plainSlip(int number)
{
    ReleaseSlip slip{.id = idOf<SlipId>(7000 + number), .number = "FX-20261129-00" + std::to_string(number)};
    slip.place = "3-1203";
    slip.goodsOf = "proprietor";
    slip.taker = "王芳";
    slip.lines = {{.what = "沙发", .count = 2}};
    slip.requestedAt = morning + std::chrono::minutes{number};
    slip.validFrom = slip.requestedAt;
    slip.validUntil = slip.requestedAt + std::chrono::hours{24};
    return slip;
}

/// One with something in every field.
inline ReleaseSlip fullSlip(int number)
{
    const auto at = [&](int minutes) { return plainSlip(number).requestedAt + std::chrono::minutes{minutes}; };
    ReleaseSlip slip = plainSlip(number);
    slip.goodsOf = "tenant";
    slip.owner = "晨曦科技";
    slip.taker = "搬家公司 \"李\" 'x'";
    slip.phone = phone("021-58881234-805");
    slip.agent = true;
    slip.document = IdentityKind::Passport;
    slip.documentAt = at(1);
    slip.plate = "沪A12345";
    slip.lines = {{"沙发", 2, "张 红色"}, {"冰箱", 1, ""}, {"纸箱", 10, "书"}};
    slip.consentBy = "欧阳建国";
    slip.consentHow = "phone";
    slip.consentAt = at(2);
    slip.validUntil = at(600);
    slip.arrears = "物业费欠两个月";
    slip.remark = "走货梯\n轻放";
    slip.operatorId = idOf<StaffId>(77);
    slip.approved = SlipMark{at(5), idOf<StaffId>(78)};
    slip.refused = SlipMark{at(6), idOf<StaffId>(79), "业主没有同意"};
    slip.printed = SlipMark{at(7), idOf<StaffId>(77)};
    slip.withdrawn = SlipMark{at(8), idOf<StaffId>(77), "改天再搬"};
    slip.checks = {{at(20), idOf<StaffId>(80), false, {3, 1, 10}, "电视机"},
                   {at(30), idOf<StaffId>(80), true, {2, 0, 4}, ""}};
    slip.voided = Voided{.at = at(60), .reason = "重复登记", .by = idOf<StaffId>(78)};
    slip.ruleBook = "0123456789abcdef";
    slip.guidance.set("book", "0123456789abcdef");
    return slip;
}

/// Everything on it has left.
inline ReleaseSlip goneSlip(int number, int minutes)
{
    ReleaseSlip slip = plainSlip(number);
    slip.approved = SlipMark{slip.requestedAt, idOf<StaffId>(77)};
    slip.checks = {{slip.requestedAt + std::chrono::minutes{minutes}, idOf<StaffId>(77), true, {2}, ""}};
    return slip;
}

} // namespace frontdesk::contract
