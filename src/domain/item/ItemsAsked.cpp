#include "domain/item/ItemsAsked.h"

#include "domain/PartOfText.h"
#include "domain/item/ItemWords.h"

namespace frontdesk {
namespace {

bool isListedItem(const Item& item, ItemsListed which, UtcTime now)
{
    switch (which) {
    case ItemsListed::All:
        return true;
    case ItemsListed::Open:
        return item.isOpen();
    case ItemsListed::Overdue:
        return item.isOverdue(now);
    case ItemsListed::HandedOver:
        return item.handedOver && !item.voided;
    case ItemsListed::Returned:
        return item.returnedAt && !item.voided;
    case ItemsListed::ByProxy:
        return isByProxy(item) && !item.voided;
    }
    return false;
}

} // namespace

std::string_view nameOf(ItemsListed which)
{
    switch (which) {
    case ItemsListed::All:
        return "all";
    case ItemsListed::Open:
        return "open";
    case ItemsListed::Overdue:
        return "overdue";
    case ItemsListed::HandedOver:
        return "handed_over";
    case ItemsListed::Returned:
        return "returned";
    case ItemsListed::ByProxy:
        return "by_proxy";
    }
    return "";
}

bool isByProxy(const Item& item)
{
    return item.handedOver && (item.handedOver->consent == consentAsked || item.handedOver->consent == consentStanding);
}

bool ItemsAsked::fits(const Item& item) const
{
    return item.receivedAt >= from && item.receivedAt < to && isListedItem(item, which, now) &&
           (kind.empty() || item.kind == kind) &&
           (isPartOf(addressee, item.addressee) || isPartOf(addressee, item.place)) && isPartOf(company, item.company);
}

} // namespace frontdesk
