#pragma once

#include "domain/visitor/FloorSafety.h"
#include "domain/visitor/InsideList.h"

#include <QString>

namespace frontdesk {

/// "Building 3, floor 18", "floor B2", "Floor not known", in the language of the screen. Any thread.
[[nodiscard]] QString areaLabel(const InsideArea& area);
/// "14 people"
[[nodiscard]] QString peopleLabel(int people);
/// "Safety: Wang 139 0013 8000"; empty where nobody is known.
[[nodiscard]] QString safetyLabel(const FloorSafety* person);

} // namespace frontdesk
