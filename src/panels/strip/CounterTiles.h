#pragma once

#include "domain/matter/MatterBoard.h"
#include "panels/strip/LineTile.h"

#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace frontdesk {

class Theme;

/// What the tile of somebody at the counter shows now, in the language of the screen.
/// @param offered the one to be taken up next
[[nodiscard]] LineTileState counterTileState(const MatterBoard& board, const CounterMatter& matter, bool offered);

/// The people at the counter beside the telephone lines: a tile each with what for, who, and a waiting clock. It shows
/// the board and says who was chosen; it decides nothing. GUI thread.
class CounterTiles : public QWidget {
    Q_OBJECT
public:
    /// @param board, theme must outlive it
    CounterTiles(const MatterBoard& board, const Theme& theme, QWidget* parent = nullptr);

    void refresh(); ///< who stands there, and all they show
    void second();  ///< running clocks only
    /// While the desk is locked a tile says what for and how long, not who.
    void setMasked(bool masked);

Q_SIGNALS:
    void personChosen(frontdesk::MatterId person);
    void countChanged(); ///< somebody came or went: the strip fits its rows again

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTiles();

    const MatterBoard& m_board;
    const Theme& m_theme;
    QHBoxLayout* m_layout;
    bool m_masked = false;
    std::vector<MatterId> m_people;
    std::vector<LineTile*> m_tiles; ///< as m_people
};

} // namespace frontdesk
