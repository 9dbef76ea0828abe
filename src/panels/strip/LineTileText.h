#pragma once

#include "domain/call/LineBoard.h"
#include "panels/strip/LineTile.h"

namespace frontdesk {

/// How much of a call a tile may show: on a locked desk only the line and its state, and nobody's name or number.
enum class TileShows { Everything, StateOnly };

/// What the tile of a line shows now, in the language of the screen.
[[nodiscard]] LineTileState lineTileState(const LineBoard& board, const LineSettings& line,
                                          TileShows shows = TileShows::Everything);

} // namespace frontdesk
