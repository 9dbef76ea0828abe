#include "domain/item/ItemGates.h"

#include "domain/item/ItemWords.h"

namespace frontdesk {

std::string_view ItemGates::momentOf(std::string_view kind)
{
    if (kind == itemDevice) {
        return moment::itemRepairIntake;
    }
    return kind == itemFax ? moment::itemFaxRequested : moment::itemReceived;
}

Facts ItemGates::factsOf(std::string_view kind, int daysHeld, bool consent)
{
    Facts facts;
    if (!kind.empty()) {
        facts.set("item_kind", std::string{kind});
    }
    facts.set("owner_consent", consent);
    facts.set("days_held", daysHeld);
    return facts;
}

int ItemGates::daysHeld(const Item& item, UtcTime now)
{
    const auto held = std::chrono::floor<std::chrono::days>(now - item.receivedAt).count();
    return held < 0 ? 0 : static_cast<int>(held);
}

std::vector<GateMark> ItemGates::marks(const ItemForm& form, const RuleBook& book)
{
    const Facts facts = factsOf(form.kind, 0, false);
    FieldGates gates{{.has = &ItemForm::has,
                      .text = [&](std::string_view field) { return form.field(field); },
                      .declined = [](std::string_view) { return false; },
                      .code = [](std::string_view) { return itemGateField; }},
                     facts};
    gates.add(book.required(momentOf(form.kind)));
    return gates.take();
}

std::optional<UtcTime> ItemGates::dueAt(std::string_view kind, UtcTime receivedAt, const RuleBook& book)
{
    const Facts facts = factsOf(kind, 0, false);
    if (isLent(kind)) {
        const auto hours = book.limit("loan_hours", facts);
        return hours ? std::optional{receivedAt + std::chrono::hours{hours->most}} : std::nullopt;
    }
    const auto days = book.limit("item_days", facts);
    return days ? std::optional{receivedAt + std::chrono::days{days->most}} : std::nullopt;
}

} // namespace frontdesk
