#include "panels/sitevisit/SiteVisitLists.h"

#include <algorithm>
#include <iterator>

namespace frontdesk {

namespace {

constexpr int mostVisitsListed = 1000;
constexpr std::chrono::days visitsKeptInSight{31};

/// Our people are still to come.
bool isToCome(const SiteVisit& visit)
{
    return visit.state == SiteVisitState::Planned || visit.state == SiteVisitState::Confirmed;
}

UtcTime endOfDay(const TimeZone& zone, UtcTime now) { return zone.startOf(plusDays(zone.localDate(now), 1)); }

bool isSooner(const SiteVisit& a, const SiteVisit& b)
{
    const UtcTime never = UtcTime::max();
    return std::pair{a.appointmentAt.value_or(never), a.plannedAt} <
           std::pair{b.appointmentAt.value_or(never), b.plannedAt};
}

bool isLater(const SiteVisit& a, const SiteVisit& b)
{
    return a.endedAt.value_or(a.plannedAt) > b.endedAt.value_or(b.plannedAt);
}

} // namespace

bool SiteVisitLists::isIn(SiteVisitList list, const SiteVisit& visit, const TimeZone& zone, UtcTime now)
{
    if (!visit.isOpen()) {
        return list == SiteVisitList::Over;
    }
    const bool comes = isToCome(visit) && visit.appointmentAt;
    const UtcTime tomorrow = endOfDay(zone, now);
    switch (list) {
    case SiteVisitList::Today:
        return visit.state == SiteVisitState::Arrived || (comes && *visit.appointmentAt < tomorrow);
    case SiteVisitList::Coming:
        return comes && *visit.appointmentAt >= tomorrow;
    case SiteVisitList::Unsettled:
        return visit.state != SiteVisitState::Arrived && visit.state != SiteVisitState::Confirmed;
    case SiteVisitList::Over:
        break;
    }
    return false;
}

SiteVisitList SiteVisitLists::listOf(const SiteVisit& visit, const TimeZone& zone, UtcTime now)
{
    for (const SiteVisitList list : {SiteVisitList::Today, SiteVisitList::Coming, SiteVisitList::Unsettled}) {
        if (isIn(list, visit, zone, now)) {
            return list;
        }
    }
    return SiteVisitList::Over;
}

Result<SiteVisitLists> SiteVisitLists::read(const ReadView& view, SiteVisitList which,
                                            std::optional<SiteVisitId> besides, const TimeZone& zone, UtcTime now)
{
    auto open = view.siteVisits().open(mostVisitsListed);
    if (!open) {
        return fail(open.error());
    }
    SiteVisitLists lists{.rows = {}, .counts = std::vector<int>(std::size(siteVisitListWords), 0)};
    for (SiteVisit& visit : *open) {
        for (std::size_t list = 0; list < lists.counts.size(); ++list) {
            lists.counts[list] += isIn(static_cast<SiteVisitList>(list), visit, zone, now) ? 1 : 0;
        }
        if (isIn(which, visit, zone, now)) {
            lists.rows.push_back(std::move(visit));
        }
    }
    if (which == SiteVisitList::Over) {
        const UtcTime from = now - visitsKeptInSight;
        auto ended = view.siteVisits().endedBetween(from, now + std::chrono::days{1}, mostVisitsListed);
        auto appointed = view.siteVisits().appointedBetween(from, now + visitsKeptInSight, mostVisitsListed);
        if (!ended || !appointed) {
            return fail(ended ? appointed.error() : ended.error());
        }
        lists.rows = std::move(*ended);
        std::copy_if(appointed->begin(), appointed->end(), std::back_inserter(lists.rows), [](const SiteVisit& visit) {
            return visit.voided && visit.state != SiteVisitState::Done && visit.state != SiteVisitState::Cancelled;
        });
    }
    const bool isThere = std::any_of(lists.rows.begin(), lists.rows.end(),
                                     [&](const SiteVisit& visit) { return besides == std::optional{visit.id}; });
    if (besides && !isThere) {
        auto visit = view.siteVisits().find(*besides);
        if (!visit && visit.error().code != recordNotFound) {
            return fail(visit.error());
        }
        if (visit) {
            lists.rows.push_back(std::move(*visit));
        }
    }
    std::stable_sort(lists.rows.begin(), lists.rows.end(), which == SiteVisitList::Over ? &isLater : &isSooner);
    return lists;
}

} // namespace frontdesk
