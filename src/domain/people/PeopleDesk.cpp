#include "domain/people/PeopleDesk.h"

#include "domain/UnitOfWork.h"
#include "domain/people/PinRules.h"
#include "domain/people/SignIn.h"
#include "domain/people/StaffNames.h"
#include "domain/people/StaffRepository.h"
#include "domain/people/StaffService.h"

#include <algorithm>

namespace frontdesk {

namespace {

DeskPerson deskPersonOf(const Staff& staff) { return {.id = staff.id, .name = staff.name, .roles = staff.roles}; }

Error waitError(Milliseconds wait)
{
    return Error{.code = signInWait, .args = {std::to_string((wait.count() + 999) / 1000)}};
}

Result<std::vector<Staff>> staffByName(const ReadView& view)
{
    return view.staff().all().map([](std::vector<Staff> all) {
        std::stable_sort(all.begin(), all.end(), [](const Staff& a, const Staff& b) { return a.name < b.name; });
        return all;
    });
}

} // namespace

PeopleDesk::PeopleDesk(DeskSession& session, Lanes& lanes, PinHasher& pins, const Clock& clock, IdMaker& ids)
    : m_session(session), m_lanes(lanes), m_pins(pins), m_clock(clock), m_ids(ids),
      m_names(std::make_shared<StaffNames>()), m_alive(std::make_shared<const bool>(true))
{}

PeopleDesk::~PeopleDesk() = default;

template <class T> std::function<void(Result<T>)> PeopleDesk::guarded(std::function<void(Result<T>)> reply) const
{
    return [alive = std::weak_ptr{m_alive}, reply = std::move(reply)](Result<T> result) {
        if (!alive.expired()) {
            reply(std::move(result));
        }
    };
}

// --- who is here ---

void PeopleDesk::enter(const Staff& staff)
{
    m_session.signIn(deskPersonOf(staff), now());
    if (m_changed) {
        m_changed();
    }
}

void PeopleDesk::hashed(const Secret& pin, std::function<void(std::string)> then, Done failed)
{
    if (const auto allowed = checkPin(pin); !allowed) {
        failed(allowed);
        return;
    }
    m_pins.hash(pin, guarded<std::string>([then = std::move(then), failed](const Result<std::string>& hash) {
                    if (hash) {
                        then(*hash);
                    } else {
                        failed(fail(hash.error()));
                    }
                }));
}

void PeopleDesk::checked(StaffId id, const Secret& pin, std::function<void(std::string)> then, Done failed)
{
    writeFor<SignInTry>(
        m_lanes, [id, at = m_clock.now()](UnitOfWork& uow) { return SignIn{}.begin(uow, id, at); },
        guarded<SignInTry>([this, id, pin, then = std::move(then), failed](const Result<SignInTry>& begun) {
            if (!begun) {
                failed(fail(begun.error()));
                return;
            }
            if (begun->wait > Milliseconds{0}) {
                failed(fail(waitError(begun->wait)));
                return;
            }
            const std::string hash = begun->staff.pinHash;
            m_pins.check(pin, hash, [this, id, hash, then, failed, alive = std::weak_ptr{m_alive}](bool isRight) {
                if (alive.expired()) {
                    return;
                }
                if (isRight) {
                    then(hash);
                } else {
                    wrong(id, failed);
                }
            });
        }));
}

void PeopleDesk::wrong(StaffId id, Done failed)
{
    writeFor<Milliseconds>(
        m_lanes,
        [id, before = m_session.lastActor(), at = m_clock.now()](UnitOfWork& uow) {
            return SignIn{}.failed(uow, before, id, at);
        },
        guarded<Milliseconds>([failed = std::move(failed)](const Result<Milliseconds>& wait) {
            if (!wait) {
                failed(fail(wait.error()));
            } else {
                Error error{.code = pinWrong};
                if (*wait > Milliseconds{0}) {
                    error = waitError(*wait);
                }
                failed(fail(std::move(error)));
            }
        }));
}

void PeopleDesk::signIn(StaffId id, const Secret& pin, Done done)
{
    checked(
        id, pin,
        [this, id, done](const std::string&) {
            writeFor<Staff>(
                m_lanes,
                [id, before = m_session.lastActor(), at = m_clock.now()](UnitOfWork& uow) {
                    return SignIn{}.passed(uow, before, id, at);
                },
                guarded<Staff>([this, done](const Result<Staff>& staff) {
                    if (staff) {
                        enter(*staff);
                        done({});
                    } else {
                        done(fail(staff.error()));
                    }
                }));
        },
        done);
}

void PeopleDesk::signInByBadge(std::string_view code, Done done)
{
    writeFor<Staff>(
        m_lanes,
        [mark = m_pins.badgeMark(code), before = m_session.lastActor(), at = m_clock.now()](UnitOfWork& uow) {
            return SignIn{}.byBadge(uow, before, mark, at);
        },
        guarded<Staff>([this, done = std::move(done)](const Result<Staff>& staff) {
            if (staff) {
                enter(*staff);
                done({});
            } else {
                done(fail(staff.error()));
            }
        }));
}

void PeopleDesk::vouch(StaffId id, const Secret& pin, Right right, std::function<void(Result<PinProof>)> reply)
{
    checked(
        id, pin,
        [this, id, right, reply](const std::string& against) {
            writeFor<Staff>(
                m_lanes, [id](UnitOfWork& uow) { return SecondPerson::passed(uow, id); },
                guarded<Staff>([id, right, against, reply](const Result<Staff>& staff) {
                    const auto allowed = staff.and_then([&](const Staff& person) {
                        return Rights::require({.staff = person.id, .roles = person.roles}, right);
                    });
                    reply(allowed ? Result<PinProof>{PinProof{.by = id, .against = against}}
                                  : Result<PinProof>{fail(allowed.error())});
                }));
        },
        [reply](const Result<void>& failed) { reply(fail(failed.error())); });
}

void PeopleDesk::signOut()
{
    if (m_session.state() == DeskSession::State::Nobody) {
        return;
    }
    m_lanes.write(
        [who = m_session.lastActor(), at = m_clock.now()](UnitOfWork& uow) { return SignIn{}.out(uow, who, at); },
        [](const Result<void>&) {});
    m_session.signOut();
    if (m_changed) {
        m_changed();
    }
}

void PeopleDesk::lock()
{
    if (m_session.isSignedIn()) {
        m_session.lock();
        if (m_changed) {
            m_changed();
        }
    }
}

void PeopleDesk::touched()
{
    const bool wasSignedIn = m_session.isSignedIn();
    m_session.touched(now());
    if (wasSignedIn && !m_session.isSignedIn() && m_changed) {
        m_changed();
    }
}

void PeopleDesk::look()
{
    if (m_session.look(now()) && m_changed) {
        m_changed();
    }
}

// --- who works here ---

void PeopleDesk::save(Step step, Saved saved)
{
    writeFor<Staff>(
        m_lanes, [step = std::move(step), actor = m_session.actor()](UnitOfWork& uow) { return step(uow, actor); },
        guarded<Staff>([this, saved = std::move(saved)](const Result<Staff>& staff) {
            if (staff && m_session.person() && m_session.person()->id == staff->id) {
                m_session.follow(deskPersonOf(*staff));
                if (!staff->active) {
                    signOut();
                } else if (m_changed) {
                    m_changed();
                }
            }
            saved(staff);
        }));
}

void PeopleDesk::addFirst(const StaffForm& form, const Secret& pin, Done done)
{
    hashed(
        pin,
        [this, form, done, id = m_ids.next<StaffTag>()](std::string hash) {
            const Actor program = Actor::program(m_session.actor().desk);
            writeFor<Staff>(
                m_lanes,
                [form, id, program, hash = std::move(hash), before = m_session.lastActor(),
                 at = m_clock.now()](UnitOfWork& uow) {
                    return StaffService{}.addFirst(uow, program, id, form, hash, at).and_then([&](const Staff& staff) {
                        return SignIn{}.passed(uow, before, staff.id, at);
                    });
                },
                guarded<Staff>([this, done](const Result<Staff>& staff) {
                    if (staff) {
                        enter(*staff);
                        done({});
                    } else {
                        done(fail(staff.error()));
                    }
                }));
        },
        done);
}

void PeopleDesk::add(const StaffForm& form, const Secret& pin, Saved saved)
{
    const auto write = [this, form, saved, id = m_ids.next<StaffTag>()](const std::string& hash) {
        save([form, id, hash, at = m_clock.now()](
                 UnitOfWork& uow, const Actor& actor) { return StaffService{}.add(uow, actor, id, form, hash, at); },
             saved);
    };
    if (pin.empty()) {
        write({});
    } else {
        hashed(pin, write, [saved](const Result<void>& failed) { saved(fail(failed.error())); });
    }
}

void PeopleDesk::change(StaffId id, Version version, const StaffForm& form, Saved saved)
{
    save([id, version, form, at = m_clock.now()](
             UnitOfWork& uow, const Actor& actor) { return StaffService{}.change(uow, actor, id, version, form, at); },
         std::move(saved));
}

void PeopleDesk::setPin(StaffId id, const Secret& pin, Saved saved)
{
    hashed(
        pin,
        [this, id, saved](const std::string& hash) {
            save(
                [id, hash, at = m_clock.now()](UnitOfWork& uow, const Actor& actor) {
                    return StaffService{}.setPin(uow, actor, id, hash, {}, at);
                },
                saved);
        },
        [saved](const Result<void>& failed) { saved(fail(failed.error())); });
}

void PeopleDesk::changeOwnPin(const Secret& old, const Secret& next, Done done)
{
    if (!m_session.isSignedIn()) {
        done(fail(nobodySignedIn));
        return;
    }
    if (const auto allowed = checkPin(next); !allowed) {
        done(allowed);
        return;
    }
    const StaffId id = m_session.person()->id;
    checked(
        id, old,
        [this, id, next, done](const std::string& against) {
            hashed(
                next,
                [this, id, against, done](const std::string& hash) {
                    save(
                        [id, hash, against, at = m_clock.now()](UnitOfWork& uow, const Actor& actor) {
                            return StaffService{}.setPin(uow, actor, id, hash, against, at);
                        },
                        [done](const Result<Staff>& staff) {
                            done(staff ? Result<void>{} : Result<void>{fail(staff.error())});
                        });
                },
                done);
        },
        done);
}

void PeopleDesk::setBadge(StaffId id, std::string_view code, Saved saved)
{
    if (!code.empty() && code.size() < fewestBadge) {
        saved(fail(badgeShort, {std::to_string(fewestBadge)}));
        return;
    }
    save([id, mark = code.empty() ? std::string{} : m_pins.badgeMark(code), at = m_clock.now()](
             UnitOfWork& uow, const Actor& actor) { return StaffService{}.setBadge(uow, actor, id, mark, at); },
         std::move(saved));
}

void PeopleDesk::deactivate(StaffId id, Version version, Saved saved)
{
    save([id, version, at = m_clock.now()](
             UnitOfWork& uow, const Actor& actor) { return StaffService{}.deactivate(uow, actor, id, version, at); },
         std::move(saved));
}

void PeopleDesk::reactivate(StaffId id, Version version, Saved saved)
{
    save([id, version, at = m_clock.now()](
             UnitOfWork& uow, const Actor& actor) { return StaffService{}.reactivate(uow, actor, id, version, at); },
         std::move(saved));
}

void PeopleDesk::list(std::function<void(Result<std::vector<Staff>>)> reply)
{
    readFor<std::vector<Staff>>(m_lanes, "people.list", staffByName, guarded<std::vector<Staff>>(std::move(reply)));
}

void PeopleDesk::entries(std::function<void(Result<std::vector<StaffEntry>>)> reply)
{
    readFor<std::vector<StaffEntry>>(
        m_lanes, {},
        [names = m_names](const ReadView& view) {
            return staffByName(view).map([&](const std::vector<Staff>& all) {
                std::vector<StaffEntry> entries;
                for (const Staff& staff : all) {
                    if (staff.active) {
                        entries.push_back({staff.id, staff.name, staff.roles, names->keysOf(staff.name)});
                    }
                }
                return entries;
            });
        },
        guarded<std::vector<StaffEntry>>(std::move(reply)));
}

} // namespace frontdesk
