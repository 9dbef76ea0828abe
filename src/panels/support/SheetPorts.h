#pragma once

#include "base/Executor.h"

namespace frontdesk {

class Theme;

/// What windows with papers stand on; all must outlive them and what they have handed to the worker.
struct SheetPorts {
    Executor& worker; ///< makes papers and writes files
    Executor& gui;    ///< the GUI thread
    const Theme& theme;
};

} // namespace frontdesk
