#pragma once

#include "contracts/ItemSamples.h"
#include "contracts/Samples.h"
#include "domain/item/ItemRepository.h"
#include "domain/item/ItemService.h"
#include "domain/people/Rights.h"
#include "domain/slip/SlipRepository.h"
#include "domain/slip/SlipService.h"
#include "domain/visitor/BadgeCode.h"
#include "domain/visitor/VisitorRepository.h"
#include "domain/visitor/VisitorService.h"
#include "support/ManualClock.h"

#include <functional>
#include <string>
#include <vector>

namespace frontdesk {

/// One call of a service, with the right that it must ask for before it does anything else.
struct ServiceCall {
    std::string name;
    Right right;
    std::function<Result<void>(UnitOfWork&, const Actor&)> run;
};

template <class T> [[nodiscard]] Result<void> dropped(const Result<T>& result)
{
    return result ? Result<void>{} : Result<void>{fail(result.error())};
}

/// Every call of the services of visitors, things and release slips that changes something. A new one belongs here.
inline std::vector<ServiceCall> receptionCalls()
{
    static const RuleBook book = RuleBook::compile({});
    static const VisitId visit = contract::idOf<VisitId>(1);
    static const ItemId item = contract::idOf<ItemId>(1);
    static const ProxyConsentId consent = contract::idOf<ProxyConsentId>(1);
    static const SlipAt slip{contract::idOf<SlipId>(1), 1};
    static const ItemToSave itemToSave{
        .id = item, .form = {.kind = "parcel"}, .receivedAt = contract::morning, .session = GuidanceSession{"x"}};
    static ManualClock clock;
    static IdMaker ids{clock, 1};
    const UtcTime now = contract::morning;
    return {
        {"VisitorService::save", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(VisitorService{}.save(uow, who, {.id = visit}, "book", now));
         }},
        {"VisitorService::announce", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(VisitorService{}.announce(uow, who, {{.id = visit}}, "book", now));
         }},
        {"VisitorService::step", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(VisitorService{}.step(uow, who, visit, 1, {}, std::nullopt, {}, now));
         }},
        {"VisitorService::scanOut", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(VisitorService{}.scanOut(uow, who, BadgeCode{visit}.text(), now));
         }},
        {"VisitorService::signOutRest", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(VisitorService{}.signOutRest(uow, who, now)); }},
        {"VisitorService::takeBack", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return VisitorService{}.takeBack(uow, who, {}, now); }},
        {"VisitorService::change", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(VisitorService{}.change(uow, who, visit, 1, {}, now)); }},
        {"VisitorService::voidVisit", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(VisitorService{}.voidVisit(uow, who, visit, "twice", now));
         }},
        {"VisitorService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(VisitorService{}.unvoid(uow, who, visit, 1, now)); }},
        {"SlipService::save", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.save(uow, who, {.id = slip.id}, book)); }},
        {"SlipService::save again", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(SlipService{}.save(uow, who, {.id = slip.id, .known = Version{1}}, book));
         }},
        {"SlipService::approve", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.approve(uow, who, slip, now)); }},
        {"SlipService::refuse", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.refuse(uow, who, slip, "x", now)); }},
        {"SlipService::print", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.print(uow, who, slip, now)); }},
        {"SlipService::check", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.check(uow, who, {.at = slip}, book, now)); }},
        {"SlipService::withdraw", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.withdraw(uow, who, slip, "x", now)); }},
        {"SlipService::takeBack", Right::SettlePromises,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.takeBack(uow, who, slip, now)); }},
        {"SlipService::voidSlip", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.voidSlip(uow, who, slip, "x", now)); }},
        {"SlipService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(SlipService{}.unvoid(uow, who, slip, now)); }},
        {"ItemService::receive", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(ItemService{}.receive(uow, who, itemToSave, book)); }},
        {"ItemService::receiveBatch", Right::RecordWork,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.receiveBatch(uow, who, contract::fullItemBatch(1), {itemToSave}, book));
         }},
        {"ItemService::notify", Right::RecordWork,
         [=](auto& uow, const Actor& who) { return dropped(ItemService{}.notify(uow, who, {item}, {}, ids, now)); }},
        {"ItemService::change", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.change(uow, who, {item, 1}, {}, book, now));
         }},
        {"ItemService::handOver", Right::SettlePromises,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.handOver(uow, who, {{item, 1}}, {.toWhom = "x"}, now));
         }},
        {"ItemService::giveBack", Right::SettlePromises,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.giveBack(uow, who, {item, 1}, now));
         }},
        {"ItemService::returnToSender", Right::SettlePromises,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.returnToSender(uow, who, {item, 1}, "x", now));
         }},
        {"ItemService::takeBack", Right::SettlePromises,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.takeBack(uow, who, {item, 1}, now));
         }},
        {"ItemService::voidItem", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) { return dropped(ItemService{}.voidItem(uow, who, item, "twice", now)); }},
        {"ItemService::unvoid", Right::CorrectRecords,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.unvoid(uow, who, {item, 1}, now));
         }},
        {"ItemService::addConsent", Right::EditDirectory,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.addConsent(uow, who, consent, {.company = "x", .givenBy = "y"}, {}, now));
         }},
        {"ItemService::withdrawConsent", Right::EditDirectory,
         [=](auto& uow, const Actor& who) {
             return dropped(ItemService{}.withdrawConsent(uow, who, consent, "x", now));
         }},
        {"ItemService::restoreConsent", Right::EditDirectory,
         [=](auto& uow, const Actor& who) { return dropped(ItemService{}.restoreConsent(uow, who, consent, 1, now)); }},
    };
}

} // namespace frontdesk
