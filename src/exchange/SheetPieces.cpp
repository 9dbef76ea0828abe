#include "exchange/SheetPieces.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr double pieceTwips = 20;
constexpr double sizeStep = 0.5;   ///< points
constexpr double lineShare = 1.25; ///< a line's height of its letters', between lines
constexpr int quietSquares = 4;    ///< the white margin that readers want, on each side

/// The words cut into lines of a width. At most `most` + 1: one too many says that they do not fit.
QStringList linesOf(const QString& text, const QFont& font, double width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() <= most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QFont SheetPieces::fontOf(const SheetPiece& piece, double points) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(1, qRound(points * pieceTwips)));
    font.setWeight(piece.bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

SheetPieces::Fit SheetPieces::fit(const SheetPiece& piece) const
{
    const QString text = piece.text.simplified();
    const double width = piece.place.width() * pieceTwips;
    // The letters themselves are about as high as their size; what is above and below may stand out of the place.
    const auto linesAt = [&](double points) {
        const double height = piece.place.height();
        const int room = 1 + std::max(0, static_cast<int>((height - points) / (points * lineShare) + 0.01));
        return std::min(piece.lines, room);
    };
    // First as large as it goes in one line; a little smaller is better than a broken name, much smaller is not.
    const double stillLarge = std::max(piece.least, piece.points * 0.75);
    for (double points = piece.points; points >= stillLarge; points -= sizeStep) {
        const QStringList lines = linesOf(text, fontOf(piece, points), width, 1);
        if (lines.size() <= 1) {
            return {points, lines, false};
        }
    }
    for (double points = piece.points; points >= piece.least; points -= sizeStep) {
        const int most = linesAt(points);
        const QStringList lines = linesOf(text, fontOf(piece, points), width, most);
        if (lines.size() <= most) {
            return {points, lines, false};
        }
    }
    const int most = linesAt(piece.least);
    QStringList lines = linesOf(text, fontOf(piece, piece.least), width, most);
    lines.resize(most);
    qsizetype taken = 0;
    for (qsizetype at = 0; at + 1 < lines.size(); ++at) {
        taken += lines[at].size();
    }
    lines.last() =
        QFontMetricsF(fontOf(piece, piece.least)).elidedText(text.mid(taken).trimmed(), Qt::ElideRight, width);
    return {piece.least, lines, true};
}

void SheetPieces::paint(QPainter& painter) const
{
    for (const SheetPiece& piece : m_pieces) {
        if (!piece.code.isNull()) {
            paintCode(painter, piece);
        } else if (!piece.text.isEmpty()) {
            paintWords(painter, piece);
        }
    }
}

void SheetPieces::paintWords(QPainter& painter, const SheetPiece& piece) const
{
    const Fit words = fit(piece);
    const QFont font = fontOf(piece, words.points);
    painter.setFont(font);
    painter.setPen(piece.muted ? QColor(0x55, 0x55, 0x55) : QColor(Qt::black));
    const QFontMetricsF metrics(font);
    const double step = words.points * lineShare * pieceTwips;
    const QRectF place(piece.place.topLeft() * pieceTwips, piece.place.size() * pieceTwips);
    // The capitals' height is what the eye centres by.
    double baseline =
        place.center().y() + metrics.capHeight() / 2 - step * (static_cast<double>(words.lines.size()) - 1) / 2;
    for (const QString& line : words.lines) {
        const double width = metrics.horizontalAdvance(line);
        const double left = piece.side == SheetPiece::Side::Left    ? place.left()
                            : piece.side == SheetPiece::Side::Right ? place.right() - width
                                                                    : place.center().x() - width / 2;
        painter.drawText(QPointF(left, baseline), line);
        baseline += step;
    }
}

void SheetPieces::paintCode(QPainter& painter, const SheetPiece& piece)
{
    const int side = piece.code.side();
    const double square = std::min(piece.place.width(), piece.place.height()) * pieceTwips / (side + 2 * quietSquares);
    const QPointF centre = piece.place.center() * pieceTwips;
    const QPointF origin = centre - QPointF(side, side) * (square / 2);
    // One shape for all: between squares drawn one by one, some readers see white lines.
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side;) {
            int end = x;
            while (end < side && piece.code.isDark(end, y)) {
                ++end;
            }
            if (end > x) {
                dark.addRect(QRectF(origin.x() + x * square, origin.y() + y * square, (end - x) * square, square));
            }
            x = std::max(end, x + 1);
        }
    }
    painter.fillPath(dark, Qt::black);
}

} // namespace frontdesk
