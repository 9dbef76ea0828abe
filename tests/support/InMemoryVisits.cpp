#include "support/InMemoryRepositories.h"
#include "support/InMemoryRows.h"

#include <limits>

namespace frontdesk {

namespace {

constexpr int everyVisit = std::numeric_limits<int>::max();

/// In [from, to), by a time that a visit may lack.
template <std::optional<UtcTime> Visit::*time> struct VisitBetween {
    UtcTime from;
    UtcTime to;
    bool operator()(const Visit& visit) const { return visit.*time && *(visit.*time) >= from && *(visit.*time) < to; }
};

template <std::optional<UtcTime> Visit::*time> bool earlierVisit(const Visit& a, const Visit& b)
{
    return std::pair{a.*time, a.id} < std::pair{b.*time, b.id};
}

template <std::optional<UtcTime> Visit::*time> bool laterVisit(const Visit& a, const Visit& b)
{
    return earlierVisit<time>(b, a);
}

} // namespace

Result<void> InMemoryVisits::add(const Visit& visit)
{
    return addRow(m_data.visits, visit).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Visit, visit.id.value()});
        }
    });
}

Result<Visit> InMemoryVisits::update(const Visit& visit)
{
    return updateRow(m_data.visits, visit, &Visit::version).map([&](const Visit& stored) {
        m_touched.push_back({RecordKind::Visit, stored.id.value()});
        return stored;
    });
}

Result<Visit> InMemoryVisits::find(VisitId id) const { return findRow(m_data.visits, id.value()); }

Result<std::vector<Visit>> InMemoryVisits::inside() const
{
    return selectRows(
        m_data.visits, [](const Visit& visit) { return isInside(visit.state) && !visit.voided; },
        earlierVisit<&Visit::arrivedAt>, everyVisit);
}

Result<std::vector<Visit>> InMemoryVisits::expectedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.visits,
        [&](const Visit& visit) {
            return visit.state == VisitState::Expected && !visit.voided &&
                   VisitBetween<&Visit::expectedAt>{from, to}(visit);
        },
        earlierVisit<&Visit::expectedAt>, most);
}

Result<std::vector<Visit>> InMemoryVisits::leftBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(m_data.visits, VisitBetween<&Visit::leftAt>{from, to}, laterVisit<&Visit::leftAt>, most);
}

Result<std::vector<Visit>> InMemoryVisits::arrivedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(m_data.visits, VisitBetween<&Visit::arrivedAt>{from, to}, laterVisit<&Visit::arrivedAt>, most);
}

Result<VisitPage> InMemoryVisits::history(const VisitsAsked& asked, const std::optional<ListPlace>& from,
                                          int most) const
{
    const auto placeOf = [&](const Visit& visit) {
        const auto& at = asked.which == VisitsListed::Announced ? visit.expectedAt : visit.arrivedAt;
        return ListPlace{.at = asked.which == VisitsListed::NotCome ? 0 : toMillis(at.value_or(UtcTime{})),
                         .id = visit.id.value()};
    };
    const auto isAfter = [](const ListPlace& a, const ListPlace& b) {
        return std::pair{a.at, a.id} < std::pair{b.at, b.id};
    };
    VisitPage page{
        .visits = selectRows(
            m_data.visits,
            [&](const Visit& visit) { return asked.fits(visit) && (!from || isAfter(placeOf(visit), *from)); },
            [&](const Visit& a, const Visit& b) { return isAfter(placeOf(b), placeOf(a)); }, most)};
    if (!page.visits.empty() && page.visits.size() == static_cast<std::size_t>(most)) {
        page.next = placeOf(page.visits.back());
    }
    return page;
}

Result<std::vector<Visit>> InMemoryVisits::ofGroup(std::int64_t group) const
{
    return selectRows(
        m_data.visits, [&](const Visit& visit) { return group > 0 && visit.group == group && !visit.voided; },
        [](const Visit& a, const Visit& b) { return a.id < b.id; }, everyVisit);
}

Result<std::vector<Visit>> InMemoryVisits::toComplete(int most) const
{
    return selectRows(
        m_data.visits, [](const Visit& visit) { return visit.toComplete && !visit.voided; },
        earlierVisit<&Visit::arrivedAt>, most);
}

Result<int> InMemoryVisits::countToComplete() const
{
    return toComplete(everyVisit).map([](const std::vector<Visit>& visits) { return static_cast<int>(visits.size()); });
}

} // namespace frontdesk
