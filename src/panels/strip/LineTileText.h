#pragma once

#include "domain/call/LineBoard.h"
#include "panels/strip/LineTile.h"

namespace frontdesk {

/// What the tile of a line shows now, in the language of the screen.
[[nodiscard]] LineTileState lineTileState(const LineBoard& board, const LineSettings& line);

} // namespace frontdesk
