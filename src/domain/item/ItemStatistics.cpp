#include "domain/item/ItemStatistics.h"

#include "base/Utf8.h"
#include "domain/item/ItemWords.h"
#include "domain/item/ItemsAsked.h"

namespace frontdesk {
namespace {

/// What comes in for somebody, who is to be told and gets it: not what is lent, sent, found, or left to be fetched by
/// somebody from outside.
bool isForSomebody(const Item& item)
{
    return !isLent(item.kind) && item.kind != itemFax && item.kind != itemLost && !item.outgoing;
}

} // namespace

void ItemStatistics::add(const Item& item)
{
    if (item.voided) {
        return;
    }
    for (Count* const count : {&m_all, &m_byKind[item.kind]}) {
        ++count->all;
        count->open += item.isOpen() ? 1 : 0;
        count->handedOver += item.handedOver ? 1 : 0;
        count->returned += item.returnedAt ? 1 : 0;
    }
    ++m_byDay[m_zone.localDate(item.receivedAt)];
    m_overdue += item.isOverdue(m_now) ? 1 : 0;
    m_byProxy += isByProxy(item) ? 1 : 0;
    m_lent += isLent(item.kind) ? 1 : 0;
    m_lentOut += isLent(item.kind) && item.isOpen() ? 1 : 0;
    addTimes(item);
    for (const std::string& whom : {trimmed(item.company), trimmed(item.addressee), trimmed(item.place)}) {
        if (!whom.empty()) {
            ++m_addressees[whom];
            break;
        }
    }
}

void ItemStatistics::addTimes(const Item& item)
{
    const std::optional<UtcTime> gone = item.handedOver ? std::optional{item.handedOver->at} : item.returnedAt;
    m_late += gone && item.dueAt && *gone > *item.dueAt ? 1 : 0;
    if (!isForSomebody(item)) {
        return;
    }
    if (item.notifiedAt) {
        m_told.push_back(std::max(*item.notifiedAt - item.receivedAt, Milliseconds{0}));
    } else {
        ++m_neverTold;
    }
    if (item.handedOver) {
        m_held.push_back(std::max(item.handedOver->at - item.receivedAt, Milliseconds{0}));
    }
}

} // namespace frontdesk
