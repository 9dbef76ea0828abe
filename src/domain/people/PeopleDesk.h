#pragma once

#include "base/IdMaker.h"
#include "domain/Lanes.h"
#include "domain/people/DeskSession.h"
#include "domain/people/PinHasher.h"
#include "domain/people/SecondPerson.h"
#include "domain/people/StaffFinder.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace frontdesk {

class StaffNames;

/// What a desk does with its people: signs in and out, locks, and keeps the list of those who work here. PINs are
/// hashed between two steps of the write lane, so that neither the GUI thread nor a lane waits for it. Replies come
/// while this is alive. GUI thread.
class PeopleDesk {
public:
    using Done = std::function<void(Result<void>)>;
    using Saved = std::function<void(Result<Staff>)>;

    /// All must outlive it.
    PeopleDesk(DeskSession& session, Lanes& lanes, PinHasher& pins, const Clock& clock, IdMaker& ids);
    ~PeopleDesk();
    PeopleDesk(const PeopleDesk&) = delete;
    PeopleDesk& operator=(const PeopleDesk&) = delete;

    /// Called after each change of the session: who is signed in, locked or not, a new name or role.
    void onSession(std::function<void()> changed) { m_changed = std::move(changed); }
    [[nodiscard]] const DeskSession& session() const { return m_session; }

    /// The first right PIN, or the wait that is left in people.wait. Ends a lock and signs out whoever was there.
    /// @error people.pin_wrong, people.wait, people.pin_missing, people.left
    void signIn(StaffId id, const Secret& pin, Done done);
    /// @error people.badge_unknown
    void signInByBadge(std::string_view code, Done done);
    /// A second person agrees to one act and nothing else changes at this desk. Wrong PINs count as they do at signing
    /// in. @param reply the proof for the act's unit of work @error as signIn(), people.no_right
    void vouch(StaffId id, const Secret& pin, Right right, std::function<void(Result<PinProof>)> reply);
    void signOut();
    void lock();
    void touched(); ///< somebody is there
    void look();    ///< with the ticker: the idle lock
    [[nodiscard]] std::optional<SteadyTime> nextWake() const { return m_session.nextWake(); }

    /// The first administrator, who is signed in then. The program's own act, while there is none.
    void addFirst(const StaffForm& form, const Secret& pin, Done done);
    /// By the person who is signed in. An empty PIN is given later. @error those of StaffService and checkPin()
    void add(const StaffForm& form, const Secret& pin, Saved saved);
    void change(StaffId id, Version version, const StaffForm& form, Saved saved);
    void setPin(StaffId id, const Secret& pin, Saved saved);
    /// Wrong tries of the old one count as they do at signing in.
    void changeOwnPin(const Secret& old, const Secret& next, Done done);
    /// @param code as scanned; empty takes the badge away @error people.badge_short, people.badge_taken
    void setBadge(StaffId id, std::string_view code, Saved saved);
    void deactivate(StaffId id, Version version, Saved saved);
    void reactivate(StaffId id, Version version, Saved saved);

    /// Everybody, those who left too, by name.
    void list(std::function<void(Result<std::vector<Staff>>)> reply);
    /// Those who may sign in, by name, with what finds them by their sound.
    void entries(std::function<void(Result<std::vector<StaffEntry>>)> reply);

private:
    using Step = std::function<Result<Staff>(UnitOfWork&, const Actor&)>;

    [[nodiscard]] DeskSession::Moment now() const { return {m_clock.steady(), m_clock.now()}; }
    template <class T> [[nodiscard]] std::function<void(Result<T>)> guarded(std::function<void(Result<T>)> reply) const;
    void save(Step step, Saved saved);
    void hashed(const Secret& pin, std::function<void(std::string)> then, Done failed);
    /// Counts the try, looks at the PIN. @param then is given the hash that it was right for
    void checked(StaffId id, const Secret& pin, std::function<void(std::string)> then, Done failed);
    void wrong(StaffId id, Done failed);
    void enter(const Staff& staff);

    DeskSession& m_session;
    Lanes& m_lanes;
    PinHasher& m_pins;
    const Clock& m_clock;
    IdMaker& m_ids;
    std::function<void()> m_changed;
    std::shared_ptr<StaffNames> m_names; ///< the read lane's alone
    std::shared_ptr<const bool> m_alive;
};

} // namespace frontdesk
