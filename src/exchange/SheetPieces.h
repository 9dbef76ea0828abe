#pragma once

#include "exchange/SheetPiece.h"

#include <QFont>
#include <QList>

class QPainter;

namespace frontdesk {

/// Draws the placed pieces of a sheet. Codes are drawn as squares, not as a picture: sharp on every printer.
class SheetPieces {
public:
    /// @param font its family; sizes are set in twentieths of a point
    SheetPieces(const QList<SheetPiece>& pieces, QFont font) : m_pieces(pieces), m_font(std::move(font)) {}

    /// One twentieth of a point is one unit; the page's upper left corner is the origin.
    void paint(QPainter& painter) const;

    /// How the words of a piece stand in its place.
    struct Fit {
        double points = 0;
        QStringList lines = {};
        bool shortened = false; ///< they end with an ellipsis
    };
    [[nodiscard]] Fit fit(const SheetPiece& piece) const;

private:
    [[nodiscard]] QFont fontOf(const SheetPiece& piece, double points) const;
    void paintWords(QPainter& painter, const SheetPiece& piece) const;
    static void paintCode(QPainter& painter, const SheetPiece& piece);

    const QList<SheetPiece>& m_pieces;
    QFont m_font;
};

} // namespace frontdesk
