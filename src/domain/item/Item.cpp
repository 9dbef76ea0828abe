#include "domain/item/Item.h"

#include "base/Utf8.h"
#include "domain/ImageFields.h"
#include "domain/directory/PlaceNumber.h"
#include "domain/item/ItemWords.h"

namespace frontdesk {

namespace {

std::optional<Money> readAmount(std::string_view typed, std::vector<Problem>& problems)
{
    if (trimmed(typed).empty()) {
        return std::nullopt;
    }
    const auto amount = Money::parseYuan(typed);
    if (!amount || amount->isNegative()) {
        problems.push_back({"cod", itemBadAmount, {std::string{typed}}});
        return std::nullopt;
    }
    return *amount;
}

void writeHandover(ImageWriter& to, const ItemHandover& handover)
{
    to.time("handed_over_at", handover.at);
    to.text("handed_over_to", handover.toWhom);
    to.text("signature", handover.strokes);
    to.text("consent", handover.consent);
    if (handover.by) {
        to.text("handed_over_by", handover.by->toString());
    }
}

} // namespace

Result<Item> Item::from(ItemId id, const ItemForm& form, UtcTime receivedAt)
{
    FormReader reader;
    Item item{.id = id};
    item.receivedAt = receivedAt;
    item.kind = reader.word("item_kind", form.kind, itemKinds);
    for (const ItemText& each : itemTexts) {
        item.*each.text = reader.text(each.name, form.*each.typed, each.most);
    }
    item.phone = reader.phone("phone", form.phone, itemBadPhone);
    std::vector<Problem> problems = reader.problems();
    if (item.kind.empty()) {
        problems.push_back({"item_kind", fieldRequired});
    }
    item.cod = readAmount(form.cod, problems);
    item.damaged = form.damaged == "1";
    item.outgoing = form.outgoing == "1";
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return item;
}

ItemForm Item::toForm() const
{
    ItemForm form;
    form.kind = kind;
    for (const ItemText& each : itemTexts) {
        form.*each.typed = this->*each.text;
    }
    form.phone = phone ? phone->display() : std::string{};
    form.cod = cod ? cod->toYuan() : std::string{};
    form.damaged = damaged ? "1" : "";
    form.outgoing = outgoing ? "1" : "";
    return form;
}

ItemState Item::state() const
{
    if (handedOver) {
        return ItemState::HandedOver;
    }
    if (returnedAt) {
        return ItemState::Returned;
    }
    if (isLent(kind)) {
        return ItemState::Lent;
    }
    return notifiedAt ? ItemState::Told : ItemState::Waiting;
}

std::string roomKey(std::string_view place) { return PlaceNumber::read(place).key; }

std::string addresseeKey(const Item& item)
{
    const std::string room = roomKey(item.place);
    if (item.addressee.empty() && item.company.empty() && room.empty()) {
        return {};
    }
    return foldCase(item.addressee) + '\n' + foldCase(item.company) + '\n' + room;
}

RecordImage imageOf(const Item& item)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", item.id.toString());
    to.number("version", item.version);
    to.text("item_kind", item.kind);
    for (const ItemText& each : itemTexts) {
        to.text(each.name, item.*each.text);
    }
    if (item.cod) {
        to.number("cod_fen", item.cod->fen());
    }
    to.flag("damaged", item.damaged);
    to.flag("outgoing", item.outgoing);
    if (item.phone) {
        to.text("phone", item.phone->digits());
        to.text("phone_extension", item.phone->extension());
        to.text("phone_display", item.phone->display());
    }
    to.text("receipt_no", item.receiptNo);
    if (item.batch) {
        to.text("batch", item.batch->toString());
    }
    to.time("received_at", item.receivedAt);
    to.time("due_at", item.dueAt);
    to.time("notified_at", item.notifiedAt);
    if (item.promise) {
        to.text("promise", item.promise->toString());
    }
    if (item.handedOver) {
        writeHandover(to, *item.handedOver);
    }
    to.time("returned_at", item.returnedAt);
    to.text("return_reason", item.returnReason);
    to.flag("to_complete", item.toComplete);
    if (item.operatorId) {
        to.text("operator", item.operatorId->toString());
    }
    if (item.voided) {
        to.time("voided.at", item.voided->at);
        to.text("voided.reason", item.voided->reason);
        if (item.voided->by) {
            to.text("voided.by", item.voided->by->toString());
        }
    }
    to.text("rule_book", item.ruleBook);
    for (const auto& [name, value] : item.guidance.fields()) {
        image.set("guidance." + name, value);
    }
    return image;
}

SearchText searchText(const Item& item)
{
    SearchText search;
    const auto add = [](std::vector<std::string>& to, const std::string& text) {
        if (!text.empty()) {
            to.push_back(text);
        }
    };
    add(search.names, item.addressee);
    add(search.names, item.company);
    if (item.handedOver) {
        add(search.names, item.handedOver->toWhom);
    }
    for (const std::string& text :
         {item.place, item.sender, item.description, item.shelf, item.receiptNo, item.fault}) {
        add(search.texts, text);
    }
    add(search.digits, item.waybill);
    add(search.digits, item.pickupCode);
    if (item.phone) {
        search.digits.push_back(item.phone->digits());
    }
    return search;
}

} // namespace frontdesk
