#pragma once

#include "contracts/Samples.h"
#include "domain/item/ProxyConsent.h"

namespace frontdesk::contract {

inline RecordRef refOf(const Item& item) { return {RecordKind::Item, item.id.value()}; }
inline RecordRef refOf(const ProxyConsent& consent) { return {RecordKind::Item, consent.id.value()}; }

/// A parcel about which only the least is known; item 2 came a minute after item 1.
inline Item plainItem(int number)
{
    Item item{.id = idOf<ItemId>(3000 + number), .kind = "parcel"};
    item.receivedAt = morning + std::chrono::minutes{number};
    return item;
}

/// A thing with something in every field.
inline Item fullItem(int number)
{
    Item item = plainItem(number);
    item.kind = "device";
    item.sender = "张师傅";
    item.carrier = "sf";
    item.waybill = "SF1234567890123";
    item.pickupCode = "6-2-1088";
    item.cod = Money::fromFen(128'50);
    item.damaged = true;
    item.outgoing = true;
    item.addressee = "欧阳建国";
    item.company = "晨曦科技";
    item.place = "3-1203";
    item.phone = phone("021-58881234-805");
    item.description = "投影仪\n\"黑\" 'x'";
    item.shelf = "A01";
    item.fault = "不亮";
    item.accessories = "电源线";
    item.condition = "左角磕碰";
    item.faxNumber = "021-58881235";
    item.address = "上海";
    item.receiptNo = "SX-20261129-001";
    item.batch = idOf<ItemBatchId>(4001);
    item.dueAt = item.receivedAt + std::chrono::days{7};
    item.notifiedAt = item.receivedAt + std::chrono::minutes{5};
    item.promise = idOf<PromiseId>(5001);
    item.handedOver = ItemHandover{.at = item.receivedAt + std::chrono::hours{1},
                                   .toWhom = "李秘书",
                                   .strokes = "0,0 5,5|2,3 4,4",
                                   .consent = "asked",
                                   .by = idOf<StaffId>(77)};
    item.returnReason = "拒收";
    item.toComplete = true;
    item.operatorId = idOf<StaffId>(77);
    item.voided = Voided{.at = morning + std::chrono::hours{2}, .reason = "重复登记", .by = idOf<StaffId>(78)};
    item.ruleBook = "0123456789abcdef";
    item.guidance.set("book", "0123456789abcdef");
    return item;
}

inline ProxyConsent plainProxyConsent(int number)
{
    ProxyConsent consent{.id = idOf<ProxyConsentId>(3500 + number)};
    consent.company = "晨曦科技";
    consent.givenBy = "行政小赵";
    consent.givenAt = morning + std::chrono::minutes{number};
    return consent;
}

inline ProxyConsent fullProxyConsent(int number)
{
    ProxyConsent consent = plainProxyConsent(number);
    consent.place = "18楼";
    consent.addressee = "王芳";
    consent.validUntil = morning + std::chrono::days{365};
    consent.operatorId = idOf<StaffId>(77);
    consent.voided = Voided{.at = morning + std::chrono::hours{2}, .reason = "搬走", .by = idOf<StaffId>(78)};
    return consent;
}

inline ItemBatch fullItemBatch(int number)
{
    return ItemBatch{.id = idOf<ItemBatchId>(4000 + number),
                     .courier = "顺丰小李",
                     .carrier = "sf",
                     .total = 30,
                     .strokes = "1,1 2,2",
                     .at = morning,
                     .operatorId = idOf<StaffId>(77)};
}

} // namespace frontdesk::contract
