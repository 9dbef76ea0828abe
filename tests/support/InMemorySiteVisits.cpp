#include "support/InMemorySiteVisits.h"

#include "support/InMemoryRows.h"

#include <limits>
#include <tuple>
#include <utility>

namespace frontdesk {

namespace {

bool appointedEarlier(const SiteVisit& a, const SiteVisit& b)
{
    return std::tuple{!a.appointmentAt, a.appointmentAt, a.id} < std::tuple{!b.appointmentAt, b.appointmentAt, b.id};
}

} // namespace

Result<void> InMemorySiteVisits::add(const SiteVisit& visit)
{
    return addRow(m_data.siteVisits, visit).map([&](bool added) {
        if (added) {
            m_touched.push_back(refOf(visit));
        }
    });
}

Result<SiteVisit> InMemorySiteVisits::update(const SiteVisit& visit)
{
    return updateRow(m_data.siteVisits, visit, &SiteVisit::version).map([&](const SiteVisit& stored) {
        m_touched.push_back(refOf(stored));
        return stored;
    });
}

Result<SiteVisit> InMemorySiteVisits::find(SiteVisitId id) const { return findRow(m_data.siteVisits, id.value()); }

Result<std::vector<SiteVisit>> InMemorySiteVisits::open(int most) const
{
    return selectRows(
        m_data.siteVisits, [](const SiteVisit& each) { return each.isOpen(); }, &appointedEarlier, most);
}

Result<std::vector<SiteVisit>> InMemorySiteVisits::appointedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.siteVisits,
        [&](const SiteVisit& each) {
            return each.appointmentAt && *each.appointmentAt >= from && *each.appointmentAt < to;
        },
        &appointedEarlier, most);
}

Result<std::vector<SiteVisit>> InMemorySiteVisits::endedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.siteVisits,
        [&](const SiteVisit& each) {
            return !frontdesk::isOpen(each.state) && each.endedAt && *each.endedAt >= from && *each.endedAt < to;
        },
        [](const SiteVisit& a, const SiteVisit& b) {
            return std::pair{b.endedAt, b.id} < std::pair{a.endedAt, a.id};
        },
        most);
}

Result<std::vector<SiteVisit>> InMemorySiteVisits::ofTicket(RecordRef ticket) const
{
    return selectRows(
        m_data.siteVisits, [&](const SiteVisit& each) { return !each.voided && each.ticket == ticket; },
        [](const SiteVisit& a, const SiteVisit& b) { return a.id < b.id; }, std::numeric_limits<int>::max());
}

} // namespace frontdesk
