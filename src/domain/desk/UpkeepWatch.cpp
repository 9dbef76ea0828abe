#include "domain/desk/UpkeepWatch.h"

#include "domain/complaint/ComplaintUpkeep.h"
#include "domain/desk/DueWork.h"
#include "domain/desk/FeeUpkeep.h"

namespace frontdesk {

UpkeepWatch::UpkeepWatch(Lanes& lanes, const Clock& clock, IdMaker& ids, const RuleBooks& books, const TimeZone& zone,
                         Actor actor)
    : m_lanes(lanes), m_clock(clock), m_ids(ids), m_books(books), m_zone(zone), m_actor(actor),
      m_next(clock.steady() + interval), m_alive(std::make_shared<bool>(true))
{}

std::optional<SteadyTime> UpkeepWatch::nextWake() const { return m_sent ? std::nullopt : std::optional{m_next}; }

void UpkeepWatch::look()
{
    if (m_sent || m_clock.steady() < m_next) {
        return;
    }
    m_sent = true;
    const RuleBook& book = m_books.current();
    writeFor<int>(
        m_lanes,
        [&ids = m_ids, actor = m_actor, zone = m_zone, now = m_clock.now()](UnitOfWork& uow) {
            return FeeUpkeep{ids}.run(uow, actor, zone, now);
        },
        [](const Result<int>&) {});
    writeFor<int>(
        m_lanes,
        [&ids = m_ids, actor = m_actor, &book, zone = m_zone, now = m_clock.now()](UnitOfWork& uow) {
            return ComplaintUpkeep{ids, DueWork::nearOf(book)}.run(uow, actor, book, zone, now);
        },
        [this, alive = std::weak_ptr<const bool>{m_alive}](const Result<int>&) {
            if (!alive.expired()) {
                m_sent = false;
                m_next = m_clock.steady() + interval;
            }
        });
}

} // namespace frontdesk
