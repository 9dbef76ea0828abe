#include "domain/item/ItemCourse.h"

#include "base/Utf8.h"
#include "domain/item/ItemWords.h"

#include <algorithm>

namespace frontdesk {

namespace {

Result<void> stillHere(const Item& item)
{
    if (item.voided) {
        return fail(recordVoided);
    }
    if (!item.isOpen()) {
        return fail(itemClosed);
    }
    return {};
}

Result<void> keptHere(const Item& item)
{
    return stillHere(item).and_then([&]() -> Result<void> {
        if (isLent(item.kind)) {
            return fail(itemIsLent);
        }
        return {};
    });
}

constexpr char32_t wideStar = U'\uFF0A';

bool isStar(char32_t point) { return point == U'*' || point == wideStar; }

/// A star stands for one character or more. Every beginning of the name is looked at once for each character of the
/// mask, so that no mask takes long.
bool namesFit(std::u32string_view masked, std::u32string_view name)
{
    std::vector<bool> fits(name.size() + 1); // whether the mask so far fits the first n characters
    fits[0] = true;
    for (const char32_t point : masked) {
        std::vector<bool> next(name.size() + 1);
        for (std::size_t end = 1; end <= name.size(); ++end) {
            next[end] = isStar(point) ? fits[end - 1] || next[end - 1] : fits[end - 1] && point == name[end - 1];
        }
        fits = std::move(next);
    }
    return fits[name.size()];
}

/// Case, width and blanks do not count, and two stars are one: nobody knows how many characters were hidden.
std::u32string comparable(std::string_view name)
{
    std::u32string points = toCodePoints(foldCase(toHalfWidth(name)));
    std::erase_if(points, [](char32_t point) { return isBlank(point); });
    points.erase(
        std::unique(points.begin(), points.end(), [](char32_t a, char32_t b) { return isStar(a) && isStar(b); }),
        points.end());
    return points;
}

} // namespace

ItemStep ItemCourse::next(const Item& item)
{
    if (!item.isOpen()) {
        return ItemStep::Nothing;
    }
    if (isLent(item.kind)) {
        return ItemStep::GiveBack;
    }
    if (item.kind == itemFax) {
        return ItemStep::Send;
    }
    const bool canBeTold = !item.outgoing && item.kind != itemDevice && !addresseeKey(item).empty();
    return canBeTold && !item.notifiedAt ? ItemStep::Tell : ItemStep::HandOver;
}

Result<Item> ItemCourse::tell(const Item& item, PromiseId promise, UtcTime now)
{
    return keptHere(item).map([&] {
        Item after = item;
        after.notifiedAt = now;
        after.promise = promise;
        return after;
    });
}

Result<Item> ItemCourse::handOver(const Item& item, const HandoverForm& form, const std::vector<ProxyConsent>& consents,
                                  const Actor& actor, UtcTime now)
{
    FormReader reader;
    ItemHandover handover{.at = now, .toWhom = reader.text("signed_by", form.toWhom, mostCallerName)};
    if (!reader.problems().empty()) {
        return fail(Error{.code = formInvalid, .problems = reader.problems()});
    }
    if (auto here = keptHere(item); !here) {
        return fail(here.error());
    }
    if (handover.toWhom.empty()) {
        return fail(itemNeedsReceiver);
    }
    handover.strokes = form.strokes;
    handover.by = actor.staff;
    if (item.kind == itemFax) {
        if (!form.consentAsked) {
            return fail(itemFaxUnconfirmed);
        }
        handover.consent = consentConfirmed;
    } else if (isThirdPerson(item, handover.toWhom)) {
        if (form.consentAsked) {
            handover.consent = consentAsked;
        } else if (covering(item, consents, now) != nullptr) {
            handover.consent = consentStanding;
        } else {
            return fail(itemNeedsConsent, {item.addressee});
        }
    }
    Item after = item;
    after.handedOver = std::move(handover);
    return after;
}

Result<Item> ItemCourse::giveBack(const Item& item, UtcTime now)
{
    return stillHere(item).and_then([&]() -> Result<Item> {
        if (!isLent(item.kind)) {
            return fail(itemNotLent);
        }
        Item after = item;
        after.returnedAt = now;
        return after;
    });
}

Result<Item> ItemCourse::returnToSender(const Item& item, std::string_view reason, UtcTime now)
{
    return keptHere(item).and_then([&]() -> Result<Item> {
        Item after = item;
        after.returnedAt = now;
        after.returnReason = trimmed(reason);
        if (after.returnReason.empty()) {
            return fail(voidNeedsReason);
        }
        return after;
    });
}

Result<Item> ItemCourse::takeBack(const Item& item)
{
    if (item.voided) {
        return fail(recordVoided);
    }
    Item after = item;
    if (item.handedOver) {
        after.handedOver.reset();
    } else if (item.returnedAt) {
        after.returnedAt.reset();
        after.returnReason.clear();
    } else if (item.notifiedAt) {
        after.notifiedAt.reset();
        after.promise.reset();
    } else {
        return fail(itemNothingToTakeBack);
    }
    return after;
}

bool ItemCourse::isThirdPerson(const Item& item, std::string_view toWhom)
{
    if (item.outgoing || item.kind == itemFax || comparable(item.addressee).empty()) {
        return false;
    }
    const std::u32string name = comparable(toWhom);
    return !name.empty() && !namesFit(comparable(item.addressee), name);
}

const ProxyConsent* ItemCourse::covering(const Item& item, const std::vector<ProxyConsent>& consents, UtcTime now)
{
    const auto found = std::find_if(consents.begin(), consents.end(),
                                    [&](const ProxyConsent& consent) { return consent.covers(item, now); });
    return found == consents.end() ? nullptr : &*found;
}

} // namespace frontdesk
