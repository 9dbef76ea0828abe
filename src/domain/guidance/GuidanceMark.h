#pragma once

#include "domain/guidance/GuidanceSession.h"

#include <string>

namespace frontdesk {

/// One thing that somebody does with the guidance of a record that is kept already: sent alone, so that two desks do
/// not undo one another's. A value.
struct GuidanceMark {
    enum class Kind { Tick, Untick, Dismiss };
    Kind kind = Kind::Tick;
    std::string key; ///< of a step or a prompt
    bool operator==(const GuidanceMark&) const = default;

    void applyTo(GuidanceSession& session, UtcTime at) const
    {
        switch (kind) {
        case Kind::Tick:
            session.tick(key, at);
            break;
        case Kind::Untick:
            session.untick(key);
            break;
        case Kind::Dismiss:
            session.dismiss(key, at);
            break;
        }
    }
};

} // namespace frontdesk
