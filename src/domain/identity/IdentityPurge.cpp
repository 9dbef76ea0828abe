#include "domain/identity/IdentityPurge.h"

#include "domain/identity/IdentityService.h"

namespace frontdesk {

IdentityPurge::IdentityPurge(Lanes& lanes, const Clock& clock, Actor actor)
    : m_lanes(lanes), m_clock(clock), m_actor(actor), m_next(clock.steady()), m_alive(std::make_shared<bool>(true))
{}

std::optional<SteadyTime> IdentityPurge::nextWake() const { return m_sent ? std::nullopt : std::optional{m_next}; }

void IdentityPurge::look()
{
    if (m_sent || m_clock.steady() < m_next) {
        return;
    }
    m_sent = true;
    writeFor<int>(
        m_lanes,
        [actor = m_actor, now = m_clock.now()](UnitOfWork& uow) { return IdentityService{}.purgeDue(uow, actor, now); },
        [this, alive = std::weak_ptr<const bool>{m_alive}](const Result<int>& purged) {
            if (!alive.expired()) {
                replied(purged);
            }
        });
}

void IdentityPurge::replied(const Result<int>& purged)
{
    m_sent = false;
    // A full portion: the rest at once. After a failure the next hour tries again.
    const bool more = purged && *purged == IdentityService::mostPurged;
    m_next = m_clock.steady() + (more ? Milliseconds{0} : interval);
}

} // namespace frontdesk
