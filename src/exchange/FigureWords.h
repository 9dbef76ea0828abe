#pragma once

#include "domain/Spread.h"
#include "exchange/FigureTable.h"

namespace frontdesk {

// What tables of figures share, in the language of the screen.

/// "2 d 3 h", "3 h 5 min", or minutes and seconds.
[[nodiscard]] QString longTimeText(Milliseconds time);
/// "17%"; nothing of nothing.
[[nodiscard]] QString shareText(int part, int whole);
/// How long something took, as rows of two cells.
void addSpread(FigureTable& table, const Spread& spread);

} // namespace frontdesk
