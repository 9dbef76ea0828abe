#pragma once

#include "domain/call/LineBoard.h"

#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace frontdesk {

class LineTile;
class Theme;
class TimeZone;

/// The strip at the top: a tile a line, people at the counter, the window's tools, the unit's name and the clock. It
/// shows the board and says what was chosen; it decides nothing. Where all of it does not fit into one row, everything
/// but the lines goes into a second one. refresh() after each change, second() once a second. GUI thread.
class LineStrip : public QFrame {
    Q_OBJECT
public:
    LineStrip(const LineBoard& board, const Theme& theme, const TimeZone& zone, QWidget* parent = nullptr);

    void refresh(); ///< lines and all they show
    void refreshLine(int line);
    void second(); ///< running clocks only
    /// Whether a line stands out as the one in hand; not while somebody at the counter is.
    void setLineInHand(bool inHand);
    void setUnitName(const QString& name);
    /// On a locked desk the tiles show lines and rings, and nobody's name or number.
    void setMasked(bool masked);
    /// A tile of somebody at the counter, beside the lines.
    void addCounter(QWidget* widget);
    /// A tool of the window (search, roster, who is signed in), left of the clock in the order of the calls.
    void addTool(QWidget* widget);
    /// A widget of the window's own (its menu button), put at the far right.
    void addTail(QWidget* widget);
    /// Fits the rows again, after a counter's tile or a tool came, went or changed its size.
    void arrange();

    [[nodiscard]] QSize minimumSizeHint() const override; ///< of two rows: one row must not keep the window wide

Q_SIGNALS:
    void lineChosen(int line);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int tilesWidth() const;
    [[nodiscard]] int oneRowWidth() const;
    [[nodiscard]] LineTile* tile(int line) const;

    const LineBoard& m_board;
    const Theme& m_theme;
    const TimeZone& m_zone;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_top;
    QHBoxLayout* m_bottom;
    QHBoxLayout* m_tilesLayout;
    QWidget* m_counters;
    QWidget* m_tools;
    QWidget* m_at; ///< where and when
    QLabel* m_brand;
    QLabel* m_unit;
    QLabel* m_clock;
    std::vector<LineTile*> m_tiles;
    bool m_twoRows = false;
    bool m_lineInHand = true;
    bool m_masked = false;
};

} // namespace frontdesk
