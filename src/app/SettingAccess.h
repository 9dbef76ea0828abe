#pragma once

#include "panels/setting/MachineAccess.h"
#include "panels/setting/UnitAccess.h"

namespace frontdesk {

class MachineSettings;
class ScreenLanguage;
class Wiring;

/// The ways of the settings pages to the wiring and to this machine. What is handed in must outlive them.
[[nodiscard]] UnitAccess unitAccess(Wiring& wiring);
[[nodiscard]] MachineAccess machineAccess(MachineSettings& machine, ScreenLanguage& language, Theme& theme,
                                          ScanWatcher& scans);

} // namespace frontdesk
