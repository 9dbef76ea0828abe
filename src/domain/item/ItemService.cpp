#include "domain/item/ItemService.h"

#include "base/Utf8.h"
#include "domain/item/ItemGates.h"
#include "domain/item/ItemSteps.h"
#include "domain/item/ItemWords.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {

namespace {

/// Reads a form of which nothing is forgiven: its own problems and the unmet blocks, all at once. One to complete only
/// needs what it can be kept with; what is no number or amount goes to the description, where a person reads it.
Result<Item> readItem(ItemId id, const ItemForm& form, UtcTime receivedAt, bool toComplete, const RuleBook& book)
{
    auto item = Item::from(id, form, receivedAt);
    std::vector<Problem> problems = item ? std::vector<Problem>{} : item.error().problems;
    if (toComplete) {
        ItemForm kept = form;
        for (const Problem& problem : problems) {
            std::string* const typed = problem.code == itemBadPhone    ? &kept.phone
                                       : problem.code == itemBadAmount ? &kept.cod
                                                                       : nullptr;
            if (typed != nullptr) {
                kept.description += (kept.description.empty() ? "" : "\n") + *typed;
                typed->clear();
            }
        }
        if (kept.kind.empty()) {
            kept.kind = "goods";
        }
        return Item::from(id, kept, receivedAt).map([](Item read) {
            read.toComplete = true;
            return read;
        });
    }
    for (GateMark& mark : ItemGates::marks(form, book)) {
        if (mark.level == GateLevel::Block) {
            problems.push_back(std::move(mark.problem));
        }
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return item;
}

std::string receiptNumber(LocalDate day, std::int64_t number)
{
    std::string digits = toIso(day);
    std::erase(digits, '-');
    std::string count = std::to_string(number);
    count.insert(0, count.size() < 3 ? 3 - count.size() : 0, '0');
    return "SX-" + digits + '-' + count;
}

std::string whoIsTold(const Item& item)
{
    return !item.addressee.empty() ? item.addressee : !item.company.empty() ? item.company : item.place;
}

} // namespace

Result<Item> ItemService::receive(UnitOfWork& uow, const Actor& actor, const ItemToSave& input,
                                  const RuleBook& book) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    return readItem(input.id, input.form, input.receivedAt, input.toComplete, book)
        .and_then([&](Item item) -> Result<Item> {
            item.dueAt = ItemGates::dueAt(item.kind, item.receivedAt, book);
            item.operatorId = actor.staff;
            item.ruleBook = input.session.book().empty() ? book.name() : input.session.book();
            input.session.writeTo(item.guidance, "");
            const auto stored = uow.items().find(item.id);
            if (stored) {
                item.receiptNo = stored->receiptNo; // the same save again
            } else if (item.kind == itemDevice) {
                const auto number = uow.nextNumber("repair_intake", input.day);
                if (!number) {
                    return fail(number.error());
                }
                item.receiptNo = receiptNumber(input.day, *number);
            }
            return ItemSteps{uow, actor, input.receivedAt}.add(item, stored);
        });
}

Result<std::vector<Item>> ItemService::receiveBatch(UnitOfWork& uow, const Actor& actor, const ItemBatch& batch,
                                                    const std::vector<ItemToSave>& inputs, const RuleBook& book) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    if (inputs.empty()) {
        return fail(itemBatchEmpty);
    }
    ItemBatch signedFor = batch;
    signedFor.total = static_cast<int>(inputs.size());
    signedFor.operatorId = actor.staff;
    ItemSteps steps{uow, actor, batch.at};
    if (auto added = steps.addBatch(signedFor); !added) {
        return fail(added.error());
    }
    std::vector<Item> items;
    for (const ItemToSave& input : inputs) {
        auto item = readItem(input.id, input.form, input.receivedAt, input.toComplete, book);
        if (!item) {
            return fail(item.error());
        }
        item->batch = batch.id;
        item->dueAt = ItemGates::dueAt(item->kind, item->receivedAt, book);
        item->operatorId = actor.staff;
        item->ruleBook = book.name();
        const auto added = steps.add(*item, uow.items().find(item->id));
        if (!added) {
            return fail(added.error());
        }
        items.push_back(*added);
    }
    return items;
}

Result<Item> ItemService::change(UnitOfWork& uow, const Actor& actor, ItemAt at, const ItemForm& form,
                                 const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    ItemSteps steps{uow, actor, now};
    return steps.findUnvoided(at.id, at.version).and_then([&](const Item& before) {
        return readItem(at.id, form, before.receivedAt, false, book).and_then([&](Item after) {
            after.version = before.version;
            after.receiptNo = before.receiptNo;
            after.batch = before.batch;
            after.dueAt =
                before.kind == after.kind ? before.dueAt : ItemGates::dueAt(after.kind, after.receivedAt, book);
            after.notifiedAt = before.notifiedAt;
            after.promise = before.promise;
            after.handedOver = before.handedOver;
            after.returnedAt = before.returnedAt;
            after.returnReason = before.returnReason;
            after.operatorId = before.operatorId;
            after.ruleBook = before.ruleBook;
            after.guidance = before.guidance;
            return steps.update("changed", before, after);
        });
    });
}

Result<std::vector<Item>> ItemService::notify(UnitOfWork& uow, const Actor& actor, const std::vector<ItemId>& which,
                                              const ItemNotice& notice, IdMaker& ids, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    const auto here = uow.items().open(mostOpen);
    if (!here) {
        return fail(here.error());
    }
    ItemSteps steps{uow, actor, now};
    std::vector<Item> told;
    const auto tell = [&](const Item& item, PromiseId promise) -> Result<void> {
        return ItemCourse::tell(item, promise, now)
            .and_then([&](const Item& after) { return steps.update("notified", item, after); })
            .map([&](const Item& stored) { told.push_back(stored); });
    };
    for (const ItemId id : which) {
        if (std::any_of(told.begin(), told.end(), [&](const Item& item) { return item.id == id; })) {
            continue; // came along with another one of the same addressee
        }
        const auto item = uow.items().find(id);
        if (!item) {
            return fail(item.error());
        }
        const std::string key = addresseeKey(*item);
        std::vector<Item> together;
        for (const Item& each : *here) {
            const bool same = each.id == id || (!key.empty() && addresseeKey(each) == key);
            if (same && !each.notifiedAt && !isLent(each.kind) && each.kind != itemFax && !each.outgoing) {
                together.push_back(each);
            }
        }
        if (together.empty()) { // told before, or no longer here
            if (const auto possible =
                    ItemCourse::tell(*item, PromiseId{item->promise.value_or(ids.next<PromiseTag>())}, now);
                !possible) {
                return fail(possible.error());
            }
            told.push_back(*item);
            continue;
        }
        const auto promise = steps.promiseFor(together, *here, {.words = notice.words, .keptUntil = notice.keptUntil},
                                              whoIsTold(*item), ids);
        if (!promise) {
            return fail(promise.error());
        }
        for (const Item& each : together) {
            if (auto done = tell(each, *promise); !done) {
                return fail(done.error());
            }
        }
    }
    return told;
}

Result<std::vector<Item>> ItemService::handOver(UnitOfWork& uow, const Actor& actor, const std::vector<ItemAt>& which,
                                                const HandoverForm& form, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    const auto consents = uow.items().consents(mostConsents);
    if (!consents) {
        return fail(consents.error());
    }
    ItemSteps steps{uow, actor, now};
    std::vector<Item> given;
    for (const ItemAt& at : which) {
        const auto done = steps.findUnvoided(at.id, at.version).and_then([&](const Item& before) {
            return ItemCourse::handOver(before, form, *consents, actor, now).and_then([&](const Item& after) {
                return steps.close("handed_over", before, after);
            });
        });
        if (!done) {
            return fail(done.error());
        }
        given.push_back(*done);
    }
    return given;
}

Result<Item> ItemService::giveBack(UnitOfWork& uow, const Actor& actor, ItemAt at, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    ItemSteps steps{uow, actor, now};
    return steps.findUnvoided(at.id, at.version).and_then([&](const Item& before) {
        return ItemCourse::giveBack(before, now).and_then([&](const Item& after) {
            return steps.close("given_back", before, after);
        });
    });
}

Result<Item> ItemService::returnToSender(UnitOfWork& uow, const Actor& actor, ItemAt at, std::string reason,
                                         UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    ItemSteps steps{uow, actor, now};
    return steps.findUnvoided(at.id, at.version).and_then([&](const Item& before) {
        return ItemCourse::returnToSender(before, reason, now).and_then([&](const Item& after) {
            return steps.close("returned", before, after);
        });
    });
}

Result<Item> ItemService::takeBack(UnitOfWork& uow, const Actor& actor, ItemAt at, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    ItemSteps steps{uow, actor, now};
    return steps.findUnvoided(at.id, at.version).and_then([&](const Item& before) {
        return ItemCourse::takeBack(before).and_then([&](const Item& after) { return steps.takeBack(before, after); });
    });
}

Result<Item> ItemService::voidItem(UnitOfWork& uow, const Actor& actor, ItemId id, std::string reason,
                                   UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(voidNeedsReason);
    }
    ItemSteps steps{uow, actor, now};
    return steps.findUnvoided(id, std::nullopt).and_then([&](const Item& before) {
        Item after = before;
        after.voided = Voided{.at = now, .reason = std::move(why), .by = actor.staff};
        return steps.update("voided", before, after);
    });
}

Result<Item> ItemService::unvoid(UnitOfWork& uow, const Actor& actor, ItemAt at, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    return uow.items().find(at.id).and_then([&](const Item& before) -> Result<Item> {
        if (before.version != at.version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        Item after = before;
        after.voided.reset();
        return ItemSteps{uow, actor, now}.update("unvoided", before, after);
    });
}

Result<ProxyConsent> ItemService::addConsent(UnitOfWork& uow, const Actor& actor, ProxyConsentId id,
                                             const ProxyConsentForm& form, std::optional<UtcTime> validUntil,
                                             UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return ProxyConsent::from(id, form, now, validUntil).and_then([&](ProxyConsent consent) {
        consent.operatorId = actor.staff;
        return ItemSteps{uow, actor, now}.addConsent(consent);
    });
}

Result<ProxyConsent> ItemService::withdrawConsent(UnitOfWork& uow, const Actor& actor, ProxyConsentId id,
                                                  std::string reason, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(voidNeedsReason);
    }
    return uow.items().findConsent(id).and_then([&](const ProxyConsent& before) -> Result<ProxyConsent> {
        if (before.voided) {
            return fail(recordVoided);
        }
        ProxyConsent after = before;
        after.voided = Voided{.at = now, .reason = std::move(why), .by = actor.staff};
        return ItemSteps{uow, actor, now}.updateConsent("voided", before, after);
    });
}

Result<ProxyConsent> ItemService::restoreConsent(UnitOfWork& uow, const Actor& actor, ProxyConsentId id,
                                                 Version version, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return uow.items().findConsent(id).and_then([&](const ProxyConsent& before) -> Result<ProxyConsent> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        ProxyConsent after = before;
        after.voided.reset();
        return ItemSteps{uow, actor, now}.updateConsent("unvoided", before, after);
    });
}

} // namespace frontdesk
