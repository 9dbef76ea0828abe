#pragma once

#include "domain/visitor/VisitWords.h"

#include <string>

namespace frontdesk {

/// Something that happens in a visit, as the desk says it.
struct VisitStep {
    enum class Kind {
        Arrive,    ///< an expected visitor comes up
        Register,  ///< who it is and whom they want to see is written down
        Contact,   ///< the host is asked
        Answer,    ///< the host said something: `answer` and what goes with it
        Tea,       ///< something to drink was served
        Card,      ///< left a card for the host
        Message,   ///< left `message` for the host
        Meet,      ///< the host has come, or they went up
        Leave,     ///< `leftBy`
        NotCome,   ///< an expected visitor did not come
        BadgeLost, ///< the badge is not valid any more; the next one is given by the service
    };

    Kind kind = Kind::Arrive;
    HostAnswer answer = HostAnswer::None;
    std::string floor = {};        ///< goes up: where to; empty keeps what is known
    std::string lift = {};         ///< goes up: which lift
    std::string waitingPlace = {}; ///< wait, comes: where they sit
    std::string message = {};
    LeftBy leftBy = LeftBy::Desk;
    bool operator==(const VisitStep&) const = default;
};

} // namespace frontdesk
