#include "domain/people/DeskSession.h"

namespace frontdesk {

void DeskSession::signIn(DeskPerson person, Moment now)
{
    m_person = std::move(person);
    m_state = State::SignedIn;
    m_touched = now;
}

void DeskSession::signOut()
{
    m_person.reset();
    m_state = State::Nobody;
}

void DeskSession::lock()
{
    if (m_state == State::SignedIn) {
        m_state = State::Locked;
    }
}

void DeskSession::touched(Moment now)
{
    // Whoever comes back after the limit must not keep it open by the key that was pressed to look at it.
    if (!look(now)) {
        m_touched = now;
    }
}

bool DeskSession::look(Moment now)
{
    if (m_state != State::SignedIn || !m_idleLimit) {
        return false;
    }
    if (now.steady - m_touched.steady < *m_idleLimit && now.wall - m_touched.wall < *m_idleLimit) {
        return false;
    }
    lock();
    return true;
}

std::optional<SteadyTime> DeskSession::nextWake() const
{
    if (m_state != State::SignedIn || !m_idleLimit) {
        return std::nullopt;
    }
    return m_touched.steady + *m_idleLimit;
}

void DeskSession::follow(const DeskPerson& person)
{
    if (m_person && m_person->id == person.id) {
        m_person = person;
    }
}

Actor DeskSession::actor() const { return isSignedIn() ? lastActor() : Actor{.desk = m_desk}; }

Actor DeskSession::lastActor() const
{
    return m_person ? Actor{.desk = m_desk, .staff = m_person->id, .roles = m_person->roles} : Actor{.desk = m_desk};
}

} // namespace frontdesk
