#pragma once

#ifndef Q_MOC_RUN
#include "domain/setting/UnitSettings.h"
#endif
#include "rules/LocalText.h"

#include <functional>
#include <string>
#include <vector>

namespace frontdesk {

/// A pack that the unit can follow.
struct PackChoice {
    std::string id;
    LocalText title;
    std::string version;
};

/// The settings pages' way to what the unit decided; the roof fills it in. GUI thread.
struct UnitAccess {
    std::function<UnitSettings()> now;
    /// Saves and follows; `done` is called on the GUI thread.
    std::function<void(const UnitSettings&, std::function<void(Result<void>)> done)> change;
    /// Whether a call is on that line.
    std::function<bool(int line)> isBusy;
    std::vector<PackChoice> packs; ///< all but the base pack, which is always followed
    std::vector<std::string> roles;
};

} // namespace frontdesk
