#pragma once

#include "base/Clock.h"

namespace frontdesk {

/// A moment on both clocks.
struct DeskTime {
    SteadyTime steady;
    UtcTime wall;
};

} // namespace frontdesk
