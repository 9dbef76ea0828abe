#pragma once

#include "domain/complaint/TicketBoard.h"

#include <QString>

namespace frontdesk {

/// A line of the board with its name as people read it: a person's, a department's, a category's or a building's. A
/// value.
struct BoardRow {
    BoardLine line = {};
    QString name = {};
    bool operator==(const BoardRow&) const = default;
};

} // namespace frontdesk
