#include "domain/visitor/RollCall.h"

#include <algorithm>

namespace frontdesk {

void RollCall::follow(const InsideNow& now)
{
    std::vector<Visit> visits = now.visits;
    for (const Visit& visit : now.gone) {
        const bool wasHere =
            std::any_of(m_visits.begin(), m_visits.end(), [&](const Visit& known) { return known.id == visit.id; });
        if (wasHere && !visit.voided) { // a visit entered by mistake is nobody to be looked for
            visits.push_back(visit);
        }
    }
    m_visits = std::move(visits);
    m_safety = now.safety;
    std::set<std::int64_t> found;
    for (const Visit& visit : m_visits) {
        if (m_found.contains(visit.id.value())) {
            found.insert(visit.id.value());
        }
    }
    m_found = std::move(found);
}

void RollCall::toggle(VisitId id)
{
    const bool known =
        std::any_of(m_visits.begin(), m_visits.end(), [&](const Visit& visit) { return visit.id == id; });
    if (known && m_found.erase(id.value()) == 0) {
        m_found.insert(id.value());
    }
}

void RollCall::beginAgain()
{
    m_found.clear();
    m_visits.clear();
}

RollCall::Mark RollCall::markOf(const Visit& visit) const
{
    if (m_found.contains(visit.id.value())) {
        return Mark::Found;
    }
    return visit.state == VisitState::Left && visit.leftBy != LeftBy::Closing ? Mark::Left : Mark::Missing;
}

std::vector<VisitId> RollCall::ids() const
{
    std::vector<VisitId> ids;
    for (const Visit& visit : m_visits) {
        ids.push_back(visit.id);
    }
    return ids;
}

std::vector<VisitId> RollCall::ticked() const
{
    std::vector<VisitId> ids;
    for (const Visit& visit : m_visits) {
        if (m_found.contains(visit.id.value())) {
            ids.push_back(visit.id);
        }
    }
    return ids;
}

InsideList RollCall::list(bool hideFound) const
{
    std::vector<Visit> shown;
    for (const Visit& visit : m_visits) {
        if (!hideFound || !isAccounted(markOf(visit))) {
            shown.push_back(visit);
        }
    }
    return InsideList::of(std::move(shown));
}

int RollCall::people() const
{
    int people = 0;
    for (const Visit& visit : m_visits) {
        people += visit.people();
    }
    return people;
}

int RollCall::accounted() const
{
    int people = 0;
    for (const Visit& visit : m_visits) {
        people += isAccounted(markOf(visit)) ? visit.people() : 0;
    }
    return people;
}

} // namespace frontdesk
