#include "support/InMemoryStore.h"

#include "support/InMemoryRepositories.h"

namespace frontdesk {

CommitWithoutAudit::CommitWithoutAudit(RecordRef changed)
    : std::logic_error("commit without an audit entry of a " + std::string{nameOf(changed.kind)}), record(changed)
{}

void InMemoryStore::write(WriteJob job, Reply reply)
{
    accept({.asker = {}, .run = [this, job = std::move(job)] { return writeNow(job); }, .reply = std::move(reply)});
}

void InMemoryStore::read(const std::string& asker, ReadJob job, Reply reply)
{
    if (!asker.empty()) {
        std::erase_if(m_waiting, [&](const Waiting& waiting) { return waiting.asker == asker; });
    }
    accept({.asker = asker, .run = [this, job = std::move(job)] { return readNow(job); }, .reply = std::move(reply)});
}

void InMemoryStore::accept(Waiting waiting)
{
    if (m_delivery == Delivery::Immediate) {
        waiting.reply(waiting.run());
    } else {
        m_waiting.push_back(std::move(waiting));
    }
}

void InMemoryStore::settle()
{
    while (!m_waiting.empty()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next.reply(next.run());
    }
}

Result<void> InMemoryStore::writeNow(const WriteJob& job)
{
    InMemoryUnit unit{m_data};
    if (auto done = job(unit); !done) {
        return done;
    }
    const std::vector<RecordRef> changed = unit.audited();
    if (m_writeFailure) {
        return fail(*m_writeFailure);
    }
    m_data = unit.take();
    ++m_commits;
    if (m_sink != nullptr && !changed.empty()) {
        m_sink->changed(changed);
    }
    return {};
}

Result<void> InMemoryStore::readNow(const ReadJob& job) const
{
    if (m_readFailure) {
        return fail(*m_readFailure);
    }
    const InMemoryUnit view{m_data};
    return job(view);
}

} // namespace frontdesk
