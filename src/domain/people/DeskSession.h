#pragma once

#include "base/Clock.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>

namespace frontdesk {

/// Somebody at the desk, as far as the session needs to know.
struct DeskPerson {
    StaffId id;
    std::string name;
    Roles roles = {};
    bool operator==(const DeskPerson&) const = default;
};

/// Who works at this desk now. A pure state machine: it is fed what happens with its times and never looks at a clock.
/// Nobody and Locked mask what is on the screen; what is written then is unclaimed. Nothing here keeps a ring from
/// being answered. Source: "Ring first", "Nobody works under another's name".
class DeskSession {
public:
    enum class State { Nobody, SignedIn, Locked };
    struct Moment {
        SteadyTime steady;
        UtcTime wall;
    };

    explicit DeskSession(int desk = 1) : m_desk(desk) {}

    /// How long nothing may happen before the desk locks itself; none: never.
    void setIdleLimit(std::optional<Milliseconds> limit) { m_idleLimit = limit; }

    void signIn(DeskPerson person, Moment now); ///< also another person, and out of the lock
    void signOut();
    void lock();              ///< nothing when nobody is signed in
    void touched(Moment now); ///< a key, the mouse, a talk: somebody is there
    /// Locks when nothing has happened for too long, by either clock: the steady one stands still while the machine
    /// sleeps. @return whether it did
    bool look(Moment now);
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;
    /// The person's record has changed; nothing for another person.
    void follow(const DeskPerson& person);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSignedIn() const { return m_state == State::SignedIn; }
    /// Who is signed in, or was when the desk was locked.
    [[nodiscard]] const std::optional<DeskPerson>& person() const { return m_person; }
    /// In whose name is written now: nobody's unless somebody is signed in and the desk is not locked.
    [[nodiscard]] Actor actor() const;
    /// Who would be signed out by another person's signing in: also from behind the lock.
    [[nodiscard]] Actor lastActor() const;

private:
    int m_desk;
    State m_state = State::Nobody;
    std::optional<DeskPerson> m_person;
    std::optional<Milliseconds> m_idleLimit;
    Moment m_touched{};
};

} // namespace frontdesk
