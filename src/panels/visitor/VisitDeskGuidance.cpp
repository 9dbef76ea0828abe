// What is to be said and done about the visit that is chosen or being typed.
#include "panels/visitor/VisitDesk.h"

#include "domain/guidance/BookGuide.h"
#include "domain/visitor/VisitGates.h"

namespace frontdesk {

void VisitDesk::setTyped(std::optional<Visit> typed)
{
    if (m_typed.has_value() != typed.has_value()) {
        m_asked.clear();
    }
    m_typed = std::move(typed);
    followMoment();
}

const Visit* VisitDesk::guided() const { return m_typed ? &*m_typed : chosen(); }

DeskFacts VisitDesk::deskFacts() const
{
    return deskFactsOf(m_ports.settings(), m_ports.dayFacts(m_ports.clock.now()), m_ports.books.current());
}

Facts VisitDesk::factsNow() const
{
    const Visit* visit = guided();
    return visit == nullptr ? Facts{} : VisitStage::factsOf(*visit, deskFacts(), m_ports.clock.now());
}

void VisitDesk::followMoment()
{
    m_limits = VisitStage::limits(m_ports.books.current(), factsNow());
    m_moment = momentNow();
    Q_EMIT guidanceMoved();
}

void VisitDesk::look()
{
    if (momentNow() != m_moment) {
        followMoment();
    }
}

std::string_view VisitDesk::momentNow() const
{
    const Visit* visit = guided();
    if (visit == nullptr) {
        return {};
    }
    return VisitStage::momentOf(*visit, m_limits, m_ports.clock.now(), m_asked);
}

Guidance VisitDesk::guidance()
{
    const Visit* visit = guided();
    const std::string_view moment = momentNow();
    if (visit == nullptr || moment.empty()) {
        return {};
    }
    const RuleBook& book = m_ports.books.current();
    return sessionOf(visit->id).filter(
        BookGuide::guidance(book, moment, {}, factsNow(), VisitStage::slotsOf(*visit, deskFacts())),
        m_ports.clock.steady(), m_ports.clock.now());
}

std::vector<GateMark> VisitDesk::gates() const
{
    const Visit* visit = guided();
    if (visit == nullptr) {
        return {};
    }
    return VisitGates::marks(*visit, momentNow(), factsNow(), m_ports.books.current());
}

void VisitDesk::askStage(std::string_view moment)
{
    m_asked = std::string{moment};
    followMoment();
}

GuidanceSession& VisitDesk::sessionOf(VisitId id)
{
    const auto at = m_sessions.find(id.value());
    if (at != m_sessions.end()) {
        return at->second;
    }
    const Visit* known = find(id);
    GuidanceSession session = known != nullptr && !known->guidance.empty()
                                  ? GuidanceSession::readFrom(known->guidance, "")
                                  : GuidanceSession{m_ports.books.current().name()};
    return m_sessions.emplace(id.value(), std::move(session)).first->second;
}

const GuidanceSession& VisitDesk::session() const
{
    static const GuidanceSession none;
    const Visit* visit = guided();
    if (visit == nullptr) {
        return none;
    }
    const auto at = m_sessions.find(visit->id.value());
    return at == m_sessions.end() ? none : at->second;
}

void VisitDesk::setStep(std::string_view step, bool ticked)
{
    if (const Visit* visit = guided()) {
        GuidanceSession& session = sessionOf(visit->id);
        if (ticked) {
            session.tick(step, m_ports.clock.now());
        } else {
            session.untick(step);
        }
        followMoment();
    }
}

bool VisitDesk::isTicked(std::string_view step) const { return session().isTicked(step); }

void VisitDesk::dismiss(std::string_view prompt)
{
    if (const Visit* visit = guided()) {
        sessionOf(visit->id).dismiss(prompt, m_ports.clock.now());
        followMoment();
    }
}

} // namespace frontdesk
