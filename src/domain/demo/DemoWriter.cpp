#include "domain/demo/DemoWriter.h"

#include "domain/call/CallRepository.h"
#include "domain/promise/PromiseService.h"

namespace frontdesk {

namespace {

template <class Record> Result<void> nothingOf(const Result<Record>& done)
{
    return done.map([](const Record&) {});
}

} // namespace

Result<void> DemoWriter::enter(UnitOfWork& uow, std::int64_t calls)
{
    for (std::int64_t entered = 0; entered < calls; ++entered) {
        DemoCall call = m_calls.next();
        if (auto done = catchUp(uow, call.savedAt); !done) {
            return done;
        }
        if (const auto saved = CallService{}.save(uow, m_actor, call.save, m_book, call.savedAt); !saved) {
            return fail(saved.error());
        }
        for (DemoLater& later : call.later) {
            m_waiting.push({call.save.id, std::move(later)});
        }
    }
    return {};
}

Result<void> DemoWriter::finish(UnitOfWork& uow) { return catchUp(uow, UtcTime::max()); }

Result<void> DemoWriter::catchUp(UnitOfWork& uow, UtcTime until)
{
    while (!m_waiting.empty() && m_waiting.top().later.at <= until) {
        if (auto done = carryOut(uow, m_waiting.top()); !done) {
            return done;
        }
        m_waiting.pop();
    }
    return {};
}

Result<void> DemoWriter::carryOut(UnitOfWork& uow, const Waiting& waiting) const
{
    const CallService calls;
    const DemoLater& later = waiting.later;
    switch (later.what) {
    case DemoLater::What::LateReason:
        return nothingOf(calls.setLateReason(uow, m_actor, waiting.call, later.words, later.at));
    case DemoLater::What::DealtWith:
        return nothingOf(calls.dealWithMissed(uow, m_actor, waiting.call, later.words, later.at));
    case DemoLater::What::Completed:
        return uow.calls().find(waiting.call).and_then([&](const Call& call) {
            CallForm form = *later.form;
            form.lateReason = call.lateReason; // one that was inferred, or told meanwhile
            return nothingOf(calls.change(uow, m_actor, call.id, call.version, form, false, m_book, later.at));
        });
    case DemoLater::What::CallbackKept:
        return nothingOf(PromiseService{}.keep(uow, m_actor, *later.callback, later.at, later.words));
    case DemoLater::What::CallbackWithdrawn:
        return nothingOf(PromiseService{}.withdraw(uow, m_actor, *later.callback, later.at, later.words));
    case DemoLater::What::Voided:
        return nothingOf(calls.voidCall(uow, m_actor, waiting.call, later.words, later.at));
    }
    return {};
}

} // namespace frontdesk
