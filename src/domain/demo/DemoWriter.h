#pragma once

#include "domain/demo/DemoCalls.h"

#include <queue>
#include <vector>

namespace frontdesk {

/// Enters made-up calls through the services, in the order in which things happened at the desk: rows, search tokens,
/// promises and audit stand as if people had done it. Belongs to whoever writes; not thread-safe.
class DemoWriter {
public:
    /// @param calls, book must outlive it; the book is the one that the calls were made under
    DemoWriter(DemoCalls& calls, const RuleBook& book, const Actor& actor)
        : m_calls(calls), m_book(book), m_actor(actor)
    {}

    /// The next calls, within the caller's unit of work. After an error it must not be used again: its memory and what
    /// was rolled back differ. @error those of the services
    [[nodiscard]] Result<void> enter(UnitOfWork& uow, std::int64_t calls);
    /// What came later of the calls entered; at the end, in the last unit of work.
    [[nodiscard]] Result<void> finish(UnitOfWork& uow);

private:
    struct Waiting {
        CallId call;
        DemoLater later;
    };
    struct LaterFirst {
        bool operator()(const Waiting& one, const Waiting& other) const
        {
            return one.later.at != other.later.at ? one.later.at > other.later.at : one.call > other.call;
        }
    };

    [[nodiscard]] Result<void> catchUp(UnitOfWork& uow, UtcTime until);
    [[nodiscard]] Result<void> carryOut(UnitOfWork& uow, const Waiting& waiting) const;

    DemoCalls& m_calls;
    const RuleBook& m_book;
    Actor m_actor;
    std::priority_queue<Waiting, std::vector<Waiting>, LaterFirst> m_waiting;
};

} // namespace frontdesk
