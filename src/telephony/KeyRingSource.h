#pragma once

#include "base/Clock.h"
#include "domain/call/RingSource.h"

namespace frontdesk {

/// The ring source of a desk with nothing but a telephone on it: the clerk presses a key at the first ring, and the
/// rings are counted by the line's cadence from there. GUI thread.
class KeyRingSource final : public RingSource {
public:
    explicit KeyRingSource(const Clock& clock) : m_clock(clock) {}
    [[nodiscard]] std::string_view kind() const override { return "key"; }
    void start(RingListener& listener) override { m_listener = &listener; }
    void stop() override { m_listener = nullptr; }

    void ringing(int line); ///< the key: this line rings
    void stopped(int line); ///< the other key: it stopped, nobody answered

private:
    void tell(int line, RingEvent::Kind kind);
    const Clock& m_clock;
    RingListener* m_listener = nullptr;
};

} // namespace frontdesk
