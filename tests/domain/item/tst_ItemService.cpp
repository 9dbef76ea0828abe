#include "domain/item/ItemDesk.h"

namespace tst_ItemService {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

ItemForm parcelFor(const char* addressee, const char* company = "", const char* place = "")
{
    return {.kind = "parcel", .addressee = addressee, .company = company, .place = place};
}

} // namespace

TEST_CASE("Something received is kept with its time, its operator and when it is overdue", "[item]")
{
    ItemDesk desk;
    const Item item = desk.receive(parcelFor("王芳"));
    CHECK(desk.found(item.id) == item);
    CHECK(item.receivedAt == desk.now);
    CHECK(item.dueAt == std::optional{desk.now + 7 * 24h});
    CHECK(item.operatorId == desk.actor.staff);
    CHECK(item.ruleBook == desk.book.name());
    CHECK(desk.actions(item.id) == std::vector<std::string>{"added"});
    CHECK(desk.store.data().index.at({RecordKind::Item, item.id.value()}).text == searchText(item));
    CHECK(desk.receive({.kind = "umbrella", .addressee = "李雷"}).dueAt == std::optional{desk.now + 24h});
}

TEST_CASE("The same save of an item twice is one save, other content a conflict", "[item]")
{
    ItemDesk desk;
    ItemToSave input = desk.toSave({.kind = "device", .addressee = "李雷"});
    const auto first = desk.receive(input);
    REQUIRE(first.has_value());
    CHECK(first->receiptNo == "SX-20261129-001");
    const auto again = desk.receive(input);
    REQUIRE(again.has_value());
    CHECK(*again == *first);
    CHECK(desk.actions(first->id).size() == 1);
    input.form.fault = "不亮";
    const auto other = desk.receive(input);
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == recordConflict);
    CHECK(desk.receive({.kind = "device"}).receiptNo == "SX-20261129-002");
}

TEST_CASE("What a pack blocks is refused when a thing is received, with every problem at once", "[item]")
{
    ItemDesk desk;
    Pack pack = ItemDesk::pack();
    pack.requirements.push_back({.head = {.id = "parts", .at = "item.repair_intake", .pack = "base"},
                                 .fields = {"accessories", "customer", "received_at"},
                                 .level = GateLevel::Block});
    desk.book = RuleBook::compile({pack});
    const auto refused = desk.receive(desk.toSave({.kind = "device", .phone = "12ab"}));
    REQUIRE_FALSE(refused.has_value());
    std::vector<std::string> fields;
    for (const Problem& problem : refused.error().problems) {
        fields.push_back(problem.field);
    }
    CHECK(fields == std::vector<std::string>{"phone", "accessories", "customer"});
    ItemToSave later = desk.toSave({.kind = "device", .phone = "12ab"});
    later.toComplete = true;
    const auto kept = desk.receive(later);
    REQUIRE(kept.has_value());
    CHECK(kept->toComplete);
    CHECK(kept->description == "12ab"); // nothing typed is lost
}

TEST_CASE("A batch is taken in whole, with one total, or not at all", "[item]")
{
    ItemDesk desk;
    const auto take = [&](const std::vector<ItemToSave>& inputs) {
        return desk.step<std::vector<Item>>([&](UnitOfWork& uow) {
            return desk.service.receiveBatch(uow, desk.actor, contract::fullItemBatch(1), inputs, desk.book);
        });
    };
    const auto none = take({});
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == itemBatchEmpty);
    CHECK_FALSE(take({desk.toSave(parcelFor("王芳")), desk.toSave({.kind = "parcel", .cod = "x"})}).has_value());
    CHECK(desk.store.data().items.empty());
    CHECK(desk.store.data().itemBatches.empty());

    const auto two = take({desk.toSave(parcelFor("王芳")), desk.toSave({.kind = "parcel"})});
    REQUIRE(two.has_value());
    const ItemBatch batch = desk.store.data().itemBatches.at(contract::fullItemBatch(1).id.value());
    CHECK(batch.total == 2);
    CHECK(batch.courier == "顺丰小李");
    CHECK((*two)[0].batch == std::optional{batch.id});
    CHECK((*two)[1].dueAt.has_value());
}

TEST_CASE("All that waits for an addressee is told with one promise", "[item]")
{
    ItemDesk desk;
    const Item first = desk.receive(parcelFor("王芳", "晨曦科技"));
    const Item second = desk.receive(parcelFor("王芳", "晨曦科技"));
    const Item other = desk.receive(parcelFor("赵敏", "晨曦科技"));
    const Item nobody = desk.receive({.kind = "parcel"});
    const Item nobodyToo = desk.receive({.kind = "parcel"});
    REQUIRE(desk.tell({first.id}).has_value());
    CHECK(desk.found(second.id).notifiedAt == std::optional{desk.now});
    CHECK_FALSE(desk.found(other.id).notifiedAt.has_value());
    REQUIRE(desk.promises().size() == 1);
    const Promise promise = desk.promises().front();
    CHECK(promise.kind == PromiseKind::Handover);
    CHECK(promise.toWhom == "王芳");
    CHECK(promise.origin == RecordRef{RecordKind::Item, first.id.value()});
    CHECK(promise.dueAt == *first.dueAt);

    desk.now += 1h;
    const Item third = desk.receive(parcelFor("王芳", "晨曦科技"));
    REQUIRE(desk.tell({third.id, other.id}).has_value());
    CHECK(desk.promises().size() == 2); // hers goes on, another one for the other
    CHECK(desk.found(third.id).promise == std::optional{promise.id});
    REQUIRE(desk.tell({nobody.id}).has_value());
    CHECK_FALSE(desk.found(nobodyToo.id).notifiedAt.has_value()); // nobody knows whether it is the same person's
    CHECK(desk.tell({nobody.id}).has_value());                    // told twice is told once
    CHECK(desk.actions(nobody.id) == std::vector<std::string>{"added", "notified"});
}

TEST_CASE("The promise is kept with the last thing handed over, and open again when that is undone", "[item]")
{
    ItemDesk desk;
    const Item first = desk.receive(parcelFor("王芳"));
    const Item second = desk.receive(parcelFor("王芳"));
    REQUIRE(desk.tell({first.id}).has_value());
    REQUIRE(desk.handOver({desk.found(first.id)}, {.toWhom = "王芳", .strokes = "0,0 3,3"}).has_value());
    CHECK(desk.promises().front().state == PromiseState::Open);
    const auto last = desk.handOver({desk.found(second.id)}, {.toWhom = "王芳"});
    REQUIRE(last.has_value());
    CHECK(desk.promises().front().state == PromiseState::Kept);
    CHECK(desk.found(first.id).handedOver->strokes == "0,0 3,3");
    CHECK(desk.found(first.id).handedOver->by == desk.actor.staff);
    REQUIRE(desk.takeBack(last->front()).has_value());
    CHECK(desk.found(second.id).isOpen());
    CHECK(desk.promises().front().state == PromiseState::Open);
}

TEST_CASE("A telling that is undone withdraws its promise once nothing needs it", "[item]")
{
    ItemDesk desk;
    const Item first = desk.receive(parcelFor("王芳"));
    const Item second = desk.receive(parcelFor("王芳"));
    REQUIRE(desk.tell({first.id}).has_value());
    REQUIRE(desk.takeBack(desk.found(first.id)).has_value());
    CHECK(desk.promises().front().state == PromiseState::Open);
    REQUIRE(desk.takeBack(desk.found(second.id)).has_value());
    CHECK(desk.promises().front().state == PromiseState::Withdrawn);
    const auto nothing = desk.takeBack(desk.found(second.id));
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().code == itemNothingToTakeBack);
}

TEST_CASE("Several things are given to one person together, or none of them", "[item]")
{
    ItemDesk desk;
    const Item hers = desk.receive(parcelFor("王芳"));
    const Item his = desk.receive(parcelFor("李雷"));
    const auto refused = desk.handOver({hers, his}, {.toWhom = "王芳"});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == itemNeedsConsent);
    CHECK(refused.error().args == std::vector<std::string>{"李雷"});
    CHECK(desk.found(hers.id).isOpen());
    REQUIRE(desk.handOver({hers, his}, {.toWhom = "王芳", .consentAsked = true}).has_value());
    CHECK(desk.found(hers.id).handedOver->consent.empty());
    CHECK(desk.found(his.id).handedOver->consent == "asked");
}

TEST_CASE("A standing authorisation lets somebody else fetch a tenant's things, while it is valid", "[item]")
{
    ItemDesk desk;
    const Item item = desk.receive(parcelFor("王芳", "晨曦科技", "18-01"));
    const auto refused = [&] {
        const auto done = desk.handOver({desk.found(item.id)}, {.toWhom = "行政小赵"});
        return !done && done.error().code == itemNeedsConsent;
    };
    CHECK(refused());
    const auto nobody = desk.consent({.givenBy = "行政小赵"});
    REQUIRE_FALSE(nobody.has_value());
    CHECK(nobody.error().problems.front().code == itemConsentForNobody);
    REQUIRE(desk.consent({.company = "别家公司", .givenBy = "x"}).has_value());
    CHECK(refused());
    const auto given = desk.consent({.company = "晨曦科技", .givenBy = "行政小赵"}, desk.now + 24h);
    REQUIRE(given.has_value());

    SECTION("and the handing over says so")
    {
        REQUIRE(desk.handOver({item}, {.toWhom = "行政小赵"}).has_value());
        CHECK(desk.found(item.id).handedOver->consent == "standing");
    }
    SECTION("not once it has run out")
    {
        desk.now += 24h;
        CHECK(refused());
    }
    SECTION("not once it was withdrawn, and again when that is undone")
    {
        const auto withdrawn = desk.step<ProxyConsent>([&](UnitOfWork& uow) {
            return desk.service.withdrawConsent(uow, desk.actor, given->id, "搬走", desk.now);
        });
        REQUIRE(withdrawn.has_value());
        CHECK(refused());
        REQUIRE(desk.step<ProxyConsent>([&](UnitOfWork& uow) {
                        return desk.service.restoreConsent(uow, desk.actor, given->id, withdrawn->version, desk.now);
                    })
                    .has_value());
        CHECK_FALSE(refused());
    }
}

TEST_CASE("What was lent comes back, is not handed over, and the return can be undone", "[item]")
{
    ItemDesk desk;
    const Item lent = desk.receive({.kind = "umbrella", .addressee = "李雷"});
    CHECK(lent.state() == ItemState::Lent);
    CHECK(desk.handOver({lent}, {.toWhom = "李雷"}).error().code == itemIsLent);
    CHECK(desk.tell({lent.id}).error().code == itemIsLent);
    const auto back = desk.step<Item>([&](UnitOfWork& uow) {
        return desk.service.giveBack(uow, desk.actor, {lent.id, lent.version}, desk.now + 1h);
    });
    REQUIRE(back.has_value());
    CHECK(back->state() == ItemState::Returned);
    const auto kept = desk.receive({.kind = "key"});
    const auto refused = desk.step<Item>([&](UnitOfWork& uow) {
        return desk.service.giveBack(uow, desk.actor, {kept.id, kept.version}, desk.now);
    });
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == itemNotLent);
    REQUIRE(desk.takeBack(*back).has_value());
    CHECK(desk.found(lent.id).state() == ItemState::Lent);
}

TEST_CASE("What goes back to the sender needs a reason and withdraws what was promised", "[item]")
{
    ItemDesk desk;
    const Item item = desk.receive(parcelFor("王芳"));
    REQUIRE(desk.tell({item.id}).has_value());
    const auto giveBack = [&](const char* reason) {
        return desk.step<Item>([&](UnitOfWork& uow) {
            return desk.service.returnToSender(uow, desk.actor, {item.id, desk.found(item.id).version}, reason,
                                               desk.now);
        });
    };
    CHECK(giveBack(" ").error().code == voidNeedsReason);
    REQUIRE(giveBack("拒收").has_value());
    CHECK(desk.promises().front().state == PromiseState::Withdrawn);
    CHECK(desk.promises().front().note == "拒收");
    CHECK(giveBack("拒收").error().code == itemClosed);
    REQUIRE(desk.takeBack(desk.found(item.id)).has_value());
    CHECK(desk.promises().front().state == PromiseState::Open);
}

TEST_CASE("A correction keeps what has happened to an item, and a moved version is refused", "[item]")
{
    ItemDesk desk;
    const Item item = desk.receive(parcelFor("王芳"));
    REQUIRE(desk.tell({item.id}).has_value());
    const Item told = desk.found(item.id);
    ItemForm form = told.toForm();
    form.place = "3-1203";
    const auto change = [&](Version version) {
        return desk.step<Item>([&](UnitOfWork& uow) {
            return desk.service.change(uow, desk.actor, {item.id, version}, form, desk.book, desk.now);
        });
    };
    CHECK(change(item.version).error().code == recordConflict);
    const auto changed = change(told.version);
    REQUIRE(changed.has_value());
    CHECK(changed->place == "3-1203");
    CHECK(changed->promise == told.promise);
    CHECK(changed->dueAt == told.dueAt);
    CHECK(change(changed->version)->version == changed->version); // a change that changes nothing writes nothing
}

TEST_CASE("A voided item is out of use until that is undone", "[item]")
{
    ItemDesk desk;
    const Item item = desk.receive(parcelFor("王芳"));
    const auto voiding = [&](const char* why) {
        return desk.step<Item>(
            [&](UnitOfWork& uow) { return desk.service.voidItem(uow, desk.actor, item.id, why, desk.now); });
    };
    CHECK(voiding(" ").error().code == voidNeedsReason);
    const auto voided = voiding("扫了两次");
    REQUIRE(voided.has_value());
    CHECK_FALSE(voided->isOpen());
    CHECK(desk.handOver({*voided}, {.toWhom = "王芳"}).error().code == recordVoided);
    const auto restore = [&](Version version) {
        return desk.step<Item>([&](UnitOfWork& uow) {
            return desk.service.unvoid(uow, desk.actor, {item.id, version}, desk.now);
        });
    };
    CHECK(restore(item.version).error().code == recordConflict);
    REQUIRE(restore(voided->version).has_value());
    CHECK(desk.found(item.id).isOpen());
    CHECK(restore(desk.found(item.id).version).error().code == recordNotVoided);
}

} // namespace tst_ItemService
