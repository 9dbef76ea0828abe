#pragma once

#include "domain/call/LineBoard.h"

#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace frontdesk {

class LineTile;
class Theme;
class TimeZone;

/// The strip at the top: a tile a line, the unit's name and the clock. It shows the board and says what was chosen; it
/// decides nothing. refresh() after each change, second() once a second. GUI thread.
class LineStrip : public QFrame {
    Q_OBJECT
public:
    LineStrip(const LineBoard& board, const Theme& theme, const TimeZone& zone, QWidget* parent = nullptr);

    void refresh(); ///< lines and all they show
    void refreshLine(int line);
    void second(); ///< running clocks only
    void setUnitName(const QString& name);
    /// A widget of the window's own (its menu button), put at the far right.
    void addTail(QWidget* widget);

Q_SIGNALS:
    void lineChosen(int line);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] LineTile* tile(int line) const;

    const LineBoard& m_board;
    const Theme& m_theme;
    const TimeZone& m_zone;
    QHBoxLayout* m_layout;
    QHBoxLayout* m_tilesLayout;
    QLabel* m_brand;
    QLabel* m_unit;
    QLabel* m_clock;
    std::vector<LineTile*> m_tiles;
};

} // namespace frontdesk
