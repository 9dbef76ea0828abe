#pragma once

#include "domain/Lanes.h"
#include "domain/people/Actor.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <string>
#include <utility>

namespace frontdesk {

/// A panel's way to the store: jobs run on the lanes' threads, the reply comes back on the GUI thread and only while
/// `who` is alive. The job must not touch widgets and takes everything that it needs by value. GUI thread.
class DeskLink {
public:
    template <class T> using WriteJob = std::function<Result<T>(UnitOfWork&, const Actor&)>;
    template <class T> using ReadJob = std::function<Result<T>(const ReadView&)>;
    template <class T> using Reply = std::function<void(Result<T>)>;

    /// @param lanes must outlive the link
    DeskLink(Lanes& lanes, Actor actor) : m_lanes(lanes), m_actor(actor) {}

    /// Who writes from now on: somebody signed in or out.
    void setActor(const Actor& actor) { m_actor = actor; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }

    /// One job is one transaction; in the order of the calls.
    template <class T> void write(QObject* who, WriteJob<T> job, Reply<T> reply)
    {
        writeFor<T>(
            m_lanes, [job = std::move(job), actor = m_actor](UnitOfWork& uow) -> Result<T> { return job(uow, actor); },
            guarded<T>(who, std::move(reply)));
    }

    /// A newer job of the same asker replaces the queued one, whose reply is then never called.
    template <class T> void read(QObject* who, const std::string& asker, ReadJob<T> job, Reply<T> reply)
    {
        readFor<T>(m_lanes, asker, std::move(job), guarded<T>(who, std::move(reply)));
    }

private:
    template <class T> static Reply<T> guarded(QObject* who, Reply<T> reply)
    {
        return [who = QPointer<QObject>(who), reply = std::move(reply)](Result<T> result) {
            if (who) {
                reply(std::move(result));
            }
        };
    }

    Lanes& m_lanes;
    Actor m_actor;
};

} // namespace frontdesk
