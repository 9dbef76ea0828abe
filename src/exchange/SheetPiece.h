#pragma once

#include "exchange/QrCode.h"

#include <QRectF>
#include <QString>

namespace frontdesk {

/// Words or a code at a place of a sheet, where the paper is too small or too much arranged for blocks that follow one
/// another. Words that are too long get smaller, then go on in a further line, and only then end with an ellipsis: they
/// never leave their place.
struct SheetPiece {
    enum class Side { Left, Middle, Right };
    QRectF place = {}; ///< in points from the page's upper left corner
    QString text = {};
    double points = 10; ///< of the letters, where there is room
    double least = 6;   ///< of the letters, where there is little
    bool bold = false;
    bool muted = false;
    int lines = 1; ///< at most
    Side side = Side::Left;
    QrCode code = {}; ///< in place of words, with its white margin
};

} // namespace frontdesk
