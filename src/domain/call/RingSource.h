#pragma once

#include "base/Clock.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// What a ring source tells of a line, delivered on the GUI thread.
struct RingEvent {
    enum class Kind {
        Ring,       ///< a ring was heard to begin
        Ringing,    ///< the line rings; count its rings by the cadence from here (a key was pressed)
        CallerId,   ///< the number, which may come before the first ring or between two
        Stopped,    ///< the ringing has stopped and nobody here answered
        Answered,   ///< the receiver was lifted
        HungUp,     ///< the line is free again
        SourceLost, ///< unplugged; the line stays and says so
        SourceBack,
    };
    int line = 1;
    Kind kind = Kind::Ring;
    SteadyTime at;
    std::string callerId = {}; ///< digits as heard
    std::string source = {};   ///< RingSource::kind(); empty: what the line is set to
};

/// Port (incoming side): who hears ring events. LineBoard is the one in the program.
class RingListener {
public:
    virtual ~RingListener() = default;
    virtual void ringEvent(const RingEvent& event) = 0;
};

/// Port (outgoing side): a way of hearing a line ring: a key, a simulated line, later a microphone, a modem, SIP.
class RingSource {
public:
    virtual ~RingSource() = default;
    [[nodiscard]] virtual std::string_view kind() const = 0;
    virtual void start(RingListener& listener) = 0; ///< the listener outlives the source or stop() comes first
    virtual void stop() = 0;
};

} // namespace frontdesk
