#pragma once

#include "domain/Lanes.h"
#include "domain/draft/Draft.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace frontdesk {

/// Keeps what is half typed: writes a draft when its record was touched, at most once a second a record, and tries
/// again, ever more slowly, while it cannot be written. GUI thread.
class DraftKeeper {
public:
    static constexpr Milliseconds interval{1000};
    static constexpr Milliseconds firstRetry{1000};
    static constexpr Milliseconds lastRetry{60000};

    struct Hears {
        std::function<void(RecordRef, UtcTime)> kept;
        std::function<void(const Error&)> failed; ///< once an outage
    };
    using Make = std::function<Draft()>;

    /// Lanes and clock must outlive it.
    DraftKeeper(Lanes& lanes, const Clock& clock, Hears hears);

    /// Writes the draft if it is due. @param touched grows with each change of the record
    void keep(RecordRef record, std::int64_t touched, const Make& make);
    /// Writes it if it changed, whenever the last one was written: the program ends.
    void keepNow(RecordRef record, std::int64_t touched, const Make& make);
    /// When keep() wants to be called for a record that it knows.
    [[nodiscard]] std::optional<SteadyTime> nextWake(RecordRef record, std::int64_t touched) const;
    /// Forgets every other record: saved, or gone.
    void retain(const std::vector<RecordRef>& records);

private:
    struct State {
        std::int64_t written = 0; ///< touched count of the last written draft
        SteadyTime nextTry{};
        Milliseconds retry{firstRetry};
        bool sent = false;
    };
    [[nodiscard]] State& stateOf(RecordRef record);
    void send(RecordRef record, std::int64_t touched, const Make& make, State& state);
    void replied(RecordRef record, std::int64_t touched, UtcTime at, const Result<void>& done);

    Lanes& m_lanes;
    const Clock& m_clock;
    Hears m_hears;
    std::map<RecordRef, State> m_states;
    bool m_failing = false;
    std::shared_ptr<const bool> m_alive; ///< replies ask it: the lanes may outlive the keeper
};

} // namespace frontdesk
