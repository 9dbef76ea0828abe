#include "domain/draft/DraftKeeper.h"

#include <algorithm>
#include <utility>

namespace frontdesk {

DraftKeeper::DraftKeeper(Lanes& lanes, const Clock& clock, Hears hears)
    : m_lanes(lanes), m_clock(clock), m_hears(std::move(hears)), m_alive(std::make_shared<const bool>(true))
{}

DraftKeeper::State& DraftKeeper::stateOf(RecordRef record)
{
    return m_states.try_emplace(record, State{.nextTry = m_clock.steady()}).first->second;
}

void DraftKeeper::keep(RecordRef record, std::int64_t touched, const Make& make)
{
    State& state = stateOf(record);
    if (!state.sent && touched != state.written && m_clock.steady() >= state.nextTry) {
        send(record, touched, make, state);
    }
}

void DraftKeeper::keepNow(RecordRef record, std::int64_t touched, const Make& make)
{
    if (State& state = stateOf(record); touched != state.written) {
        send(record, touched, make, state);
    }
}

std::optional<SteadyTime> DraftKeeper::nextWake(RecordRef record, std::int64_t touched) const
{
    const auto state = m_states.find(record);
    if (state == m_states.end() || state->second.sent || touched == state->second.written) {
        return std::nullopt;
    }
    return state->second.nextTry;
}

void DraftKeeper::retain(const std::vector<RecordRef>& records)
{
    std::erase_if(m_states, [&](const auto& entry) {
        return std::find(records.begin(), records.end(), entry.first) == records.end();
    });
}

void DraftKeeper::send(RecordRef record, std::int64_t touched, const Make& make, State& state)
{
    state.sent = true;
    state.nextTry = m_clock.steady() + interval;
    const Draft draft = make();
    m_lanes.write(
        [draft](UnitOfWork& uow) { return uow.drafts().put(draft); },
        [this, record, touched, at = draft.updatedAt, alive = std::weak_ptr{m_alive}](const Result<void>& done) {
            if (!alive.expired()) {
                replied(record, touched, at, done);
            }
        });
}

void DraftKeeper::replied(RecordRef record, std::int64_t touched, UtcTime at, const Result<void>& done)
{
    const auto state = m_states.find(record);
    const bool isThere = state != m_states.end();
    if (isThere) {
        state->second.sent = false;
    }
    if (done) {
        m_failing = false;
        if (isThere) {
            state->second.written = touched;
            state->second.retry = firstRetry;
            m_hears.kept(record, at);
        }
        return;
    }
    if (isThere) {
        state->second.nextTry = m_clock.steady() + state->second.retry;
        state->second.retry = std::min(state->second.retry * 2, lastRetry);
    }
    if (!std::exchange(m_failing, true)) {
        m_hears.failed(done.error());
    }
}

} // namespace frontdesk
